/** Passwords for a trial stay: a copy of the project would not start without a variable, and nobody would be safer. */
import assert from 'node:assert/strict';
import { LOCALES, messageParts, reasonForNoRepair } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

const HOST = { '/shop/package.json': '{ "type": "commonjs", "dependencies": { "sequelize": "6", "mysql2": "3" } }' };
const findingsIn = (path: string, text: string): ReturnType<typeof credentialFindings> => credentialFindings(text, path, hostOf({ ...HOST, [path]: text }));

const LOGIN = '"username": "root", "password": "root", "database": "shop", "host": "127.0.0.1", "dialect": "mysql"';
const STAYS: readonly (readonly [string, string, string])[] = [
  ['the database on one\'s own machine', '/shop/config/config.json', `{ "development": { ${LOGIN} } }\n`],
  ['that of a script', '/shop/db.js', "const mysql = require('mysql2');\nmodule.exports = mysql.createPool({ host: 'localhost', user: 'root', password: 'root123' });\n"],
  ['a default beside that of the host', '/shop/db.js', "const mysql = require('mysql2');\nmodule.exports = mysql.createPool({ host: process.env.DB_HOST || 'localhost', password: process.env.DB_PASSWORD || 'root123' });\n"],
  ['what a constructor is given beside its options', '/shop/db.js', "const { Sequelize } = require('sequelize');\nmodule.exports = new Sequelize('shop', 'root', 'root123', { host: '127.0.0.1', dialect: 'mysql' });\n"],
  ['an account with a reserved mailbox', '/shop/scripts/accounts.js', "const { connect } = require('./db');\nasync function main() {\n  const db = await connect();\n  await db.users.create({ email: 'helper@example.com', password: 'helper123' });\n}\nmain();\n"],
  ['the digest of one', '/shop/scripts/accounts.js', "const { connect, bcrypt } = require('./db');\nasync function main() {\n  const db = await connect();\n  await db.users.create({ email: 'helper@example.com', password: await bcrypt.hash('helper123', 10) });\n}\nmain();\n"],
  ['settings of development', '/shop/src/main/resources/application-dev.yml', 'spring:\n  datasource:\n    url: jdbc:mysql://localhost:3306/shop\n    username: root\n    password: root123\n'],
];

const MOVES: readonly (readonly [string, string, string])[] = [
  ['another server', '/shop/db.js', "const mysql = require('mysql2');\nmodule.exports = mysql.createPool({ host: 'db.kiwi-orchard.dev', user: 'root', password: 'root123' });\n"],
  ['a password that nobody would guess', '/shop/db.js', "const mysql = require('mysql2');\nmodule.exports = mysql.createPool({ host: 'localhost', user: 'root', password: 'Kiwi#2044orchard' });\n"],
  ['where users are served', '/shop/config/config.json', `{ "production": { ${LOGIN} } }\n`],
  ['a file for that', '/shop/config/config.prod.js', "const mysql = require('mysql2');\nmodule.exports = mysql.createPool({ host: 'localhost', user: 'root', password: 'root123' });\n"],
  ['a login beside the host of a page', '/shop/config.js', "module.exports = { host: 'localhost', port: process.env.PORT, adminPassword: 'admin123' };\n"],
  ['a secret that is no password', '/shop/config.js', "module.exports = { host: 'localhost', port: process.env.PORT, jwtSecret: process.env.JWT_SECRET || 'secret123' };\n"],
  ['an account that somebody may have', '/shop/scripts/accounts.js', "const { connect } = require('./db');\nasync function main() {\n  const db = await connect();\n  await db.users.create({ email: 'helper@kiwi-orchard.dev', password: 'helper123' });\n}\nmain();\n"],
];

describe('a password for a trial', () => {
  for (const [name, path, text] of STAYS)
    it(`stays, and a sentence says why: ${name}`, () => {
      const findings = findingsIn(path, text);
      assert.ok(findings.length > 0);
      for (const finding of findings) {
        assert.deepEqual(finding.fixes, []);
        assert.match(reasonForNoRepair(finding, 'en'), /^A copy of the project would not start/);
        for (const locale of LOCALES) assert.notEqual(messageParts(finding, locale).advice, '');
      }
    });

  for (const [name, path, text] of MOVES)
    it(`is none of ${name}`, () => assert.equal(findingsIn(path, text).filter(({ fixes }) => fixes.length > 0).length, 1));
});
