import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

export default defineAnswer({
  id: 'we-run',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.getWeRunData.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['getWeRunData', 'getRunData', 'getDailyStepCount'] })),
  fields: [
    { name: 'encryptedData', kind: 'track', confidence: 'low' },
    { name: 'cloudID', kind: 'track', confidence: 'low' },
    { name: 'iv', kind: 'track', confidence: 'low' },
  ],
  examples: {
    finds: [
      'wx.getWeRunData({ success(res) { console.log(res) } })',
      'const res = await wx.getWeRunData(); console.log(res.encryptedData)',
    ],
    ignores: [
      'wx.getWeRunData({ success(res) { console.log(res.errMsg) } })',
      'wx.getWeRunData({ fail(res) { console.log(res) } })',
    ],
  },
});
