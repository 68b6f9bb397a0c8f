import { defineSink } from '../../../define.ts';

const MEMBERS = ['identify', 'track'];

export default defineSink({
  id: 'umami',
  target: 'share',
  name: { en: 'Umami', 'zh-CN': 'Umami 统计' },
  doc: 'https://umami.is/docs/tracker-functions',
  patterns: [
    { from: { global: 'umami' }, members: MEMBERS },
    { from: { receiver: ['umami', '$umami'] }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'umami.track("login", { phone })',
      'window.umami.identify({ tel: user.phone })',
      'window.umami && window.umami.identify(user.id, { email: user.email })',
    ],
    ignores: [
      'umami.track("login")',
      'umami.identify(user.id)',
      'umami.track("login", { length: phone.length })',
      'umami.disable(phone)',
    ],
  },
});
