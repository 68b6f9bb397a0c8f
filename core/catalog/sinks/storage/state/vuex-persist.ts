import { defineSink } from '../../../define.ts';

/** The state of stores with a persistence plugin; see `core/sinks/stores/persisted-stores.ts`. */
export default defineSink({
  id: 'vuex-persist',
  target: 'storage',
  name: { en: 'a persisted Vuex store', 'zh-CN': '浏览器本地存储（Vuex 持久化）' },
  doc: 'https://github.com/robinvdvleuten/vuex-persistedstate#usage',
  patterns: [],
  examples: {
    finds: [
      'import createPersistedState from "vuex-persistedstate"; new Vuex.Store({ state: { phone: "" }, plugins: [createPersistedState()] })',
      'import createPersistedState from "vuex-persistedstate"; import { createStore } from "vuex"; createStore({ modules: { user: { state: () => ({ idCard: "" }) } }, plugins: [createPersistedState({ paths: ["user.idCard"] })] })',
      'import VuexPersistence from "vuex-persist"; const kept = new VuexPersistence({ storage: window.localStorage }); new Vuex.Store({ state: { userInfo: {} }, plugins: [kept.plugin] })',
    ],
    ignores: [
      'import createPersistedState from "vuex-persistedstate"; new Vuex.Store({ state: { phone: "", theme: "" }, plugins: [createPersistedState({ paths: ["theme"] })] })',
      'import createLogger from "vuex/dist/logger"; new Vuex.Store({ state: { phone: "" }, plugins: [createLogger()] })',
      'import createPersistedState from "./plugins"; new Vuex.Store({ state: { phone: "" }, plugins: [createPersistedState()] })',
      'new Vuex.Store({ state: { phone: "" } })',
    ],
  },
});
