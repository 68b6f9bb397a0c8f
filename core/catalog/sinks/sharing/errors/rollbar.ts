import { defineSink } from '../../../define.ts';

const MEMBERS = ['log', 'debug', 'info', 'warn', 'warning', 'error', 'critical', 'configure', 'captureEvent'];

export default defineSink({
  id: 'rollbar',
  target: 'share',
  name: { en: 'Rollbar', 'zh-CN': 'Rollbar 错误监控' },
  doc: 'https://docs.rollbar.com/docs/javascript',
  patterns: [
    { from: { module: ['rollbar', '@rollbar/react'] }, members: MEMBERS },
    { from: { global: ['Rollbar'] }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'import Rollbar from "rollbar"; const watch = new Rollbar({}); watch.error("login failed", { phone })',
      'Rollbar.configure({ payload: { person: { id: user.id, tel: user.phone } } })',
      'const Rollbar = require("rollbar"); new Rollbar({}).warning(`phone ${phone}`)',
    ],
    ignores: [
      'Rollbar.error(error)',
      'Rollbar.configure({ payload: { person: { id: user.id } } })',
      'const Rollbar = ball(); Rollbar.info(phone)',
    ],
  },
});
