import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'bunyan',
  target: 'log',
  name: { en: 'the bunyan log', 'zh-CN': 'bunyan 日志' },
  doc: 'https://github.com/trentm/node-bunyan#log-method-api',
  patterns: [{ from: { module: 'bunyan' }, members: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'child'] }],
  examples: {
    finds: [
      'import bunyan from "bunyan"; const out = bunyan.createLogger({ name: "mall" }); out.info({ phone }, "order")',
      'const bunyan = require("bunyan"); bunyan.createLogger({ name: "mall" }).child({}).fatal("tel", user.phone)',
    ],
    ignores: [
      'import bunyan from "bunyan"; bunyan.createLogger({ name: "mall" }).info({ hasPhone: Boolean(phone) })',
      'import bunyan from "bunyan"; bunyan.createLogger({ name: "mall" }).level(phone)',
      'import bunyan from "./bunyan-board"; bunyan.create().info(phone)',
      'const bunyan = board(); bunyan.first().info(phone)',
    ],
  },
});
