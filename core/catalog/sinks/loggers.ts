import { defineSink } from '../define.ts';

/** Loggers recognised by the name of the variable: `ctx.logger`, `this.log`, a project's own `logger` module. */
export default defineSink({
  id: 'loggers',
  target: 'log',
  name: { en: 'the log', 'zh-CN': '日志' },
  doc: 'https://www.eggjs.org/core/logger',
  patterns: [
    {
      from: { receiver: ['logger', 'log', 'LOG', 'Log', 'Logger'] },
      members: ['log', 'info', 'warn', 'error', 'debug', 'trace', 'fatal', 'verbose', 'silly', 'notice', 'http', 'success', 'child'],
    },
  ],
  examples: {
    finds: ['ctx.logger.info(phone)', 'this.logger.warn("phone %s", phone)', 'import logger from "./logger"; logger.error(phone)', 'app.coreLogger.debug(phone)'],
    ignores: ['logger.child({ module: name })', 'catalog.info(phone)'],
  },
});
