import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'dexie',
  target: 'storage',
  name: { en: 'IndexedDB (Dexie)', 'zh-CN': 'IndexedDB 本地数据库（Dexie）' },
  doc: 'https://dexie.org/docs/Table/Table.put()',
  patterns: [{ from: { module: 'dexie' }, members: ['put', 'add', 'bulkPut', 'bulkAdd', 'update', 'upsert', 'bulkUpdate', 'modify'] }],
  examples: {
    finds: [
      'import Dexie from "dexie"; const db = new Dexie("mall"); db.users.put({ id: 1, phone })',
      'import Dexie, { Table } from "dexie"; class Mall extends Dexie { users!: Table } const db = new Mall(); db.table("users").bulkAdd([{ tel: user.phone }])',
      'import { Dexie } from "dexie"; const db = new Dexie("mall"); db.users.update(1, { phone })',
    ],
    ignores: [
      'import Dexie from "dexie"; const db = new Dexie("mall"); db.users.where({ phone }).first()',
      'import Dexie from "./dexie"; const db = new Dexie("mall"); db.users.put({ phone })',
      'class Dexie { users = new Set(); } new Dexie().users.add(phone)',
      'import Dexie from "dexie"; const db = new Dexie("mall"); db.users.put({ id: 1, bound: phone !== "" })',
    ],
  },
});
