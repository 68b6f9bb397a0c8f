import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'debug',
  target: 'log',
  name: { en: 'debug output', 'zh-CN': 'debug 调试日志' },
  doc: 'https://github.com/debug-js/debug#usage',
  patterns: [{ from: { module: 'debug' } }, { from: { module: ['util', 'node:util'], exports: ['debuglog', 'debug'] } }],
  examples: {
    finds: [
      'import createDebug from "debug"; const debug = createDebug("mall"); debug("phone %s", phone)',
      'const debug = require("debug")("mall:user"); debug(user.phone)',
      'import { debuglog } from "node:util"; const trace = debuglog("mall"); trace("tel %s", phone)',
      'import util from "util"; util.debuglog("mall")(user.phone)',
      'const trace = require("debug")("mall").extend("user"); trace("%o", { phone })',
    ],
    ignores: [
      'import createDebug from "debug"; createDebug("mall")("found %d", phone.length)',
      'import createDebug from "debug"; createDebug.enabled(phone)',
      'import { inspect } from "node:util"; inspect(phone)',
      'import debug from "./debug"; debug(phone)',
      'const debug = (text) => text; debug(phone)',
    ],
  },
});
