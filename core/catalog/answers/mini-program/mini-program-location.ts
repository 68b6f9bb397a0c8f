import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

export default defineAnswer({
  id: 'mini-program-location',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['getLocation', 'getFuzzyLocation', 'onLocationChange'] })),
  fields: [
    { name: 'latitude', kind: 'precise-location' },
    { name: 'longitude', kind: 'precise-location' },
  ],
  examples: {
    finds: [
      'wx.getLocation({ type: "gcj02", success(res) { console.log(res) } })',
      'wx.onLocationChange((res) => console.log(res))',
      'const res = await Taro.getLocation({}); console.log(JSON.stringify(res))',
      'Page({ onLoad() { wx.onLocationChange(this.moved) }, moved(res) { console.log(res) } })',
      'my.getLocation({ success: ({ longitude }) => console.log(longitude) })',
    ],
    ignores: [
      'wx.getLocation({ success(res) { console.log(res.accuracy) }, fail(res) { console.log(res) } })',
      'wx.openLocation({ latitude: 1, longitude: 2, success(res) { console.log(res) } })',
      'wx.startLocationUpdate({ success(res) { console.log(res) } })',
      'wx.getSetting({ success(res) { console.log(res) } })',
    ],
  },
});
