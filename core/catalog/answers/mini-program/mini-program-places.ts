import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** A place that somebody picks on a map. */
export default defineAnswer({
  id: 'mini-program-places',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.chooseLocation.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['chooseLocation', 'choosePoi'] })),
  fields: [
    { name: 'latitude', kind: 'precise-location' },
    { name: 'longitude', kind: 'precise-location' },
    { name: 'address', kind: 'precise-location' },
  ],
  examples: {
    finds: [
      'uni.chooseLocation({ success: (res) => { console.log(res) } })',
      'wx.choosePoi({ success({ address }) { console.log(address) } })',
    ],
    ignores: [
      'wx.chooseLocation({ success(res) { console.log(res.errMsg) } })',
      'wx.chooseLocation({ fail(res) { console.log(res) } })',
    ],
  },
});
