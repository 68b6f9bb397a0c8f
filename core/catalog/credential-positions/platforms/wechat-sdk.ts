import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'wechat-sdk',
  kind: 'wechat-app-secret',
  name: { en: 'the WeChat secret', 'zh-CN': '微信密钥' },
  doc: 'https://github.com/node-webot/co-wechat-api',
  isOwnSecret: false,
  variable: 'WECHAT_SECRET',
  calls: [
    { from: { module: ['wechat-api', 'co-wechat-api', 'wechat-oauth', 'co-wechat-oauth'] }, args: [1] },
    { from: { module: ['wechat-pay-v3', 'wechatpay-node-v3', 'wechatpay-axios-plugin', 'wx-pay', 'wechat-pay', 'weixin-pay', 'tenpay'] }, options: { at: 0, paths: ['key', 'partnerKey', 'apiKey', 'v3Key', 'apiv3_private_key', 'secret', 'privateKey', 'mchKey', 'partner_key'] } },
    { from: { module: ['wechat', 'co-wechat'] }, options: { at: 0, paths: ['token', 'encodingAESKey'] } },
    { from: { module: 'wechat-crypto' }, args: [0, 1] },
    { from: { module: 'wechat-pay-nodejs-ts' }, options: { at: 0, paths: ['key', 'apiV3Key', 'privateKey'] } },
  ],
  examples: {
    finds: [
      'const API = require(\'co-wechat-api\'); new API(appid, SECRET)',
      'import Pay from \'wechatpay-node-v3\'; new Pay({ appid, mchid, key: SECRET })',
      'const Crypto = require(\'wechat-crypto\'); new Crypto(token, SECRET, appid)',
      'const wechat = require(\'co-wechat\'); wechat({ token: env.token, appid, encodingAESKey: SECRET })',
    ],
    ignores: [
      'const API = require(\'co-wechat-api\'); new API(SECRET, config.secret)',
    ],
  },
});
