import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'query-builders',
  doc: 'https://knexjs.org/guide/query-builder.html',
  reads: [
    {
      table: 'call',
      names: ['knex', 'db', 'trx', 'table', 'from', 'queryBuilder', 'model', 'selectFrom', 'name', 'M'],
      methods: ['select', 'first', 'where', 'whereIn', 'andWhere', 'find', 'get', 'all', 'orderBy', 'limit', 'executeTakeFirst', 'execute', 'getList', 'getOne', 'fetch', 'page', 'maybeSingle', 'countSelect', 'single', 'eq', 'selectAll'],
      limits: ['select', 'field', 'columns', 'column', 'pluck'],
    },
  ],
  fields: [],
  examples: {
    finds: [
      'const rows = await knex("users").where({ id }); console.log(rows)',
      'const { data } = await supabase.from("patients").select("*").eq("id", id); console.log(data)',
      'const row = await trx("member").where({ id }).first(); console.log(row)',
      'const row = await this.model("user").where({ id }).find(); console.log(row)',
      'const found = await this.model("member").where({ level }).page(1, 20).countSelect(); console.log(found.data)',
      'const rows = await knex("users").select("id", "mobile").where({ id }); console.log(rows)',
      'const rows = await knex("t_kh").select("id", "mobile"); console.log(rows)',
      'const rows = await knex.select("mobile", "level").from("t_kh"); console.log(rows)',
      'const row = await knex("t_kh").first("mobile"); console.log(row)',
    ],
    ignores: [
      'const rows = await knex("users").select("id", "created_at").where({ id }); console.log(rows)',
      'const rows = await knex("articles").where({ id }); console.log(rows)',
      'const rows = await knex.select("id", "level").from("t_kh"); console.log(rows)',
      'const row = await knex("t_kh").first("level"); console.log(row)',
      'const n = await knex("users").where({ id }).update({ name }); console.log(n)',
      'const n = await knex("users").count("id"); console.log(n)',
    ],
  },
});
