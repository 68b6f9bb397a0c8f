/** Programs that load a file of variables, run: with the variable set there, a repaired program starts and has the same password. */
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { analyze, applyEdits, isReported } from '../../../../core/index.ts';
import { RULE } from '../credential-findings.ts';
import { hostIn, printed, type Files } from '../running.ts';

const PASSWORD = 'Kiwi#2044x';
const ROOT = '/app';
/** What stands for dotenv in these programs: it reads the file of the program and overrides nothing. */
const LOADER: Files = {
  'node_modules/dotenv/package.json': '{ "name": "dotenv", "exports": { ".": "./index.js", "./config": "./config.js" } }',
  'node_modules/dotenv/index.js':
    "const fs = require('fs');\nexports.config = () => {\n  for (const line of fs.readFileSync(require('path').join(__dirname, '../../.env'), 'utf8').split('\\n')) {\n    const at = line.indexOf('=');\n    if (at > 0) process.env[line.slice(0, at)] ??= line.slice(at + 1);\n  }\n};\n",
  'node_modules/dotenv/config.js': "require('./index.js').config();\n",
};
const COMMON: Files = { ...LOADER, 'package.json': '{ "dependencies": { "dotenv": "1", "express": "1" } }' };
const MODULES: Files = { ...LOADER, 'package.json': '{ "type": "module", "dependencies": { "dotenv": "1", "express": "1" } }' };
const RECORD = `{ host: 'db.example.com', user: 'root', password: '${PASSWORD}' }`;

/** How many repairs the password in a file has; with each of them and the variable in `.env`, the program prints what it printed. */
function repairs(path: string, files: Files): number {
  const { findings } = analyze({ path: join(ROOT, path), text: files[path] ?? '' }, { host: hostIn(ROOT, files), otherFiles: true });
  const found = findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'recommended'));
  assert.equal(found.length, 1, files[path]);
  const before = printed('main.js', { ...files, '.env': '' });
  assert.match(before, /shown Kiwi/);
  const fixes = found.flatMap((finding) => finding.fixes);
  for (const fix of fixes) {
    const after = applyEdits(files[path] ?? '', fix.edits.filter(({ file }) => file === undefined || relative(ROOT, file) === path));
    const name = /process\.env\.(\w+)/.exec(after)?.[1] ?? '';
    assert.doesNotMatch(after, /Kiwi/);
    assert.equal(printed('main.js', { ...files, [path]: after, '.env': `${name}=${PASSWORD}\n` }), before, after);
  }
  return fixes.length;
}

describe('a password that is read before the environment is filled', () => {
  it('has no repair in the file that fills it below', () => {
    assert.equal(repairs('main.js', { ...COMMON, 'main.js': `const db = ${RECORD};\nrequire('dotenv').config();\nconsole.log('shown ' + db.password.slice(0, 4));\n` }), 0);
    const hoisted = `import dotenv from 'dotenv';\nconst db = ${RECORD};\ndotenv.config();\nconsole.log('shown ' + db.password.slice(0, 4));\n`;
    assert.equal(repairs('main.js', { ...MODULES, 'main.js': hoisted }), 0);
  });

  const SHOWN = "console.log('shown ' + db.password.slice(0, 4));\n";
  const LATE: readonly (readonly [name: string, files: Files])[] = [
    ['which is required first', { ...COMMON, 'db.js': `module.exports = ${RECORD};\n`, 'main.js': `const db = require('./db');\nrequire('dotenv').config();\n${SHOWN}` }],
    ['which another module requires first', { ...COMMON, 'db.js': `module.exports = ${RECORD};\n`, 'app.js': "module.exports = require('./db');\n", 'main.js': `const dotenv = require('dotenv');\nconst db = require('./app');\ndotenv.config();\n${SHOWN}` }],
    ['of which the import comes before all code', { ...MODULES, 'db.js': `export const db = ${RECORD};\n`, 'main.js': `import dotenv from 'dotenv';\ndotenv.config();\nimport { db } from './db.js';\n${SHOWN}` }],
  ];
  for (const [name, files] of LATE)
    it(`is read in a module that loads the file of variables itself, ${name}`, () => {
      assert.equal(repairs('db.js', files), 1);
      const named = files['main.js']?.replace('.config()', ".config({ path: 'production.env' })") ?? '';
      const { findings } = analyze({ path: join(ROOT, 'db.js'), text: files['db.js'] ?? '' }, { host: hostIn(ROOT, { ...files, 'main.js': named }), otherFiles: true });
      assert.deepEqual(findings.filter(({ ruleId }) => ruleId === RULE).flatMap(({ fixes }) => fixes), [], 'another file of variables');
    });

  it('is read as it is where the environment is filled first', () => {
    const db = `module.exports = ${RECORD};\n`;
    assert.equal(repairs('db.js', { ...COMMON, 'db.js': db, 'main.js': `require('dotenv').config();\nconst db = require('./db');\n${SHOWN}` }), 1);
    assert.equal(repairs('db.js', { ...MODULES, 'db.js': `export const db = ${RECORD};\n`, 'main.js': `import 'dotenv/config';\nimport { db } from './db.js';\n${SHOWN}` }), 1);
    assert.equal(repairs('main.js', { ...COMMON, 'main.js': `require('dotenv').config();\nconst db = ${RECORD};\n${SHOWN}` }), 1);
  });
});
