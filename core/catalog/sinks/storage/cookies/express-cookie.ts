import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'express-cookie',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': '响应 Cookie' },
  doc: 'https://expressjs.com/en/4x/api.html#res.cookie',
  patterns: [
    { from: { receiver: ['res', 'response'] }, members: ['cookie'], values: [1], key: 0 },
    { from: { receiver: ['reply', 'res'] }, members: ['setCookie'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'app.get("/", (req, res) => { res.cookie("u", phone, { maxAge: 900000 }); })',
      'function login(req, response) { response.cookie("phone", req.body.value); }',
      'fastify.get("/", (request, reply) => { reply.setCookie("u", user.phone); })',
    ],
    ignores: [
      'function login(req, res) { res.cookie("phone", ""); }',
      'function login(req, res) { res.clearCookie(phone); }',
      'function login(req, jar) { jar.cookie("u", phone); }',
      'function login(req, res) { res.cookie("sid", req.sid, { domain: phone }); }',
      'function login(req, res) { res.cookie("bound", Boolean(phone)); }',
    ],
  },
});
