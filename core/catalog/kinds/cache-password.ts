import { defineKind } from '../define.ts';

export default defineKind({
  id: 'cache-password',
  name: { en: 'Redis password', 'zh-CN': 'Redis 密码' },
  category: 'credential',
  variantOf: 'login-password',
  level: 'critical',
  terms: {
    en: {
      high: [
        'redis password', 'redis pass', 'redis pwd', 'redis auth password', 'memcached password', 'cache password',
        'require pass', 'requirepass', 'master auth', 'masterauth',
      ],
    },
    zh: {
      high: [
        '缓存密码', 'redis密码',
      ],
    },
  },
  examples: {
    finds: [
      'redisPassword', 'REDIS_PASS', 'requirepass', '缓存密码',
    ],
    ignores: [
      'redisHost', 'cacheKey',
    ],
  },
});
