import { defineCredential } from '../../define.ts';

/** Older tokens: 40 hexadecimal digits under a name of Sourcegraph. */
export default defineCredential({
  id: 'sourcegraph-key',
  kind: 'api-key',
  name: { en: 'Sourcegraph access token', 'zh-CN': 'Sourcegraph 访问令牌' },
  doc: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  keywords: [],
  context: ['sourcegraph'],
  pattern: /^[0-9a-f]{40}$/i,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{hex:40}'],
    ignores: ['{hex:20}'],
  },
});
