import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'log4js',
  target: 'log',
  name: { en: 'the log4js log', 'zh-CN': 'log4js 日志' },
  doc: 'https://log4js-node.github.io/log4js-node/api.html',
  patterns: [{ from: { module: 'log4js' }, members: ['log', 'trace', 'debug', 'info', 'warn', 'error', 'fatal', 'mark', 'addContext'] }],
  examples: {
    finds: [
      'import log4js from "log4js"; const out = log4js.getLogger("user"); out.info("phone:", phone)',
      'const { getLogger } = require("log4js"); getLogger().mark(user.phone)',
      'import { getLogger } from "log4js"; const { warn } = getLogger(); warn(phone)',
    ],
    ignores: [
      'import log4js from "log4js"; log4js.getLogger("user").info("found", phone !== "")',
      'import log4js from "log4js"; log4js.configure({ appenders: {}, categories: {}, phone })',
      'import log4js from "./boards"; log4js.first().mark(phone)',
      'const log4js = board(); log4js.first().info(phone)',
    ],
  },
});
