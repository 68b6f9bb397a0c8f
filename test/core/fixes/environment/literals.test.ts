/** Literal credentials of server code are read from the environment; the secret is written nowhere, the list gets a name. */
import assert from 'node:assert/strict';
import { applyEdits, LOCALES } from '../../../../core/index.ts';
import { expandRecipe } from '../../../tools/samples.ts';
import { credentialFindings } from '../credential-findings.ts';

const TOKEN = expandRecipe('ghp_{base62:30}{crc32}');
const REPAIRED: readonly { readonly name: string; readonly path?: string; readonly before: string; readonly after: string; readonly variable?: string }[] = [
  {
    name: 'a database password in a position',
    before: "const mysql = require('mysql2');\nmysql.createPool({ host, user: 'shop', password: 'Kiwi#2044' });\n",
    after: "const mysql = require('mysql2');\nif (!process.env.DB_PASSWORD) throw new Error('DB_PASSWORD is not set');\nmysql.createPool({ host, user: 'shop', password: process.env.DB_PASSWORD });\n",
    variable: 'DB_PASSWORD',
  },
  {
    name: 'a signing key in TypeScript',
    path: '/shop/src/token.service.ts',
    before: "import jwt from 'jsonwebtoken';\nexport const sign = (user: object) => jwt.sign(user, 'kiwi-orchard');\n",
    after: "import jwt from 'jsonwebtoken';\nexport const sign = (user: object) => jwt.sign(user, process.env.JWT_SECRET ?? (() => { throw new Error('JWT_SECRET is not set'); })());\n",
    variable: 'JWT_SECRET',
  },
  {
    name: 'a constant, by its own name',
    before: "const jwt = require('jsonwebtoken');\nconst SIGNING_SECRET = 'kiwi-orchard';\njwt.sign(user, SIGNING_SECRET);\n",
    after: "const jwt = require('jsonwebtoken');\nif (!process.env.SIGNING_SECRET) throw new Error('SIGNING_SECRET is not set');\nconst SIGNING_SECRET = process.env.SIGNING_SECRET;\njwt.sign(user, SIGNING_SECRET);\n",
    variable: 'SIGNING_SECRET',
  },
  {
    name: 'a property, by the name above it',
    before: "const path = require('path');\nmodule.exports = { mysql: { host, user: 'shop', password: 'Kiwi#2044' } };\n",
    after: "const path = require('path');\nif (!process.env.MYSQL_PASSWORD) throw new Error('MYSQL_PASSWORD is not set');\nmodule.exports = { mysql: { host, user: 'shop', password: process.env.MYSQL_PASSWORD } };\n",
    variable: 'MYSQL_PASSWORD',
  },
  {
    name: 'a property of a frozen object, by the name of the object',
    before: "const path = require('path');\nconst orders = Object.freeze({ mysql: deepFreeze({ host, user: 'shop', pwd: 'Kiwi#2044' }) });\n",
    after: "const path = require('path');\nif (!process.env.MYSQL_PASSWORD) throw new Error('MYSQL_PASSWORD is not set');\nconst orders = Object.freeze({ mysql: deepFreeze({ host, user: 'shop', pwd: process.env.MYSQL_PASSWORD }) });\n",
    variable: 'MYSQL_PASSWORD',
  },
  {
    name: 'a property of an object that is sealed where it is held',
    before: "const path = require('path');\nconst mailer = Object.seal({ user: 'shop', password: 'Kiwi#2045' });\n",
    after: "const path = require('path');\nif (!process.env.MAILER_PASSWORD) throw new Error('MAILER_PASSWORD is not set');\nconst mailer = Object.seal({ user: 'shop', password: process.env.MAILER_PASSWORD });\n",
    variable: 'MAILER_PASSWORD',
  },
  {
    name: 'a constant of a namespace, in which the check stands',
    path: '/shop/src/cfg.ts',
    before: "import jwt from 'jsonwebtoken';\nnamespace Cfg {\n  export const host = 'h';\n  export const mailPassword = 'Kiwi#2044';\n}\nexport const f = () => jwt.sign({}, Cfg.mailPassword);\n",
    after: "import jwt from 'jsonwebtoken';\nnamespace Cfg {\n  export const host = 'h';\n  if (!process.env.MAIL_PASSWORD) throw new Error('MAIL_PASSWORD is not set');\n  export const mailPassword = process.env.MAIL_PASSWORD;\n}\nexport const f = () => jwt.sign({}, Cfg.mailPassword);\n",
  },
  {
    name: 'the default of a variable without its blanks',
    before: "const jwt = require('jsonwebtoken');\nexports.sign = (user) => {\n  const secret = process.env.JWT_SECRET?.trim() ?? 'kiwi-orchard';\n  return jwt.sign(user, secret);\n};\n",
    after: "const jwt = require('jsonwebtoken');\nexports.sign = (user) => {\n  if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\n  const secret = process.env.JWT_SECRET?.trim();\n  return jwt.sign(user, secret);\n};\n",
  },
  {
    name: 'one of several accounts, by what it is for',
    path: '/shop/prisma/seed.ts',
    before: "import fs from 'fs';\nexport const rows = [\n  { email: 'hr@orchard.cn', password: process.env.SEED_HR_PASSWORD },\n  { email: 'superadmin@orchard.cn', password: 'Plum#2045' },\n];\n",
    after: "import fs from 'fs';\nif (!process.env.SEED_SUPERADMIN_PASSWORD) throw new Error('SEED_SUPERADMIN_PASSWORD is not set');\nexport const rows = [\n  { email: 'hr@orchard.cn', password: process.env.SEED_HR_PASSWORD },\n  { email: 'superadmin@orchard.cn', password: process.env.SEED_SUPERADMIN_PASSWORD },\n];\n",
    variable: 'SEED_SUPERADMIN_PASSWORD',
  },
  {
    name: 'one of several accounts, by the constant of its role',
    path: '/shop/prisma/seed.ts',
    before: "import fs from 'fs';\nexport const rows = [\n  { role: 'HARVESTER', password: 'Plum#2044' },\n  { role: 'GARDENER', password: process.env.SEED_GARDENER_PASSWORD },\n];\n",
    after: "import fs from 'fs';\nif (!process.env.SEED_HARVESTER_PASSWORD) throw new Error('SEED_HARVESTER_PASSWORD is not set');\nexport const rows = [\n  { role: 'HARVESTER', password: process.env.SEED_HARVESTER_PASSWORD },\n  { role: 'GARDENER', password: process.env.SEED_GARDENER_PASSWORD },\n];\n",
    variable: 'SEED_HARVESTER_PASSWORD',
  },
  {
    name: 'the account of a migration, by its login',
    path: '/shop/migrations/init.js',
    before: "const fs = require('fs');\nexports.up = (queryInterface) => queryInterface.bulkInsert('users', [{ userName: 'admin', password: 'Plum#2044' }]);\n",
    after: "const fs = require('fs');\nexports.up = (queryInterface) => queryInterface.bulkInsert('users', [{ userName: 'admin', password: process.env.ADMIN_PASSWORD ?? (() => { throw new Error('ADMIN_PASSWORD is not set'); })() }]);\n",
    variable: 'ADMIN_PASSWORD',
  },
  {
    name: 'a password beside a host',
    before: "const fs = require('fs');\nmodule.exports = { host: 'db', user: 'shop', pwd: 'Kiwi#2044' };\n",
    after: "const fs = require('fs');\nif (!process.env.DB_PASSWORD) throw new Error('DB_PASSWORD is not set');\nmodule.exports = { host: 'db', user: 'shop', pwd: process.env.DB_PASSWORD };\n",
    variable: 'DB_PASSWORD',
  },
  {
    name: 'the password of a server that its port names',
    before: "const fs = require('fs');\nconst options = { host: '198.51.100.7', port: '21', user: 'deploy', password: 'Kiwi#2044' };\n",
    after: "const fs = require('fs');\nif (!process.env.FTP_PASSWORD) throw new Error('FTP_PASSWORD is not set');\nconst options = { host: '198.51.100.7', port: '21', user: 'deploy', password: process.env.FTP_PASSWORD };\n",
    variable: 'FTP_PASSWORD',
  },
  {
    name: 'one password of several accounts, which is one variable',
    before: "const fs = require('fs');\nexports.SEED_ACCOUNTS = {\n  ADMIN: { email: 'a@shop.example.com', password: 'Kiwi#2044' },\n  MEMBER: { email: 'm@shop.example.com', password: 'Kiwi#2044' },\n};\n",
    after: "const fs = require('fs');\nif (!process.env.SEED_ACCOUNTS_PASSWORD) throw new Error('SEED_ACCOUNTS_PASSWORD is not set');\nexports.SEED_ACCOUNTS = {\n  ADMIN: { email: 'a@shop.example.com', password: process.env.SEED_ACCOUNTS_PASSWORD },\n  MEMBER: { email: 'm@shop.example.com', password: process.env.SEED_ACCOUNTS_PASSWORD },\n};\n",
    variable: 'SEED_ACCOUNTS_PASSWORD',
  },
  {
    name: 'the password of a request, by what its answer is called',
    before: "const fs = require('fs');\nconst tempLogin = await req('POST', '/login', { body: { username: 'temp', password: 'Kiwi#2044' } });\n",
    after: "const fs = require('fs');\nif (!process.env.TEMP_LOGIN_PASSWORD) throw new Error('TEMP_LOGIN_PASSWORD is not set');\nconst tempLogin = await req('POST', '/login', { body: { username: 'temp', password: process.env.TEMP_LOGIN_PASSWORD } });\n",
    variable: 'TEMP_LOGIN_PASSWORD',
  },
  {
    name: 'another secret than that which has the name already',
    before: "const fs = require('fs');\nif (!process.env.DB_PASSWORD) throw new Error('DB_PASSWORD is not set');\nconnect({ host: 'a', user: 'shop', password: process.env.DB_PASSWORD });\nconnect({ host: 'b', user: 'shop', password: 'Kiwi#2044' });\n",
    after: "const fs = require('fs');\nif (!process.env.DB_PASSWORD) throw new Error('DB_PASSWORD is not set');\nconnect({ host: 'a', user: 'shop', password: process.env.DB_PASSWORD });\nif (!process.env.DB_PASSWORD_2) throw new Error('DB_PASSWORD_2 is not set');\nconnect({ host: 'b', user: 'shop', password: process.env.DB_PASSWORD_2 });\n",
    variable: 'DB_PASSWORD_2',
  },
  {
    name: 'the last of several settings',
    before: "const fs = require('fs');\nconst authSecret =\n  process.env.AUTH_SECRET ||\n  process.env.OTHER_SECRET ||\n  'playground-auth-secret';\n",
    after: "const fs = require('fs');\nif (!process.env.AUTH_SECRET && !process.env.OTHER_SECRET) throw new Error('AUTH_SECRET or OTHER_SECRET is not set');\nconst authSecret =\n  process.env.AUTH_SECRET ||\n  process.env.OTHER_SECRET;\n",
    variable: 'AUTH_SECRET',
  },
  {
    name: 'a Chinese name, by its kind of place',
    before: "const fs = require('fs');\nconst 配置 = { 用户: 'root', 密码: 'Kiwi#2044' };\n",
    after: "const fs = require('fs');\nif (!process.env.APP_PASSWORD) throw new Error('APP_PASSWORD is not set');\nconst 配置 = { 用户: 'root', 密码: process.env.APP_PASSWORD };\n",
    variable: 'APP_PASSWORD',
  },
  {
    name: 'a connection string',
    before: "const mongoose = require('mongoose');\nmongoose.connect('mongodb://app:Kiwi2044@10.0.0.8:27017/shop');\n",
    after: "const mongoose = require('mongoose');\nif (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is not set');\nmongoose.connect(process.env.DATABASE_URL);\n",
    variable: 'DATABASE_URL',
  },
  {
    name: 'a parameter of an address, which stars would break',
    before: "const https = require('https');\nhttps.get(`https://api.example.com/login?id=7&secret=kX92LqVw4Zt8Rb3m&code=${code}`);\n",
    after: "const https = require('https');\nif (!process.env.APP_SECRET) throw new Error('APP_SECRET is not set');\nhttps.get(`https://api.example.com/login?id=7&secret=${process.env.APP_SECRET}&code=${code}`);\n",
    variable: 'APP_SECRET',
  },
  {
    name: 'a parameter of an address in quotes',
    before: "const https = require('https');\nhttps.get('https://api.example.com/login?id=7&secret=kX92LqVw4Zt8Rb3m');\n",
    after: "const https = require('https');\nif (!process.env.APP_SECRET) throw new Error('APP_SECRET is not set');\nhttps.get(`https://api.example.com/login?id=7&secret=${process.env.APP_SECRET}`);\n",
    variable: 'APP_SECRET',
  },
  {
    name: 'a private key, in a script beside a mini-program',
    path: '/shop/miniprogram/.tools/upload.js',
    before: `const fs = require('fs');\nconst uploadKey = \`-----BEGIN RSA PRIVATE KEY-----\n${expandRecipe('{der-wrapped}')}\n-----END RSA PRIVATE KEY-----\`;\nfs.writeFileSync('a.key', uploadKey);\n`,
    after: "const fs = require('fs');\nif (!process.env.UPLOAD_KEY) throw new Error('UPLOAD_KEY is not set');\nconst uploadKey = process.env.UPLOAD_KEY;\nfs.writeFileSync('a.key', uploadKey);\n",
    variable: 'UPLOAD_KEY',
  },
  {
    name: 'a token of a provider',
    before: `const http = require('http');\nconst token = '${TOKEN}';\n`,
    after: "const http = require('http');\nif (!process.env.GITHUB_TOKEN) throw new Error('GITHUB_TOKEN is not set');\nconst token = process.env.GITHUB_TOKEN;\n",
    variable: 'GITHUB_TOKEN',
  },
  {
    name: 'cookie keys after the name of the application',
    path: '/shop/config/config.default.js',
    before: "module.exports = (appInfo) => {\n  const config = {};\n  config.keys = appInfo.name + '_kiwi_42';\n  return config;\n};\n",
    after: "module.exports = () => {\n  const config = {};\n  config.keys = process.env.COOKIE_SECRET;\n  return config;\n};\n",
    variable: 'COOKIE_SECRET',
  },
  {
    name: 'a constant that a comment describes',
    before: "const jwt = require('jsonwebtoken');\n\n/**\n * Signs what we send.\n */\n// and nothing else\nconst SIGNING_SECRET = 'kiwi-orchard';\njwt.sign(user, SIGNING_SECRET);\n",
    after: "const jwt = require('jsonwebtoken');\n\nif (!process.env.SIGNING_SECRET) throw new Error('SIGNING_SECRET is not set');\n/**\n * Signs what we send.\n */\n// and nothing else\nconst SIGNING_SECRET = process.env.SIGNING_SECRET;\njwt.sign(user, SIGNING_SECRET);\n",
    variable: 'SIGNING_SECRET',
  },
  {
    name: 'a list of keys',
    before: "const session = require('cookie-session');\napp.use(session({ keys: ['kiwi-orchard'] }));\n",
    after: "const session = require('cookie-session');\nif (!process.env.SESSION_SECRET) throw new Error('SESSION_SECRET is not set');\napp.use(session({ keys: [process.env.SESSION_SECRET] }));\n",
    variable: 'SESSION_SECRET',
  },
  {
    name: 'the default of an environment variable',
    before: "module.exports = { secret: process.env.JWT_SECRET || 'kiwi-orchard', jwt: true };\n",
    after: "if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\nmodule.exports = { secret: process.env.JWT_SECRET, jwt: true };\n",
    variable: 'JWT_SECRET',
  },
  {
    name: 'the default of an environment variable in TypeScript',
    path: '/shop/src/config.ts',
    before: "export const jwtSecret: string = process.env.JWT_SECRET ?? 'kiwi-orchard';\n",
    after: "if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\nexport const jwtSecret: string = process.env.JWT_SECRET;\n",
    variable: 'JWT_SECRET',
  },
  {
    name: 'what a function reads when the environment is loaded',
    path: '/shop/src/configuration.ts',
    before: "export default () => ({ jwt: { secret: process.env.JWT_SECRET || 'kiwi-orchard' } });\n",
    after: "export default () => ({ jwt: { secret: process.env.JWT_SECRET ?? (() => { throw new Error('JWT_SECRET is not set'); })() } });\n",
    variable: 'JWT_SECRET',
  },
  {
    name: 'the secret of a plug-in for cookies',
    before: "import cookie from '@fastify/cookie';\napp.register(cookie, { secret: 'kiwi-orchard' });\n",
    after: "import cookie from '@fastify/cookie';\nif (!process.env.COOKIE_SECRET) throw new Error('COOKIE_SECRET is not set');\napp.register(cookie, { secret: process.env.COOKIE_SECRET });\n",
    variable: 'COOKIE_SECRET',
  },
  {
    name: 'a password before what a function does first',
    before: "const fs = require('fs');\nasync function init() {\n  await drop({ force: true });\n  const adminUser = await create({ password: 'Kiwi#2044' });\n}\n",
    after: "const fs = require('fs');\nasync function init() {\n  if (!process.env.ADMIN_PASSWORD) throw new Error('ADMIN_PASSWORD is not set');\n  await drop({ force: true });\n  const adminUser = await create({ password: process.env.ADMIN_PASSWORD });\n}\n",
    variable: 'ADMIN_PASSWORD',
  },
  {
    name: 'what a login is sent, by the login',
    before: "const fs = require('fs');\nconst loginResponse = send({ email: 'a@example.com', password: 'Kiwi#2044' });\n",
    after: "const fs = require('fs');\nif (!process.env.LOGIN_PASSWORD) throw new Error('LOGIN_PASSWORD is not set');\nconst loginResponse = send({ email: 'a@example.com', password: process.env.LOGIN_PASSWORD });\n",
    variable: 'LOGIN_PASSWORD',
  },
  {
    name: 'the default of a setting of Nest, which may ask for it',
    path: '/shop/src/jwt.module.ts',
    before: "import { ConfigService } from '@nestjs/config';\nimport { JwtModule } from '@nestjs/jwt';\nJwtModule.registerAsync({ useFactory: (config: ConfigService) => ({ secret: config.get<string>('jwt.secret') || 'kiwi-orchard' }) });\n",
    after: "import { ConfigService } from '@nestjs/config';\nimport { JwtModule } from '@nestjs/jwt';\nJwtModule.registerAsync({ useFactory: (config: ConfigService) => ({ secret: config.getOrThrow<string>('jwt.secret') }) });\n",
  },
  {
    name: 'the default of a setting',
    path: '/shop/src/jwt.module.ts',
    before: "import { JwtModule } from '@nestjs/jwt';\nJwtModule.registerAsync({ useFactory: (config: Config) => ({ secret: config.get('jwt.secret', 'kiwi-orchard') }) });\n",
    after: "import { JwtModule } from '@nestjs/jwt';\nJwtModule.registerAsync({ useFactory: (config: Config) => ({ secret: config.get('jwt.secret') }) });\n",
  },
];

/** Reported, and nothing offered: no variable of the environment would keep it, or more than the literal would have to change. */
const LEFT: readonly { readonly name: string; readonly path?: string; readonly code: string }[] = [
  { name: 'in each of several records', code: "const fs = require('fs');\nconst rows = [{ name: 'a', password: 'Kiwi#2044' }, { name: 'b', password: 'Plum#2045' }];\n" },
  { name: 'a cipher of a page', code: "import CryptoJS from 'crypto-js';\nlocalStorage.setItem('v', CryptoJS.AES.encrypt(v, '0123kiwi4567plum'));\n" },
  { name: 'the default of a variable that goes into the bundle', code: "export const secret = import.meta.env.VITE_JWT_SECRET || 'kiwi-orchard-77';\n" },
  { name: 'in code of which nothing tells where it runs', code: "export const jwtSecret = 'kiwi-orchard-77';\n" },
  { name: 'compared, where a missing variable would let anyone in', code: "const fs = require('fs');\nif (req.body.password === 'Kiwi#2044') allow();\n" },
  { name: 'a member of an enum', path: '/shop/src/keys.ts', code: `import fs from 'fs';\nenum Keys { API_SECRET = '${expandRecipe('{hex:32}')}' }\n` },
  { name: 'the value that a variable of the environment is set to', code: "const fs = require('fs');\nprocess.env.DB_PASSWORD = 'Kiwi#2044';\n" },
  { name: 'the default of a parameter', code: "const fs = require('fs');\nfunction reset(id, initPassword = 'Kiwi#2044') {}\n" },
  { name: 'what stands in for a value of a request', code: "const fs = require('fs');\nconst password = req.body.password || 'Kiwi#2044';\n" },
  { name: 'a constant type', path: '/shop/src/keys.ts', code: "import fs from 'fs';\nconst dbPassword = 'Kiwi#2044' as const;\n" },
  { name: 'filled in by code, for a way in that shows it', path: '/shop/src/Login.vue', code: "<script>\nexport default { methods: { demo() { this.form.password = 'Kiwi#2044'; } } };\n</script>\n" },
];

describe('repairs of what fills a field of a page', () => {
  const FIELDS: readonly (readonly [name: string, path: string, before: string, after: string | undefined])[] = [
    ['a form that only developers see filled in', '/shop/src/Login.vue', "<script setup>\nimport { reactive } from 'vue';\nconst form = reactive({ username: '', password: import.meta.env.PROD ? '' : 'Kiwi#2044' });\n</script>\n", "<script setup>\nimport { reactive } from 'vue';\nconst form = reactive({ username: '', password: '' });\n</script>\n"],
    ['settings that a component holds as its state', '/shop/src/Settings.tsx', "import { useState } from 'react';\nexport function Settings() {\n  const [settings] = useState({ url: '', webhookSecret: 'Kiwi4Orchard9Plum2Pear7Fig5' });\n  return <p>{settings.url}</p>;\n}\n", "import { useState } from 'react';\nexport function Settings() {\n  const [settings] = useState({ url: '', webhookSecret: '' });\n  return <p>{settings.url}</p>;\n}\n"],
    ['a constant of a page, which nobody fills in', '/shop/src/Hook.tsx', "export function Hook() {\n  const webhookSecret = 'Kiwi4Orchard9Plum2Pear7Fig5';\n  return <p>{webhookSecret.length}</p>;\n}\n", undefined],
  ];
  for (const [name, path, before, after] of FIELDS) {
    it(`${after === undefined ? 'are not offered' : 'empty'} ${name}`, () => {
      const findings = credentialFindings(before, path);
      assert.equal(findings.length, 1);
      const [fix] = findings[0]?.fixes ?? [];
      assert.equal(fix && applyEdits(before, fix.edits), after);
    });
  }
});

describe('repairs of literal credentials', () => {
  for (const { name, path = '/shop/server/app.js', before, after, variable } of REPAIRED) {
    it(`read ${name} from the environment`, () => {
      const [finding, ...more] = credentialFindings(before, path);
      assert.ok(finding);
      const [fix] = finding.fixes;
      assert.ok(fix, 'offered');
      // Each account is told of by itself, and has the repair of all.
      for (const other of more) assert.deepEqual(other.fixes[0]?.title, fix.title);
      const repaired = applyEdits(before, fix.edits.filter((edit) => edit.file === undefined));
      assert.equal(repaired, after);
      assert.deepEqual(credentialFindings(repaired, path), [], 'the finding is gone');
      assert.equal(fix.safety, 'review');
      for (const locale of LOCALES) assert.ok(variable === undefined || fix.title[locale].includes(variable), fix.title[locale]);
      const literal = before.slice(finding.range.start, finding.range.end);
      assert.ok(!JSON.stringify(finding.fixes).includes(literal.slice(1, -1)), 'the secret is written nowhere');
    });
  }

  for (const { name, path = '/shop/server/app.js', code } of LEFT) {
    it(`are not offered ${name}`, () => {
      const findings = credentialFindings(code, path);
      assert.ok(findings.length > 0, 'reported');
      assert.deepEqual(findings.flatMap(({ fixes }) => fixes), []);
    });
  }
});

/** What nothing needs where it stands, before and after its repair. */
const NEEDLESS: readonly { readonly name: string; readonly path: string; readonly before: string; readonly after: string }[] = [
  { name: 'in a form', path: '/shop/src/Login.vue', before: "<script>\nexport default { data: () => ({ form: { username: 'admin', password: 'Kiwi#2044' } }) };\n</script>\n", after: "<script>\nexport default { data: () => ({ form: { username: 'admin', password: '' } }) };\n</script>\n" },
  { name: 'in a sentence', path: '/shop/server/app.js', before: "const fs = require('fs');\nconsole.log('已建立管理员，默认密码：Kiwi#2044，请修改');\n", after: "const fs = require('fs');\nconsole.log('已建立管理员，默认密码：***，请修改');\n" },
  { name: 'in a line that tells nothing else', path: '/shop/server/app.js', before: "const fs = require('fs');\nconsole.log('  密码: Kiwi#2044');\nstart();\n", after: "const fs = require('fs');\nstart();\n" },
  { name: 'in a form that has it twice', path: '/shop/src/Login.vue', before: "<script>\nexport default { data: () => ({ form: { username: 'Kiwi#2044', password: 'Kiwi#2044', confirmPassword: 'Kiwi#2044' } }) };\n</script>\n", after: "<script>\nexport default { data: () => ({ form: { username: 'Kiwi#2044', password: '', confirmPassword: '' } }) };\n</script>\n" },
  { name: 'in a line that is a comment', path: '/shop/server/app.js', before: "const fs = require('fs');\n// const dbPassword = 'kq7Vx2Zr9Lm4';\nstart();\n", after: "const fs = require('fs');\nstart();\n" },
  { name: 'in a key that is lengthened', path: '/shop/config/config.default.js', before: "const fs = require('fs');\nmodule.exports = (info) => ({ keys: info.name + '_1599900000000_4821' });\n", after: "const fs = require('fs');\nmodule.exports = () => ({ keys: process.env.EGG_COOKIE_KEYS });\n" },
];

describe('credentials that stand where nothing needs them', () => {
  for (const { name, path, before, after } of NEEDLESS) {
    it(`are taken out ${name}`, () => {
      const [finding] = credentialFindings(before, path);
      const [fix] = finding?.fixes ?? [];
      const repaired = applyEdits(before, (fix?.edits ?? []).filter((edit) => edit.file === undefined));
      assert.equal(repaired, after);
      assert.deepEqual(credentialFindings(repaired, path), []);
    });
  }
});
