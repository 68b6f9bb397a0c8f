import { defineCredential } from '../../define.ts';

/** `sk-proj-`, `sk-svcacct-`, `sk-admin-` keys carry the mark `T3BlbkFJ`, as do the old ones with 20 characters on each side. */
export default defineCredential({
  id: 'openai-api-key',
  kind: 'api-key',
  name: { en: 'OpenAI API key', 'zh-CN': 'OpenAI API Key' },
  doc: 'https://platform.openai.com/docs/api-reference/authentication',
  keywords: ['T3BlbkFJ'],
  pattern: /(?<![\w-])sk-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-{base62:20}T3BlbkFJ{base62:20}', 'sk-proj-{base64url:74}T3BlbkFJ{base64url:74}'],
    ignores: ['sk-{base62:20}', 'T3BlbkFJ'],
  },
});
