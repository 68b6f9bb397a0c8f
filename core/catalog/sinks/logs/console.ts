import { defineSink } from '../../define.ts';

const members = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'dirxml', 'table', 'group', 'groupCollapsed', 'timeLog', 'time', 'timeEnd', 'count', 'countReset'];
const assertion = { members: ['assert'], values: [1, 2, 3, 4, 5] } as const;

export default defineSink({
  id: 'console',
  target: 'log',
  name: { en: 'the console', 'zh-CN': '控制台日志' },
  doc: 'https://console.spec.whatwg.org/',
  patterns: [
    { from: { global: 'console' }, members },
    { from: { global: 'console' }, ...assertion },
    { from: { module: ['console', 'node:console'] }, members },
    { from: { module: ['console', 'node:console'] }, ...assertion },
  ],
  examples: {
    finds: [
      'console.log(phone)',
      'window.console.info("tel", user.phone)',
      'globalThis.console.table([phone])',
      'const log = console.log; log(phone)',
      'const { warn } = console; warn("tel", phone)',
      'const show = console.log.bind(console, "user"); show(phone)',
      'import { error } from "node:console"; error(phone)',
      'console.assert(isOpen, phone)',
      'console.count(phone)',
      'console.time(`sms ${user.phone}`)',
    ],
    ignores: ['console.time("phone")', 'const console = makeConsole(); console.log(phone)', 'console.log(phone.length)', 'console.count("phone")', 'console.assert(phone, "no number")', 'import { error } from "./console"; error(phone)'],
  },
});
