import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'tracer',
  target: 'log',
  name: { en: 'the tracer log', 'zh-CN': 'tracer 日志' },
  doc: 'https://github.com/baryon/tracer#usage',
  patterns: [{ from: { module: 'tracer' }, members: ['log', 'trace', 'debug', 'info', 'warn', 'error', 'fatal'] }],
  examples: {
    finds: ['import tracer from "tracer"; const out = tracer.colorConsole(); out.info("tel", phone)', 'const out = require("tracer").dailyfile({ root: "." }); out.error(user.phone)'],
    ignores: ['import tracer from "tracer"; tracer.setLevel(phone)', 'import tracer from "./tracer"; tracer.start().info(phone)', 'import tracer from "tracer"; tracer.console().info(phone === "")'],
  },
});
