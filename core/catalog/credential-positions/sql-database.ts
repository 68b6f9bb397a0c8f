import { defineCredentialPosition } from '../define.ts';

export default defineCredentialPosition({
  id: 'sql-database',
  kind: 'login-password',
  name: { en: 'a database password', 'zh-CN': '数据库密码' },
  doc: 'https://sidorares.github.io/node-mysql2/docs',
  isOwnSecret: false,
  calls: [
    { from: { module: ['mysql', 'mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb', 'mssql', 'oracledb', 'typeorm', 'ali-rds'] }, members: ['createConnection', 'createPool', 'createPoolCluster', 'connect', 'getConnection', 'DataSource'], options: { at: 0, paths: ['password', 'passwd'] } },
    { from: { module: ['pg', 'ali-rds', 'pg-promise'] }, options: { at: 0, paths: ['password'] } },
    { from: { module: 'pg' }, members: ['Pool', 'Client'], options: { at: 0, paths: ['password'] } },
    { from: { module: ['sequelize', 'sequelize-typescript'] }, args: [2] },
    { from: { module: ['sequelize', 'sequelize-typescript', 'typeorm'] }, options: { at: 0, paths: ['password'] } },
    { from: { module: ['@nestjs/typeorm', '@nestjs/sequelize'] }, members: ['forRoot'], options: { at: 0, paths: ['password'] } },
    { from: { module: 'knex' }, options: { at: 0, paths: ['connection.password'] } },
  ],
  examples: {
    finds: [
      'import mysql from \'mysql2\'; mysql.createPool({ host, user, password: SECRET })',
      'const { Pool } = require(\'pg\'); new Pool({ password: SECRET })',
      'import pg from \'pg\'; new pg.Client({ password: SECRET })',
      'import { Sequelize } from \'sequelize\'; new Sequelize(\'shop\', \'root\', SECRET, { dialect })',
      'import knex from \'knex\'; knex({ client, connection: { host, password: SECRET } })',
    ],
    ignores: [
      'import mysql from \'mysql2\'; mysql.createPool({ host: SECRET, password: process.env.DB_PASSWORD })',
      'import { Sequelize } from \'sequelize\'; new Sequelize(\'shop\', \'root\', env.password)',
    ],
  },
});
