import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'redis-database',
  kind: 'cache-password',
  name: { en: 'the Redis password', 'zh-CN': 'Redis 密码' },
  doc: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  isOwnSecret: false,
  variable: 'REDIS_PASSWORD',
  calls: [
    { from: { module: ['redis', 'ioredis', 'then-redis', 'handy-redis'] }, members: ['createClient', 'Redis'], options: { at: 0, paths: ['password', 'auth_pass'] } },
    { from: { module: ['ioredis', 'redis'] }, options: { at: 0, paths: ['password'] } },
    { from: { module: 'ioredis' }, options: { at: 2, paths: ['password'] } },
    { from: { module: ['redis', 'ioredis'] }, members: ['auth'], args: [0] },
    { from: { receiver: ['redis', 'redisClient'] }, members: ['auth'], args: [0] },
    { from: { module: ['@nestjs/bull', '@nestjs/bullmq'] }, members: ['forRoot'], options: { at: 0, paths: ['redis.password', 'connection.password'] } },
    { from: { module: ['@nestjs/bull', '@nestjs/bullmq'] }, members: ['forRootAsync'], options: { at: 0, paths: ['useFactory.().redis.password', 'useFactory.().connection.password'] } },
    { from: { module: ['bull', 'bullmq', 'bee-queue'] }, options: { at: 1, paths: ['redis.password', 'connection.password'] } },
    { from: { module: ['@liaoliaots/nestjs-redis', '@nestjs-modules/ioredis', 'nestjs-redis', 'nestjs-ioredis'] }, members: ['forRoot', 'register'], options: { at: 0, paths: ['password', 'config.password', 'options.password'] } },
    { from: { module: ['@liaoliaots/nestjs-redis', '@nestjs-modules/ioredis', 'nestjs-redis', 'nestjs-ioredis'] }, members: ['forRootAsync'], options: { at: 0, paths: ['useFactory.().password', 'useFactory.().config.password', 'useFactory.().options.password'] } },
  ],
  examples: {
    finds: [
      'import Redis from \'ioredis\'; new Redis({ host, password: SECRET })',
      'import { createClient } from \'redis\'; createClient({ password: SECRET })',
      'import redis from \'redis\'; const client = redis.createClient(); client.auth(SECRET)',
      'redisClient.auth(SECRET)',
      'import { BullModule } from \'@nestjs/bull\'; BullModule.forRootAsync({ useFactory: () => ({ redis: { host, password: SECRET } }) })',
      'import { Queue } from \'bullmq\'; new Queue(\'mails\', { connection: { host, password: SECRET } })',
      'import { RedisModule } from \'@liaoliaots/nestjs-redis\'; RedisModule.forRoot({ config: { host, password: SECRET } })',
    ],
    ignores: [
      'import Redis from \'ioredis\'; new Redis({ host: SECRET })',
      'import redis from \'redis\'; const client = redis.createClient(); client.get(SECRET)',
      'client.auth(SECRET); firebase.auth(SECRET)',
    ],
  },
});
