import { defineSink, type SinkOrigin } from '../../define.ts';

const WRITING = { at: 0, text: /^\s*(?:insert|replace|update|merge)\b/i };
const FROM: readonly SinkOrigin[] = [
  { module: ['mysql', 'mysql2', 'mysql2/promise', 'pg', 'postgres', 'sqlite3', 'better-sqlite3', 'mariadb', 'mssql', 'oracledb', 'sqlite'] },
  { receiver: ['connection', 'conn', 'pool', 'db', 'mysql', 'pgPool', 'sequelize', 'queryRunner', 'entityManager', 'manager'] },
];

export default defineSink({
  id: 'sql-statements',
  target: 'database',
  name: { en: 'the database', 'zh-CN': '数据库' },
  doc: 'https://sidorares.github.io/node-mysql2/docs/examples/queries/prepared-statements/insert',
  patterns: [
    ...FROM.map((from) => ({ from, members: ['query', 'execute', 'run', 'raw', 'prepare', 'exec'], values: [0, 1], when: WRITING })),
    // A statement that is run gives no rows: it writes. https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md#runbindparameters---object
    { from: { module: ['better-sqlite3', 'node:sqlite', 'bun:sqlite'] }, members: ['run'] },
    { from: { receiver: ['prepare()'] }, members: ['run'] },
  ],
  examples: {
    finds: [
      'import mysql from "mysql2/promise"; const pool = mysql.createPool({}); await pool.execute("INSERT INTO users (name, password) VALUES (?, ?)", [user.id, user.password])',
      'connection.query("INSERT INTO users SET ?", { password: user.password })',
      'db.run(`UPDATE users SET id_card = \'${user.idCard}\' WHERE id = ${user.id}`)',
      'import Database from "better-sqlite3"; const db = new Database("a.db"); db.prepare("INSERT INTO users (password) VALUES (?)").run(user.password)',
      'this.app.mysql.query("insert into users set password = ?", [user.password])',
    ],
    ignores: [
      'connection.query("SELECT * FROM users WHERE phone = ?", [phone])',
      'connection.query("INSERT INTO users SET ?", { phone })',
      'connection.query("INSERT INTO users SET ?", { password: await bcrypt.hash(user.password, 10) })',
      'form.query("INSERT", user.password)',
    ],
  },
});
