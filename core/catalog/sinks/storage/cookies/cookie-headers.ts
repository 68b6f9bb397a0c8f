import { defineSink, type SinkPattern } from '../../../define.ts';

const COOKIE = /^set-cookie$/i;
const RECEIVERS = ['res', 'response', 'reply', 'ctx', 'context', 'ctx.response', 'ctx.res', 'headers', 'res.headers', 'response.headers'];
const NAMES = ['Set-Cookie', 'set-cookie', 'Set-cookie'];
const headersAt = (at: number, members: readonly string[]): SinkPattern => ({ from: { receiver: ['res', 'response', 'reply', 'ctx', 'ctx.res'] }, members, options: { at, properties: NAMES }, values: [], pairs: true });

export default defineSink({
  id: 'cookie-headers',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': '响应 Cookie' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  patterns: [
    { from: { receiver: RECEIVERS }, members: ['setHeader', 'appendHeader', 'header', 'set', 'append'], values: [1], pairs: true, when: { at: 0, text: COOKIE } },
    headersAt(0, ['set', 'header', 'headers']),
    headersAt(1, ['writeHead']),
  ],
  examples: {
    finds: [
      'app.get("/", (req, res) => { res.setHeader("Set-Cookie", "contact=" + phone); })',
      'app.get("/", (req, res) => { res.append("set-cookie", `phone=${req.body.value}; Path=/`); })',
      'app.get("/", (req, res) => { res.setHeader("Set-Cookie", ["a=1", "tel=" + user.phone]); })',
      'createServer((req, res) => { res.writeHead(200, { "Content-Type": "text/plain", "Set-Cookie": "u=" + phone }); })',
      'app.use(async (ctx) => { ctx.set("Set-Cookie", `u=${user.phone}`); })',
    ],
    ignores: [
      'app.get("/", (req, res) => { res.setHeader("Content-Type", phone); })',
      'app.get("/", (req, res) => { res.setHeader("Set-Cookie", "phone=; Max-Age=0"); })',
      'createServer((req, res) => { res.writeHead(200, { "Content-Length": phone.length }); })',
      'map.set("phone", user.phone)',
    ],
  },
});
