import { ANALYTICS_CALLS } from '../../../call-words/analytics.ts';
import { defineSink } from '../../../define.ts';


/** An object called so may be Segment's, PostHog's or a project's own over any of them. */
export default defineSink({
  id: 'analytics-objects',
  target: 'share',
  name: { en: 'an analytics service', 'zh-CN': '统计分析服务' },
  doc: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  patterns: [
    { from: { global: 'analytics' }, members: ANALYTICS_CALLS },
    { from: { receiver: ['analytics', '$analytics'] }, members: ANALYTICS_CALLS },
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
