import { defineCredential } from '../../define.ts';

/** 40 hexadecimal digits under a name of CODING. */
export default defineCredential({
  id: 'coding-token',
  kind: 'api-key',
  name: { en: 'CODING token', 'zh-CN': 'CODING 令牌' },
  doc: 'https://coding.net/help/docs/member/tokens.html',
  keywords: [],
  context: ['coding'],
  pattern: /^[0-9a-f]{40}$/,
  check: 'varied',
  level: 'low',
  examples: {
    finds: ['{hex:40}'],
    ignores: ['{hex:20}'],
  },
});
