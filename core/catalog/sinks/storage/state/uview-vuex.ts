import { defineSink } from '../../../define.ts';

/** The store that uView's starter brings: what is put into it under `vuex_user` or `vuex_token` is copied to the device's storage. */
export default defineSink({
  id: 'uview-vuex',
  target: 'storage',
  name: { en: 'a persisted store', 'zh-CN': '本地缓存（uView 状态库）' },
  doc: 'https://uviewui.com/components/globalVariable.html',
  patterns: [{ from: { receiver: ['$u'] }, members: ['vuex'], values: [1], key: 0 }],
  examples: {
    finds: [
      'export default { methods: { done(res) { this.$u.vuex("vuex_user", res.user); } } }',
      'uni.$u.vuex("vuex_user.mobile", form.mobile)',
    ],
    ignores: [
      'export default { methods: { done(res) { this.$u.vuex("vuex_navlist", res.list); } } }',
      'export default { methods: { leave() { this.$u.vuex("vuex_user", {}); } } }',
      'export default { methods: { leave() { this.$u.toast("vuex_user", this.vuex_user); } } }',
    ],
  },
});
