import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'zhuge',
  target: 'share',
  name: { en: 'ZhugeIO', 'zh-CN': '诸葛智能' },
  doc: 'https://docs.zhugeio.com/dev/Javascript.html',
  patterns: [
    { from: { global: 'zhuge' }, members: ['identify', 'track', 'setSuperProperty', 'setUserProperties'] },
    { from: { receiver: ['zhuge', '$zhuge'] }, members: ['identify', 'track', 'setUserProperties'] },
  ],
  examples: {
    finds: ['zhuge.identify(user.id, { mobile: user.phone })', 'window.zhuge.track("order", { tel: phone })'],
    ignores: ['zhuge.identify(user.id)', 'zhuge.track("order", { page: 2 })', 'zhuge.load(phone)'],
  },
});
