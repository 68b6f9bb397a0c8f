import { defineSink } from '../../../define.ts';

/** The bridge that its guide for React Native gives to every project. https://developer.umeng.com/docs/119267/detail/182050 */
const BRIDGE = ['onEvent', 'onEventWithLabel', 'onEventWithMap', 'onEventWithMapAndCount', 'onEventObject', 'profileSignInWithPUID', 'profileSignInWithPUIDWithProvider'];
const MEMBERS = ['trackEvent', 'setOpenid', 'setUserid', 'setUserInfo', 'setUnionid'];

export default defineSink({
  id: 'umeng',
  target: 'share',
  name: { en: 'Umeng', 'zh-CN': '友盟统计' },
  doc: 'https://developer.umeng.com/docs/67963/detail/74526',
  patterns: [
    { from: { global: ['_czc', 'aplus_queue'] }, members: ['push'] },
    { from: { module: ['umtrack-wx', 'umtrack-alipay', 'umtrack-quickapp', 'umeng-miniprogram'] }, members: MEMBERS },
    { from: { global: ['wx.uma', 'uma', 'my.uma', 'tt.uma', 'uni.uma'] }, members: MEMBERS },
    { from: { receiver: ['uma', '$uma'] }, members: MEMBERS },
    { from: { module: ['react-native-umeng', 'react-native-umeng-analytics'] }, members: BRIDGE },
    { from: { receiver: ['AnalyticsUtil', 'UMAnalyticsModule', 'MobclickAgent'] }, members: BRIDGE },
  ],
  examples: {
    finds: [
      '_czc.push(["_trackEvent", "order", "phone", phone])',
      'wx.uma.trackEvent("login", { phone })',
      'import uma from "umtrack-wx"; uma.setUserid(user.phone)',
      'getApp().uma.trackEvent("pay", { tel: user.phone })',
      'import AnalyticsUtil from "./AnalyticsUtil"; AnalyticsUtil.onEventWithMap("login", { phone })',
      'NativeModules.UMAnalyticsModule.onEventWithLabel("call", phone)',
      'aplus_queue.push({ action: "aplus.record", arguments: ["login", "CLK", { phone }] })',
    ],
    ignores: [
      '_czc.push(["_trackEvent", "order", "pay"])',
      'wx.uma.trackEvent("login", { id: user.id })',
      'const _czc = []; _czc.push(phone)',
      'AnalyticsUtil.onEvent("login")',
      'AnalyticsUtil.onPageStart(phone)',
      'wx.uma.init({ appKey: phone.length })',
    ],
  },
});
