import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'query-builders',
  target: 'database',
  name: { en: 'the database', 'zh-CN': '数据库' },
  doc: 'https://knexjs.org/guide/query-builder.html#insert',
  patterns: [
    { from: { module: 'knex' }, members: ['insert', 'update'], values: [0] },
    { from: { receiver: ['knex()', 'trx()'] }, members: ['insert', 'update'], values: [0] },
    { from: { receiver: ['mysql', 'app.mysql'] }, members: ['insert', 'update'], values: [1] },
    { from: { module: 'drizzle-orm' }, members: ['values'], values: [0] },
    // https://orm.drizzle.team/docs/insert
    { from: { receiver: ['into()', 'insertInto()', 'insert()'] }, members: ['values'], values: [0] },
    { from: { receiver: ['update()', 'updateTable()'] }, members: ['set'], values: [0] },
  ],
  examples: {
    finds: [
      'import makeKnex from "knex"; const knex = makeKnex({}); await knex("users").insert({ password: user.password })',
      'this.app.mysql.insert("users", { idCard: user.idCard })',
      'await knex("users").insert({ pwd: user.password })',
      'repository.createQueryBuilder().insert().into(User).values({ password: user.password }).execute()',
      'repository.createQueryBuilder().update(User).set({ password: user.password }).where("id = :id", { id })',
      'db.insertInto("users").values({ password: user.password })',
      'await db.insert(users).values({ password: user.password })',
    ],
    ignores: [
      'repository.createQueryBuilder().update(User).set({ nickname: user.nickname }).execute()',
      'digest.update(user.password).set({ length: 1 })',
      'import makeKnex from "knex"; makeKnex({})("users").insert({ phone })',
      'list.insert({ password: user.password })',
      'this.app.mysql.get("users", { idCard: user.idCard })',
    ],
  },
});
