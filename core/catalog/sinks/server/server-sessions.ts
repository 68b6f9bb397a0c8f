import { defineSink, type SinkPattern } from '../../define.ts';

const OF_REQUESTS = ['req.session', 'request.session', 'ctx.session', 'context.session'];
const field = { write: true, key: 0 } as const;
const whole = (from: SinkPattern['from'], members: readonly string[]): SinkPattern => ({ from, members, write: true });

/** Sessions lie in Redis or in memory, and with some libraries in a cookie that is signed and readable. */
export default defineSink({
  id: 'server-sessions',
  target: 'session',
  name: { en: 'the server’s session', 'zh-CN': '服务端会话（session）' },
  doc: 'https://expressjs.com/en/resources/middleware/session.html',
  patterns: [
    { from: { receiver: OF_REQUESTS }, ...field },
    // https://docs.astro.build/en/guides/sessions/
    { from: { receiver: [...OF_REQUESTS, 'Astro.session'] }, members: ['set'], key: 0, values: [1] },
    whole({ receiver: ['req', 'request', 'ctx', 'context'] }, ['session']),
    // `@Session() session` of Nest; a connection to another machine goes by the same name, and takes a password rightly.
    { from: { receiver: ['.session', 'this.session'] }, ...field, isGuess: true },
  ],
  examples: {
    finds: [
      'app.post("/", (req, res) => { req.session.password = req.body.password; })',
      'app.post("/", (req, res) => { req.session.member = { phone: req.body.phone, idCard: req.body.idCard }; })',
      'app.use(async (ctx) => { ctx.session.pwd = ctx.request.body.pwd; })',
      '(request as any).session.idCard = user.idCard',
      'ctx.session = { id: user.id, password: user.password }',
      'Object.assign(req.session, { password: req.body.password, idCard: user.idCard })',
      'await context.session.set("login", { password: form.password })',
      'function save(session) { session.idCard = user.idCard; }',
    ],
    ignores: [
      'app.post("/", (req, res) => { req.session.userId = user.id; })',
      'app.post("/", (req, res) => { req.session.password = null; })',
      'app.post("/", (req, res) => { req.session.hasPassword = Boolean(user.password); })',
      'app.post("/", (req, res) => { req.session = null; })',
      'await context.session.set("theme", form.theme)',
      'Object.assign(req.session, { userId: user.id })',
      'Object.assign(options.session, { password: user.password })',
      'obsession.password = user.password',
      'flashSession.password = user.password',
      'req.sessions.password = user.password',
    ],
  },
});
