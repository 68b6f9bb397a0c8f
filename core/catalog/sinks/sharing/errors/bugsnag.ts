import { defineSink } from '../../../define.ts';

const BUGSNAG = ['@bugsnag/js', '@bugsnag/browser', '@bugsnag/node', '@bugsnag/react-native', '@bugsnag/expo', '@bugsnag/electron', 'bugsnag-js', 'bugsnag'];
const MEMBERS = ['notify', 'setUser', 'addMetadata', 'leaveBreadcrumb'];
/** Its options hold the key of the project as well, which is made for it. */
const START = { members: ['start', 'createClient'], values: [], options: { at: 0, properties: ['user', 'metadata'] } };

export default defineSink({
  id: 'bugsnag',
  target: 'share',
  name: { en: 'Bugsnag', 'zh-CN': 'Bugsnag 错误监控' },
  doc: 'https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/',
  patterns: [
    { from: { module: BUGSNAG }, members: MEMBERS },
    { from: { module: BUGSNAG }, ...START },
    { from: { global: ['Bugsnag', 'bugsnag'] }, members: MEMBERS },
    { from: { global: ['Bugsnag', 'bugsnag'] }, ...START },
    { from: { receiver: ['event'] }, members: ['addMetadata'] },
    { from: { receiver: ['notify(=>)', 'addOnError(=>)', 'addOnSession(=>)', 'onError(=>)', 'onSession(=>)'] }, members: ['addMetadata', 'setUser'] },
  ],
  examples: {
    finds: [
      'import Bugsnag from "@bugsnag/js"; Bugsnag.setUser(user.id, user.phone)',
      'import Bugsnag from "@bugsnag/js"; Bugsnag.start({ apiKey: process.env.BUGSNAG_API_KEY, user: { id: user.id, email: user.email } })',
      'Bugsnag.notify(error, (event) => { event.addMetadata("account", { phone }); })',
      'bugsnag.notify(error, (e) => { e.setUser(user.id, user.email, user.name); })',
      'Bugsnag.start({ apiKey, onError: (event) => { event.setUser(user.id, user.email); } });',
      'Bugsnag.start({ apiKey, onSession(session) { session.setUser(user.phone); } });',
      'import Bugsnag from "@bugsnag/node"; Bugsnag.leaveBreadcrumb("login", { tel: phone })',
    ],
    ignores: [
      'import Bugsnag from "@bugsnag/js"; Bugsnag.setUser(user.id)',
      'import Bugsnag from "@bugsnag/js"; Bugsnag.start({ apiKey: process.env.BUGSNAG_API_KEY, appVersion })',
      'import Bugsnag from "@bugsnag/js"; Bugsnag.notify(error)',
      'bugsnag.notify(error, (e) => { e.setUser(user.id); })',
      'event.addDetail(phone)',
      'Bugsnag.start({ apiKey, onError: (event) => { event.setUser(user.id); } });',
    ],
  },
});
