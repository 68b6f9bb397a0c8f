import { defineSink } from '../../../define.ts';

const AIRBRAKE = ['@airbrake/browser', '@airbrake/node', 'airbrake-js', 'airbrake'];

export default defineSink({
  id: 'airbrake',
  target: 'share',
  name: { en: 'Airbrake', 'zh-CN': 'Airbrake 错误监控' },
  doc: 'https://docs.airbrake.io/docs/platforms/javascript/',
  patterns: [
    { from: { module: AIRBRAKE }, members: ['notify'], values: [0] },
    { from: { receiver: ['airbrake'] }, members: ['notify'], values: [0] },
  ],
  examples: {
    finds: [
      'import { Notifier } from "@airbrake/browser"; const watch = new Notifier({ projectId }); watch.notify({ error, context: { phone } })',
      'import { Notifier } from "@airbrake/node"; new Notifier({ projectId }).notify(`no member ${phone}`)',
      'this.airbrake.notify({ error, params: { tel: user.phone } })',
    ],
    ignores: [
      'import { Notifier } from "@airbrake/browser"; new Notifier({ projectId }).notify(error)',
      'import { Notifier } from "@airbrake/browser"; new Notifier({ projectId: phone })',
      'import { Notifier } from "./notices"; new Notifier().notify(phone)',
    ],
  },
});
