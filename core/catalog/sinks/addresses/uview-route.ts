import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'uview-route',
  target: 'url',
  name: { en: 'a page URL', 'zh-CN': '页面跳转链接' },
  doc: 'https://uviewui.com/js/route.html',
  patterns: [{ from: { receiver: ['$u'] }, members: ['route'], values: [0, 1], options: { at: 0, properties: ['url', 'params'] } }],
  examples: {
    finds: ['uni.$u.route("/pages/user/index", { phone })', 'export default { methods: { go() { this.$u.route({ url: "/pages/x", params: { tel: user.phone } }); } } }', 'uni.$u.route("/pages/u/" + phone)'],
    ignores: ['uni.$u.route("/pages/x", { id: user.id })', 'uni.$u.toast(phone)', 'uni.$v.route("/pages/u", phone)', 'uni.$u.route({ type: "back", delta: phone.length })'],
  },
});
