import { defineCredentialPosition } from '../define.ts';

export default defineCredentialPosition({
  id: 'nosql-database',
  kind: 'database-password',
  name: { en: 'the Redis or MongoDB password', 'zh-CN': 'Redis 或 MongoDB 密码' },
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
    { from: { module: '@nestjs/mongoose' }, members: ['forRoot'], options: { at: 1, paths: ['pass', 'auth.password'] } },
    { from: { module: '@nestjs/mongoose' }, members: ['forRootAsync'], options: { at: 0, paths: ['useFactory.().pass', 'useFactory.().auth.password'] } },
    { from: { module: ['mongoose', 'mongodb'] }, members: ['connect', 'createConnection', 'MongoClient'], options: { at: 1, paths: ['pass', 'password', 'auth.password', 'auth.pass'] } },
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
      'import { MongooseModule } from \'@nestjs/mongoose\'; MongooseModule.forRootAsync({ useFactory: () => ({ uri, user, pass: SECRET }) })',
      'import mongoose from \'mongoose\'; mongoose.connect(url, { user, pass: SECRET })',
    ],
    ignores: [
      'import Redis from \'ioredis\'; new Redis({ host: SECRET })',
      'import redis from \'redis\'; const client = redis.createClient(); client.get(SECRET)',
      'client.auth(SECRET); firebase.auth(SECRET)',
    ],
  },
});
