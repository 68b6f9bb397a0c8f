import { defineSink } from '../../../define.ts';

const AMPLITUDE = ['@amplitude/analytics-browser', '@amplitude/analytics-node', '@amplitude/analytics-react-native', '@amplitude/unified', 'amplitude-js'];
const MEMBERS = ['track', 'logEvent', 'identify', 'setUserId', 'setUserProperties', 'set', 'setOnce', 'groupIdentify'];

export default defineSink({
  id: 'amplitude',
  target: 'share',
  name: { en: 'Amplitude', 'zh-CN': 'Amplitude 分析' },
  doc: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  patterns: [
    { from: { module: AMPLITUDE }, members: MEMBERS },
    { from: { global: ['amplitude', 'amplitude.getInstance()'] }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'import * as amplitude from "@amplitude/analytics-browser"; amplitude.track("order", { phone })',
      'amplitude.setUserId(user.phone)',
      'import { Identify } from "@amplitude/analytics-browser"; new Identify().set("tel", phone)',
      'amplitude.getInstance().logEvent("pay", { phone })',
    ],
    ignores: [
      'import * as amplitude from "@amplitude/analytics-browser"; amplitude.setUserId(user.id)',
      'import * as amplitude from "@amplitude/analytics-browser"; amplitude.flush(phone)',
      'import { track } from "./wave"; track(phone)',
    ],
  },
});
