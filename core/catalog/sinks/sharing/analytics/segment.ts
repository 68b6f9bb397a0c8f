import { ANALYTICS_CALLS } from '../../../call-words/analytics.ts';
import { defineSink } from '../../../define.ts';


export default defineSink({
  id: 'segment',
  target: 'share',
  name: { en: 'Segment', 'zh-CN': 'Segment 分析' },
  doc: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  patterns: [
    { from: { module: ['@segment/analytics-next', '@segment/analytics-node', 'analytics-node', '@segment/analytics-react-native'] }, members: ANALYTICS_CALLS },
  ],
  examples: {
    finds: [
      'import { AnalyticsBrowser } from "@segment/analytics-next"; const seg = AnalyticsBrowser.load({}); seg.track("order", { phone })',
      'import { Analytics } from "@segment/analytics-node"; const seg = new Analytics({}); seg.track({ userId: user.id, event: "pay", properties: { tel: phone } })',
    ],
    ignores: [
      'import { AnalyticsBrowser } from "@segment/analytics-next"; const seg = AnalyticsBrowser.load({}); seg.identify(user.id)',
      'import { AnalyticsBrowser } from "@segment/analytics-next"; const seg = AnalyticsBrowser.load({}); seg.reset(phone)',
    ],
  },
});
