import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'aliyun-tencent-sdk',
  kind: 'cloud-access-key',
  name: { en: 'the cloud access key', 'zh-CN': '云平台访问密钥' },
  doc: 'https://help.aliyun.com/zh/sdk/developer-reference/v2-manage-node-js-access-credentials',
  isOwnSecret: false,
  variable: 'CLOUD_SECRET_KEY',
  calls: [
    { from: { module: ['@alicloud/pop-core', '@alicloud/openapi-client', '@alicloud/credentials', '@alicloud/sts-sdk', '@alicloud/log', '@alicloud/fc2', 'aliyun-sdk'] }, options: { at: 0, paths: ['accessKeyId', 'accessKeySecret', 'secretAccessKey'] } },
    { from: { module: ['@alicloud/pop-core', '@alicloud/openapi-client', '@alicloud/credentials'] }, members: ['Config', 'RPCClient', 'ROAClient'], options: { at: 0, paths: ['accessKeyId', 'accessKeySecret'] } },
    { from: { module: ['@alicloud/sms-sdk', '@alicloud/dysmsapi-2017-05-25'] }, options: { at: 0, paths: ['accessKeyId', 'secretAccessKey', 'accessKeySecret'] } },
    { from: { module: ['tencentcloud-sdk-nodejs', 'tencentcloud-sdk-nodejs-sms', 'tencentcloud-sdk-nodejs-sts', 'tencentcloud-sdk-nodejs-faceid', 'tencentcloud-sdk-nodejs-ocr', 'tencentcloud-sdk-nodejs-cvm'] }, options: { at: 0, paths: ['credential.secretKey', 'credential.secretId'] } },
    { from: { module: 'tencentcloud-sdk-nodejs' }, members: ['Credential'], args: [0, 1] },
    { from: { module: ['@cloudbase/node-sdk', 'tcb-admin-node', '@cloudbase/manager-node'] }, members: ['init'], options: { at: 0, paths: ['secretId', 'secretKey'] } },
    { from: { module: ['@huaweicloud/huaweicloud-sdk-core'], exports: ['BasicCredentials', 'GlobalCredentials'] }, members: ['withSk', 'withAk'], args: [0] },
    { from: { module: 'tls-sig-api-v2', exports: ['Api'] }, args: [1] },
  ],
  examples: {
    finds: [
      'const Core = require(\'@alicloud/pop-core\'); new Core({ accessKeyId, accessKeySecret: SECRET, endpoint })',
      'import * as OpenApi from \'@alicloud/openapi-client\'; new OpenApi.Config({ accessKeyId, accessKeySecret: SECRET })',
      'const SMSClient = require(\'@alicloud/sms-sdk\'); new SMSClient({ accessKeyId, secretAccessKey: SECRET })',
      'import * as tencentcloud from \'tencentcloud-sdk-nodejs\'; new tencentcloud.sms.v20210111.Client({ credential: { secretId, secretKey: SECRET }, region })',
      'import tcb from \'@cloudbase/node-sdk\'; tcb.init({ env, secretId, secretKey: SECRET })',
      'const core = require(\'@huaweicloud/huaweicloud-sdk-core\'); new core.BasicCredentials().withAk(ak).withSk(SECRET)',
      'const TLSSigAPIv2 = require(\'tls-sig-api-v2\'); new TLSSigAPIv2.Api(appid, SECRET)',
    ],
    ignores: [
      'const Core = require(\'@alicloud/pop-core\'); new Core({ endpoint: SECRET, accessKeySecret: process.env.ALI_SECRET })',
      'import * as tencentcloud from \'tencentcloud-sdk-nodejs\'; new tencentcloud.sms.v20210111.Client({ credential, region: SECRET })',
      'import tcb from \'@cloudbase/node-sdk\'; tcb.init({ env: SECRET })',
    ],
  },
});
