import { defineCredentialPosition } from '../define.ts';

export default defineCredentialPosition({
  id: 'object-storage',
  kind: 'cloud-access-key',
  name: { en: 'a cloud access key', 'zh-CN': '云存储访问密钥' },
  doc: 'https://help.aliyun.com/zh/oss/developer-reference/node-js-initialization',
  isOwnSecret: false,
  calls: [
    { from: { module: ['ali-oss', '@alicloud/pop-core', '@alicloud/openapi-client', 'tiny-oss', '@volcengine/tos-sdk'] }, options: { at: 0, paths: ['accessKeyId', 'accessKeySecret'] } },
    { from: { module: ['cos-nodejs-sdk-v5', 'cos-js-sdk-v5', 'cos-wx-sdk-v5'] }, options: { at: 0, paths: ['SecretId', 'SecretKey'] } },
    { from: { module: ['tencentcloud-sdk-nodejs', 'qcloud-cos-sts'] }, options: { at: 0, paths: ['credential.secretKey', 'credential.secretId', 'secretKey', 'secretId'] } },
    { from: { module: ['esdk-obs-nodejs', 'esdk-obs-browserjs'] }, options: { at: 0, paths: ['access_key_id', 'secret_access_key'] } },
    { from: { module: 'qiniu' }, members: ['Mac'], args: [0, 1] },
    { from: { module: ['aws-sdk', '@aws-sdk/client-s3', '@aws-sdk/client-ses', '@aws-sdk/client-sns'] }, options: { at: 0, paths: ['secretAccessKey', 'accessKeyId', 'credentials.secretAccessKey', 'credentials.accessKeyId'] } },
    { from: { module: 'aws-sdk' }, members: ['update'], options: { at: 0, paths: ['secretAccessKey', 'accessKeyId'] } },
    { from: { module: 'minio' }, options: { at: 0, paths: ['secretKey', 'accessKey'] } },
    { from: { module: ['@baiducloud/sdk', 'bce-sdk-js'] }, options: { at: 0, paths: ['credentials.ak', 'credentials.sk'] } },
  ],
  examples: {
    finds: [
      'import OSS from \'ali-oss\'; new OSS({ region, accessKeySecret: SECRET })',
      'const COS = require(\'cos-nodejs-sdk-v5\'); new COS({ SecretKey: SECRET })',
      'import ObsClient from \'esdk-obs-nodejs\'; new ObsClient({ secret_access_key: SECRET })',
      'import qiniu from \'qiniu\'; new qiniu.auth.digest.Mac(accessKey, SECRET)',
      'import { S3Client } from \'@aws-sdk/client-s3\'; new S3Client({ credentials: { secretAccessKey: SECRET } })',
      'import * as Minio from \'minio\'; new Minio.Client({ secretKey: SECRET })',
    ],
    ignores: [
      'import OSS from \'ali-oss\'; new OSS({ region: SECRET, bucket: SECRET })',
      'import OSS from \'ali-oss\'; new OSS({ accessKeySecret: sts.secret })',
    ],
  },
});
