import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'wecom-sdk',
  kind: 'app-secret',
  name: { en: 'the WeCom secret', 'zh-CN': '企业微信密钥' },
  doc: 'https://developer.work.weixin.qq.com/document/path/90968',
  isOwnSecret: false,
  variable: 'WECOM_SECRET',
  calls: [
    { from: { module: 'wechat-enterprise-api' }, args: [1] },
    { from: { module: 'wechat-enterprise' }, options: { at: 0, paths: ['token', 'encodingAESKey'] } },
    { from: { module: '@wecom/crypto' }, members: ['decrypt', 'encrypt', 'getSignature'], args: [0] },
  ],
  examples: {
    finds: [
      'const API = require(\'wechat-enterprise-api\'); new API(corpid, SECRET, agentid)',
      'const wechat = require(\'wechat-enterprise\'); wechat({ token, encodingAESKey: SECRET, corpId }, handle)',
      'import { decrypt } from \'@wecom/crypto\'; decrypt(SECRET, text)',
    ],
    ignores: [
      'const API = require(\'wechat-enterprise-api\'); new API(SECRET, config.secret, SECRET)',
      'import { decrypt } from \'@wecom/crypto\'; decrypt(aesKey, SECRET)',
    ],
  },
});
