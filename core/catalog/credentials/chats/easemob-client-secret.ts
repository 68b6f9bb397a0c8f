import { defineCredential } from '../../define.ts';

/** Both halves begin with `YXA6`; the id has 22 characters behind it, the secret 27. */
export default defineCredential({
  id: 'easemob-client-secret',
  kind: 'app-secret',
  name: { en: 'Easemob client secret', 'zh-CN': '环信 Client Secret' },
  doc: 'https://doc.easemob.com/document/server-side/easemob_app_token.html',
  keywords: ['YXA6'],
  pattern: /(?<![\w.-])YXA6[\w-]{27,31}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['YXA6{base64url:27}'],
    ignores: ['YXA6{base64url:22}'],
  },
});
