import { defineSink } from '../../define.ts';

/** Loggers recognised by the name of the variable: `this.logger`, `orderLog`, a project's own `logger` module. */
export default defineSink({
  id: 'loggers',
  target: 'log',
  name: { en: 'the log', 'zh-CN': '日志' },
  doc: 'https://opentelemetry.io/docs/concepts/signals/logs/',
  patterns: [
    {
      from: { receiver: ['logger', 'log', 'LOG', 'Log', 'Logger'] },
      members: ['log', 'info', 'warn', 'error', 'debug', 'trace', 'fatal', 'verbose', 'silly', 'notice', 'http', 'success', 'audit', 'child', 'with'],
    },
  ],
  examples: {
    finds: ['this.logger.warn("phone %s", phone)', 'import logger from "./logger"; logger.error(phone)', 'getLogger("user").debug(user.phone)', 'const own = logger.with({ phone: user.phone }); own.info("begun")', 'logger.audit("opened", { phone })', 'const orderLog = makeLog(); orderLog.fatal(phone)'],
    ignores: ['logger.child({ module: name })', 'logger.with({ scope: name })', 'catalog.info(phone)', 'logger.level(phone)', 'this.logger.info(user.id)', 'const blog = open(user.id); blog.info(phone)'],
  },
});
