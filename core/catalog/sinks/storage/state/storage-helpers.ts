import { defineSink } from '../../../define.ts';

/** Small packages around web storage that are common in Chinese front ends. */
export default defineSink({
  id: 'storage-helpers',
  target: 'storage',
  name: { en: 'browser storage', 'zh-CN': '浏览器存储' },
  doc: 'https://github.com/tsironis/lockr#api-reference',
  patterns: [
    { from: { module: ['lockr', 'good-storage', 'web-storage-cache', 'localstorage-slim', 'lscache', 'vue-web-storage', 'vue-localstorage'] }, members: ['set', 'add', 'replace'], values: [1], key: 0 },
    { from: { module: 'good-storage', exports: ['session'] }, members: ['set'], values: [1], key: 0 },
    { from: { global: ['Lockr', 'lscache', 'WebStorageCache()'] }, members: ['set', 'add', 'replace'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import Lockr from "lockr"; Lockr.set("u", phone)',
      'import box from "good-storage"; box.session.set("phone", res.data)',
      'import WebStorageCache from "web-storage-cache"; const box = new WebStorageCache(); box.set("u", user.phone, { exp: 100 })',
    ],
    ignores: [
      'import Lockr from "lockr"; Lockr.get(phone)',
      'import Lockr from "lockr"; Lockr.set("phone", "")',
      'import box from "./lockr"; box.set("u", phone)',
      'const Lockr = new Map(); Lockr.set("u", phone)',
    ],
  },
});
