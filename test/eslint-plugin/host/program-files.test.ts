/** Which files are one program. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "yard", "workspaces": ["apps/*", "packages/*"] }',
  'apps/front/package.json': '{ "name": "front", "dependencies": { "kept": "*" } }',
  'apps/front/src/front.ts': '',
  'apps/front/dist/front.js': '',
  'apps/front/public/vendor.js': '',
  'apps/front/src/static/vendor.js': '',
  'apps/front/src/common/public/request.js': '',
  'apps/back/package.json': '{ "name": "back", "devDependencies": { "kept": "*" } }',
  'apps/back/back.vue': '',
  'packages/kept/package.json': '{ "name": "kept", "peerDependencies": { "base": "*" } }',
  'packages/kept/kept.js': '',
  'packages/base/package.json': '{ "name": "base" }',
  'packages/base/base.js': '',
  'packages/other/package.json': '{ "name": "other" }',
  'packages/other/other.js': '',
};

describe('the files of a program', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-program-')));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, 'packages/other/many'));
    for (let index = 0; index < 900; index++) writeFileSync(join(folder, `packages/other/many/file${index}.js`), '');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const filesAround = (path: string): string[] | undefined => new NodeModuleHost({ freshFor: 1000 }).programFiles(join(folder, path))?.map((file) => relative(folder, file).replaceAll('\\', '/')).sort();

  it('are those of an application and of the packages that it uses, not of another application', () => {
    assert.deepEqual(filesAround('apps/front/src/front.ts'), ['apps/front/src/common/public/request.js', 'apps/front/src/front.ts', 'packages/base/base.js', 'packages/kept/kept.js']);
    assert.deepEqual(filesAround('apps/back/back.vue'), ['apps/back/back.vue', 'packages/base/base.js', 'packages/kept/kept.js']);
  });
  it('include what stands in an inner folder called public, not what is served from the top of the program', () => {
    assert.deepEqual(filesAround('apps/front/src/front.ts')?.filter((path) => /public|static/.test(path)), ['apps/front/src/common/public/request.js']);
  });
  it('are for a package those of all that use it', () => {
    assert.deepEqual(filesAround('packages/base/base.js'), ['apps/back/back.vue', 'apps/front/src/common/public/request.js', 'apps/front/src/front.ts', 'packages/base/base.js', 'packages/kept/kept.js']);
  });
  it('may be many', () => {
    assert.equal(filesAround('packages/other/other.js')?.length, 901);
  });
  it('are without a manifest those below the folder that holds the parts of a program, when they are few', () => {
    const bare = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-bare-')));
    const paths = ['bus/src/bus.js', 'bus/src/inner/listen.js', 'page/app.js', 'page/pages/stay/stay.js', 'many/file.js'];
    for (const path of paths) {
      mkdirSync(dirname(join(bare, path)), { recursive: true });
      writeFileSync(join(bare, path), '');
    }
    for (let index = 0; index < 400; index++) writeFileSync(join(bare, `many/file${index}.js`), '');
    const around = (path: string): string[] | undefined => new NodeModuleHost({ freshFor: 1000 }).programFiles(join(bare, path))?.map((file) => relative(bare, file).replaceAll('\\', '/')).sort();
    assert.deepEqual(around('bus/src/inner/listen.js'), ['bus/src/bus.js', 'bus/src/inner/listen.js']);
    assert.deepEqual(around('page/app.js'), ['page/app.js', 'page/pages/stay/stay.js']);
    assert.deepEqual(around('page/pages/stay/stay.js'), around('page/app.js'));
    assert.equal(around('many/file.js'), undefined);
    rmSync(bare, { recursive: true, force: true });
  });
});
