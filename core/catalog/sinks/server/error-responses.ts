import { defineSink } from '../../define.ts';

/** What a failed request is told. Gateways and pages log such answers, and many are shown. */
export default defineSink({
  id: 'error-responses',
  target: 'error',
  name: { en: 'an error response', 'zh-CN': '错误响应' },
  doc: 'https://expressjs.com/en/guide/error-handling.html',
  patterns: [
    { from: { receiver: ['res', 'response', 'reply', 'status()', 'code()'] }, members: ['json', 'jsonp', 'send', 'end'], values: [0], least: 'medium', whenFailed: true, toSender: true },
    { from: { receiver: ['ctx', 'context', 'ctx.response'] }, members: ['body'], write: true, least: 'medium', whenFailed: true, toSender: true },
    { from: { receiver: ['ctx', 'context', 'c'] }, members: ['json'], values: [0], least: 'medium', whenFailed: true, toSender: true },
    { from: { receiver: ['ctx', 'context'] }, members: ['fail', 'failed', 'error'], least: 'medium', toSender: true },
    { from: { module: 'next/server', exports: ['NextResponse'] }, members: ['json'], values: [0], least: 'medium', whenFailed: true, toSender: true },
    { from: { global: 'Response' }, members: ['json'], values: [0], least: 'medium', whenFailed: true, toSender: true },
    { from: { global: 'Response' }, values: [0], least: 'medium', whenFailed: true, toSender: true },
  ],
  examples: {
    finds: [
      'app.post("/u", (req, res) => { res.status(409).json({ message: "taken", idCard: user.phone }); })',
      'app.post("/u", (req, res) => { res.status(HttpStatus.NOT_FOUND).send(`no such patient: ${user.idCard}`); })',
      'app.post("/u", (req, res) => { res.status(500); res.json({ message: "no", phone: user.phone }); })',
      'router.get("/u", async (ctx) => { ctx.status = 400; ctx.body = { message: `${user.phone} is blocked` }; })',
      'router.get("/u", async (ctx) => { try { await pay(user); } catch (error) { ctx.body = { message: error.message, phone: user.phone }; } })',
      'Response.json({ phone: user.phone }, { status: 422 })',
      'this.ctx.fail(`no such member: ${user.phone}`)',
    ],
    ignores: [
      'app.get("/u", (req, res) => { res.status(200).json({ id: user.id, phone: user.phone }); })',
      'app.get("/u", (req, res) => { res.json({ phone: user.phone }); })',
      'app.post("/u", (req, res) => { res.status(400).json({ phone: "The phone is missing" }); })',
      'app.post("/u", (req, res) => { res.status(409).json({ message: `${user.id} is taken` }); })',
      'router.get("/u", async (ctx) => { ctx.status = 201; ctx.body = { phone: user.phone }; })',
      'try { await pay(user); } catch (error) { res.status(200).json({ phone: user.phone }); }',
      'message.error(user.phone)',
    ],
  },
});
