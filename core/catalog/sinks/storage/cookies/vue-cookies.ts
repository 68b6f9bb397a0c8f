import { defineSink } from '../../../define.ts';

const set = { members: ['set'], values: [1], key: 0 } as const;

export default defineSink({
  id: 'vue-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（vue-cookies）' },
  doc: 'https://github.com/cmp-cc/vue-cookies#api',
  patterns: [
    { from: { module: ['vue-cookies', 'vue3-cookies', 'vue-cookie'] }, ...set },
    { from: { receiver: ['$cookies', '$cookie', 'VueCookies'] }, ...set },
  ],
  examples: {
    finds: [
      'export default { methods: { keep() { this.$cookies.set("u", phone, "7d"); } } }',
      'import VueCookies from "vue-cookies"; VueCookies.set("u", user.phone)',
      'import { useCookies } from "vue3-cookies"; const { cookies } = useCookies(); cookies.set("phone", res.data)',
      'Vue.$cookies.set("phone", form.value)',
    ],
    ignores: [
      'export default { methods: { keep() { this.$cookies.set("phone", ""); this.$cookies.remove(phone); } } }',
      'export default { methods: { keep() { this.$cooks.set(phone, phone); } } }',
      'import jar from "vue-cookies"; jar.isKey(phone)',
      'import jar from "./vue-cookies"; jar.set("u", phone)',
    ],
  },
});
