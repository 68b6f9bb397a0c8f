import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'think-session',
  target: 'session',
  name: { en: 'a ThinkJS session', 'zh-CN': 'ThinkJS 的 session' },
  doc: 'https://thinkjs.org/zh-cn/doc/3.0/session.html',
  patterns: [{ from: { receiver: ['this', 'ctx', 'this.ctx'] }, members: ['session'], values: [1], key: 0 }],
  examples: {
    finds: [
      'class Members { async login() { await this.session("member", { password: user.password }); } }',
      'think.middleware(async (ctx) => { await ctx.session("idCard", user.idCard); })',
    ],
    ignores: [
      'class Members { async logout() { await this.session(null); } }',
      'class Members { async who() { return this.session("idCard"); } }',
    ],
  },
});
