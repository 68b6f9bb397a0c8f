import { defineSink } from '../define.ts';

const go = { members: ['push', 'replace'], values: [0], options: { at: 0, properties: ['path', 'query', 'params', 'hash'] } } as const;

export default defineSink({
  id: 'vue-router',
  target: 'url',
  name: { en: 'a route', 'zh-CN': '路由地址' },
  doc: 'https://router.vuejs.org/guide/essentials/navigation.html',
  patterns: [
    { from: { module: ['vue-router', '@ionic/vue-router', 'uni-mini-router', 'uni-simple-router'] }, ...go },
    { from: { global: 'useRouter()' }, ...go },
    { from: { module: '#app', exports: ['navigateTo'] }, values: [0], options: go.options },
    { from: { receiver: ['router', '$router', '$Router'] }, ...go },
  ],
  examples: {
    finds: [
      'export default { methods: { go() { this.$router.push("/user/" + phone); } } }',
      'import { useRouter } from "vue-router"; const route = useRouter(); route.push({ path: "/x", query: { phone } })',
      'import router from "@/router"; router.replace({ name: "user", params: { tel: user.phone } })',
      'router.push(`/x/${phone}`)',
      'const nav = useRouter(); nav.push({ path: "/x", query: { mobile: form.value } })',
      'import { useRouter } from "vue-router"; const { push } = useRouter(); push("/x/" + phone)',
    ],
    ignores: [
      'router.push({ path: "/x", query: { id: user.id } })',
      'router.push({ path: "/x", query: { from: "list" } }, () => save(phone))',
      'router.push({ path: "/x", state: { phone } })',
      'const list = []; list.push(phone)',
      'router.resolve(phone)',
      'router.beforeEach(() => check(phone))',
      'router.push({ path: "/x", query: { bound: phone !== "" } })',
    ],
  },
});
