import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'koa-logger',
  target: 'log',
  name: { en: 'the Koa log', 'zh-CN': 'Koa 日志' },
  doc: 'https://github.com/pinojs/koa-pino-logger#example',
  patterns: [{ from: { receiver: ['ctx.log', 'context.log'] }, members: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'log', 'child'] }],
  examples: {
    finds: ['app.use(async (ctx) => { ctx.log.info({ phone }); })', 'this.ctx.log.error("tel " + user.phone)'],
    ignores: ['ctx.log.info(user.id)', 'ctx.blog.info(phone)', 'ctx.log.level(phone)', 'ctx.log.warn(phone.length)'],
  },
});
