import { defineAnswer } from '../../define-answer.ts';

/** Reading methods of SQL clients; which columns come back is read from the query's text. */
export default defineAnswer({
  id: 'sql-queries',
  doc: 'https://sidorares.github.io/node-mysql2/docs',
  reads: [{ table: 'query', methods: ['query', 'execute', 'all', 'get', 'each', 'raw', 'rawQuery', 'queryOne', 'queryRaw', '$queryRaw', '$queryRawUnsafe', 'exec', 'sql', 'selectSql', 'any', 'one', 'oneOrNone', 'many', 'manyOrNone', 'exeSQL', 'querySql', 'runSql'] }],
  fields: [],
  examples: {
    finds: [
      'const rows = await pool.query("SELECT u.mobile AS handy, u.id FROM users u"); console.log(rows[0].handy)',
      'const [rows] = await db.query("SELECT * FROM users WHERE id = ?", [id]); console.log(rows)',
      'const rows = await conn.execute(`SELECT u.id, u.mobile FROM sys_user u WHERE u.id = ${id}`); console.log(rows)',
      'db.all("select name, id_card from patient", (err, rows) => { console.log(rows) })',
      'const row = db.prepare("SELECT * FROM users WHERE id = ?").get(id); console.log(row)',
      'const rows = await prisma.$queryRaw`SELECT * FROM members WHERE id = ${id}`; console.log(rows)',
      'const sql = "select o.id, m.* from orders o join member m on o.mid = m.id"; pool.query(sql, function (err, result) { console.log(result.rows) })',
    ],
    ignores: [
      'const rows = await pool.query("SELECT u.mobile AS handy, u.id AS p FROM users u"); console.log(rows[0].p)',
      'const [rows] = await db.query("SELECT id, title FROM users WHERE id = ?", [id]); console.log(rows)',
      'const [rows] = await db.query("SELECT COUNT(*) AS total FROM users"); console.log(rows)',
      'const [rows] = await db.query("SELECT * FROM goods"); console.log(rows)',
      'const [rows] = await db.query("UPDATE users SET mobile = ?", [mobile]); console.log(rows)',
    ],
  },
});
