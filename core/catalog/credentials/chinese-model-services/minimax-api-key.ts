import { defineCredential } from '../../define.ts';

/** `sk-api-` and 80 to 130 characters; `sk-cp-` is of the plan for programmers. */
export default defineCredential({
  id: 'minimax-api-key',
  kind: 'api-key',
  name: { en: 'MiniMax API key', 'zh-CN': 'MiniMax API Key' },
  doc: 'https://platform.minimaxi.com/document',
  keywords: ['sk-api-', 'sk-cp-'],
  pattern: /(?<![\w-])sk-(?:api|cp)-[\w-]{80,130}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-api-{base64url:119}', 'sk-cp-{base64url:90}'],
    ignores: ['sk-api-{base64url:20}'],
  },
});
