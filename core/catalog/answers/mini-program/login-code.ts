import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** A one-time code: who has it before the server does can log in as the user. */
export default defineAnswer({
  id: 'login-code',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['login', 'getAuthCode', 'qyLogin', 'pluginLogin'] })),
  fields: [
    { name: 'code', kind: 'one-time-token', confidence: 'low' },
    { name: 'authCode', kind: 'one-time-token', confidence: 'low' },
    { name: 'authResult', kind: 'one-time-token', confidence: 'low' },
    { name: 'anonymousCode', kind: 'one-time-token', confidence: 'low' },
  ],
  examples: {
    finds: [
      'wx.login({ success(res) { console.log(res.code) } })',
      'uni.login({ provider: "weixin", success: (res) => { console.log(res) } })',
      'const { code } = await wx.login(); console.log(code)',
      'my.getAuthCode({ scopes: "auth_user", success: (res) => { console.log(res.authCode) } })',
    ],
    ignores: [
      'wx.login({ success(res) { console.log(res.errMsg) }, fail(err) { console.log(err) } })',
      'wx.checkSession({ success(res) { console.log(res) } })',
    ],
  },
});
