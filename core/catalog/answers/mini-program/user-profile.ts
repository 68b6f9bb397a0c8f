import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

export default defineAnswer({
  id: 'user-profile',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserProfile.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['getUserProfile', 'getUserInfo', 'getOpenUserInfo', 'getAuthUserInfo'] })),
  events: ['getuserinfo', 'getuserprofile'],
  fields: [
    { name: 'userInfo', kind: 'person-object' },
    { name: 'rawData', kind: 'person-object' },
    { name: 'encryptedData', kind: 'person-object', confidence: 'low' },
    { name: 'cloudID', kind: 'person-object', confidence: 'low' },
    { name: 'response', kind: 'person-object', confidence: 'low' },
    { name: 'nickName', kind: 'nickname' },
  ],
  examples: {
    finds: [
      'wx.getUserProfile({ desc: "x", success: (res) => { console.log(res) } })',
      'wx.getUserInfo({ success(res) { console.log(res.rawData) } })',
      'const [err, res] = await uni.getUserProfile({ desc: "x" }); console.log(res)',
      'import Taro from "@tarojs/taro"; Taro.getUserProfile({ desc: "x" }).then((res) => console.log(res))',
      'my.getOpenUserInfo({ success: (res) => console.log(res.response) })',
      'wx.p.getUserProfile({ desc: "x" }).then((res) => console.log(res.encryptedData))',
    ],
    ignores: [
      'wx.getUserProfile({ desc: "x", fail: (res) => { console.log(res) } })',
      'wx.getUserInfo({ success(res) { console.log(res.errMsg) } })',
      'wx.getUserInfo({ success(res) { console.log(res.iv) } })',
      'wx.getUserInfo({ success(res) { console.log(Object.keys(res)) } })',
    ],
  },
});
