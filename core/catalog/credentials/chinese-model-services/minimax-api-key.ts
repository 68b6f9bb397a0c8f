import { defineCredential } from '../../define.ts';

/** `sk-api-` and 119 characters. */
export default defineCredential({
  id: 'minimax-api-key',
  kind: 'api-key',
  name: { en: 'MiniMax API key', 'zh-CN': 'MiniMax API Key' },
  doc: 'https://platform.minimaxi.com/document',
  keywords: ['sk-api-'],
  pattern: /(?<![\w-])sk-api-[\w-]{100,130}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-api-{base64url:119}'],
    ignores: ['sk-api-{base64url:20}'],
  },
});
