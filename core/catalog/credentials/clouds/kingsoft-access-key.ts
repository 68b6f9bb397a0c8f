import { defineCredential } from '../../define.ts';

/** `AKLT` and 16 to 28 characters: shorter than Volcengine’s. */
export default defineCredential({
  id: 'kingsoft-access-key',
  kind: 'cloud-access-key',
  name: { en: 'Kingsoft Cloud AccessKey', 'zh-CN': '金山云 AccessKey' },
  doc: 'https://docs.ksyun.com/',
  keywords: ['AKLT'],
  pattern: /(?<![\w-])AKLT[\w-]{16,28}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['AKLT{base64url:20}'],
    ignores: ['AKLT{base64url:8}', 'AKLT{base64url:32}'],
  },
});
