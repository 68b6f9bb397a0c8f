import { defineSink } from '../../../define.ts';

const set = { members: ['set'], values: [1], key: 0 } as const;

export default defineSink({
  id: 'koa-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': '响应 Cookie' },
  doc: 'https://github.com/pillarjs/cookies#cookiessetname--values--options',
  patterns: [
    { from: { receiver: ['ctx.cookies', 'context.cookies'] }, ...set },
    { from: { module: 'cookies' }, ...set },
  ],
  examples: {
    finds: [
      'app.use(async (ctx) => { ctx.cookies.set("u", phone, { signed: true }); })',
      'class Users { async login() { this.ctx.cookies.set("phone", this.ctx.request.body.value); } }',
      'import Cookies from "cookies"; function login(req, res) { const jar = new Cookies(req, res); jar.set("u", user.phone); }',
    ],
    ignores: [
      'app.use(async (ctx) => { ctx.cookies.set("phone", ""); })',
      'app.use(async (ctx) => { ctx.cookies.get(phone); })',
      'app.use(async (ctx) => { ctx.cookies.set("phone", phone, { encrypt: true }); })',
      'app.use(async (ctx) => { ctx.headers.set("u", phone); })',
      'import Jar from "cookie-jar"; new Jar().set("u", phone)',
      'app.use(async (ctx) => { ctx.cookies.set("sid", ctx.sid, { domain: phone }); })',
    ],
  },
});
