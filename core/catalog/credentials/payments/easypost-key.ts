import { defineCredential } from '../../define.ts';

/** `EZAK` (production) or `EZTK` (test) and 54 letters and digits. */
export default defineCredential({
  id: 'easypost-key',
  kind: 'api-key',
  name: { en: 'EasyPost API key', 'zh-CN': 'EasyPost API Key' },
  doc: 'https://docs.easypost.com/docs/authentication',
  keywords: ['EZAK', 'EZTK'],
  pattern: /(?<![\w.-])EZ[AT]K[0-9A-Za-z]{54}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['EZAK{base62:54}', 'EZTK{base62:54}'],
    ignores: ['EZAK{base62:20}', 'EZXK{base62:54}'],
  },
});
