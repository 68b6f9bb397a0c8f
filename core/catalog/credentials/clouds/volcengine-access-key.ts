import { defineCredential } from '../../define.ts';

/** `AKLT` and 35 to 50 characters of base64; the secret key is base64 text that ends in `=`. */
export default defineCredential({
  id: 'volcengine-access-key',
  kind: 'cloud-access-key',
  name: { en: 'Volcengine AccessKey', 'zh-CN': '火山引擎 AccessKey' },
  doc: 'https://www.volcengine.com/docs/6291/65568',
  keywords: ['AKLT'],
  pattern: /(?<![0-9A-Za-z])AKLT[\w-]{35,50}={0,2}(?![\w-])/,
  check: 'varied',
  level: 'high',
  pair: { name: { en: 'Volcengine SecretKey', 'zh-CN': '火山引擎 SecretKey' }, pattern: /^[0-9A-Z]{40,70}={1,2}$/i },
  examples: {
    finds: ['AKLT{base62:43}', ['AKLT{base62:43}', '{base62:58}==']],
    ignores: ['AKLT{base62:30}'],
  },
});
