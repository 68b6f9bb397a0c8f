import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'winston',
  target: 'log',
  name: { en: 'the winston log', 'zh-CN': 'winston 日志' },
  doc: 'https://github.com/winstonjs/winston#logging',
  patterns: [
    {
      from: { module: ['winston', 'nest-winston'] },
      members: ['log', 'error', 'warn', 'help', 'data', 'info', 'debug', 'prompt', 'http', 'verbose', 'input', 'silly', 'notice', 'crit', 'alert', 'emerg', 'warning', 'child'],
    },
    { from: { module: 'winston' }, members: ['createLogger'], options: { at: 0, properties: ['defaultMeta'] } },
  ],
  examples: {
    finds: [
      'import winston from "winston"; const out = winston.createLogger(); out.info("tel %s", phone)',
      'import { createLogger } from "winston"; const out = createLogger({}).child({}); out.log({ level: "info", message: user.phone })',
      'import winston from "winston"; winston.createLogger({ defaultMeta: { tel: phone } })',
      'const winston = require("winston"); winston.error(phone)',
      'import * as winston from "winston"; function save(out: winston.Logger) { out.warn("phone", phone); }',
    ],
    ignores: [
      'import winston from "winston"; winston.createLogger().info("saved", user.id)',
      'import winston from "winston"; winston.createLogger({ level: "info", defaultMeta: { service: "mall" } })',
      'import winston from "winston"; winston.addColors({ phone: "red" })',
      'import winston from "./winston"; winston.prompt(phone)',
      'const winston = makeTable(); winston.info(phone)',
      'import winston from "winston"; winston.createLogger().info(phone.length)',
    ],
  },
});
