import { defineAnswer } from '../../define-answer.ts';

/** What a mini-program may only hand on as an id, a cloud function sees in clear. */
export default defineAnswer({
  id: 'open-data',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/open/Cloud.getOpenData.html',
  calls: [
    { from: { module: 'wx-server-sdk' }, members: ['getOpenData'] },
    { from: { receiver: ['cloud'] }, members: ['getOpenData'] },
  ],
  fields: [{ name: 'list', kind: 'mobile-phone' }],
  examples: {
    finds: [
      'const cloud = require("wx-server-sdk"); const answer = await cloud.getOpenData({ list: [id] }); console.log(answer)',
      'const { list } = await cloud.getOpenData({ list: [id] }); console.log(list)',
    ],
    ignores: ['const answer = await cloud.getOpenData({ list: [id] }); console.log(answer.errMsg)', 'const answer = await map.getOpenData(id); console.log(answer)'],
  },
});
