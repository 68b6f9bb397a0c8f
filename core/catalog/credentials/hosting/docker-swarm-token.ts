import { defineCredential } from '../../define.ts';

/** Join tokens: a digest of the certificate and a secret; and the key that unlocks a manager. */
export default defineCredential({
  id: 'docker-swarm-token',
  kind: 'api-key',
  name: { en: 'Docker Swarm token', 'zh-CN': 'Docker Swarm 令牌' },
  doc: 'https://docs.docker.com/engine/swarm/join-nodes/',
  keywords: ['SWMTKN-1-', 'SWMKEY-1-'],
  pattern: /(?<![\w.-])(?:SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}|SWMKEY-1-[0-9A-Za-z+/]{43})(?![\w+/-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['SWMTKN-1-{lower:50}-{lower:25}', 'SWMKEY-1-{base64:43}'],
    ignores: ['SWMTKN-1-{lower:50}', 'SWMKEY-1-{base64:9}'],
  },
});
