import { defineSink } from '../../../define.ts';

const MIXPANEL = ['mixpanel-browser', 'mixpanel', 'mixpanel-react-native'];
const MEMBERS = ['identify', 'track', 'register', 'register_once', 'set', 'set_once', 'alias', 'setOnce'];

export default defineSink({
  id: 'mixpanel',
  target: 'share',
  name: { en: 'Mixpanel', 'zh-CN': 'Mixpanel 分析' },
  doc: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
  patterns: [
    { from: { module: MIXPANEL }, members: MEMBERS },
    { from: { global: 'mixpanel' }, members: MEMBERS },
    { from: { global: 'mixpanel.people' }, members: ['set', 'set_once'] },
  ],
  examples: {
    finds: [
      'import mixpanel from "mixpanel-browser"; mixpanel.identify(user.phone)',
      'mixpanel.people.set({ $phone: user.phone })',
      'const mixpanel = require("mixpanel").init("t"); mixpanel.track("order", { phone })',
    ],
    ignores: [
      'import mixpanel from "mixpanel-browser"; mixpanel.identify(user.id)',
      'import mixpanel from "mixpanel-browser"; mixpanel.opt_out_tracking(phone)',
      'import mixpanel from "./panel"; mixpanel.track(phone)',
    ],
  },
});
