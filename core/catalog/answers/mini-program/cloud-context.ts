import { defineAnswer } from '../../define-answer.ts';

/** A cloud function of WeChat learns who called it. */
export default defineAnswer({
  id: 'cloud-context',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/utils/Cloud.getWXContext.html',
  calls: [
    { from: { module: 'wx-server-sdk' }, members: ['getWXContext'] },
    { from: { receiver: ['cloud'] }, members: ['getWXContext'] },
  ],
  fields: [
    { name: 'OPENID', kind: 'wechat-openid' },
    { name: 'UNIONID', kind: 'wechat-openid' },
    { name: 'FROM_OPENID', kind: 'wechat-openid' },
  ],
  examples: {
    finds: [
      'const cloud = require("wx-server-sdk"); const { OPENID } = cloud.getWXContext(); console.log(OPENID)',
      'const context = cloud.getWXContext(); console.log("caller", context.OPENID)',
      'const context = cloud.getWXContext(); console.log(context)',
    ],
    ignores: [
      'const { ENV } = cloud.getWXContext(); console.log(ENV)',
      'const context = cloud.getWXContext(); console.log(context.APPID)',
      'const context = canvas.getWXContext(); console.log(context)',
    ],
  },
});
