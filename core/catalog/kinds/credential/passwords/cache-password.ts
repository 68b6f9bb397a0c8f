import { definePasswordOf } from '../../../passwords/define-password.ts';

export default definePasswordOf({
  id: 'cache-password',
  name: { en: 'Redis password', 'zh-CN': 'Redis 密码' },
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
