/** How a variable gets into the process that reads it, and what it is called there. */
import assert from 'node:assert/strict';
import { analyze, applyEdits } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

describe('a variable that the project knows', () => {
  const CODE = "const mysql = require('mysql2');\nmysql.createPool({ host, user: 'shop', password: 'Kiwi#2044' });\n";
  const read = (files: Readonly<Record<string, string>>, text = CODE): string => {
    const path = '/shop/scripts/seed.js';
    const all: Readonly<Record<string, string>> = { '/shop/package.json': '{ "dependencies": { "dotenv": "^17.0.0" } }', [path]: text, ...files };
    return applyEdits(text, (credentialFindings(text, path, hostOf(all))[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
  };
  const variable = (listed: string): string | undefined => /process\.env\.(\w+) \}/.exec(read({ '/shop/.env.example': listed }))?.[1];

  it('keeps its name', () => {
    assert.equal(variable('MYSQL_PASSWORD=\n'), 'MYSQL_PASSWORD');
    assert.equal(variable('DATABASE_PWD=\nPORT=\n'), 'DATABASE_PWD');
    assert.equal(variable('MYSQL_PASSWORD=\nPG_PASSWORD=\n'), 'DB_PASSWORD', 'one of two may be meant');
    assert.equal(variable('REDIS_PASSWORD=\n'), 'DB_PASSWORD');
    assert.match(read({ '/shop/.env': 'DB_PASS=x\n' }), /process\.env\.DB_PASS \}/);
  });

  it('is another one where that of the project belongs to another account', () => {
    const named = (env: string): string | undefined => /process\.env\.(\w+) \}/.exec(read({ '/shop/.env.example': 'MYSQL_PASSWORD=\n', '/shop/.env': env }))?.[1];
    assert.equal(named('MYSQL_USER=shop\n'), 'MYSQL_PASSWORD');
    assert.equal(named('MYSQL_USER=reports\n'), 'DB_SHOP_PASSWORD');
    assert.equal(named('MYSQL_USER=reports\nMYSQL_PASSWORD=Kiwi#2044\n'), 'MYSQL_PASSWORD', 'the same secret');
  });

  it('has the word before it by which the project calls what its own tests use', () => {
    const users = "const fs = require('fs');\nconst check = process.env.E2E_ADMIN_PASSWORD;\nconst USERS = {\n  admin: { email: 'a@shop.example.com', password: 'Kiwi#2044' },\n  staff: { email: 's@shop.example.com', password: 'Plum#2045' },\n};\nmain();\nfunction main() { return process.exit(USERS ? 0 : 1); }\n";
    assert.match(read({}, users), /const USERS = \{\n {2}admin: \{ email: 'a@shop\.example\.com', password: process\.env\.E2E_ADMIN_PASSWORD \}/);
  });

  it('is called after the service that the file asks', () => {
    const login = "const https = require('https');\nhttps.get(`https://api.weixin.qq.com/sns/jscode2session?appid=7&secret=kX92LqVw4Zt8Rb3m&js_code=${code}`);\n";
    assert.match(read({}, login), /secret=\$\{process\.env\.WX_APP_SECRET\}/);
    assert.match(read({ '/shop/.env.example': 'WECHAT_APP_SECRET=\n' }, login), /secret=\$\{process\.env\.WECHAT_APP_SECRET\}/);
    const cloud = "const { cvm } = require('tencentcloud-sdk-nodejs');\nconst client = new cvm.v20170312.Client({ credential: { secretId, secretKey: 'kX92LqVw4Zt8Rb3mPq7T' } });\n";
    assert.match(read({}, cloud), /secretKey: process\.env\.TENCENT_SECRET_KEY/);
    assert.match(read({}, login.replace('api.weixin.qq.com', 'api.example.com')), /secret=\$\{process\.env\.APP_SECRET\}/);
  });
});

describe('mailboxes by which a program knows its staff', () => {
  const offered = (code: string): string => {
    const text = `const express = require('express');\n${code}\n`;
    const { findings } = analyze({ path: '/shop/server/app.js', text }, {});
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'no-hardcoded-personal-info');
    return applyEdits(text, finding?.fixes[0]?.edits ?? []).split('\n')[1] ?? '';
  };

  it('are one variable for all of them', () => {
    const after = "(process.env.ADMIN_EMAILS ?? '').split(',').map((one) => one.trim()).filter(Boolean)";
    assert.equal(offered("const ADMIN_EMAILS = ['li.hua2044@gmail.com', 'li.hua2045@gmail.com'];"), `const ADMIN_EMAILS = ${after};`);
    assert.equal(offered("const recipients = ['li.hua2044@gmail.com', 'li.hua2045@gmail.com'];"), `const recipients = ${after.replace('ADMIN', 'RECIPIENT')};`);
    assert.equal(offered("const admins = new Set(['li.hua2044@gmail.com', 'li.hua2045@gmail.com']);"), `const admins = new Set(${after});`);
  });

  it('are read from the environment in a file whose functions a server runs, by its directive', () => {
    const text = "'use server';\nimport { env } from '@/env';\nexport async function notify() {\n  const recipients = ['li.hua2044@gmail.com', 'li.hua2045@gmail.com'];\n  return recipients.length + env.BASE;\n}\n";
    const titles = (code: string): string[] => analyze({ path: '/shop/src/actions/notify.ts', text: code }, {}).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en.slice(0, 56)));
    assert.deepEqual(titles(text).slice(0, 1), ['Read the whole list from process.env.RECIPIENT_EMAILS, w']);
    assert.ok(titles(text.replace("'use server';\n", '')).every((title) => !title.includes('process.env')));
  });

  it('are none where nothing shows that they are of staff, or something else stands among them', () => {
    for (const code of ["const rows = ['li.hua2044@gmail.com', 'li.hua2045@gmail.com'];", "const admins = ['li.hua2044@gmail.com', guest];"]) assert.doesNotMatch(offered(code), /split/);
  });
});

describe('how a variable gets into a process', () => {
  const CODE = "const mysql = require('mysql2');\nmysql.createPool({ host, user: 'shop', password: 'Kiwi#2044' });\n";
  const PATH = '/shop/scripts/seed.js';

  function offered(files: Readonly<Record<string, string>>, text = CODE, path = PATH): { readonly title: string; readonly own: string; readonly others: Readonly<Record<string, string>> } {
    const all: Readonly<Record<string, string>> = { '/shop/package.json': '{ "dependencies": { "mysql2": "^3.0.0" } }', ...files, [path]: text };
    const fix = credentialFindings(text, path, hostOf(all))[0]?.fixes[0];
    const edits = fix?.edits ?? [];
    const paths = [...new Set(edits.flatMap(({ file }) => file ?? []))];
    return {
      title: fix?.title.en ?? '',
      own: applyEdits(text, edits.filter(({ file }) => file === undefined)),
      others: Object.fromEntries(paths.map((path) => [path, applyEdits(all[path] ?? '', edits.filter(({ file }) => file === path).map(({ range, text: to }) => ({ range, text: to })))])),
    };
  }

  it('is not seen: the title says what is to be done, and no file is made that nobody reads', () => {
    const { title, others } = offered({});
    assert.equal(title, 'Read it from process.env.DB_PASSWORD, and fail when it is not set; set it where the program is started');
    assert.deepEqual(others, {});
  });

  it('is not seen, and the list that is there gets the name', () => {
    const { title, others } = offered({ '/shop/.env.example': 'PORT=\n' });
    assert.match(title, /add it to \.env\.example; set it where the program is started$/);
    assert.deepEqual(others, { '/shop/.env.example': 'PORT=\nDB_PASSWORD=\n' });
  });

  it('is required where the program lists what it needs', () => {
    const start = "const REQUIRED_ENV = ['PORT', 'DB_HOST'];\nfor (const name of REQUIRED_ENV) if (!process.env[name]) throw new Error(name);\n";
    // What a script of its own reads, the program does without.
    assert.doesNotMatch(offered({ '/shop/start.js': start }).title, /requires it/);
    const { title, others } = offered({ '/shop/start.js': start }, CODE, '/shop/src/db.js');
    assert.match(title, /; start\.js requires it/);
    assert.deepEqual(others, { '/shop/start.js': start.replace("'DB_HOST'", "'DB_HOST', 'DB_PASSWORD'") });
    assert.deepEqual(offered({ '/shop/start.js': start.replace('process.env[name]', 'shown[name]') }).others, {});
  });

  const FILLED: readonly (readonly [name: string, files: Readonly<Record<string, string>>, text?: string])[] = [
    ['the file itself', {}, `process.loadEnvFile();\n${CODE}`],
    ['a package that the file imports', {}, `const { PrismaClient } = require('@prisma/client');\n${CODE}`],
    ['a reader of its own', {}, `const env = require('fs').readFileSync('.env', 'utf8');\n${CODE}`],
    ['the framework', { '/shop/package.json': '{ "dependencies": { "next": "^15.0.0" } }' }],
    ['a command of the package', { '/shop/package.json': '{\n"scripts": {\n"seed": "node --env-file=.env scripts/seed.js"\n} }' }],
    ['the program that imports the file', { '/shop/index.js': "require('dotenv').config();\nrequire('./scripts/seed');\n" }],
  ];
  for (const [name, files, text] of FILLED)
    it(`is a file that is read by ${name}`, () => assert.match(offered(files, text).title, /fail when it is not set, and add it to \.env\.example; \.gitignore gets \.env$/));

  const HANDED: readonly (readonly [name: string, files: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>])[] = [
    [
      'a container',
      { '/shop/docker-compose.yml': 'services:\n  api:\n    environment:\n      DB_HOST: db\n      DB_USER: ${DB_USER:-shop}\n' },
      { '/shop/docker-compose.yml': 'services:\n  api:\n    environment:\n      DB_HOST: db\n      DB_USER: ${DB_USER:-shop}\n      DB_PASSWORD: ${DB_PASSWORD}\n' },
    ],
    [
      'a container with a list',
      { '/shop/compose.yaml': 'services:\n  api:\n    environment:\n      - DB_USER=${DB_USER:?is not set}\n' },
      { '/shop/compose.yaml': 'services:\n  api:\n    environment:\n      - DB_USER=${DB_USER:?is not set}\n      - DB_PASSWORD=${DB_PASSWORD:?is not set}\n' },
    ],
    [
      'each step of a job',
      { '/shop/.github/workflows/ci.yml': 'jobs:\n  a:\n    env:\n      DB_USER: ${{ secrets.DB_USER }}\n  b:\n    env:\n      DB_USER: ${{ secrets.DB_USER }}\n' },
      {
        '/shop/.github/workflows/ci.yml':
          'jobs:\n  a:\n    env:\n      DB_USER: ${{ secrets.DB_USER }}\n      DB_PASSWORD: ${{ secrets.DB_PASSWORD }}\n  b:\n    env:\n      DB_USER: ${{ secrets.DB_USER }}\n      DB_PASSWORD: ${{ secrets.DB_PASSWORD }}\n',
      },
    ],
    ['nothing where a container gets the whole file', { '/shop/compose.yaml': 'services:\n  api:\n    env_file: .env\n    environment:\n      DB_USER: ${DB_USER}\n' }, {}],
    ['nothing where another variable is handed on', { '/shop/compose.yaml': 'services:\n  api:\n    environment:\n      TZ: ${TZ}\n' }, {}],
  ];
  for (const [name, files, after] of HANDED)
    it(`is handed on to ${name}`, () => assert.deepEqual(offered(files, CODE.replace("'shop'", 'process.env.DB_USER')).others, after));
});

describe('a script that somebody starts', () => {
  const CODE = "const mysql = require('mysql2');\nasync function main() {\n  const pool = mysql.createPool({ host, user: process.env.DB_USER, password: 'Kiwi#2044' });\n  await pool.end();\n}\nmain();\n";
  const others = (job: string): (string | undefined)[] => {
    const all = { '/shop/package.json': '{}', '/shop/.github/workflows/ci.yml': job };
    return (credentialFindings(CODE, '/shop/scripts/check.js', hostOf(all))[0]?.fixes[0]?.edits ?? []).flatMap(({ file }) => file ?? []);
  };

  it('gets a variable from the jobs that run it alone', () => {
    const job = (command: string): string => `jobs:\n  a:\n    steps:\n      - run: ${command}\n        env:\n          DB_USER: \${{ secrets.DB_USER }}\n`;
    assert.ok(others(job('node scripts/check.js')).includes('/shop/.github/workflows/ci.yml'));
    assert.ok(!others(job('npm run build')).includes('/shop/.github/workflows/ci.yml'));
  });
});

describe('a script that nothing loads', () => {
  const CODE = "const mysql = require('mysql2');\nmysql.createPool({ host, user: 'shop', password: 'Kiwi#2044' });\n";
  const PATH = '/shop/scripts/seed.js';
  const read = (files: Readonly<Record<string, string>>, text = CODE): string => {
    const all: Readonly<Record<string, string>> = { '/shop/package.json': '{ "dependencies": { "dotenv": "^17.0.0" } }', [PATH]: text, ...files };
    return applyEdits(text, (credentialFindings(text, PATH, hostOf(all))[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
  };

  it('loads the variables of the package, from whichever folder it is started', () => {
    assert.match(read({}), /^require\('dotenv'\)\.config\(\{ path: require\('path'\)\.join\(__dirname, '\.\.', '\.env'\) \}\);\nconst mysql/);
    assert.match(read({ '/shop/package.json': '{ "scripts": { "seed": "node scripts/seed.js" }, "dependencies": { "dotenv": "^17.0.0" } }' }), /^require\('dotenv'\)\.config\(\);\nconst mysql/);
    assert.match(read({}, CODE.replace("const mysql = require('mysql2')", "import mysql from 'mysql2'")), /^import 'dotenv\/config';\nimport mysql/);
  });

  it('loads nothing where it is loaded, gives something away, or has nothing to load with', () => {
    const loads = { '/shop/app.js': "require('dotenv').config();\nrequire('./scripts/seed');\n" };
    for (const files of [loads, { '/shop/package.json': '{}' }]) assert.doesNotMatch(read(files), /dotenv/);
    for (const text of [`require('../load');\n${CODE}`, `${CODE}module.exports = 1;\n`]) assert.doesNotMatch(read({}, text), /dotenv/);
  });
});

describe('a password that a script stores as its digest', () => {
  it('is checked once, has no name of a digest, and is told nowhere any more', () => {
    const lines = [
      "const bcrypt = require('bcrypt');",
      '// admin / Kiwi#2044',
      'async function main() {',
      "  const shop = await db.shop.create({ name: 'a' });",
      "  await db.staff.create({ passwordHash: await bcrypt.hash('Kiwi#2044', 12) });",
      "  await db.staff.create({ passwordHash: await bcrypt.hash('Kiwi#2044', 12) });",
      "  console.log('Password: Kiwi#2044');",
      "  console.log('admin: admin / Kiwi#2044');",
      '}',
      'main();',
      '',
    ];
    const [fix] = credentialFindings(lines.join('\n'), '/shop/prisma/seed.js')[0]?.fixes ?? [];
    const repaired = applyEdits(lines.join('\n'), (fix?.edits ?? []).filter(({ file }) => file === undefined));
    assert.deepEqual(repaired.split('\n'), [
      "const bcrypt = require('bcrypt');",
      'async function main() {',
      "  if (!process.env.SEED_PASSWORD) throw new Error('SEED_PASSWORD is not set');",
      "  const shop = await db.shop.create({ name: 'a' });",
      '  await db.staff.create({ passwordHash: await bcrypt.hash(process.env.SEED_PASSWORD, 12) });',
      '  await db.staff.create({ passwordHash: await bcrypt.hash(process.env.SEED_PASSWORD, 12) });',
      "  console.log('admin: admin / $SEED_PASSWORD');",
      '}',
      'main();',
      '',
    ]);
  });
});

describe('a program of one file that asks a server on its own machine', () => {
  const script = (value: string, check = ''): string =>
    `const axios = require('axios');\nasync function main() {\n${check}  const { data } = await axios.post('http://localhost:5000/login', { username: 'admin', password: ${value} });\n  return data.ok;\n}\nmain();\n`;
  const offer = (text: string, path = '/shop/test-login.js') => credentialFindings(text, path)[0]?.fixes.map(({ edits, title }) => [title.en, applyEdits(text, edits)]);

  it('reads its password from the environment, and lists it where nothing would read a list nowhere', () => {
    const check = "  if (!process.env.ADMIN_PASSWORD) throw new Error('ADMIN_PASSWORD is not set');\n";
    assert.deepEqual(offer(script("'Kiwi#2044'")), [['Read it from process.env.ADMIN_PASSWORD, and fail when it is not set; set it where the program is started', script('process.env.ADMIN_PASSWORD', check)]]);
  });

  it('is no test of a runner, and nothing that another file loads', () => {
    for (const text of [script("'Kiwi#2044'").replace('main();', "it('works', main);"), script("'Kiwi#2044'").replace('main();', 'module.exports = main;')]) assert.deepEqual(offer(text) ?? [], []);
  });
});
