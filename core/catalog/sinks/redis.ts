import { defineSink, type SinkOrigin, type SinkPattern } from '../define.ts';

const FROM: readonly SinkOrigin[] = [{ module: ['ioredis', 'redis', '@redis/client', 'cache-manager', 'egg-redis'] }, { receiver: ['redis', 'redisClient', 'redisService', 'app.redis', 'cacheManager'] }];

export default defineSink({
  id: 'redis',
  target: 'cache',
  name: { en: 'Redis', 'zh-CN': 'Redis 缓存' },
  doc: 'https://github.com/redis/ioredis#basic-usage',
  patterns: [
    ...FROM.flatMap((from): SinkPattern[] => [
      { from, members: ['set', 'setnx', 'getset', 'lpush', 'rpush', 'sadd', 'append'], values: [1], key: 0 },
      { from, members: ['setex', 'psetex', 'setEx'], values: [2], key: 0 },
      { from, members: ['hset', 'hSet'], values: [1, 2], key: 1 },
      { from, members: ['hmset', 'mset', 'hMSet', 'mSet'], values: [0, 1] },
    ]),
  ],
  examples: {
    finds: [
      'import Redis from "ioredis"; const box = new Redis(); box.set("u", user.idCard)',
      'const box = require("redis").createClient(); box.setex("u:1", 60, JSON.stringify({ password: user.password }))',
      'this.app.redis.set("idCard", value)',
      'redis.hset("user", "phone", phone)',
    ],
    ignores: [
      'redis.get(phone)',
      'redis.set("online", user.id)',
      'import Redis from "./redis-like"; new Redis().open(phone)',
      'const list = new Set(); list.append("u", user.idCard)',
    ],
  },
});
