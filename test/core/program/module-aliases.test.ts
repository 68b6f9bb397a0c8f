/** `modules` of `pi-guard.json`: aliases of a project's own modules, the same on every surface. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { compileConfig, type ConfigFile } from '../../../core/index.ts';
import { withConfiguredAliases } from '../../../core/modules/aliased-host.ts';
import { createEslintSetup } from '../../../eslint-plugin/eslint-setup.ts';
import * as parser from '../../../eslint-plugin/parser.ts';
import { createPlugin } from '../../../eslint-plugin/plugin.ts';
import { findingsOf, piGuard, project } from '../../command/command.ts';
import { buildExtension, Editor } from '../../extension/editor.ts';

const KEEPING = 'export const keep = (name, content) => localStorage.setItem(name, content);\n';
const CALLING = "import { keep } from '@shared/keep';\nexport const save = (patient) => keep('last', patient);\n";
const CONFIG = JSON.stringify({ modules: { '@shared': './packages/shared/src' } });
const FILES = { 'app/save.js': CALLING, 'packages/shared/src/keep.js': KEEPING };

describe('aliases of modules', () => {
  const resolved = (layers: readonly { readonly base: string; readonly settings: ConfigFile }[], specifier: string): string | undefined =>
    withConfiguredAliases({ resolve: (target) => (target.startsWith('/') ? target : undefined), read: () => undefined }, compileConfig(layers)).resolve(specifier, '/app/a.js');
  const one = (modules: Readonly<Record<string, string>>) => [{ base: '/app', settings: { modules } }];

  const cases: readonly (readonly [what: string, modules: Readonly<Record<string, string>>, specifier: string, target: string | undefined])[] = [
    ['stand for a module', { '@shared': 'lib/index.ts' }, '@shared', '/app/lib/index.ts'],
    ['stand for all below a folder', { '@shared': './lib' }, '@shared/a/b', '/app/lib/a/b'],
    ['may end in a slash', { '@shared/': 'lib/' }, '@shared/a', '/app/lib/a'],
    ['may have a star, as in tsconfig.json', { '#*/api': 'lib/*/calls' }, '#user/api', '/app/lib/user/calls'],
    ['are whole names', { '@shared': 'lib' }, '@sharedness/a', undefined],
    ['the longer one counts', { '@': 'src', '@/api': 'server' }, '@/api/a', '/app/server/a'],
    ['have nothing to say about relative paths', { '@shared': 'lib' }, './a', undefined],
    ['are no members of objects', { __proto__x: 'lib' }, '__proto__', undefined],
  ];
  for (const [what, modules, specifier, target] of cases) it(what, () => assert.equal(resolved(one(modules), specifier), target));

  it('of a nearer configuration win, each relative to its own folder', () => {
    const layers: Parameters<typeof resolved>[0] = [{ base: '/app', settings: { modules: { '@a': 'a', '@b': 'b' } } }, { base: '/app/sub', settings: { modules: { '@b': 'c' } } }];
    assert.deepEqual(['@a/x', '@b/x'].map((specifier) => resolved(layers, specifier)), ['/app/a/x', '/app/sub/c/x']);
  });

  it('cost nothing where there are none', () => {
    const host = { resolve: () => undefined, read: () => undefined };
    assert.equal(withConfiguredAliases(host, compileConfig([])), host);
    const config = compileConfig(one({ a: 'b' }));
    assert.equal(withConfiguredAliases(host, config), withConfiguredAliases(host, config));
  });
});

describe('modules of pi-guard.json', () => {
  const found = (files: Readonly<Record<string, string>>): readonly string[] | undefined => {
    const cwd = project({ ...FILES, ...files });
    return findingsOf(piGuard(['--format', 'eslint-json', 'app'], { cwd }), cwd)['app/save.js'];
  };

  it('are followed by the command', () => {
    assert.deepEqual(found({}), []);
    assert.deepEqual(found({ 'pi-guard.json': CONFIG }), ['2 no-store-personal-info']);
  });

  it('go before the aliases of the project', () => {
    assert.deepEqual(found({ 'pi-guard.json': CONFIG, 'tsconfig.json': '{ "compilerOptions": { "paths": { "@shared/*": ["./other/*"] } } }', 'other/keep.js': 'export const keep = () => 0;\n' }), ['2 no-store-personal-info']);
  });

  it('lead nowhere outside the repository', () => {
    const outside = project({ 'keep.js': KEEPING });
    const up = '../'.repeat(20);
    assert.deepEqual(found({ 'pi-guard.json': JSON.stringify({ modules: { '@shared': `${up}${outside.slice(1)}` } }) }), []);
  });

  it('are followed in ESLint', async () => {
    const cwd = project({ ...FILES, 'pi-guard.json': CONFIG });
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [{ ...createPlugin(createEslintSetup()).configs.recommended, languageOptions: { parser: parser as unknown as Linter.Parser } }] });
    const [result] = await eslint.lintText(CALLING, { filePath: join(cwd, 'app/save.js') });
    assert.deepEqual(result?.messages.map(({ ruleId }) => ruleId), ['pi-guard/no-store-personal-info']);
  });

  it('are followed in the editor', async () => {
    buildExtension();
    const cwd = project({ ...FILES, 'pi-guard.json': CONFIG });
    const editor = await Editor.start({ folder: cwd });
    try {
      assert.deepEqual((await editor.diagnostics(await editor.openDocument('app/save.js', CALLING))).map(({ code }) => code), ['pi-guard/no-store-personal-info']);
    } finally {
      await editor.stop();
    }
  });
});
