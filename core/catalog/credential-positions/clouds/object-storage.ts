import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'object-storage',
  kind: 'cloud-access-key',
  name: { en: 'the object storage key', 'zh-CN': '对象存储密钥' },
  doc: 'https://help.aliyun.com/zh/oss/developer-reference/node-js-initialization',
  isOwnSecret: false,
  variable: 'STORAGE_SECRET_KEY',
  isAlsoOnClient: true,
  calls: [
    { from: { module: ['ali-oss', 'tiny-oss', '@volcengine/tos-sdk'] }, options: { at: 0, paths: ['accessKeyId', 'accessKeySecret'] } },
    { from: { module: ['cos-nodejs-sdk-v5', 'cos-js-sdk-v5', 'cos-wx-sdk-v5'] }, options: { at: 0, paths: ['SecretId', 'SecretKey'] } },
    { from: { module: 'qcloud-cos-sts' }, members: ['getCredential'], options: { at: 0, paths: ['secretKey', 'secretId'] } },
    { from: { module: ['esdk-obs-nodejs', 'esdk-obs-browserjs'] }, options: { at: 0, paths: ['access_key_id', 'secret_access_key'] } },
    { from: { module: 'qiniu' }, members: ['Mac'], args: [0, 1] },
    { from: { module: 'qiniu' }, members: ['ACCESS_KEY', 'SECRET_KEY'], write: true },
    { from: { module: 'upyun', exports: ['Service'] }, args: [2] },
    { from: { module: 'minio' }, options: { at: 0, paths: ['secretKey', 'accessKey'] } },
    { from: { module: ['@baiducloud/sdk', 'bce-sdk-js'] }, options: { at: 0, paths: ['credentials.ak', 'credentials.sk'] } },
  ],
  examples: {
    finds: [
      'import OSS from \'ali-oss\'; new OSS({ region, accessKeySecret: SECRET })',
      'const COS = require(\'cos-nodejs-sdk-v5\'); new COS({ SecretKey: SECRET })',
      'import ObsClient from \'esdk-obs-nodejs\'; new ObsClient({ secret_access_key: SECRET })',
      'import qiniu from \'qiniu\'; new qiniu.auth.digest.Mac(accessKey, SECRET)',
      'const qiniu = require(\'qiniu\'); qiniu.conf.SECRET_KEY = SECRET',
      'import { TosClient } from \'@volcengine/tos-sdk\'; new TosClient({ region, accessKeyId, accessKeySecret: SECRET })',
      'const { BosClient } = require(\'bce-sdk-js\'); new BosClient({ endpoint, credentials: { ak, sk: SECRET } })',
      'const STS = require(\'qcloud-cos-sts\'); STS.getCredential({ secretId, secretKey: SECRET, policy }, done)',
      'const upyun = require(\'upyun\'); new upyun.Service(bucket, operator, SECRET)',
      'import * as Minio from \'minio\'; new Minio.Client({ secretKey: SECRET })',
    ],
    ignores: [
      'import OSS from \'ali-oss\'; new OSS({ region: SECRET, bucket: SECRET })',
      'import OSS from \'ali-oss\'; new OSS({ accessKeySecret: sts.secret })',
      'const qiniu = require(\'qiniu\'); qiniu.conf.RPC_TIMEOUT = SECRET; settings.conf.SECRET_NAME = SECRET',
      'const upyun = require(\'upyun\'); new upyun.Service(SECRET, SECRET)',
    ],
  },
});
