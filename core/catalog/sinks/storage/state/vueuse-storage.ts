import { defineSink } from '../../../define.ts';

const HOOKS = ['useStorage', 'useLocalStorage', 'useSessionStorage', 'useStorageAsync', 'useIDBKeyval'];

export default defineSink({
  id: 'vueuse-storage',
  target: 'storage',
  name: { en: 'browser storage', 'zh-CN': '浏览器存储（VueUse）' },
  doc: 'https://vueuse.org/core/useStorage/',
  patterns: [
    { from: { module: ['@vueuse/core', '@vueuse/integrations/useIDBKeyval'] }, members: HOOKS, values: [1], key: 0, isState: true },
    { from: { module: ['@vueuse/core', '@vueuse/integrations/useIDBKeyval'], exports: HOOKS }, members: ['value'], write: true },
    { from: { global: HOOKS }, values: [1], key: 0, isState: true },
    { from: { global: HOOKS.map((hook) => `${hook}()`) }, members: ['value'], write: true },
  ],
  examples: {
    finds: [
      'import { useStorage } from "@vueuse/core"; const kept = useStorage("u", { tel: phone })',
      'import { useLocalStorage as kept } from "@vueuse/core"; kept("u", user.phone)',
      'import { useSessionStorage } from "@vueuse/core"; const kept = useSessionStorage("u", ""); kept.value = phone',
      'const kept = useStorage("phone", res.data)',
      'import { useStorage } from "@vueuse/core"; useStorage("phone", "")',
      'const kept = useStorage("user", { name: "", mobile: "" })',
    ],
    ignores: [
      'import { useStorage } from "@vueuse/core"; useStorage("mobile", false)',
      'import { useStorage } from "@vueuse/core"; useStorage("view", { width: 0, mobile: false })',
      'import { useStorage } from "@vueuse/core"; useStorage("dark", false, phone)',
      'import { useRouteQuery } from "@vueuse/router"; const kept = useRouteQuery("u", phone)',
      'import { useStorage } from "./state"; useStorage("u", phone)',
      'import { useTitle } from "@vueuse/core"; const kept = useTitle(""); kept.value = phone',
    ],
  },
});
