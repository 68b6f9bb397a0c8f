/** Addresses of databases by the variables that programs have for them, and values that stay. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

describe('the address of a database', () => {
  const REMOTE = 'postgresql://shop:Kiwi2044orchard@db.kiwi-orchard.dev:5432/orchard';
  const LOCAL = 'postgresql://shop:Kiwi2044@localhost:5432/shop';
  const script = (...addresses: readonly string[]): string =>
    `const { Pool } = require('pg');\n${addresses.map((address, at) => `async function part${String(at)}() {\n  await save(${String(at)});\n  const pool = new Pool({ connectionString: '${address}' });\n  await pool.query('select 1');\n}\n`).join('')}async function main() {\n  await save(9);\n${addresses.map((_, at) => `  await part${String(at)}();\n`).join('')}}\nmain();\n`;
  const offersIn = (text: string, files: Readonly<Record<string, string>> = {}): string[] => {
    const all = { '/shop/package.json': '{}', '/shop/scripts/move.js': text, ...files };
    return credentialFindings(text, '/shop/scripts/move.js', hostOf(all)).map(({ fixes }) => applyEdits(text, (fixes[0]?.edits ?? []).filter(({ file }) => file === undefined)));
  };
  const named = (texts: readonly string[]): (string | undefined)[] => texts.map((text) => /connectionString: process\.env\.(\w+)/.exec(text)?.[1]);

  it('has the name that programs have for it, or that of the server in the project', () => {
    assert.deepEqual(named(offersIn(script(REMOTE))), ['DATABASE_URL']);
    const other = { '/shop/server.js': 'new Pool({ connectionString: process.env.ORCHARD_DATABASE_URL });\nnew Pool({ connectionString: process.env.DATABASE_URL });\n' };
    assert.deepEqual(named(offersIn(script(REMOTE), other)), ['ORCHARD_DATABASE_URL']);
  });

  it('is not that of another server, and each is needed where it is used', () => {
    const [remote = '', local = ''] = offersIn(script(REMOTE, LOCAL));
    assert.deepEqual(named([remote, local]), ['PRODUCTION_DATABASE_URL', 'DATABASE_URL']);
    assert.match(local, /async function part1\(\) \{\n {2}if \(!process\.env\.DATABASE_URL\) throw/);
  });
});

describe('the login of a database in a configuration of Sequelize', () => {
  const LOGIN = '"username": "shop",\n    "password": "Kiwi2044orchard",\n    "database": "orchard",\n    "host": "db.kiwi-orchard.dev"';
  const CONFIG = `{\n  "development": {\n    ${LOGIN},\n    "dialect": "mysql"\n  },\n  "production": {\n    "dialect": "mysql",\n    ${LOGIN.replace('2044', '2045')}\n  }\n}\n`;
  const after = (files: Readonly<Record<string, string>>, text = CONFIG): string[] =>
    credentialFindings(text, '/shop/config/config.json', hostOf({ '/shop/config/config.json': text, ...files })).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  const MANIFEST = { '/shop/package.json': '{ "dependencies": { "sequelize": "6" } }' };

  it('is the variable that the configuration names', () => {
    const [development = '', production = ''] = after({ ...MANIFEST, '/shop/models/index.js': 'const config = require("../config/config.json")[env];\nif (config.use_env_variable) new Sequelize(process.env[config.use_env_variable], config);\n' });
    assert.deepEqual(JSON.parse(development).development, { use_env_variable: 'DEV_DATABASE_URL', dialect: 'mysql' });
    assert.deepEqual(JSON.parse(production).production, { dialect: 'mysql', use_env_variable: 'DATABASE_URL' });
    assert.equal(after(MANIFEST).length, 2, 'the command of Sequelize alone reads it');
    const [named = ''] = after(MANIFEST, '{ "production": { "use_env_variable": "postgres://shop:Kiwi2044orchard@db.kiwi-orchard.dev:5432/orchard", "dialect": "postgres" } }\n');
    assert.equal(named, '{ "production": { "use_env_variable": "DATABASE_URL", "dialect": "postgres" } }\n');
  });

  it('stays where a script would connect without it, and where no Sequelize reads it', () => {
    assert.deepEqual(after({ ...MANIFEST, '/shop/models/index.js': 'const { password } = require("../config/config.json")[env];\n' }), []);
    assert.deepEqual(after({ ...MANIFEST, '/shop/models/index.js': 'const config = require("../config/config");\n' }), []);
    assert.deepEqual(after({ '/shop/package.json': '{}' }), []);
    assert.deepEqual(after(MANIFEST, CONFIG.replaceAll('"dialect"', '"client"')), []);
  });
});

describe('a value for tests alone', () => {
  it('stays, and is no other place of the same secret', () => {
    const CONFIG = "const isTestRuntime = process.env.NODE_ENV === 'test';\nmodule.exports = { jwtSecret: isTestRuntime ? 'kiwi-orchard-77-velvet' : process.env.JWT_SECRET };\n";
    assert.deepEqual(credentialFindings(CONFIG, '/shop/config.js', hostOf({ '/shop/package.json': '{}' })).flatMap(({ fixes }) => fixes), []);
    const set = "const jwtSecret = 'kiwi-orchard-77-velvet';\nsign(jwtSecret);\n";
    const files = { '/shop/package.json': '{}', '/shop/a.js': set, '/shop/b.js': "process.env.JWT_SECRET = 'kiwi-orchard-77-velvet';\n" };
    for (const { fixes } of credentialFindings(set, '/shop/a.js', hostOf(files))) assert.deepEqual(fixes.flatMap(({ edits }) => edits.filter(({ file }) => file === '/shop/b.js')), []);
  });
});
