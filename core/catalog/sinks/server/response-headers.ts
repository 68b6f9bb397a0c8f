import { defineSink } from '../../define.ts';

/** With a hyphen, so that it is no key of a map; what lets somebody in travels in headers by design. */
const NAME = /^(?=[\w-]*-)(?![\w-]*(?:auth|token|cookie|session|csrf|xsrf|signature|nonce|allow|expose))[\w-]+$/i;
const named = { values: [1], key: 0, when: { at: 0, text: NAME }, toSender: true, isGuess: true, least: 'medium' } as const;

/** Gateways and proxies log headers as they log addresses, which they do not do with bodies. */
export default defineSink({
  id: 'response-headers',
  target: 'error',
  name: { en: 'a response header', 'zh-CN': '响应头' },
  doc: 'https://expressjs.com/en/4x/api.html#res.set',
  patterns: [{ from: { receiver: ['res', 'response', 'reply', 'ctx', 'context', 'ctx.response', 'ctx.res'] }, members: ['set', 'header', 'setHeader', 'appendHeader', 'append'], ...named }],
  examples: {
    finds: ['app.get("/", (req, res) => { res.set("X-Phone", user.phone); })', 'app.get("/", (req, res) => { res.setHeader("X-User-Phone", phone); })', 'app.use(async (ctx) => { ctx.set("X-Member", user.idCard); })'],
    ignores: ['res.set("X-Member", user.id)', 'res.setHeader("X-Access-Token", user.token)', 'context.set("phone", user.phone)', 'res.setHeader("Content-Length", phone.length)', 'form.set("X-Phone", phone)'],
  },
});
