import { defineSink, type SinkOrigin, type SinkPattern } from '../../../define.ts';

const FROM: readonly SinkOrigin[] = [
  { module: ['sa-sdk-javascript', 'sa-sdk-miniprogram', 'sensorsdata', 'sa-sdk-node', '@sensorsdata/sdk', 'sensorsanalytics-react-native'] },
  { global: ['sensors', 'sensorsDataAnalytic201505', 'sa'] },
  { receiver: ['sensors', '$sensors'] },
];

export default defineSink({
  id: 'sensors',
  target: 'share',
  name: { en: 'Sensors Analytics', 'zh-CN': '神策分析' },
  doc: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_use',
  patterns: [
    ...FROM.flatMap((from): SinkPattern[] => [
      { from, members: ['login', 'loginWithKey', 'identify', 'bind', 'setProfile', 'setOnceProfile', 'appendProfile', 'registerPage', 'register', 'registerApp', 'setItem', 'profileSet', 'profileSetOnce'] },
      { from, members: ['track'], values: [0, 1] },
    ]),
  ],
  examples: {
    finds: [
      'import sensors from "sa-sdk-javascript"; sensors.login(user.phone)',
      'sensors.track("order", { phone })',
      'const sensors = require("sa-sdk-miniprogram"); sensors.setProfile({ tel: user.phone })',
      'import sa from "sa-sdk-javascript"; sa.registerPage({ mobile: phone })',
      'this.$sensors.track("pay", { phone })',
    ],
    ignores: [
      'sensors.login(user.id)',
      'sensors.track("order", { amount: order.amount })',
      'sensors.quick("autoTrack", { phone: false })',
      'import { track } from "./railway"; track({ phone })',
    ],
  },
});
