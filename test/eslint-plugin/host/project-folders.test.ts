/** Short names for a project's own modules, as real projects write them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "suite", "private": true, "workspaces": { "packages": ["shared", "group/*"] } }',
  'pnpm-workspace.yaml': 'onlyBuiltDependencies:\n  - esbuild\npackages:\n  # Apps.\n  - "apps/**"\n\n  - tools\ncatalog:\n  vue: 3\n',
  'shared/package.json': '{ "name": "@suite/shared", "main": "lib/index.js" }',
  'shared/src/index.ts': '',
  'shared/src/keep.ts': '',
  'group/one/package.json': '{ "name": "one", "source": "code/start.ts" }',
  'group/one/code/start.ts': '',
  'tools/package.json': '{ "name": "tools" }',
  'tools/index.js': '',
  'apps/web/package.json': '{ "name": "web" }',
  'apps/web/tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
  'apps/web/tsconfig.app.json': '{ "extends": "./tsconfig.paths", /* names */ "compilerOptions": { "strict": true, }, }',
  'apps/web/tsconfig.paths.json': '{ "compilerOptions": { "paths": { "#model/*": ["./src/model/*"], "#model/special": ["./src/special.ts"], "exact": ["./src/exact.ts"] } } }',
  'apps/web/src/model/user.ts': '',
  'apps/web/src/special.ts': '',
  'apps/web/src/exact.ts': '',
  'apps/web/src/main.ts': '',
  'apps/web/src/pages/list.ts': '',
  'apps/web/src/kit/index.ts': '',
  'apps/vite/package.json': '{}',
  'apps/vite/vite.config.ts':
    "import { defineConfig } from 'vite';\nexport default defineConfig({ resolve: { alias: { '~kit': fileURLToPath(new URL('./src/kit', import.meta.url)), api$: path.resolve(__dirname, 'src', 'api.ts') } } });\n",
  'apps/vite/src/kit/keep.ts': '',
  'apps/vite/src/api.ts': '',
  'apps/list/package.json': '{}',
  'apps/list/vite.config.js': "export default { resolve: { alias: [{ find: /\\/@\\//, replacement: pathResolve('src') + '/' }, { find: 'views', replacement: resolve('src/views') }] } };\n",
  'apps/list/src/a.ts': '',
  'apps/list/src/views/b.ts': '',
  'apps/cli/package.json': '{}',
  'apps/cli/vue.config.js': "module.exports = { chainWebpack: (config) => { config.resolve.alias.set('@$', resolve('src')).set('@comp', resolve('src/components')); } };\n",
  'apps/cli/src/components/card.vue': '',
  'apps/broken/package.json': '{}',
  'apps/broken/vite.config.ts': 'export default { resolve: { alias: {',
  'apps/broken/tsconfig.json': '{ "compilerOptions": { "paths": 3 } }',
  'apps/broken/src/a.ts': '',
  'plain/near/node_modules/pack/package.json': '{ "main": "near.js" }',
  'plain/near/node_modules/pack/near.js': '',
  'plain/near/deep/a.ts': '',
  'plain/far/a.ts': '',
  'loose/src/kit/day.ts': '',
  'loose/src/views/a.ts': '',
  'mini/app.json': '{}',
  'mini/app.js': '',
  'mini/kit/day.js': '',
  'mini/pages/me/me.js': '',
};

describe('short names for modules', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-aliases-')));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, 'apps/web/node_modules'));
    symlinkSync(join(folder, 'tools'), join(folder, 'apps/web/node_modules/linked'), 'dir');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [specifier, from, expected] of [
    ['#model/user', 'apps/web/src/pages/list.ts', 'apps/web/src/model/user.ts'],
    ['#model/special', 'apps/web/src/pages/list.ts', 'apps/web/src/special.ts'],
    ['exact', 'apps/web/src/pages/list.ts', 'apps/web/src/exact.ts'],
    ['exact/more', 'apps/web/src/pages/list.ts', undefined],
    ['@/kit', 'apps/web/src/pages/list.ts', 'apps/web/src/kit/index.ts'],
    ['@/gone', 'apps/web/src/pages/list.ts', undefined],
    ['@/kit/day', 'loose/src/views/a.ts', 'loose/src/kit/day.ts'],
    ['/@/kit/day', 'loose/src/views/a.ts', 'loose/src/kit/day.ts'],
    ['@/gone', 'loose/src/views/a.ts', undefined],
    ['@suite/shared', 'apps/web/src/pages/list.ts', 'shared/src/index.ts'],
    ['@suite/shared/keep', 'apps/web/src/pages/list.ts', 'shared/src/keep.ts'],
    ['one', 'apps/web/src/pages/list.ts', 'group/one/code/start.ts'],
    ['tools', 'apps/web/src/pages/list.ts', 'tools/index.js'],
    ['linked', 'apps/web/src/pages/list.ts', 'tools/index.js'],
    ['vue', 'apps/web/src/pages/list.ts', undefined],
    ['~kit/keep', 'apps/vite/src/api.ts', 'apps/vite/src/kit/keep.ts'],
    ['api', 'apps/vite/src/kit/keep.ts', 'apps/vite/src/api.ts'],
    ['/@/a', 'apps/list/src/views/b.ts', 'apps/list/src/a.ts'],
    ['views/b', 'apps/list/src/a.ts', 'apps/list/src/views/b.ts'],
    ['@comp/card', 'apps/cli/src/components/card.vue', 'apps/cli/src/components/card.vue'],
    ['@/components/card.vue', 'apps/cli/src/components/card.vue', 'apps/cli/src/components/card.vue'],
    ['@/a', 'apps/broken/src/a.ts', 'apps/broken/src/a.ts'],
    ['/kit/day.js', 'mini/pages/me/me.js', 'mini/kit/day.js'],
    ['@/kit/day', 'mini/pages/me/me.js', 'mini/kit/day.js'],
  ] as const) {
    for (const freshFor of [0, 60_000]) {
      it(`${specifier} from ${from}${freshFor > 0 ? ', remembered' : ''}`, () => {
        const found = new NodeModuleHost({ freshFor }).resolve(specifier, join(folder, from));
        assert.equal(found && relative(folder, found).replaceAll('\\', '/'), expected);
      });
    }
  }

  for (const [from, expected] of [
    ['apps/web/src/pages/list.ts', ['apps/web/src/main.ts']],
    ['mini/pages/me/me.js', ['mini/app.js']],
    ['tools/index.js', []],
  ] as const) {
    it(`what starts the program of ${from}`, () => {
      assert.deepEqual(new NodeModuleHost().entries(join(folder, from)).map((path) => relative(folder, path).replaceAll('\\', '/')), expected);
    });
  }

  it('an installed package is found from the folders below its own only, whoever asked before', () => {
    const host = new NodeModuleHost({ freshFor: 60_000 });
    const found = ['plain/far/a.ts', 'plain/near/deep/a.ts', 'plain/far/a.ts', 'plain/near/b.ts'].map((from) => host.resolve('pack', join(folder, from)));
    const pack = join(folder, 'plain/near/node_modules/pack/near.js');
    assert.deepEqual(found, [undefined, pack, undefined, pack]);
  });

  it('does not run the configurations that it reads', () => {
    writeFileSync(join(folder, 'apps/vite/vite.config.ts'), `${FILES['apps/vite/vite.config.ts']}\nthrow new Error('run');\n`);
    assert.ok(new NodeModuleHost().resolve('api', join(folder, 'apps/vite/src/kit/keep.ts')));
  });
});

/** Parts of projects that were copied without manifest and configuration. */
describe('short names where nothing says what they mean', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-parts-')));
    for (const path of ['part/pages/me/me.js', 'part/kit/day.js', 'piece/src/pages/me.js', 'piece/src/kit/day.js', 'piece/src/pages/kit/dusk.js']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [specifier, from, expected] of [
    ['@/kit/day', 'part/pages/me/me.js', 'part/kit/day.js'],
    ['~/kit/day', 'piece/src/pages/me.js', 'piece/src/kit/day.js'],
    ['@/kit/night', 'piece/src/pages/me.js', undefined],
    ['kit/day', 'piece/src/pages/me.js', undefined],
    ['@/day', 'piece/src/pages/me.js', undefined],
  ] as const) {
    it(`${specifier} from ${from}`, () => {
      const found = new NodeModuleHost().resolve(specifier, join(folder, from));
      assert.equal(found && relative(folder, found).replaceAll('\\', '/'), expected);
    });
  }
});
