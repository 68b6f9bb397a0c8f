import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'think-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': '响应 Cookie' },
  doc: 'https://thinkjs.org/zh-cn/doc/3.0/cookie.html',
  patterns: [{ from: { receiver: ['this', 'ctx', 'this.ctx'] }, members: ['cookie'], values: [1], key: 0 }],
  examples: {
    finds: ['class Members { login() { this.cookie("member", user.phone, { timeout: 3600 }); } }', 'class Members { login() { this.cookie("user_phone", this.post("value")); } }', 'think.middleware((ctx) => { ctx.cookie("member", phone); })'],
    ignores: ['class Members { login() { return this.cookie("phone"); } }', 'class Members { logout() { this.cookie("phone", null); } }', 'class Members { login() { this.cookie("theme", "dark", { domain: phone }); } }'],
  },
});
