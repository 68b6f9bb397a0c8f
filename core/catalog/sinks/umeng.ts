import { defineSink } from '../define.ts';

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
  ],
  examples: {
    finds: [
      '_czc.push(["_trackEvent", "order", "phone", phone])',
      'wx.uma.trackEvent("login", { phone })',
      'import uma from "umtrack-wx"; uma.setUserid(user.phone)',
      'getApp().uma.trackEvent("pay", { tel: user.phone })',
      'aplus_queue.push({ action: "aplus.record", arguments: ["login", "CLK", { phone }] })',
    ],
    ignores: [
      '_czc.push(["_trackEvent", "order", "pay"])',
      'wx.uma.trackEvent("login", { id: user.id })',
      'const _czc = []; _czc.push(phone)',
      'wx.uma.init({ appKey: phone.length })',
    ],
  },
});
