import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

export default defineAnswer({
  id: 'choose-address',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/address/wx.chooseAddress.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['chooseAddress', 'getAddress', 'openAddress', 'getDeliveryAddress'] })),
  fields: [
    { name: 'userName', kind: 'person-name' },
    { name: 'telNumber', kind: 'mobile-phone' },
    { name: 'detailInfo', kind: 'address' },
    { name: 'result', kind: 'address' },
  ],
  examples: {
    finds: [
      'wx.chooseAddress({ success(res) { console.log(res) } })',
      'const res = await uni.chooseAddress(); console.log(res.detailInfo)',
      'my.getAddress({ success: (res) => { console.log(JSON.stringify(res)) } })',
    ],
    ignores: [
      'wx.chooseAddress({ success(res) { console.log(res.errMsg) }, fail: (res) => console.log(res) })',
      'const res = await uni.chooseAddress(); console.log(res.provinceName)',
    ],
  },
});
