/** Where a program looks whether the variable is set that holds a credential from now on. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

describe('where a program looks whether a variable is set', () => {
  /** The line before which the check stands. */
  function placeIn(lines: readonly string[], path = '/shop/prisma/seed.js'): string | undefined {
    const text = lines.join('\n');
    const [fix] = credentialFindings(text, path)[0]?.fixes ?? [];
    const after = applyEdits(text, (fix?.edits ?? []).filter(({ file }) => file === undefined)).split('\n');
    const at = after.findIndex((line) => line.includes('throw new Error'));
    return after[at + 1]?.trim();
  }
  const SEED = ["  const user = await db.user.create({ data: { username: 'a', password: 'Kiwi#2044' } });", '}', 'main();', ''];
  const HEAD = ["const fs = require('fs');", "const db = require('./db');", 'async function main() {'];

  it('is before a loop that empties tables', () => {
    assert.equal(placeIn([...HEAD, '  const tables = db.tables();', '  for (const table of tables) {', '    await table.deleteMany();', '  }', '  if (tables.length > 9) console.log(1);', ...SEED]), 'const tables = db.tables();');
  });

  it('is before a block whose catch says nothing of an error, and in one that does', () => {
    const handler = (caught: string, first = ''): string | undefined =>
      placeIn(["const bcrypt = require('bcrypt');", 'exports.verify = async (given) => {', '  try {', ...(first === '' ? [] : [`    ${first}`]), "    const dbPassword = 'Kiwi#2044';", '    return await connect(dbPassword, given);', '  } catch (error) {', `    ${caught}`, '  }', '};', ''], '/shop/server/verify.js');
    assert.equal(handler('return null;'), 'try {');
    assert.equal(handler('return error;'), 'try {');
    assert.equal(handler("throw new Error('not allowed');"), 'try {', 'the error is replaced by another');
    assert.match(handler('console.error(error); return null;') ?? '', /^const dbPassword/);
    assert.match(handler('throw error;') ?? '', /^const dbPassword/);
    assert.match(handler('return null;', 'if (!given) return undefined;') ?? '', /^const dbPassword/);
  });

  it('is before what the caller has done', () => {
    const users = ['async function seedUsers() {', ...SEED.slice(0, 2), 'async function main() {', '  await clean();', '  await seedUsers();', '}', 'main();', ''];
    assert.equal(placeIn([...HEAD.slice(0, 2), ...users]), 'await clean();');
    assert.equal(placeIn([...HEAD.slice(0, 2), ...users], '/shop/prisma/seed.ts'), 'const user = await db.user.create({ data: { username: \'a\', password: process.env.SEED_USER_PASSWORD } });');
    assert.equal(placeIn([...HEAD.slice(0, 2), ...users, 'seedUsers();', '']), placeIn([...HEAD.slice(0, 2), ...users], '/shop/prisma/seed.ts'), 'called twice');
  });

  it('is behind what ends the program well without it', () => {
    const done = ['  const known = await db.user.count();', '  if (known > 0) return;'];
    assert.match(placeIn([...HEAD, '  await db.connect();', ...done, ...SEED]) ?? '', /^const user/);
    assert.equal(placeIn([...HEAD, '  await db.connect();', '  const known = await db.user.count();', '  if (!known) return;', ...SEED]), 'await db.connect();');
    assert.equal(placeIn([...HEAD, '  if (!process.argv[2]) process.exit(1);', '  await db.connect();', ...SEED]), 'if (!process.argv[2]) process.exit(1);');
  });

  it('is where the value is needed, in a module that tests load without the variable', () => {
    const text = "const jwt = require('jsonwebtoken');\nconst JWT_SECRET = process.env.JWT_SECRET || 'kiwi-orchard';\nexports.sign = (user) => jwt.sign(user, JWT_SECRET);\n";
    const after = (files: Readonly<Record<string, string>>): string => {
      const all: Readonly<Record<string, string>> = { '/shop/package.json': '{}', '/shop/lib/token.js': text, ...files };
      return applyEdits(text, (credentialFindings(text, '/shop/lib/token.js', hostOf(all))[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
    };
    const deferred = "function jwtSecret() {\n  if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\n  return process.env.JWT_SECRET;\n}";
    assert.equal(after({ '/shop/lib/token.test.js': "require('./token');\n" }), text.replace(/const JWT_SECRET.*/, deferred).replace('user, JWT_SECRET', 'user, jwtSecret()'));
    const atStart = text.replace(/const JWT_SECRET.*/, "if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\nconst JWT_SECRET = process.env.JWT_SECRET;");
    assert.equal(after({}), atStart);
    assert.equal(after({ '/shop/lib/token.test.js': "process.env.JWT_SECRET = 'for tests';\nrequire('./token');\n" }), atStart);
  });

  it('is where the value is needed, in a module of which most functions do without', () => {
    const HEAD = "import { enc, AES } from 'crypto-js';\nimport jwt from 'jsonwebtoken';\n";
    const others = 'export function sum(a, b) {\n  return a + b;\n}\nexport const trim = (text) => text.trim();\n';
    const SEAL = "const sealKey = enc.Utf8.parse('kiwiOrchard77vel');\nexport function seal(text) {\n  return AES.encrypt(text, sealKey).toString();\n}\n";
    const after = (text: string): string => applyEdits(text, (credentialFindings(text, '/shop/lib/tools.js', hostOf({ '/shop/package.json': '{ "type": "module" }' }))[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
    const read = "function readSealKey() {\n  if (!process.env.CIPHER_KEY) throw new Error('CIPHER_KEY is not set');\n  return enc.Utf8.parse(process.env.CIPHER_KEY);\n}";
    assert.equal(after(HEAD + SEAL + others), HEAD + SEAL.replace(/const sealKey.*/, read).replace('text, sealKey', 'text, readSealKey()') + others);
    assert.match(after(HEAD + SEAL), /^if \(!process\.env\.CIPHER_KEY\) throw/m);
  });

  it('is in a function of its own body where that only gives an object', () => {
    const text = "export default () => ({\n  port: 3000,\n  jwt: {\n    secret: process.env.JWT_SECRET ?? 'kiwi-orchard',\n  },\n});\n";
    const [fix] = credentialFindings(text, '/shop/src/configuration.ts')[0]?.fixes ?? [];
    assert.equal(
      applyEdits(text, fix?.edits ?? []),
      "export default () => {\n  if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\n  return {\n    port: 3000,\n    jwt: {\n      secret: process.env.JWT_SECRET,\n    },\n  };\n};\n",
    );
  });
});
