import { defineSink } from '../../../define.ts';

const members = ['debug', 'info', 'warn', 'error', 'write', 'log'];

export default defineSink({
  id: 'egg-logger',
  target: 'log',
  name: { en: 'the log', 'zh-CN': '日志' },
  doc: 'https://www.eggjs.org/core/logger',
  patterns: [
    { from: { module: ['egg-logger', 'egg/logger'] }, members },
    { from: { receiver: ['ctx.logger', 'ctx.coreLogger', 'app.logger', 'app.coreLogger', 'agent.logger', 'agent.coreLogger', 'app.loggers', 'service.logger', 'coreLogger'] }, members },
  ],
  examples: {
    finds: [
      'ctx.logger.info("phone: %s", phone)',
      'class Users { async show() { const { ctx } = this; ctx.logger.error(user.phone); this.ctx.coreLogger.warn(phone); } }',
      'app.logger.debug(phone)',
      'import { EggLogger } from "egg-logger"; function trace(out: EggLogger) { out.info(phone); }',
    ],
    ignores: ['ctx.logger.info("user %s", user.id)', 'app.logger.set("phone", undefined)', 'ctx.catalogue.info(phone)', 'ctx.logger.redirect(phone)', 'ctx.logger.info(phone.length)'],
  },
});
