/** A secret that several files of a program have is moved out of all of them, or they are named. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, compileConfig, type ModuleHost } from '../../../core/index.ts';
import { RULE } from './credential-findings.ts';

describe('a secret that other files have too', () => {
  const SIGN = "const { JwtModule } = require('@nestjs/jwt');\nexports.jwt = JwtModule.register({ secret: 'kiwi-orchard' });\n";
  const VERIFY = "const { Strategy } = require('passport-jwt');\nexports.strategy = new Strategy({ secretOrKey: 'kiwi-orchard' });\n";
  const PAGE = "<script>\nexport default { data: () => ({ jwtSecret: 'kiwi-orchard' }) };\n</script>\n";

  function offered(files: Readonly<Record<string, string>>, otherFiles: boolean): unknown {
    const path = '/shop/sign.js';
    const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => Object.keys(files).filter((file) => !file.endsWith('.json')) };
    const { findings } = analyze({ path, text: files[path] ?? '' }, { host, otherFiles, config: compileConfig([], '/shop') });
    const fix = findings.find(({ ruleId }) => ruleId === RULE)?.fixes[0];
    const edits = fix?.edits.filter(({ file }) => file !== undefined && file in files) ?? [];
    return [fix?.title.en.replace(/, (?:and )?fail when it is not set(?:, and add it to .env.example(?:; .gitignore gets .env)?)?|; set it where the program is started$/g, ''), edits.map(({ text }) => text)];
  }

  it('is read from the variable there too', () => {
    const files = { '/shop/sign.js': SIGN, '/shop/verify.js': VERIFY, '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    assert.deepEqual(offered(files, true), ['Read it from process.env.JWT_SECRET here and in shop/verify.js', ["if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\n", 'process.env.JWT_SECRET']]);
  });

  it('is named where the package tells it to whoever starts the program', () => {
    const files = { '/shop/sign.js': SIGN, '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }', '/shop/README.md': 'Sign with kiwi-orchard.\n' };
    const programOf = (all: Readonly<Record<string, string>>): unknown => {
      const host: ModuleHost = { resolve: () => undefined, read: (id) => all[id], programFiles: () => ['/shop/sign.js'] };
      return analyze({ path: '/shop/sign.js', text: SIGN }, { host, otherFiles: true, config: compileConfig([], '/shop') }).findings.find(({ ruleId }) => ruleId === RULE)?.fixes[0]?.title;
    };
    assert.match(JSON.stringify(programOf(files)), /\(also in README\.md\).*（README\.md 中也有）/);
    assert.doesNotMatch(JSON.stringify(programOf({ ...files, '/shop/README.md': '# Shop\n' })), /README/);
  });

  it('is the same where a call of the file is given it under the name of the same thing', () => {
    const files = { '/shop/sign.js': "const fs = require('fs');\nlogin({ user: 'a', password: 'Kiwi#2044' });\npage.fill('input[name=\"password\"]', 'Kiwi#2044');\npage.fill('#city', 'Kiwi#2044');\n", '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    const { findings } = analyze({ path: '/shop/sign.js', text: files['/shop/sign.js'] }, { host: { resolve: () => undefined, read: (id) => files[id as keyof typeof files], programFiles: () => ['/shop/sign.js'] }, otherFiles: true });
    const after = applyEdits(files['/shop/sign.js'], (findings[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
    assert.match(after, /fill\('input\[name="password"\]', process\.env\.\w+\);\npage\.fill\('#city', 'Kiwi#2044'\)/);
  });

  it('is loaded there too where that is a script of its own', () => {
    const files = { '/shop/sign.js': SIGN, '/shop/verify.js': VERIFY.replace('exports.strategy = ', ''), '/shop/app.js': "require('dotenv').config();\n", '/shop/package.json': '{ "dependencies": { "express": "^5.0.0", "dotenv": "^17.0.0" } }' };
    assert.deepEqual(offered(files, true), ['Read it from process.env.JWT_SECRET here and in shop/verify.js', ["require('dotenv').config();\n", "if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\n", 'process.env.JWT_SECRET']]);
  });

  it('is found although a file that has it too cannot be parsed', () => {
    const files = { '/shop/sign.js': SIGN, '/shop/torn.js': `${VERIFY}exports.text = \`never ends\n`, '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    const [title] = offered(files, true) as [string];
    assert.match(title, /process\.env\.JWT_SECRET/);
  });

  it('is another one in another package, in what is made up for tests, and under the name of another thing', () => {
    const files = {
      '/shop/sign.js': SIGN.replace('secret:', 'jwtSecret:').replace("exports.jwt = JwtModule.register(", 'require("jsonwebtoken"); exports.jwt = ('),
      '/other/verify.js': VERIFY,
      '/shop/test/verify.js': VERIFY,
      '/shop/cookie.js': "exports.options = { cookieSecret: 'kiwi-orchard' };\n",
      '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }',
    };
    assert.deepEqual(offered(files, true), ['Read it from process.env.JWT_SECRET', []]);
  });

  it('is named where it cannot be changed', () => {
    const files = { '/shop/sign.js': SIGN, '/shop/verify.js': VERIFY, '/shop/Page.vue': PAGE, '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    assert.deepEqual(offered(files, false), ['Read it from process.env.JWT_SECRET (also in shop/verify.js, shop/Page.vue)', []]);
  });

  it('is changed in its own file alone where many have it, since it is that of many accounts', () => {
    const others = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`/shop/account${index}.js`, `login('owner${index}', 'kiwi-orchard');\n`]));
    const files = { '/shop/sign.js': SIGN, '/shop/verify.js': VERIFY, ...others, '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    assert.deepEqual(offered(files, true), ['Read it from process.env.JWT_SECRET (also in shop/verify.js)', []]);
  });

  it('is another one under a name of something else', () => {
    const files = { '/shop/sign.js': SIGN, '/shop/shop.js': "exports.shop = { name: 'kiwi-orchard' };\n", '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    assert.deepEqual(offered(files, true), ['Read it from process.env.JWT_SECRET', []]);
  });
});

describe('a default that other places have too', () => {
  const sign = "const jwt = require('jsonwebtoken');\nexports.sign = (id) => {\n  return jwt.sign({ id }, process.env.JWT_SECRET || 'kiwi-orchard-of-2044');\n};\nexports.check = (token) => {\n  return jwt.verify(token, process.env.JWT_SECRET || 'kiwi-orchard-of-2044');\n};\n";
  const other = "const jwt = require('jsonwebtoken');\nexports.user = (token) => {\n  return jwt.verify(token, process.env.JWT_SECRET || 'kiwi-orchard-of-2044');\n};\n";

  it('is dropped in all of them, with a check at each', () => {
    const files: Readonly<Record<string, string>> = { '/shop/sign.js': sign, '/shop/check.js': other, '/shop/package.json': '{ "dependencies": { "express": "^5.0.0" } }' };
    const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => ['/shop/sign.js', '/shop/check.js'] };
    const [finding] = analyze({ path: '/shop/sign.js', text: sign }, { host, otherFiles: true, config: compileConfig([], '/shop') }).findings.filter(({ ruleId }) => ruleId === RULE);
    const [fix] = finding?.fixes ?? [];
    assert.match(fix?.title.en ?? '', /^Drop the default here and in shop\/check\.js/);
    const after = applyEdits(sign, (fix?.edits ?? []).filter(({ file }) => file === undefined));
    assert.doesNotMatch(after, /kiwi/);
    assert.equal(after.match(/if \(!process\.env\.JWT_SECRET\) throw/g)?.length, 2);
    assert.doesNotMatch(applyEdits(other, (fix?.edits ?? []).filter(({ file }) => file === '/shop/check.js')), /kiwi/);
  });
});
