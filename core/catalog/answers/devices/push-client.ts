import { defineAnswer } from '../../define-answer.ts';

/** By what a push service reaches one device. */
export default defineAnswer({
  id: 'push-client',
  doc: 'https://www.html5plus.org/doc/zh_cn/push.html#plus.push.getClientInfo',
  calls: [{ from: { global: 'plus.push' }, members: ['getClientInfo', 'getClientInfoAsync'] }],
  fields: [
    { name: 'token', kind: 'device-identifier' },
    { name: 'clientid', kind: 'device-identifier' },
  ],
  examples: {
    finds: ['console.log(plus.push.getClientInfo())'],
    ignores: ['console.log(plus.push.getAllMessage())', 'plus.push.createMessage("a"); console.log(plus.push.getAllMessage().length)'],
  },
});
