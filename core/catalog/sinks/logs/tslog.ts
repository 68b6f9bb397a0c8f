import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'tslog',
  target: 'log',
  name: { en: 'the tslog log', 'zh-CN': 'tslog 日志' },
  doc: 'https://tslog.js.org/',
  patterns: [{ from: { module: 'tslog' }, members: ['silly', 'trace', 'debug', 'info', 'warn', 'error', 'fatal', 'log'] }],
  examples: {
    finds: ['import { Logger } from "tslog"; const out = new Logger({ name: "mall" }); out.silly("tel", phone)', 'import { Logger } from "tslog"; new Logger().getSubLogger().info({ phone: user.phone })'],
    ignores: ['import { Logger } from "tslog"; new Logger({ name: phone.length })', 'import { Logger } from "tslog"; new Logger().debug(user.id)', 'import { Pen } from "./tslog"; new Pen().silly(phone)'],
  },
});
