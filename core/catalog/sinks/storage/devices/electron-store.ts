import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'electron-store',
  target: 'storage',
  name: { en: 'electron-store', 'zh-CN': 'electron-store 本地文件' },
  doc: 'https://github.com/sindresorhus/electron-store#setkey-value',
  patterns: [
    { from: { module: ['electron-store', 'conf', 'electron-json-storage', 'electron-settings'] }, members: ['set', 'setSync'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import Store from "electron-store"; const store = new Store(); store.set("phone", res.data)',
      'const settings = require("electron-settings"); settings.set("u", user.phone)',
      'function opened() { const Store = require("electron-store").default || require("electron-store"); return new Store({ name: "auth" }) } opened().set("phone", user.phone)',
    ],
    ignores: [
      'import Store from "electron-store"; new Store().get(phone)',
      'import Store from "electron-store"; new Store().set("phone", "")',
      'import Store from "./settings"; new Store().put("u", phone)',
    ],
  },
});
