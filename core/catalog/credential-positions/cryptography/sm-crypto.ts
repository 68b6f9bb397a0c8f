import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'sm-crypto',
  kind: 'encryption-key',
  name: { en: 'the SM2 or SM4 key', 'zh-CN': '国密 SM2/SM4 密钥' },
  doc: 'https://github.com/JuneAndGreen/sm-crypto',
  isOwnSecret: true,
  variable: 'SM_KEY',
  isAlsoOnClient: true,
  calls: [
    { from: { module: ['sm-crypto', 'sm-crypto-v2', 'miniprogram-sm-crypto', 'gm-crypto', 'gm-crypt'] }, members: ['encrypt', 'decrypt', 'doDecrypt', 'doSignature'], args: [1] },
    { from: { module: 'gm-crypt' }, options: { at: 0, paths: ['key'] } },
    { from: { receiver: ['sm4', 'SM4'] }, members: ['encrypt', 'decrypt'], args: [1] },
    { from: { receiver: ['sm2', 'SM2'] }, members: ['doDecrypt', 'doSignature'], args: [1] },
  ],
  examples: {
    finds: [
      'import { sm4 } from \'sm-crypto\'; sm4.encrypt(text, SECRET)',
      'const { sm2 } = require(\'sm-crypto\'); sm2.doDecrypt(cipher, SECRET, 1)',
      'const sm4 = window.sm4; sm4.decrypt(text, SECRET)',
    ],
    ignores: [
      'import { sm2 } from \'sm-crypto\'; sm2.doEncrypt(text, SECRET)',
      'import { sm3 } from \'sm-crypto\'; sm3(SECRET)',
    ],
  },
});
