import { defineSink } from '../../../define.ts';

/** Whoever runs the flags gets what is known of each user, to decide who sees what. */
export default defineSink({
  id: 'feature-flags',
  target: 'share',
  name: { en: 'a feature-flag service', 'zh-CN': '功能开关服务' },
  doc: 'https://launchdarkly.com/docs/home/flags/contexts',
  patterns: [
    {
      from: { module: ['launchdarkly-js-client-sdk', 'launchdarkly-react-client-sdk', 'launchdarkly-node-client-sdk', 'launchdarkly-node-server-sdk', '@launchdarkly/node-server-sdk', '@launchdarkly/js-client-sdk'] },
      members: ['identify', 'variation', 'variationDetail', 'track'],
    },
    // The first argument is the key of the service itself.
    {
      from: { module: ['launchdarkly-js-client-sdk', '@launchdarkly/js-client-sdk', 'statsig-js'] },
      members: ['initialize'],
      values: [1],
    },
    { from: { receiver: ['ldClient', 'launchDarkly'] }, members: ['identify', 'variation', 'variationDetail', 'track'] },
    { from: { module: ['@growthbook/growthbook', '@growthbook/growthbook-react'] }, members: ['setAttributes', 'updateAttributes'] },
    { from: { receiver: ['growthbook', 'growthBook'] }, members: ['setAttributes', 'updateAttributes'] },
    { from: { module: ['@statsig/js-client', '@statsig/react-bindings', 'statsig-js', 'statsig-node', 'statsig-react'] }, members: ['updateUser', 'updateUserAsync', 'checkGate'] },
    { from: { module: ['@openfeature/web-sdk', '@openfeature/server-sdk'], exports: ['OpenFeature'] }, members: ['setContext'] },
  ],
  examples: {
    finds: [
      'import { init } from "@launchdarkly/node-server-sdk"; const flags = init("k"); flags.variation("new", { key: user.id, email: user.email })',
      'ldClient.identify({ kind: "user", key: user.id, phone })',
      'import { initialize } from "launchdarkly-js-client-sdk"; initialize("k", { key: user.id, phone })',
      'import { GrowthBook } from "@growthbook/growthbook"; const gb = new GrowthBook(); gb.setAttributes({ id: user.id, email: user.email })',
      'import { OpenFeature } from "@openfeature/web-sdk"; OpenFeature.setContext({ targetingKey: user.id, phone })',
    ],
    ignores: [
      'import { initialize } from "launchdarkly-js-client-sdk"; initialize(process.env.LD_API_KEY, { key: user.id })',
      'ldClient.identify({ kind: "user", key: user.id })',
      'import { init } from "@launchdarkly/node-server-sdk"; const flags = init("k"); flags.variation("new", { key: user.id }, phone !== "")',
      'const flags = list; flags.variation(phone)',
      'growthbook.isOn(phone)',
    ],
  },
});
