import assert from 'node:assert/strict';
import { applyEdits } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

const PACKAGE = '{ "dependencies": { "dotenv": "1", "express": "4" } }';

/** The variables that the first repairs of a file read, in the order of the findings. */
function variablesOf(text: string, path: string, others: Readonly<Record<string, string>> = {}): string[] {
  const files = { [path]: text, '/shop/package.json': PACKAGE, ...others };
  return credentialFindings(text, path, hostOf(files)).flatMap(({ fixes: [fix] }) => fix?.title.en.match(/[A-Z][A-Z\d]*(?:_[A-Z\d]+)+/)?.[0] ?? []);
}

const SEED = `import bcrypt from 'bcryptjs';
async function makeUser(name, password, label, role) {
  return db.user.create({ name, hash: await bcrypt.hash(password, 10), label, role });
}
async function main() {
  await makeUser('admin', 'mellow-${'Kiwi7'}', 'a', 'SUPER_ADMIN');
  await makeUser('anorak', 'mellow-${'Kiwi8'}', 'b', 'TENANT');
  await makeUser('demo', 'mellow-${'Kiwi9'}', 'c', 'TENANT');
  console.log('admin: admin / mellow-${'Kiwi7'}');
}
main();
`;

describe('passwords of several accounts', () => {
  it('have a variable each, after the role among the arguments or by their number', () => {
    assert.deepEqual(variablesOf(SEED, '/shop/prisma/seed.js'), ['SEED_ADMIN_PASSWORD', 'SEED_USER_PASSWORD_2', 'SEED_DEMO_PASSWORD']);
  });

  it('have one that is called after what is made of the record', () => {
    const made = (one: string, password: string): string => `  const ${one} = await db.user.upsert({ create: { id: '${one}', password: await hash('${password}', 12) } });\n`;
    const text = `import { hash } from 'bcryptjs';\nasync function main() {\n${made('userOne', 'eqb!NCW5wrf.yft5')}${made('userTwo', 'eqb!NCW5wrf.yft6')}}\nmain();\n`;
    assert.deepEqual(variablesOf(text, '/shop/prisma/seeds/initial.js'), ['SEED_USER_ONE_PASSWORD', 'SEED_USER_TWO_PASSWORD']);
  });

  it('are those of two things where anyone would guess them', () => {
    const text = `import { createClient } from 'redis';\nconst config = { jwt: { secret: '123456' }, redis: { client: { port: 6379, password: '123456' } } };\nexport const cache = createClient(config.redis.client);\n`;
    const [fix] = credentialFindings(text, '/shop/config/config.default.js', hostOf({ '/shop/package.json': PACKAGE })).flatMap(({ fixes }) => fixes[0] ?? []);
    assert.ok(fix, 'a repair');
    assert.equal(applyEdits(text, fix.edits.filter(({ file }) => file === undefined)).split("'123456'").length, 2, 'one of them stays');
  });

  it('have one where it is the same', () => {
    const text = `import { hash } from 'bcryptjs';\nasync function main() {\n  await db.user.create({ id: 'a', password: await hash('eqb!NCW5wrf', 12) });\n  await db.user.create({ id: 'b', password: await hash('eqb!NCW5wrf', 12) });\n}\nmain();\n`;
    assert.deepEqual([...new Set(variablesOf(text, '/shop/prisma/seeds/initial.js'))], ['SEED_PASSWORD']);
  });

  it('have one where each record of a list has it, also one that anyone would guess', () => {
    const listed = ['student', 'business', 'student'].map((role, at) => `  { email: 'demo.${String(at)}@demo.edu', password: 'demo1234', accountType: '${role}' },\n`).join('');
    const text = `const accounts = [\n${listed}];\nfor (const account of accounts) create(account);\n`;
    assert.deepEqual([...new Set(variablesOf(text, '/shop/scripts/seed-staging.js'))], ['SEED_USER_PASSWORD']);
    const [fix] = credentialFindings(text, '/shop/scripts/seed-staging.js', hostOf({ '/shop/package.json': PACKAGE }))[0]?.fixes ?? [];
    assert.doesNotMatch(applyEdits(text, (fix?.edits ?? []).filter(({ file }) => file === undefined)), /demo1234/);
  });

  it('have one where two functions make an account of the same name with it, and what prints it has the same repair', () => {
    const made = (one: string): string => `async function ${one}(db) {\n  const adminPassword = await hashPassword('admin123');\n  await db.insertOne({ hash: adminPassword });\n  console.log('已创建默认管理员账号 (用户名: admin, 密码: admin123)');\n}\n`;
    const text = `const { hashPassword } = require('./hash');\n${made('inMongo')}${made('inPostgres')}inMongo(db).then(inPostgres);\n`;
    const findings = credentialFindings(text, '/shop/scripts/init-data.js', hostOf({ '/shop/package.json': PACKAGE }));
    assert.ok(findings.some(({ messageId }) => messageId.startsWith('announced')));
    for (const { messageId, fixes } of findings) {
      const [fix] = fixes;
      assert.ok(fix, messageId);
      assert.doesNotMatch(applyEdits(text, fix.edits.filter(({ file }) => file === undefined)), /admin123/);
    }
  });

  it('are printed by the name of the variable, since nobody can log in with stars', () => {
    const [fix] = credentialFindings(SEED, '/shop/prisma/seed.js', hostOf({ '/shop/package.json': PACKAGE }))[0]?.fixes ?? [];
    assert.match(applyEdits(SEED, (fix?.edits ?? []).filter(({ file }) => file === undefined)), /console\.log\('admin: admin \/ \$SEED_ADMIN_PASSWORD'\)/);
  });
});

describe('a setting that another configuration reads from the environment', () => {
  const config = (secret: string): string => `module.exports = {\n  jwt: {\n    secret: ${secret},\n    expires: 3600,\n  },\n};\n`;

  it('has that variable here too', () => {
    const others = { '/shop/config/index.js': `require('dotenv').config();\n${config('process.env.CLUB_SIGNING_SECRET')}` };
    assert.deepEqual(variablesOf(config("'a mellow secret of kiwis'"), '/shop/config/test.js', others), ['CLUB_SIGNING_SECRET']);
  });

  it('has one of its own where two are read, in an object of another name, or with a default', () => {
    for (const other of [
      `${config('process.env.CLUB_A')}\nexports.b = { jwt: { secret: process.env.CLUB_B, } };\n`,
      config('process.env.CLUB_SIGNING_SECRET').replace('jwt', 'session'),
      config("process.env.CLUB_SIGNING_SECRET || 'x'"),
    ])
      assert.deepEqual(variablesOf(config("'a mellow secret of kiwis'"), '/shop/config/test.js', { '/shop/config/index.js': other }), ['JWT_SECRET']);
  });
});

describe('names of variables in settings', () => {
  const SPRING = { '/shop/pom.xml': '<artifactId>spring-boot-starter</artifactId>' };

  it('have the section of the program, where their own words fit every login', () => {
    const text = `spring:\n  datasource:\n    druid:\n      statViewServlet:\n        login-username: admin\n        login-password: mellow-${'Kiwi7'}\n`;
    assert.deepEqual(variablesOf(text, '/shop/src/main/resources/application-druid.yml', SPRING), ['DRUID_LOGIN_PASSWORD']);
  });

  it('are those that tools read, and of two services with different passwords two', () => {
    const service = (name: string, password: string): string => `  ${name}:\n    image: mysql\n    environment:\n      MYSQL_ROOT_PASSWORD: ${password}\n`;
    const text = `services:\n${service('orders', `mellow-${'Kiwi7'}`)}${service('users', `mellow-${'Kiwi8'}`)}`;
    assert.deepEqual(variablesOf(text, '/shop/docker-compose.yml'), ['ORDERS_MYSQL_ROOT_PASSWORD', 'USERS_MYSQL_ROOT_PASSWORD']);
    assert.deepEqual(variablesOf(`services:\n${service('orders', `mellow-${'Kiwi7'}`)}${service('users', `mellow-${'Kiwi7'}`)}`, '/shop/docker-compose.yml').slice(0, 1), ['MYSQL_ROOT_PASSWORD']);
  });
});

describe('the keys of egg', () => {
  it('are read without an error of our own, also in TypeScript', () => {
    const text = "export default (appInfo: EggAppInfo) => {\n  const config = {} as PowerPartial<EggAppConfig>;\n  config.keys = appInfo.name + '_1598064376175_9435';\n  return config;\n};\n";
    const [fix] = credentialFindings(text, '/shop/config/config.default.ts', hostOf({ '/shop/package.json': '{ "dependencies": { "egg": "3" } }' }))[0]?.fixes ?? [];
    assert.match(applyEdits(text, (fix?.edits ?? []).filter(({ file }) => file === undefined)), /^ {2}config\.keys = process\.env\.EGG_COOKIE_KEYS;$/m);
  });
});

describe('a password in a comment', () => {
  const text = (used: string): string => `-- Demo data\n-- Password: Mellow-${'Kiwi7'}!  (bcrypt cost 10)\nDO $$ BEGIN\n  v := crypt(${used}, gen_salt('bf', 10));\nEND $$;\n`;

  it('stays as long as a statement has it', () => {
    const commented = (used: string): number | undefined => credentialFindings(text(used), '/shop/scripts/demo.sql').find(({ range }) => range.start < 40)?.fixes.length;
    assert.equal(commented(`'Mellow-${'Kiwi7'}!'`) ?? 0, 0);
    assert.equal(commented(':password'), 1);
  });
});

describe('a password that is called as its login', () => {
  it('is read from a variable alone', () => {
    const text = "const DB = {\n  host: 'db.kiwi-orchard.dev',\n  user: 'kiwi_orchard_internal',\n  database: 'kiwi_orchard_internal',\n  pass: 'kiwi_orchard_internal',\n};\nexport default connect(DB, process.env.PORT);\n";
    const [fix] = credentialFindings(text, '/shop/server/db.js', hostOf({ '/shop/package.json': PACKAGE }))[0]?.fixes ?? [];
    const after = applyEdits(text, (fix?.edits ?? []).filter(({ file }) => file === undefined));
    assert.match(after, /user: 'kiwi_orchard_internal',\n {2}database: 'kiwi_orchard_internal',\n {2}pass: process\.env\./);
  });
});

describe('a program in a folder of scripts', () => {
  it('runs in Node, also where it only waits for what a call gives', () => {
    const text = `import { neon } from '@neondatabase/serverless';\nconst DB_URL = 'postgresql://owner:npg_${'j95pyShXdMaB'}@db.example.com/shop';\nconst rows = await neon(DB_URL)\`SELECT 1\`;\nconsole.log(rows.length);\n`;
    const next = { '/shop/package.json': '{ "dependencies": { "next": "14", "react": "18" } }' };
    assert.deepEqual(variablesOf(text, '/shop/scripts/check.mjs', next), ['DB_URL']);
    assert.deepEqual(variablesOf(text, '/shop/checks/check.mjs', next), ['DB_URL']);
    assert.deepEqual(variablesOf(`${text.replace('@neondatabase/serverless', 'some-sql')}export const count = rows.length;\n`, '/shop/web/check.mjs', next), []);
  });
});

describe('a file of variables for containers', () => {
  it('is emptied as that of a program is', () => {
    const text = `PORT=1\nJWT_SECRET=mellow_${'production'}_jwt_secret_key_77\n`;
    const [fix] = credentialFindings(text, '/shop/deployment/config/production.env')[0]?.fixes ?? [];
    assert.equal(applyEdits(text, fix?.edits ?? []), 'PORT=1\n# JWT_SECRET is set in the environment\nJWT_SECRET=\n');
  });
});

describe('a constant of a module that a framework loads before it has read the variables', () => {
  const FILES = {
    '/shop/src/app.module.ts': "import { ConfigModule } from '@nestjs/config';\nimport { A } from './a.service';\n@Module({ imports: [ConfigModule.forRoot()], providers: [A] })\nexport class AppModule {}\n",
    '/shop/package.json': '{ "dependencies": { "@nestjs/config": "3", "@nestjs/core": "10" } }',
  };
  const service = (value: string): string => `import * as bcrypt from 'bcryptjs';\n${value}\nexport class A {\n  make() {\n    return bcrypt.hash(FIRST_PASSWORD, 12);\n  }\n}\n`;

  it('is read where it is needed', () => {
    const text = service(`const FIRST_PASSWORD = 'Mellow-${'Kiwi7'}!';`);
    const [fix] = credentialFindings(text, '/shop/src/a.service.ts', hostOf({ ...FILES, '/shop/src/a.service.ts': text }))[0]?.fixes ?? [];
    const after = applyEdits(text, (fix?.edits ?? []).filter(({ file }) => file === undefined));
    assert.match(after, /function firstPassword\(\) \{\n {2}if \(!process\.env\.FIRST_PASSWORD\) throw/);
    assert.match(after, /bcrypt\.hash\(firstPassword\(\), 12\)/);
  });

  it('has no repair where it cannot be: the program would not start', () => {
    const text = service(`export const FIRST_PASSWORD = 'Mellow-${'Kiwi7'}!';\nconst SECOND = { password: FIRST_PASSWORD };`);
    assert.deepEqual(credentialFindings(text, '/shop/src/a.service.ts', hostOf({ ...FILES, '/shop/src/a.service.ts': text }))[0]?.fixes ?? [], []);
  });
});

describe('a password in a command of a shell', () => {
  const command = (quote: string): string => `#!/bin/bash\n# don't stop\ncurl -s http://localhost:5000/login \\\n  -d ${quote}{\n    "email": "anorak@kiwi.cn",\n    "password": "Mellow-${'Kiwi7'}!",\n  }${quote}\n`;

  it('is no variable between single quotes, which end before it', () => {
    const text = command("'");
    const [fix] = credentialFindings(text, '/shop/try.sh')[0]?.fixes ?? [];
    assert.match(applyEdits(text, fix?.edits ?? []), /"password": "'"\$\{LOGIN_PASSWORD:\?is not set\}"'",/);
  });
});

describe('a secret of a token', () => {
  it('is called after the token', () => {
    assert.deepEqual(variablesOf('token:\n  secret: mellow-kiwi-abcdefghijkl\n', '/shop/src/main/resources/application.yml', { '/shop/pom.xml': '<artifactId>spring-boot-starter</artifactId>' }), ['TOKEN_SECRET']);
  });
});

describe('one password of two accounts', () => {
  it('is named after neither of them', () => {
    const text = "const axios = require('axios');\nasync function main() {\n  const memberResponse = await axios.post('/login', { email: 'member@kiwi-orchard.dev', password: 'Kiwi#2044' });\n  const ownerResponse = await axios.post('/login', { email: 'owner@kiwi-orchard.dev', password: 'Kiwi#2044' });\n  show(memberResponse, ownerResponse);\n}\nmain();\n";
    const after = applyEdits(text, (credentialFindings(text, '/shop/scripts/try.js')[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
    assert.equal(after.match(/password: process\.env\.LOGIN_PASSWORD/g)?.length, 2, after);
  });
});
