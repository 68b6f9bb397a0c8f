import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'office-sdk',
  kind: 'app-secret',
  name: { en: 'the app secret', 'zh-CN': '应用密钥' },
  doc: 'https://open.feishu.cn/document/server-side-sdk/nodejs-sdk/preparation-before-development',
  isOwnSecret: false,
  variable: 'OFFICE_APP_SECRET',
  calls: [
    { from: { module: ['@larksuiteoapi/node-sdk', '@larksuiteoapi/allcore'] }, members: ['Client', 'WSClient'], options: { at: 0, paths: ['appSecret'] } },
    { from: { module: '@larksuiteoapi/node-sdk' }, options: { at: 0, paths: ['appSecret'] } },
    { from: { module: '@larksuiteoapi/node-sdk', exports: ['EventDispatcher', 'CardActionHandler'] }, options: { at: 0, paths: ['encryptKey', 'verificationToken'] } },
    { from: { module: '@alicloud/dingtalk' }, members: ['GetAccessTokenRequest', 'GetUserTokenRequest'], options: { at: 0, paths: ['appSecret', 'clientSecret'] } },
    { from: { module: ['dingtalk-stream', 'dingtalk-stream-sdk-nodejs', 'node-dingtalk', 'egg-dingtalk'] }, options: { at: 0, paths: ['clientSecret', 'appSecret', 'appsecret', 'corpsecret'] } },
    { from: { module: 'dingtalk-stream' }, members: ['DWClient'], options: { at: 0, paths: ['clientSecret'] } },
    { from: { module: ['dingtalk-robot-sender', 'dingtalk-robot'] }, options: { at: 0, paths: ['accessToken', 'secret'] } },
  ],
  examples: {
    finds: [
      'import * as lark from \'@larksuiteoapi/node-sdk\'; new lark.Client({ appId, appSecret: SECRET })',
      'import * as lark from \'@larksuiteoapi/node-sdk\'; new lark.EventDispatcher({ encryptKey: SECRET })',
      'import * as dingtalk from \'@alicloud/dingtalk\'; new dingtalk.GetAccessTokenRequest({ appKey, appSecret: SECRET })',
      'import { DWClient } from \'dingtalk-stream\'; new DWClient({ clientId, clientSecret: SECRET })',
      'const Robot = require(\'dingtalk-robot-sender\'); new Robot({ baseUrl, accessToken: env.token, secret: SECRET })',
    ],
    ignores: [
      'import * as lark from \'@larksuiteoapi/node-sdk\'; new lark.Client({ appId: SECRET, appSecret: config.secret })',
    ],
  },
});
