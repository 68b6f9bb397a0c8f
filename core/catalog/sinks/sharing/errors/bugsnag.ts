import { defineSink } from '../../../define.ts';

const BUGSNAG = ['@bugsnag/js', '@bugsnag/browser', '@bugsnag/node', '@bugsnag/react-native', '@bugsnag/expo', '@bugsnag/electron', 'bugsnag-js', 'bugsnag'];
const MEMBERS = ['notify', 'setUser', 'addMetadata', 'leaveBreadcrumb', 'start'];

export default defineSink({
  id: 'bugsnag',
  target: 'share',
  name: { en: 'Bugsnag', 'zh-CN': 'Bugsnag 错误监控' },
  doc: 'https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/',
  patterns: [
    { from: { module: BUGSNAG }, members: MEMBERS },
    { from: { global: ['Bugsnag', 'bugsnag'] }, members: MEMBERS },
    { from: { receiver: ['event', 'notify(=>)'] }, members: ['addMetadata'] },
    { from: { receiver: ['notify(=>)'] }, members: ['setUser'] },
  ],
  examples: {
    finds: [
      'import Bugsnag from "@bugsnag/js"; Bugsnag.setUser(user.id, user.phone)',
      'Bugsnag.notify(error, (event) => { event.addMetadata("account", { phone }); })',
      'bugsnag.notify(error, (e) => { e.setUser(user.id, user.email, user.name); })',
      'import Bugsnag from "@bugsnag/node"; Bugsnag.leaveBreadcrumb("login", { tel: phone })',
    ],
    ignores: [
      'import Bugsnag from "@bugsnag/js"; Bugsnag.setUser(user.id)',
      'import Bugsnag from "@bugsnag/js"; Bugsnag.notify(error)',
      'bugsnag.notify(error, (e) => { e.setUser(user.id); })',
      'event.addDetail(phone)',
    ],
  },
});
