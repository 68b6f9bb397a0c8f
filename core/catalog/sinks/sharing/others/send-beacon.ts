import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'send-beacon',
  target: 'share',
  name: { en: 'a beacon endpoint', 'zh-CN': 'sendBeacon 上报' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigator/sendBeacon',
  patterns: [
    { from: { global: 'navigator' }, members: ['sendBeacon'], values: [1] },
  ],
  examples: {
    finds: [
      'navigator.sendBeacon("/collect", phone)',
      'navigator.sendBeacon("https://log.example.com", JSON.stringify({ tel: user.phone }))',
      'const data = JSON.stringify({ phone }); navigator.sendBeacon("/collect", data)',
    ],
    ignores: [
      'navigator.sendBeacon("/collect", JSON.stringify({ id: user.id }))',
      'const navigator = makeShip(); navigator.sendBeacon("/x", phone)',
      'navigator.vibrate(phone)',
    ],
  },
});
