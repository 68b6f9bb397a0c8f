import { defineSink } from '../../../define.ts';

const FUNDEBUG = ['fundebug-javascript', 'fundebug-vue', 'fundebug-wxjs', 'fundebug-nodejs', 'fundebug-revideo', 'fundebug-uniapp', 'fundebug-reactnative', 'fundebug-angular'];
const MEMBERS = ['notify', 'notifyError', 'notifyHttpError', 'test'];

export default defineSink({
  id: 'fundebug',
  target: 'share',
  name: { en: 'Fundebug', 'zh-CN': 'Fundebug 错误监控' },
  doc: 'https://docs.fundebug.com/notifier/javascript/api/notify.html',
  patterns: [
    { from: { module: FUNDEBUG }, members: MEMBERS },
    { from: { global: ['fundebug'] }, members: MEMBERS },
    { from: { module: FUNDEBUG }, members: ['metaData', 'metadata', 'user'], write: true },
    { from: { global: 'fundebug' }, members: ['metaData', 'metadata', 'user'], write: true },
  ],
  examples: {
    finds: [
      'import fundebug from "fundebug-javascript"; fundebug.notify("login", "failed", { metaData: { phone } })',
      'const fundebug = require("fundebug-wxjs"); fundebug.notifyError(error, { metaData: { tel: user.phone } })',
      'fundebug.test("phone", phone)',
      'fundebug.user = { phone: user.phone }',
    ],
    ignores: [
      'import fundebug from "fundebug-javascript"; fundebug.notifyError(error)',
      'fundebug.notify("login", "failed", { metaData: { id: user.id } })',
      'fundebug.apikey = phone',
      'const fundebug = board(); fundebug.notify(phone)',
    ],
  },
});
