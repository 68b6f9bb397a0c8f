import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'indexed-db',
  target: 'storage',
  name: { en: 'IndexedDB', 'zh-CN': 'IndexedDB 本地数据库' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/IDBObjectStore/put',
  patterns: [
    { from: { receiver: ['objectStore()', 'createObjectStore()', 'objectStore', 'openCursor()'] }, members: ['put', 'add', 'update'], values: [0] },
    { from: { receiver: ['db', 'database', 'result', 'idb', 'event.target.result'] }, members: ['createObjectStore'], key: 0, isPlace: true },
    { from: { module: 'idb' }, members: ['put', 'add'] },
  ],
  examples: {
    finds: [
      'db.transaction("users", "readwrite").objectStore("users").put({ id: 1, phone })',
      'const store = db.createObjectStore("users"); store.add(user.phone)',
      'function keep(objectStore) { objectStore.add({ tel: phone }, 1); }',
      'db.createObjectStore("phones", { keyPath: "id" })',
      'import { openDB } from "idb"; const db = await openDB("mall", 1); await db.put("users", { phone }, 1)',
    ],
    ignores: [
      'db.transaction("users").objectStore("users").get(phone)',
      'const list = db.collect("users"); list.add({ phone })',
      'db.createObjectStore("orders", { keyPath: "phone" })',
      'const seen = new Set(); seen.add(phone)',
      'db.transaction("users").objectStore("users").put({ bound: Boolean(phone) })',
      'import { openDB } from "./idb"; const db = await openDB("mall"); db.put("users", phone)',
    ],
  },
});
