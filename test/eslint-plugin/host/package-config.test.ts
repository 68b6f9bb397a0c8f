/** `extends` with the name of a package: where its file is looked for, and what is said when there is none. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFiles } from '../../../eslint-plugin/host/config/config-files.ts';
import { piGuard, project } from '../../command/command.ts';

const ON_WINDOWS = process.platform === 'win32';
const NOT_THERE = '"extends" names neither a file beside this one nor an installed package that has it.';
const OUTSIDE = '"extends" must name a file inside …; the one it names is not read.';

/** Levels of the layers of a project's file, the most general first, and what is wrong. */
function found(cwd: string, file = 'a.js'): { readonly levels: readonly unknown[]; readonly problems: readonly string[] } {
  const files = new ConfigFiles({ cwd });
  const path = join(cwd, file);
  const { problems } = files.forFile(path);
  return { levels: files.layersFor(path).map(({ settings }) => settings.minLevel), problems: problems.map(({ message }) => message.en) };
}

describe('extends of a package', () => {
  const cases: readonly (readonly [what: string, name: string, files: Readonly<Record<string, string>>])[] = [
    ['takes its pi-guard.json', 'company', { 'node_modules/company/pi-guard.json': '{ "minLevel": "low" }' }],
    ['knows scopes', '@company/privacy', { 'node_modules/@company/privacy/pi-guard.json': '{ "minLevel": "low" }' }],
    ['takes another file that it names', '@company/privacy/conf/strict.json', { 'node_modules/@company/privacy/conf/strict.json': '{ "minLevel": "low" }' }],
    ['needs no manifest, and does not ask one', 'company/own.json', { 'node_modules/company/package.json': '{ "exports": {}, "main": "run.js" }', 'node_modules/company/own.json': '{ "minLevel": "low" }' }],
    ['leaves the file beside the configuration its right', 'company/own.json', { 'company/own.json': '{ "minLevel": "low" }', 'node_modules/company/own.json': '{ "minLevel": "info" }' }],
    ['is not confused by a folder of the same name', 'company', { 'company/readme.txt': '', 'node_modules/company/pi-guard.json': '{ "minLevel": "low" }' }],
  ];
  for (const [what, name, files] of cases) {
    it(what, () => {
      const cwd = project({ ...files, 'pi-guard.json': JSON.stringify({ extends: name, minLevel: 'high' }) });
      assert.deepEqual(found(cwd), { levels: ['low', 'high'], problems: [] });
    });
  }

  it('looks upward, and the nearest one that has the file counts', () => {
    const cwd = project({
      'app/web/pi-guard.json': '{ "extends": "company", "minLevel": "high" }',
      'app/node_modules/company/other.json': '{}',
      'node_modules/company/pi-guard.json': '{ "minLevel": "low" }',
    });
    assert.deepEqual(found(cwd, 'app/web/a.js'), { levels: ['low', 'high'], problems: [] });
    writeFileSync(join(cwd, 'app/node_modules/company/pi-guard.json'), '{ "minLevel": "info" }');
    assert.deepEqual(found(cwd, 'app/web/a.js').levels, ['info', 'high']);
  });

  it('looks no higher than the repository', () => {
    const cwd = project({ 'node_modules/company/pi-guard.json': '{ "minLevel": "low" }', 'inner/.git/HEAD': '', 'inner/pi-guard.json': '{ "extends": "company" }' });
    assert.deepEqual(found(join(cwd, 'inner')), { levels: [undefined], problems: [NOT_THERE] });
  });

  it('takes what packages extend in turn, and globs stay relative to the project', () => {
    const cwd = project({
      'pi-guard.json': '{ "extends": "company", "minLevel": "high" }',
      'node_modules/company/pi-guard.json': '{ "extends": "./words.json", "minLevel": "low", "ignore": ["src/old"] }',
      'node_modules/company/words.json': '{ "extends": "base", "minLevel": "medium" }',
      'node_modules/base/pi-guard.json': '{ "minLevel": "info" }',
    });
    assert.deepEqual(found(cwd), { levels: ['info', 'medium', 'low', 'high'], problems: [] });
    assert.ok(new ConfigFiles({ cwd }).forFile(join(cwd, 'a.js')).config.isIgnored(join(cwd, 'src/old/a.js')));
  });

  const wrong: readonly (readonly [what: string, name: string, says: string])[] = [
    ['that is not installed', 'missing', NOT_THERE],
    ['that has no such file', 'company/missing.json', NOT_THERE],
    ['whose path leads out of it', 'company/../secret.json', NOT_THERE],
    ['whose path leads out of the project', 'company/../../../pi-guard.json', OUTSIDE],
    ['that is only a file', 'company.json', '"extends" names a file that cannot be read.'],
    ['in a circle', 'circle', '"extends" leads back to this file.'],
  ];
  for (const [what, name, says] of wrong) {
    it(`${what} is said, and the rest stays in effect`, () => {
      const cwd = project({
        'pi-guard.json': JSON.stringify({ extends: name, minLevel: 'high' }),
        'node_modules/company/pi-guard.json': '{}',
        'node_modules/secret.json': '{ "minLevel": "low" }',
        'node_modules/circle/pi-guard.json': '{ "extends": "circle" }',
      });
      const { levels, problems } = found(cwd);
      assert.deepEqual([levels.at(-1), problems.map((text) => text.replace(cwd, '…'))], ['high', [says]]);
      assert.ok(!levels.includes('low'));
    });
  }

  (ON_WINDOWS ? it.skip : it)('follows the links of an installation inside the repository, and none that lead out', () => {
    const outside = project({ 'pi-guard.json': '{ "minLevel": "low" }' });
    const cwd = project({
      'pi-guard.json': '{ "extends": "inside", "minLevel": "high" }',
      'linked/pi-guard.json': '{ "extends": "outside" }',
      'node_modules/.store/inside/node_modules/inside/pi-guard.json': '{ "extends": "deep", "minLevel": "medium" }',
      'node_modules/.store/inside/node_modules/deep/pi-guard.json': '{ "minLevel": "info" }',
    });
    symlinkSync('.store/inside/node_modules/inside', join(cwd, 'node_modules/inside'));
    symlinkSync(outside, join(cwd, 'node_modules/outside'));
    assert.deepEqual(found(cwd), { levels: ['info', 'medium', 'high'], problems: [] });
    assert.match(found(cwd, 'linked/a.js').problems.join(), /^"extends" must name a file inside .+; the one it names is not read\.$/);
  });

  it('runs nothing of the package, and names its file in what is wrong there', () => {
    const cwd = project({
      'a.js': 'console.log(phone);\nconsole.log(hotline);\n',
      'pi-guard.json': '{ "extends": "company" }',
      'node_modules/company/package.json': '{ "name": "company", "main": "index.js" }',
      'node_modules/company/index.js': 'require("node:fs").writeFileSync(__dirname + "/ran", "");\n',
      'node_modules/company/pi-guard.json': '{ "words": { "mobile-phone": ["hotline"] } }',
    });
    const run = piGuard(['a.js'], { cwd });
    assert.match(run.out, /hotline/);
    assert.doesNotThrow(() => mkdirSync(join(cwd, 'node_modules/company/ran')), 'nothing stands there');
    writeFileSync(join(cwd, 'node_modules/company/pi-guard.json'), '{\n  "minLevel": "hihg" }');
    assert.match(piGuard(['a.js'], { cwd }).err.replaceAll('\\', '/'), /node_modules\/company\/pi-guard\.json:2:15 "minLevel" must be one of/);
  });
});
