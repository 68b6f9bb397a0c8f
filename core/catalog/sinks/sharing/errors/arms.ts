import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'arms',
  target: 'share',
  name: { en: 'Aliyun ARMS', 'zh-CN': '阿里云 ARMS 监控' },
  doc: 'https://help.aliyun.com/zh/arms/browser-monitoring/developer-reference/sdk-reference',
  patterns: [
    { from: { global: '__bl' }, members: ['custom', 'error', 'sum', 'avg', 'api', 'setConfig', 'addBehavior', 'event'] },
    { from: { module: ['alife-logger', '@arms/rum-browser', '@arms/rum-miniapp', '@arms/rum-uniapp', '@arms/js-sdk'] }, members: ['custom', 'error', 'sum', 'avg', 'api', 'setConfig', 'addBehavior', 'sendCustom', 'sendEvent', 'sendException'] },
  ],
  examples: {
    finds: [
      '__bl.custom({ phone })',
      'window.__bl.setConfig({ uid: user.phone })',
      'import armsRum from "@arms/rum-browser"; armsRum.sendCustom({ name: "login", properties: { phone } })',
    ],
    ignores: [
      '__bl.setConfig({ uid: user.id })',
      '__bl.performance(phone)',
      'const __bl = board(); __bl.custom({ phone })',
    ],
  },
});
