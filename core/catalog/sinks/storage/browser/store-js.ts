import { defineSink } from '../../../define.ts';

const STORE2_AREAS = ['store2'];

export default defineSink({
  id: 'store-js',
  target: 'storage',
  name: { en: 'browser storage', 'zh-CN': '浏览器存储（store.js）' },
  doc: 'https://github.com/marcuswestin/store.js#api',
  patterns: [
    { from: { module: ['store', 'store/dist/store.modern', 'store/dist/store.legacy', 'storejs', ...STORE2_AREAS] }, members: ['set', 'add', 'transact'], values: [1], key: 0 },
    { from: { module: STORE2_AREAS }, members: ['session', 'local', 'page'], values: [1], key: 0 },
    { from: { module: [...STORE2_AREAS, 'storejs'] }, values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import store from "store"; store.set("u", phone)',
      'import store from "store2"; store("phone", res.data)',
      'import store from "store2"; store.session("u", { tel: user.phone }); store.namespace("mall").set("u", phone)',
    ],
    ignores: [
      'import store from "store"; store.get(phone)',
      'import store from "./store"; store.set("u", phone)',
      'import store from "store"; store.set("phone", "")',
      'import store from "store"; store.addPlugin(phone)',
      'const store = new Map(); store.set("u", phone)',
    ],
  },
});
