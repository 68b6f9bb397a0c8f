import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** The picture itself, as text: pages take pictures of licences, cards and faces with it. */
export default defineAnswer({
  id: 'local-picture',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#46',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['getLocalImgData'] })),
  fields: [{ name: 'localData', kind: 'portrait-photo' }],
  examples: {
    finds: [
      'wx.getLocalImgData({ localId: id, success: function (res) { console.log(res.localData) } })',
      'wx.getLocalImgData({ localId: id, success: (res) => { const localData = res.localData; console.log(localData) } })',
    ],
    ignores: ['wx.getLocalImgData({ localId: id, success: (res) => console.log(res.errMsg) })', 'wx.chooseImage({ success: (res) => console.log(res.localIds) })'],
  },
});
