import { defineCredential } from '../../define.ts';

/** Two parts with a mark of the version between them, under a name of ngrok. */
export default defineCredential({
  id: 'ngrok-token',
  kind: 'api-key',
  name: { en: 'ngrok authtoken', 'zh-CN': 'ngrok 令牌' },
  doc: 'https://ngrok.com/docs/agent/#authtokens',
  keywords: [],
  context: ['ngrok'],
  pattern: /^[23][0-9A-Z]{26}_[0-9A-Z]{20,22}$/i,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['2{base62:26}_{base62:21}'],
    ignores: ['2{base62:26}'],
  },
});
