import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'http-response',
  target: 'response',
  name: { en: 'a response', 'zh-CN': '接口响应' },
  doc: 'https://expressjs.com/en/4x/api.html#res.json',
  patterns: [
    { from: { receiver: ['res', 'response', 'reply', 'status()', 'code()'] }, members: ['json', 'jsonp', 'send', 'end'], values: [0], least: 'medium' },
    { from: { receiver: ['ctx', 'context', 'ctx.response'] }, members: ['body'], write: true, least: 'medium' },
    { from: { receiver: ['h'] }, members: ['response'], values: [0], least: 'medium' },
    { from: { receiver: ['ctx', 'context'] }, members: ['success', 'json', 'ok'], least: 'medium' },
    // Hono calls its context c. https://hono.dev/docs/api/context#json
    { from: { receiver: ['c'] }, members: ['json'], values: [0], least: 'medium' },
  ],
  examples: {
    finds: [
      'app.get("/u", (req, res) => { res.json({ id: user.id, password: user.password }); })',
      'app.get("/u", (req, res) => { res.status(200).send({ idCard: user.idCard }); })',
      'return h.response({ id: user.id, password: user.password })',
      'router.post("/sms", async (ctx) => { ctx.body = { code: 0, msg: "sent", smsCode: made }; })',
      'app.post("/sms", (req, res) => { res.json({ ok: true, otp: user.otp }); })',
      'app.post("/sms", (req, res) => { res.json({ smsCaptcha }); })',
      'router.get("/u", async (ctx) => { ctx.body = { session_key: data.session_key }; })',
      'import { Hono } from "hono"; new Hono().get("/u", (c) => c.json({ password: user.password }))',
    ],
    ignores: [
      'app.get("/u", (req, res) => { res.json({ id: user.id, phone }); })',
      'app.get("/u", (req, res) => { res.json({ token }); })',
      'app.post("/sms", (req, res) => { res.json({ code: 0, captcha: picture.data }); })',
      'app.post("/sms", (req, res) => { res.json({ code: 0, verifyCode: captcha.data }); })',
      'router.get("/code", async (ctx) => { ctx.body = { verifyCode: `data:image/svg+xml,${svg}` }; })',
      'const data = await (await fetch("/u")).json()',
      'router.get("/u", async (ctx) => { ctx.body = { hasPassword: Boolean(user.password) }; })',
      'app.post("/u", (req, res) => { res.status(400).json({ password: "Password is too short" }); })',
      'ctx.title = user.password',
      'request(app).post("/login").send({ password: user.password })',
      'router.get("/u", async (ctx) => { ctx.body = { password: "" }; })',
    ],
  },
});
