import { defineSink, type SinkOrigin, type SinkPattern } from '../../define.ts';

const FROM: readonly SinkOrigin[] = [{ module: ['ioredis', 'redis', '@redis/client', 'cache-manager', 'egg-redis', '@upstash/redis', '@vercel/kv', 'iovalkey'] }, { receiver: ['redis', 'redisClient', 'redisService', 'app.redis', 'cacheManager'] }];

/** Names that nothing else has for its methods. */
const ofRedisAlone = (from: SinkOrigin): SinkPattern[] => [
  { from, members: ['lpush', 'rpush', 'lPush', 'rPush', 'sadd', 'sAdd'], values: [1, 2, 3], key: 0 },
  { from, members: ['setex', 'psetex', 'setEx', 'pSetEx'], values: [2], key: 0 },
  { from, members: ['hmset', 'hMSet'], values: [1, 2, 4, 6, 8] },
  { from, members: ['mset', 'mSet'], values: [0, 1, 3, 5, 7] },
  { from, members: ['zadd', 'zAdd'], values: [1, 2, 4, 6], key: 0 },
];

export default defineSink({
  id: 'redis',
  target: 'cache',
  name: { en: 'Redis', 'zh-CN': 'Redis 缓存' },
  doc: 'https://github.com/redis/ioredis#basic-usage',
  patterns: [
    ...FROM.flatMap((from): SinkPattern[] => [
      { from, members: ['set', 'setnx', 'setNX', 'getset', 'getSet', 'append'], values: [1], key: 0 },
      { from, members: ['hset', 'hSet'], values: [1, 2], key: 1 },
      // What counts has its name of what is counted: https://redis.io/docs/latest/commands/incr/
      { from, members: ['incr', 'incrby', 'incrBy'], values: [0] },
      ...ofRedisAlone(from),
    ]),
    ...ofRedisAlone({ receiver: ['client', 'redis.get()'] }),
    { from: { receiver: ['redis.get()'] }, members: ['set', 'hset'], values: [1, 2], key: 0 },
  ],
  examples: {
    finds: [
      'import Redis from "ioredis"; const box = new Redis(); box.set("u", user.idCard)',
      'const box = require("redis").createClient(); box.setex("u:1", 60, JSON.stringify({ password: user.password }))',
      'this.app.redis.set("idCard", value)',
      'redis.hset("user", "phone", phone)',
      'import { kv } from "@vercel/kv"; kv.set("u", { idCard: user.idCard })',
      'import { Redis } from "@upstash/redis"; const store = Redis.fromEnv(); store.set("u", user.idCard)',
      'client.lPush("queue:verify", user.idCard)',
      'app.redis.get("main").hmset("user:1", { password: user.password })',
      'import Redis from "ioredis"; const box = new Redis(); box.hmset("u:1", "card", user.idCard)',
      'redis.zadd("cards", Date.now(), user.idCard)',
      'redis.incr(`tries:${user.idCard}`)',
    ],
    ignores: [
      'client.set("idCard", user.idCard)',
      // A bus gives a message to the service that needs it. https://redis.io/docs/latest/develop/pubsub/
      'redis.publish("queue", JSON.stringify({ idCard: user.idCard }))',
      'redis.xadd("commands", "*", "payload", JSON.stringify({ idCard: user.idCard }))',
      'cards.get("main").set("idCard", user.idCard)',
      'redis.zadd("online", Date.now(), user.id)',
      'redis.get(phone)',
      'redis.incr(`tries:${user.id}`)',
      'redis.set("online", user.id)',
      'import Redis from "./redis-like"; new Redis().open(phone)',
      'const list = new Set(); list.append("u", user.idCard)',
    ],
  },
});
