import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'egg-mysql',
  doc: 'https://github.com/eggjs/mysql',
  reads: [{ table: 'argument', names: ['mysql', 'conn', 'connection', 'db', 'database', 'pool', 'rds', 'sqlite'], methods: ['get', 'select', 'find', 'findOne', 'findAll', 'getOne', 'queryOne'], limitOptions: ['columns', 'fields'] }],
  fields: [],
  examples: {
    finds: [
      'const row = await this.app.mysql.get("users", { id }); console.log(row)',
      'const rows = await app.mysql.select("member", { where }); console.log(rows)',
      'const rows = await app.mysql.select("t_kh", { columns: ["id", "phone"] }); console.log(rows)',
      'const rows = await conn.select("patient", { where, columns: ["id", "phone"] }); console.log(rows)',
    ],
    ignores: [
      'const row = await this.app.mysql.get("articles", { id }); console.log(row)',
      'const rows = await app.mysql.select("member", { where, columns: ["id", "level"] }); console.log(rows)',
      'const r = await app.mysql.update("users", form); console.log(r)',
    ],
  },
});
