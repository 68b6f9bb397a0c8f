import { defineCredential } from '../../define.ts';

/** No mark of its own: base64 that begins with an A, under a name of Upstash. */
export default defineCredential({
  id: 'upstash-token',
  kind: 'api-key',
  name: { en: 'Upstash token', 'zh-CN': 'Upstash 令牌' },
  doc: 'https://upstash.com/docs/redis/features/restapi',
  keywords: [],
  context: ['upstash'],
  pattern: /^A[\w=]{40,130}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['AX{base62:58}'],
    ignores: ['AX{base62:9}'],
  },
});
