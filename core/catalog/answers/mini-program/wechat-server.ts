import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'wechat-server',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html',
  requests: {
    words: ['jscode2session', 'code2session', 'codetosession', 'code2openid', 'userphonenumber', 'getuserphonenumber'],
  },
  fields: [
    { name: 'session_key', kind: 'wechat-session-key' },
    { name: 'openid', kind: 'wechat-openid' },
    { name: 'unionid', kind: 'wechat-openid' },
    { name: 'phone_info', kind: 'mobile-phone' },
  ],
  examples: {
    finds: [
      'const res = await axios.get(`https://api.weixin.qq.com/sns/jscode2session?appid=${appid}&js_code=${code}`); console.log(res.data)',
      'const session = await code2Session(code); console.log(session)',
      'const { data } = await ctx.curl("https://api.weixin.qq.com/wxa/business/getuserphonenumber", { method: "POST" }); console.log(data)',
      'request.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code, (err, res, body) => { console.log(body) })',
      'const res = await uniCloud.callFunction({ name: "getOpenid" }); console.log(res.result)',
    ],
    ignores: [
      'const res = await axios.get("https://api.weixin.qq.com/cgi-bin/getcallbackip"); console.log(res.data)',
      'const session = await code2Session(code); console.log(session.errcode)',
      'const res = await axios.post("https://api.weixin.qq.com/cgi-bin/message/subscribe/send", message); console.log(res.data)',
    ],
  },
});
