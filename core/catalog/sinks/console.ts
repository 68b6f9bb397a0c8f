import { defineSink } from '../define.ts';

export default defineSink({
  id: 'console',
  target: 'log',
  name: { en: 'the console', 'zh-CN': '控制台日志' },
  doc: 'https://console.spec.whatwg.org/',
  patterns: [
    {
      from: { global: 'console' },
      members: ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'dirxml', 'table', 'group', 'groupCollapsed', 'assert', 'timeLog'],
    },
  ],
  examples: {
    finds: ['console.log(phone)', 'window.console.info("tel", user.phone)', 'globalThis.console.table([phone])'],
    ignores: ['console.time("phone")', 'const console = makeConsole(); console.log(phone)', 'console.log(phone.length)'],
  },
});
