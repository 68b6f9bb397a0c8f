import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'lowdb',
  target: 'database',
  name: { en: 'the database', 'zh-CN': 'lowdb 数据库' },
  doc: 'https://github.com/typicode/lowdb#usage',
  patterns: [
    { from: { module: ['lowdb', 'lowdb/node', 'lowdb/browser'] }, members: ['push', 'unshift', 'assign', 'defaults', 'insert', 'upsert'] },
    { from: { module: ['lowdb', 'lowdb/node', 'lowdb/browser'] }, members: ['set'], values: [1], key: 0 },
    { from: { receiver: ['db.get()'] }, members: ['push', 'unshift', 'assign', 'insert', 'upsert'] },
  ],
  examples: {
    finds: [
      'import low from "lowdb"; const store = low(adapter); store.get("users").push({ phone, password: user.password }).write()',
      'import { JSONFilePreset } from "lowdb/node"; const store = await JSONFilePreset("db.json", {}); store.data.users.push({ pwd: user.password })',
      'import low from "lowdb"; low(adapter).set("password", user.password).write()',
      'db.get("users").push({ phone, password: user.password }).write()',
    ],
    ignores: [
      'db.get("users").push({ phone }).write()',
      'list.get("users").push({ password: user.password })',
      'import low from "lowdb"; low(adapter).get("users").remove({ id: user.id }).write()',
      'import low from "./low"; low(adapter).set("password", user.password)',
    ],
  },
});
