import { defineCredentialPosition } from '../define.ts';

export default defineCredentialPosition({
  id: 'nosql-database',
  kind: 'login-password',
  name: { en: 'a database password', 'zh-CN': '数据库密码' },
  doc: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  isOwnSecret: false,
  calls: [
    { from: { module: ['redis', 'ioredis', 'then-redis', 'handy-redis'] }, members: ['createClient', 'Redis'], options: { at: 0, paths: ['password', 'auth_pass'] } },
    { from: { module: ['ioredis', 'redis'] }, options: { at: 0, paths: ['password'] } },
    { from: { module: 'ioredis' }, options: { at: 2, paths: ['password'] } },
    { from: { module: ['redis', 'ioredis'] }, members: ['auth'], args: [0] },
    { from: { module: ['mongoose', 'mongodb'] }, members: ['connect', 'createConnection', 'MongoClient'], options: { at: 1, paths: ['pass', 'password', 'auth.password', 'auth.pass'] } },
  ],
  examples: {
    finds: [
      'import Redis from \'ioredis\'; new Redis({ host, password: SECRET })',
      'import { createClient } from \'redis\'; createClient({ password: SECRET })',
      'import redis from \'redis\'; const client = redis.createClient(); client.auth(SECRET)',
      'import mongoose from \'mongoose\'; mongoose.connect(url, { user, pass: SECRET })',
    ],
    ignores: [
      'import Redis from \'ioredis\'; new Redis({ host: SECRET })',
      'import redis from \'redis\'; const client = redis.createClient(); client.get(SECRET)',
    ],
  },
});
