import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';

const FILES: Readonly<Record<string, string>> = {
  'src/a.ts': '',
  'src/mask.ts': 'on disk',
  'src/view.vue': '',
  'src/both.js': '',
  'src/both.ts': '',
  'src/folder/index.js': '',
  'node_modules/plain/package.json': '{ "main": "lib/main.js" }',
  'node_modules/plain/lib/main.js': '',
  'node_modules/plain/extra.js': '',
  'node_modules/bare/package.json': '{}',
  'node_modules/bare/index.js': '',
  'node_modules/@scope/pkg/package.json': '{ "exports": { ".": { "types": "./a.d.ts", "import": { "default": "./a.mjs" }, "require": "./a.cjs" }, "./sub": "./sub.js" } }',
  'node_modules/@scope/pkg/a.mjs': '',
  'node_modules/@scope/pkg/a.cjs': '',
  'node_modules/@scope/pkg/sub.js': '',
  'node_modules/broken/package.json': '{',
  'node_modules/hollow/package.json': '{ "main": "gone.js" }',
  'src/node_modules/plain/package.json': '{ "exports": "./near.js" }',
  'src/node_modules/plain/near.js': '',
};

describe('modules on the disk', () => {
  let folder = '';
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-')));
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [specifier, from, expected] of [
    ['./mask', 'src/a.ts', 'src/mask.ts'],
    ['./mask.ts', 'src/a.ts', 'src/mask.ts'],
    ['./mask.js', 'src/a.ts', 'src/mask.ts'],
    ['./both.js', 'src/a.ts', 'src/both.js'],
    ['./view.vue', 'src/a.ts', 'src/view.vue'],
    ['./folder', 'src/a.ts', 'src/folder/index.js'],
    ['../src/mask', 'src/a.ts', 'src/mask.ts'],
    ['.', 'src/folder/b.ts', 'src/folder/index.js'],
    ['./gone', 'src/a.ts', undefined],
    ['plain', 'b.ts', 'node_modules/plain/lib/main.js'],
    ['plain', 'src/a.ts', 'src/node_modules/plain/near.js'],
    ['plain/extra', 'b.ts', 'node_modules/plain/extra.js'],
    ['bare', 'src/a.ts', 'node_modules/bare/index.js'],
    ['@scope/pkg', 'src/a.ts', 'node_modules/@scope/pkg/a.mjs'],
    ['@scope/pkg/sub', 'src/a.ts', 'node_modules/@scope/pkg/sub.js'],
    ['broken', 'src/a.ts', undefined],
    ['hollow', 'src/a.ts', undefined],
    ['gone', 'src/a.ts', undefined],
    ['fs', 'src/a.ts', undefined],
    ['node:path', 'src/a.ts', undefined],
    ['', 'src/a.ts', undefined],
  ] as const) {
    it(`${JSON.stringify(specifier)} from ${from}`, () => {
      const found = new NodeModuleHost().resolve(specifier, join(folder, from));
      assert.equal(found && relative(folder, found).replaceAll('\\', '/'), expected);
    });
  }

  it('resolves nothing from a file that is not on the disk', () => {
    assert.equal(new NodeModuleHost().resolve('./mask', 'Untitled-1.ts'), undefined);
  });

  it('reads files, and says so when there is none', () => {
    assert.equal(new NodeModuleHost().read(join(folder, 'src/mask.ts')), 'on disk');
    assert.equal(new NodeModuleHost().read(join(folder, 'src/gone.ts')), undefined);
  });

  it('lets unsaved text win over the disk', () => {
    const mask = join(folder, 'src/mask.ts');
    const fresh = join(folder, 'src/fresh.ts');
    const host = new NodeModuleHost({ openText: (path) => ({ [mask]: 'unsaved', [fresh]: 'new' })[path] });
    assert.equal(host.read(mask), 'unsaved');
    assert.equal(host.resolve('./fresh', join(folder, 'src/a.ts')), fresh);
    assert.equal(host.read(fresh), 'new');
  });

  it('asks once whether a file has changed, where somebody says so', () => {
    const host = new NodeModuleHost({ freshFor: 60_000, checkedFor: 60_000 });
    const path = join(folder, 'src/once.ts');
    assert.equal(host.read(path), undefined);
    writeFileSync(path, 'one');
    assert.equal(host.read(path), undefined);
    host.forget();
    assert.equal(host.read(path), 'one');
    writeFileSync(path, 'another');
    assert.equal(host.read(path), 'one');
    host.forget();
    assert.deepEqual([host.read(path), host.textLength], ['another', 'another'.length]);
    rmSync(path);
    host.forget();
    assert.deepEqual([host.read(path), host.textLength], [undefined, 0]);
  });

  it('sees a package that was just installed', () => {
    const host = new NodeModuleHost();
    const from = join(folder, 'b.ts');
    assert.equal(host.resolve('late', from), undefined);
    mkdirSync(join(folder, 'node_modules/late'));
    writeFileSync(join(folder, 'node_modules/late/package.json'), '{ "main": "index.js" }');
    writeFileSync(join(folder, 'node_modules/late/index.js'), '');
    assert.equal(host.resolve('late', from), join(folder, 'node_modules/late/index.js'));
  });
});
