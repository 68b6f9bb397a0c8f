import { defineSink } from '../../define.ts';

/** The address that is opened in another tab: `window.open(router.resolve({ … }).href)`. */
const built = { members: ['resolve'], values: [], options: { at: 0, properties: ['path', 'query', 'params', 'hash'] } } as const;
const go = { members: ['push', 'replace'], values: [0], options: { at: 0, properties: ['path', 'query', 'params', 'hash'] } } as const;

export default defineSink({
  id: 'vue-router',
  target: 'url',
  name: { en: 'a route’s query string', 'zh-CN': '路由查询参数' },
  doc: 'https://router.vuejs.org/guide/essentials/navigation.html',
  patterns: [
    { from: { module: ['vue-router', '@ionic/vue-router', 'uni-mini-router', 'uni-simple-router'] }, ...go },
    { from: { module: 'vue-router' }, ...built },
    { from: { global: 'useRouter()' }, ...go },
    { from: { global: 'useRouter()' }, ...built },
    // https://nuxt.com/docs/api/utils/navigate-to
    { from: { module: ['#app', '#imports', 'nuxt/app'], exports: ['navigateTo'] }, values: [0], options: go.options },
    { from: { global: 'navigateTo' }, values: [0], options: go.options },
    { from: { receiver: ['router', '$router', '$Router'] }, ...go },
    { from: { receiver: ['router', '$router'] }, ...built },
  ],
  examples: {
    finds: [
      'export default { methods: { go() { this.$router.push("/user/" + phone); } } }',
      'import { useRouter } from "vue-router"; const route = useRouter(); route.push({ path: "/x", query: { phone } })',
      'import router from "@/router"; router.replace({ name: "user", params: { tel: user.phone } })',
      'router.push(`/x/${phone}`)',
      'const nav = useRouter(); nav.push({ path: "/x", query: { mobile: form.value } })',
      'const { href } = router.resolve({ path: "/x", query: { mobile: user.mobile } }); window.open(href)',
      'import { useRouter } from "vue-router"; const nav = useRouter(); window.open(nav.resolve({ name: "x", params: { phone } }).href)',
      'import { useRouter } from "vue-router"; const { push } = useRouter(); push("/x/" + phone)',
      'await navigateTo({ path: "/x", query: { mobile: form.value } })',
      'import { navigateTo } from "#imports"; navigateTo("/x?tel=" + user.phone)',
    ],
    ignores: [
      'const navigateTo = (place) => places.add(place); navigateTo({ path: "/x", query: { phone } })',
      'navigateTo({ path: "/x", query: { id: user.id } })',
      'router.push({ path: "/x", query: { id: user.id } })',
      'router.push({ path: "/x", query: { from: "list" } }, () => save(phone))',
      'router.push({ path: "/x", state: { phone } })',
      'const list = []; list.push(phone)',
      'router.resolve(phone)',
      'window.open(router.resolve({ path: "/x", query: { id: user.id } }).href)',
      'path.resolve({ query: { phone } })',
      'router.beforeEach(() => check(phone))',
      'router.push({ path: "/x", query: { bound: phone !== "" } })',
    ],
  },
});
