import { defineSink } from '../../define.ts';

/** A limiter counts the calls of each caller under the name that it is given. */
export default defineSink({
  id: 'rate-limiters',
  target: 'cache',
  name: { en: 'the store of a rate limiter', 'zh-CN': '限流器的存储' },
  doc: 'https://upstash.com/docs/redis/sdks/ratelimit-ts/methods',
  patterns: [
    { from: { module: ['@upstash/ratelimit', '@unkey/ratelimit'] }, members: ['limit', 'blockUntilReady'], values: [0] },
    // https://github.com/animir/node-rate-limiter-flexible/wiki/API-methods
    { from: { module: 'rate-limiter-flexible' }, members: ['consume', 'penalty', 'reward', 'block', 'set'], values: [0] },
    { from: { receiver: ['ratelimit', 'rateLimit', 'rateLimiter', 'limiter'] }, members: ['limit', 'consume'], values: [0] },
    { from: { receiver: ['ratelimit', 'rateLimit', 'checkRateLimit'] }, values: [], options: { at: 0, properties: ['identifier'] } },
    // https://express-rate-limit.mintlify.app/reference/configuration#keygenerator
    { from: { module: ['express-rate-limit', 'koa-ratelimit', '@fastify/rate-limit'] }, values: [], options: { at: 0, properties: ['keyGenerator', 'id'] }, isReturned: true },
  ],
  examples: {
    finds: [
      'import { Ratelimit } from "@upstash/ratelimit"; const gate = new Ratelimit({ redis: box }); await gate.limit(user.idCard)',
      'import { RateLimiterMemory } from "rate-limiter-flexible"; const gate = new RateLimiterMemory({ points: 5 }); await gate.consume(`login:${user.idCard}`)',
      'await ratelimit.limit(`login:${user.idCard}`)',
      'import rateLimit from "express-rate-limit"; app.use(rateLimit({ keyGenerator: (req) => req.body.idCard }))',
    ],
    ignores: [
      'await ratelimit.limit(user.id)',
      'import { Ratelimit } from "@upstash/ratelimit"; const gate = new Ratelimit({ redis: box }); await gate.limit("all")',
      'query.limit(user.idCard)',
      'import rateLimit from "express-rate-limit"; app.use(rateLimit({ keyGenerator: (req) => req.user.id }))',
    ],
  },
});
