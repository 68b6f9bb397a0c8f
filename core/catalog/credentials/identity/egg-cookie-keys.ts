import { defineCredential } from '../../define.ts';

/** `egg-init` and Midway write the time of creation and a random number as cookie signing keys: `_1500000000000_1234`. */
export default defineCredential({
  id: 'egg-cookie-keys',
  kind: 'signing-secret',
  name: { en: 'Egg/Midway cookie key', 'zh-CN': 'Egg/Midway Cookie 签名密钥' },
  doc: 'https://www.eggjs.org/core/cookie-and-session',
  keywords: [],
  nearby: ['keys'],
  pattern: /(?<=^|\0)_?1[4-9]\d{11}_\d{1,5}$/,
  level: 'high',
  examples: {
    finds: [['keys', '_1599900000000_{digits:4}'], ['keys', '1670000000000_{digits:4}']],
    ignores: [['keys', '1599900000000'], ['sizes', '_1599900000000_{digits:4}']],
  },
});
