import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'heap',
  target: 'share',
  name: { en: 'Heap', 'zh-CN': 'Heap 分析' },
  doc: 'https://developers.heap.io/reference/identify-1',
  patterns: [
    { from: { global: 'heap' }, members: ['identify', 'track', 'addUserProperties', 'addEventProperties'] },
  ],
  examples: {
    finds: [
      'heap.identify(user.phone)',
      'heap.addUserProperties({ tel: user.phone })',
      'window.heap.track("order", { phone })',
    ],
    ignores: [
      'heap.identify(user.id)',
      'const heap = new Heap(); heap.track(phone)',
      'heap.push(phone)',
    ],
  },
});
