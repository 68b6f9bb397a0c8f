import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'alipay-sdk',
  kind: 'private-key',
  name: { en: 'the Alipay app private key', 'zh-CN': '支付宝应用私钥' },
  doc: 'https://github.com/alipay/alipay-sdk-nodejs-all',
  isOwnSecret: false,
  variable: 'ALIPAY_PRIVATE_KEY',
  calls: [
    { from: { module: ['alipay-sdk', 'alipay-node-sdk', 'alipay-ftf'] }, options: { at: 0, paths: ['privateKey', 'encryptKey', 'merchantPrivateKey'] } },
    { from: { module: 'alipay-sdk' }, members: ['AlipaySdk', 'default'], options: { at: 0, paths: ['privateKey', 'encryptKey'] } },
  ],
  examples: {
    finds: [
      'const { AlipaySdk } = require(\'alipay-sdk\'); new AlipaySdk({ appId, privateKey: SECRET, alipayPublicKey })',
      'import AlipaySdk from \'alipay-sdk\'; new AlipaySdk({ appId, encryptKey: SECRET })',
    ],
    ignores: [
      'const { AlipaySdk } = require(\'alipay-sdk\'); new AlipaySdk({ appId: SECRET, alipayPublicKey: SECRET })',
    ],
  },
});
