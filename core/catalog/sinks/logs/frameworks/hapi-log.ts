import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'hapi-log',
  target: 'log',
  name: { en: 'the hapi log', 'zh-CN': 'hapi 日志' },
  doc: 'https://hapi.dev/api/#request.log()',
  patterns: [{ from: { receiver: ['request', 'req', 'server', 'request.server'] }, members: ['log'], values: [1] }],
  examples: {
    finds: ['request.log(["login"], `mobile ${phone}`)', 'request.server.log(["login"], user.phone)', 'server.log("info", `passport of ${user.id}: ${user.passportNo}`)'],
    ignores: ['request.log(["login", phone.length])', 'server.log("info", `member ${user.id}`)', 'observer.log("info", phone)', 'request.server.logs(["a"], phone)'],
  },
});
