import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'morgan',
  target: 'log',
  name: { en: 'the access log (morgan)', 'zh-CN': '访问日志（morgan）' },
  doc: 'https://github.com/expressjs/morgan#creating-new-tokens',
  patterns: [
    { from: { module: 'morgan' }, members: ['token'], values: [1], isReturned: true },
    { from: { module: 'morgan' }, key: 0, isPlace: true, when: { at: 0, text: /:req\[(?<place>authorization|x-access-token|x-auth-token|x-token)\]/i } },
    { from: { module: 'morgan' }, values: [0], isReturned: true },
  ],
  examples: {
    finds: [
      'import morgan from "morgan"; morgan.token("who", (req) => req.user.phone)',
      'import morgan from "morgan"; morgan((tokens, req, res) => [tokens.method(req, res), req.body.phone].join(" "))',
      'const morgan = require("morgan"); app.use(morgan(":method :url :req[authorization] :status"))',
      'import morgan, { token } from "morgan"; token("body", function (req) { return JSON.stringify({ tel: user.phone }); })',
    ],
    ignores: [
      'import morgan from "morgan"; morgan.token("who", (req) => req.user.id)',
      'import morgan from "morgan"; app.use(morgan(":method :url :req[user-agent]"))',
      'import morgan from "./morgan"; morgan.token("who", (req) => req.user.phone)',
      'import morgan from "morgan"; morgan("combined", { skip: (req) => req.body.phone === "" })',
    ],
  },
});
