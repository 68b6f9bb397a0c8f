import { defineSink } from '../../../define.ts';
import { MINI_PROGRAM_HOSTS } from '../../../platforms/mini-program-hosts.ts';

export default defineSink({
  id: 'mini-program-reports',
  target: 'share',
  name: { en: 'mini-program analytics', 'zh-CN': '小程序数据上报' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html',
  patterns: [
    { from: { global: MINI_PROGRAM_HOSTS }, members: ['reportEvent', 'reportAnalytics', 'reportMonitor', 'reportPerformance', 'report'], values: [1, 2] },
    { from: { module: '@tarojs/taro' }, members: ['reportEvent', 'reportAnalytics', 'reportMonitor'], values: [1] },
  ],
  examples: {
    finds: [
      'wx.reportEvent("login", { phone })',
      'wx.reportAnalytics("order", { tel: user.phone })',
      'uni.report("login", phone)',
      'my.reportAnalytics("pay", { phone })',
      'import Taro from "@tarojs/taro"; Taro.reportAnalytics("pay", { phone })',
    ],
    ignores: [
      'wx.reportEvent("login", { id: user.id })',
      'wx.reportPerformance(1101, phone.length)',
      'const wx = makeHost(); wx.reportEvent("x", { phone })',
      'wx.reportEvent("login", { bound: Boolean(phone) })',
    ],
  },
});
