import { defineAnswer } from '../../define-answer.ts';

/** Whoever logs in gets a token, and often his own record with it. */
export default defineAnswer({
  id: 'login-answer',
  doc: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.1',
  requests: {
    words: ['login', 'userlogin', 'dologin', 'logon', 'autologin', 'silentlogin', 'relogin', 'wxlogin', 'wechatlogin', 'smslogin', 'phonelogin', 'mobilelogin', 'accountlogin', 'passwordlogin'],
    weak: ['signin', 'register', 'signup', 'regist'],
    except: ['last', 'previous', 'check', 'need', 'is', 'to', 'go', 'show', 'handle', 'on', 'goto', 'open', 'close', 'log', 'before', 'after', 'not', 'no', 'has', 'require', 'force', 'jump', 'redirect', 'mock', 'test', 'use', 'pre', 'links', 'routes', 'urls', 'paths'],
  },
  fields: [
    { name: '', kind: 'person-object' },
    { name: 'token', kind: 'session-token' },
  ],
  examples: {
    finds: [
      'const res = await loginByPhone(form); console.log(res)',
      'login({ username, password }).then((res) => { console.log("登录返回", res.data) })',
      'request({ url: "/auth/login", method: "post", data: form }).then((res) => console.log(res))',
      'http.post("/login/sms", form).then((res) => console.log(res.data))',
      'store.dispatch("user/login", form).then((res) => console.log(res))',
    ],
    ignores: [
      'const res = await logout(); console.log(res)',
      'uni.preLogin({ provider: "univerify", success: (res) => { console.log(res) } })',
      'const res = await checkLogin(); console.log(res)',
      'console.log(admin.lastLoginAt.toLocaleDateString())',
      'login(form).then((res) => { console.log(res.code, res.message) })',
      'request({ url: "/login/captcha" }).then((res) => console.log(res))',
      'login(form).catch((res) => console.log(res))',
      'getLoginConfig().then((res) => console.log(res))',
      'location.href = links.login(links.landing)',
    ],
  },
});
