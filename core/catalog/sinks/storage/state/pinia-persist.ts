import { defineSink } from '../../../define.ts';

/** The state of stores whose `persist` option is on; see `core/sinks/stores/persisted-stores.ts`. */
export default defineSink({
  id: 'pinia-persist',
  target: 'storage',
  name: { en: 'a persisted Pinia store', 'zh-CN': '浏览器本地存储（Pinia 持久化）' },
  doc: 'https://prazdevs.github.io/pinia-plugin-persistedstate/guide/config.html',
  patterns: [],
  examples: {
    finds: [
      'import { defineStore } from "pinia"; defineStore("user", { state: () => ({ phone: "", theme: "" }), persist: true })',
      'import { defineStore } from "pinia"; defineStore({ id: "user", state: () => { return { userInfo: null }; }, persist: { enabled: true, strategies: [{ paths: ["userInfo"] }] } })',
      'import { defineStore } from "pinia"; defineStore("user", () => { const mobile = ref(""); return { mobile }; }, { persist: { pick: ["mobile"] } })',
      'defineStore("user", { state: () => ({ idCard: "" }), persist: true })',
      'import { defineStore } from "pinia"; defineStore("user", { unistorage: true, state: () => ({ phone: "" }) })',
      'import { defineStore } from "pinia"; defineStore("user", { unistorage: { paths: ["phone"] }, state: () => ({ phone: "", theme: "" }) })',
    ],
    ignores: [
      'import { defineStore } from "pinia"; defineStore("user", { state: () => ({ phone: "" }) })',
      'import { defineStore } from "pinia"; defineStore("user", { state: () => ({ phone: "" }), persist: false })',
      'import { defineStore } from "pinia"; defineStore("user", { state: () => ({ phone: "", theme: "" }), persist: { pick: ["theme"] } })',
      'import { defineStore } from "pinia"; defineStore("user", { state: () => ({ phone: "", theme: "" }), persist: { omit: ["phone"] } })',
      'import { defineStore } from "pinia"; defineStore("user", { unistorage: { paths: ["theme"] }, state: () => ({ phone: "", theme: "" }) })',
      'import { defineStore } from "pinia"; defineStore("view", { state: () => ({ theme: "", size: 3 }), persist: true })',
      'import { defineStore } from "./stores"; defineStore("user", { state: () => ({ phone: "" }), persist: true })',
    ],
  },
});
