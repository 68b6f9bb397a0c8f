import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'pino',
  target: 'log',
  name: { en: 'the pino log', 'zh-CN': 'pino 日志' },
  doc: 'https://getpino.io/#/docs/api?id=logger-instance',
  patterns: [
    { from: { module: ['pino', 'nestjs-pino', 'pino-http'] }, members: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'child', 'setBindings'] },
    // What is added to every line: https://getpino.io/#/docs/api?id=mixin-function
    { from: { module: 'pino' }, options: { at: 0, properties: ['mixin', 'base'] }, values: [], isReturned: true },
  ],
  examples: {
    finds: [
      'import pino from "pino"; const out = pino(); out.info({ phone }, "registered")',
      'const out = require("pino")({ level: "info" }); out.error(user.phone)',
      'import { pino } from "pino"; pino().child({ module: "user" }).debug("phone %s", phone)',
      'import pino from "pino"; const out = pino().child({ phone })',
      'import pino from "pino"; const out = pino({ mixin: () => ({ phone }) })',
      'import pino from "pino"; const out = pino({ level: "info", mixin() { return { phone: user.phone }; } })',
      'import { PinoLogger } from "nestjs-pino"; class Api { constructor(private readonly out: PinoLogger) {} go() { this.out.warn(phone); } }',
    ],
    ignores: [
      'import pino from "pino"; const out = pino({ mixin() { return { id: user.id }; } })',
      'import pino from "pino"; const out = pino(); out.info({ id: user.id }, "registered")',
      'import pino from "pino"; const out = pino(); out.isLevelEnabled(phone)',
      'import pino from "pine"; const out = pino(); out.info(phone)',
      'function pino() { return board; } const out = pino(); out.info(phone)',
    ],
  },
});
