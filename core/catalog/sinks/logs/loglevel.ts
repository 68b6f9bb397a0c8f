import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'loglevel',
  target: 'log',
  name: { en: 'the loglevel log', 'zh-CN': 'loglevel 日志' },
  doc: 'https://github.com/pimterry/loglevel#documentation',
  patterns: [{ from: { module: 'loglevel' }, members: ['trace', 'debug', 'log', 'info', 'warn', 'error'] }],
  examples: {
    finds: [
      'import out from "loglevel"; out.warn("phone", phone)',
      'import * as out from "loglevel"; out.getLogger("order").debug(user.phone)',
    ],
    ignores: [
      'import out from "loglevel"; out.setLevel(phone)',
      'import out from "loglevel"; out.info(phone ? "bound" : "unbound")',
      'import out from "./levels"; out.info(phone)',
      'function show(out) { out.info(phone); }',
    ],
  },
});
