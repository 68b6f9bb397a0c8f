import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'think-cache',
  target: 'cache',
  name: { en: 'the cache of ThinkJS', 'zh-CN': 'ThinkJS 的缓存' },
  doc: 'https://thinkjs.org/zh-cn/doc/3.0/cache.html',
  patterns: [
    { from: { global: 'think' }, members: ['cache'], values: [1], key: 0 },
    { from: { module: 'thinkjs' }, members: ['cache'], values: [1], key: 0 },
    { from: { receiver: ['this', 'ctx', 'this.ctx'] }, members: ['cache'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'class Members { async login() { await this.cache("member_" + user.id, user.idCard, { type: "redis" }); } }',
      'await think.cache("pwd", user.password)',
      'think.middleware(async (ctx) => { await ctx.cache("idCard", user.idCard); })',
    ],
    ignores: [
      'class Members { async login() { return this.cache("idCard"); } }',
      'const think = makeCache(); think.cache("idCard", user.idCard)',
      'class Members { async login() { await this.cache("idCard", null); } }',
    ],
  },
});
