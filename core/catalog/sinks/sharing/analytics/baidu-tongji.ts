import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'baidu-tongji',
  target: 'share',
  name: { en: 'Baidu Tongji', 'zh-CN': '百度统计' },
  doc: 'https://tongji.baidu.com/holmes/Tongji/%E5%BC%80%E6%94%BE%E5%B9%B3%E5%8F%B0/index.html',
  patterns: [
    { from: { global: '_hmt' }, members: ['push'] },
  ],
  examples: {
    finds: [
      '_hmt.push(["_trackEvent", "order", "submit", phone])',
      'window._hmt.push(["_setUserProperty", { tel: user.phone }])',
    ],
    ignores: [
      '_hmt.push(["_trackPageview", "/order/" + user.id])',
      'const _hmt = []; _hmt.push(phone)',
      '_hmt.push(["_setAutoPageview", phone !== ""])',
    ],
  },
});
