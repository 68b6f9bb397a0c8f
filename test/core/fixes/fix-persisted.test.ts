/** Repairs of stores that a plugin copies to web storage: what the plugin is told. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../core/index.ts';

const withPlugin = (version: string): ModuleHost => ({ resolve: () => undefined, read: (id) => (id === '/shop/package.json' ? `{ "dependencies": { "pinia-plugin-persistedstate": "${version}" } }` : undefined) });
const store = (persist: string): string => `import { defineStore } from 'pinia';\nexport const useUser = defineStore('user', { state: () => ({ phone: '', idCard: '', theme: '', size: 3 }), persist: ${persist} });\n`;

function repaired(persist: string, version: string): string[] {
  const host = withPlugin(version);
  const findingsIn = (text: string) => analyze({ path: '/shop/src/user.js', text }, { host }).findings.filter((finding) => isReported(finding, 'recommended'));
  const findings = findingsIn(store(persist));
  assert.equal(findings.length, 1);
  return (findings[0]?.fixes ?? []).map(({ edits, safety }) => {
    assert.equal(safety, 'review');
    const after = applyEdits(store(persist), edits);
    assert.deepEqual(findingsIn(after), [], after);
    return /persist: (.*) \}\);/.exec(after)?.[1] ?? '';
  });
}

const TABLE: readonly (readonly [persist: string, version: string, after: string])[] = [
  ['true', '^4.7.1', "{ pick: ['theme', 'size'] }"],
  ['true', '^3.2.0', "{ paths: ['theme', 'size'] }"],
  ["{ key: 'user' }", '4.0.0', "{ key: 'user', pick: ['theme', 'size'] }"],
  ["{ paths: ['phone', 'idCard', 'theme'] }", '^3.2.0', "{ paths: ['theme'] }"],
  ["{ omit: ['size'] }", '^4.0.0', "{ omit: ['size', 'phone', 'idCard'] }"],
  ["{ enabled: true, strategies: [{ storage: localStorage, paths: ['phone', 'idCard', 'size'] }] }", '', "{ enabled: true, strategies: [{ storage: localStorage, paths: ['size'] }] }"],
];

describe('a repair of a persisted store', () => {
  for (const [persist, version, after] of TABLE) {
    it(`of ${persist}${version === '' ? '' : ` with version ${version}`} makes it ${after}`, () => assert.deepEqual(repaired(persist, version), [after]));
  }

  it('names state alone where the store hands out functions too', () => {
    const text = "import { defineStore } from 'pinia';\nimport { computed, ref } from 'vue';\nexport const useUser = defineStore('user', () => {\n  const phone = ref('');\n  const theme = ref('');\n  const isDark = computed(() => theme.value === 'dark');\n  function load() {}\n  const clear = () => {};\n  return { phone, theme, isDark, load, clear };\n}, { persist: true });\n";
    const [finding] = analyze({ path: '/shop/src/user.js', text }, { host: withPlugin('4.0.0') }).findings;
    assert.match(applyEdits(text, finding?.fixes[0]?.edits ?? []), /persist: \{ pick: \['theme'\] \} \}\);/);
  });

  it('leaves a token, without which the person would be signed out', () => {
    const text = "import { defineStore } from 'pinia';\nexport const useUser = defineStore('user', { state: () => ({ accessToken: '', phone: '', theme: '' }), persist: true });\n";
    const [finding] = analyze({ path: '/shop/src/user.js', text }, { host: withPlugin('4.0.0') }).findings;
    assert.match(applyEdits(text, finding?.fixes[0]?.edits ?? []), /persist: \{ pick: \['accessToken', 'theme'\] \} \}\);/);
  });

  it('keeps a field by whose presence the store decides who is signed in', () => {
    const of = (getter: string): number => {
      const text = `import { defineStore } from 'pinia';\nexport const useUser = defineStore('user', { state: () => ({ phone: '', theme: '' }), getters: { ${getter} }, persist: true });\n`;
      return analyze({ path: '/shop/src/user.js', text }, { host: withPlugin('4.0.0') }).findings.flatMap(({ fixes }) => fixes).length;
    };
    assert.equal(of('isLoggedIn: (state) => !!state.phone'), 0);
    assert.equal(of('isLoggedIn() { return this.phone !== null; }'), 0);
    assert.equal(of("shown: (state) => state.phone.slice(-4)"), 1);
    const text = "import { create } from 'zustand';\nimport { persist } from 'zustand/middleware';\nexport const useUser = create()(persist((set, get) => ({ phone: '', theme: '', isLoggedIn: () => !!get().phone && !!get().theme }), { name: 'a', partialize: (s) => ({ phone: s.phone, theme: s.theme }) }));\n";
    assert.deepEqual(analyze({ path: '/shop/src/user.js', text }).findings.map(({ fixes }) => fixes), [[]]);
  });

  const VUEX: readonly (readonly [plugin: string, after: string | undefined])[] = [
    ['createPersistedState()', "createPersistedState({ paths: ['theme'] })"],
    ["createPersistedState({ key: 'shop' })", "createPersistedState({ key: 'shop', paths: ['theme'] })"],
    ["createPersistedState({ paths: ['phone', 'theme'] })", "createPersistedState({ paths: ['theme'] })"],
    ["createPersistedState({ paths: ['phone'] })", undefined],
    ["createPersistedState({ paths: ['phone', 'theme.name'] })", undefined],
    ['createPersistedState({ reducer: (state) => ({ phone: state.phone }) })', undefined],
  ];
  for (const [plugin, after] of VUEX)
    it(`of Vuex with ${plugin} is ${after ?? 'none'}`, () => {
      const text = `import Vuex from 'vuex';\nimport createPersistedState from 'vuex-persistedstate';\nexport default new Vuex.Store({ state: { phone: '', theme: '' }, plugins: [${plugin}] });\n`;
      const [finding] = analyze({ path: '/shop/src/store.js', text }, { host: withPlugin('') }).findings;
      assert.ok(finding);
      const [fix] = finding.fixes;
      assert.equal(fix && /plugins: \[(.*)\] \}\);/.exec(applyEdits(text, fix.edits))?.[1], after);
    });

  const ZUSTAND: readonly (readonly [options: string, after: string | undefined])[] = [
    ["{ name: 'user' }", "{ name: 'user', partialize: (state) => ({ theme: state.theme }) }"],
    ["{ name: 'user', partialize: (s) => ({ phone: s.phone, theme: s.theme }) }", "{ name: 'user', partialize: (s) => ({ theme: s.theme }) }"],
    ["{ name: 'user', partialize: (s) => ({ phone: s.phone }) }", undefined],
    ["{ name: 'user', partialize: ({ phone, theme }) => ({ phone, theme }) }", "{ name: 'user', partialize: ({ theme }) => ({ theme }) }"],
    ['options', undefined],
  ];
  for (const [options, after] of ZUSTAND)
    it(`of Zustand with ${options} is ${after ?? 'none'}`, () => {
      const text = `import { create } from 'zustand';\nimport { persist } from 'zustand/middleware';\nexport const useUser = create()(persist((set) => ({ phone: '', theme: '', save: (phone) => set({ phone }) }), ${options}));\n`;
      const [finding] = analyze({ path: '/shop/src/store.js', text }, { host: withPlugin('') }).findings;
      assert.ok(finding);
      const [fix] = finding.fixes;
      assert.equal(fix && /save: .*\}\), (.*)\)\);/.exec(applyEdits(text, fix.edits))?.[1], after);
    });

  const REDUX: readonly (readonly [name: string, config: string, reducer: string, after: readonly [config: string, reducer: string] | undefined])[] = [
    ['a slice', "{ key: 'profile', storage }", 'profile.reducer', ["{ key: 'profile', storage, blacklist: ['phone', 'idCard'] }", 'profile.reducer']],
    ['some fields of a slice', "{ key: 'profile', storage, whitelist: ['phone', 'theme'] }", 'profile.reducer', ["{ key: 'profile', storage, whitelist: ['theme'] }", 'profile.reducer']],
    ['a slice without a field', "{ key: 'profile', storage, blacklist: ['theme'] }", 'profile.reducer', ["{ key: 'profile', storage, blacklist: ['theme', 'phone', 'idCard'] }", 'profile.reducer']],
    ['the only fields', "{ key: 'profile', storage, whitelist: ['phone'] }", 'profile.reducer', undefined],
    ['combined slices', "{ key: 'root', storage }", 'combineReducers({ profile: profile.reducer, cart: cart.reducer })', ["{ key: 'root', storage, blacklist: ['profile'] }", "combineReducers({ profile: persistReducer({ key: 'profile', storage, blacklist: ['phone', 'idCard'] }, profile.reducer), cart: cart.reducer })"]],
    ['a slice with nothing else', "{ key: 'root', storage, whitelist: ['owner', 'cart'] }", 'combineReducers({ owner: owner.reducer, cart: cart.reducer })', ["{ key: 'root', storage, whitelist: ['cart'] }", 'combineReducers({ owner: owner.reducer, cart: cart.reducer })']],
    ['a storage that is made in place', "{ key: 'root', storage: make() }", 'combineReducers({ profile: profile.reducer, cart: cart.reducer })', undefined],
    ['a slice with the key of all', "{ key: 'profile', storage }", 'combineReducers({ profile: profile.reducer, cart: cart.reducer })', undefined],
    ['settings that are taken over', '{ ...settings, storage }', 'profile.reducer', undefined],
  ];
  for (const [name, config, reducer, after] of REDUX)
    it(`of Redux with ${name} is ${after ? 'a list of what to copy' : 'none'}`, () => {
      const text = `import { combineReducers, createSlice } from '@reduxjs/toolkit';\nimport { persistReducer } from 'redux-persist';\nimport storage from 'redux-persist/lib/storage';\nconst profile = createSlice({ name: 'profile', initialState: { phone: '', idCard: '', theme: '' }, reducers: {} });\nconst owner = createSlice({ name: 'owner', initialState: { phone: '' }, reducers: {} });\nconst cart = createSlice({ name: 'cart', initialState: { size: 1 }, reducers: {} });\nconst config = ${config};\nconst reducer = ${reducer};\nexport const kept = persistReducer(config, reducer);\n`;
      const [finding] = analyze({ path: '/shop/src/store.js', text }, { host: withPlugin('') }).findings.filter(({ sink }) => sink === 'redux-persist');
      assert.ok(finding);
      const repaired = finding.fixes[0] && applyEdits(text, finding.fixes[0].edits);
      assert.deepEqual(repaired && [/const config = (.*);/.exec(repaired)?.[1], /const reducer = (.*);/.exec(repaired)?.[1]], after);
      if (repaired !== undefined) assert.deepEqual(analyze({ path: '/shop/src/store.js', text: repaired }, { host: withPlugin('') }).findings.filter(({ sink }) => sink === 'redux-persist'), [], repaired);
    });

  it('of Vuex with modules, whose fields have longer names, is none', () => {
    const text = "import Vuex from 'vuex';\nimport createPersistedState from 'vuex-persistedstate';\nexport default new Vuex.Store({ state: { phone: '', theme: '' }, modules: { cart: { state: { size: 1 } } }, plugins: [createPersistedState()] });\n";
    assert.deepEqual(analyze({ path: '/shop/src/store.js', text }, { host: withPlugin('') }).findings.flatMap(({ fixes }) => fixes), []);
  });

  it('is none where nothing says which plugin it is, or nothing else is kept', () => {
    assert.deepEqual(repaired('true', ''), []);
    assert.deepEqual(repaired("{ pick: ['phone', 'idCard'] }", '^4.0.0'), []);
  });
});
