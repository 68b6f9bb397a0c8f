import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'db-connection',
  name: { en: 'connection string', 'zh-CN': '数据库连接串' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      medium: [
        'database url', 'db url', 'mongo uri', 'mongodb uri', 'redis url', 'mysql url', 'jdbc url',
        'connection string', 'amqp url', 'dsn of db',
      ],
    },
    zh: {
      high: [
        '连接串',
      ],
    },
  },
  examples: {
    finds: [
      'databaseUrl', '连接串',
    ],
    ignores: [
      'sentryDsn',
    ],
  },
});
