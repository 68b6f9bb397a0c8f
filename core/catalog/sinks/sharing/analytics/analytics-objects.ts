import { defineSink } from '../../../define.ts';

const MEMBERS = ['identify', 'track', 'page', 'group', 'screen', 'alias'];

/** An object called so may be Segment's, PostHog's or a project's own over any of them. */
export default defineSink({
  id: 'analytics-objects',
  target: 'share',
  name: { en: 'an analytics service', 'zh-CN': '统计分析服务' },
  doc: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  patterns: [
    { from: { global: 'analytics' }, members: MEMBERS },
    { from: { receiver: ['analytics', '$analytics'] }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'analytics.identify(user.id, { phone: user.phone })',
      'import { analytics } from "./lib"; analytics.track("order", { phone: user.phone })',
    ],
    ignores: [
      'analytics.identify(user.id)',
      'analytics.track("order", { amount: 3 })',
      'analytics.load(phone)',
    ],
  },
});
