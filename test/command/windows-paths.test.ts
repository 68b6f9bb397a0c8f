/** Paths of Windows: the code that handles paths, bundled with Node's own module for them in the place of the one of this system. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type * as baselineFiles from '../../eslint-plugin/host/baseline-files.ts';
import type * as inside from '../../eslint-plugin/host/inside.ts';
import type * as affected from '../../eslint-plugin/command/git/affected.ts';
import type * as subjects from '../../eslint-plugin/command/commands/explain-subject.ts';
import type * as formats from '../../eslint-plugin/command/formats/index.ts';
import type * as personal from '../../eslint-plugin/host/personal.ts';
import type * as objects from '../../eslint-plugin/command/git/objects.ts';
import type * as report from '../../eslint-plugin/command/formats/report.ts';
import type * as suppressions from '../../eslint-plugin/command/baseline/eslint-suppressions.ts';
import type * as core from '../../core/index.ts';
import { root } from '../tools/paths.ts';

const MODULES = [
  'eslint-plugin/host/baseline-files.ts',
  'eslint-plugin/host/inside.ts',
  'eslint-plugin/command/git/affected.ts',
  'eslint-plugin/command/commands/explain-subject.ts',
  'eslint-plugin/command/formats/index.ts',
  'eslint-plugin/host/personal.ts',
  'eslint-plugin/command/git/objects.ts',
  'eslint-plugin/command/formats/report.ts',
  'eslint-plugin/command/baseline/eslint-suppressions.ts',
  'core/index.ts',
];
type Ours = typeof affected & typeof objects & typeof report & typeof suppressions & typeof subjects & typeof formats;
type Windows = typeof baselineFiles & typeof inside & typeof personal & Ours & typeof core;

async function onWindows(): Promise<Windows> {
  const { outputFiles } = await build({
    stdin: { contents: MODULES.map((path) => `export * from ${JSON.stringify(`./${path}`)};`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    plugins: [{ name: 'windows', setup: ({ onResolve }) => void onResolve({ filter: /^(?:node:)?path$/ }, () => ({ path: 'node:path/win32', external: true })) }],
  });
  const module = { exports: {} };
  new Function('require', 'module', 'exports', outputFiles[0]?.text ?? '')(createRequire(join(root, 'test/command/any.cjs')), module, module.exports);
  return module.exports as Windows;
}

const PROJECT = 'C:\\Users\\Li\\shop';

describe('on Windows', () => {
  let windows: Windows;
  before(async () => (windows = await onWindows()));

  it('a baseline has / in its paths, and they lead back to the files', () => {
    assert.equal(windows.toBaselinePath(`${PROJECT}\\src\\a.js`, PROJECT), 'src/a.js');
    assert.equal(windows.fromBaselinePath('src/a.js', PROJECT), `${PROJECT}\\src\\a.js`);
    assert.equal(windows.toBaselinePath(windows.fromBaselinePath('../lib/b.js', PROJECT), PROJECT), '../lib/b.js');
  });

  it('a drive is the same in both cases of its letter', () => {
    assert.equal(windows.isInside('C:\\shop\\a.js', 'c:\\shop'), true);
    assert.equal(windows.isInside('c:\\shop\\a.js', 'C:\\'), true);
    assert.equal(windows.isInside('D:\\shop\\a.js', 'c:\\shop'), false);
  });

  it('reports have / in paths and addresses', () => {
    assert.equal(windows.pathOf(`${PROJECT}\\src\\a b.js`, PROJECT), 'src/a b.js');
    assert.equal(windows.uriOf(`${PROJECT}\\src\\a b.js`, PROJECT), 'src/a%20b.js');
    assert.equal(windows.pathOf('D:\\other\\a.js', PROJECT), 'D:/other/a.js');
  });

  it('what is inside a folder is told by whole names', () => {
    assert.deepEqual([`${PROJECT}\\a.js`, PROJECT, `${PROJECT}ping\\a.js`, 'D:\\a.js'].map((path) => windows.isInside(path, PROJECT)), [true, true, false, false]);
    assert.ok(windows.isInside('C:\\a.js', 'C:\\'));
  });

  it('a state of the repository has the paths of the disk', () => {
    const git = { texts: (ids: Iterable<string>) => new Map([...ids].map((id) => [id, `text of ${id}`])) } as unknown as objects.Git;
    const state = windows.overlayOf(git, PROJECT, new Map([['src/a.js', '1'], ['pi-guard.json', '2']]), ['src/a.js', 'src/b.js']);
    assert.deepEqual([...(state?.texts ?? [])], [[`${PROJECT}\\src\\a.js`, 'text of 1'], [`${PROJECT}\\pi-guard.json`, 'text of 2']]);
    assert.deepEqual([...(state?.hidden ?? [])], [`${PROJECT}\\src\\b.js`]);
  });

  it('what is staged below a folder is found, and what imports it', () => {
    const texts = new Map([[`${PROJECT}\\src\\user.ts`, 'export interface User { id: number }'], [`${PROJECT}\\src\\show.ts`, "import { User } from './user'"], [`${PROJECT}\\other.ts`, '']]);
    const states = { root: PROJECT, now: { texts, hidden: new Set<string>() }, before: { texts: new Map<string, string>(), hidden: new Set<string>() }, texts, configured: [], changed: new Set([`${PROJECT}\\src\\user.ts`, `${PROJECT}\\other.ts`]), gone: new Set<string>() };
    const none = (): undefined => undefined;
    assert.deepEqual([...windows.stagedTexts(states, [`${PROJECT}\\src`], false, none).keys()], [`${PROJECT}\\src\\user.ts`, `${PROJECT}\\src\\show.ts`]);
    assert.equal(windows.stagedTexts(states, [PROJECT], false, none).size, 3);
  });

  it('arguments with drives and backslashes are what they say', () => {
    assert.deepEqual(windows.placeMeant('C:\\Users\\Li\\shop\\a.js:12'), { path: 'C:\\Users\\Li\\shop\\a.js', line: 12 });
    assert.deepEqual(windows.placeMeant('src\\a.js:3:14'), { path: 'src\\a.js', line: 3 });
    assert.equal(windows.placeMeant('C:\\shop\\a.js'), undefined);
    assert.deepEqual(windows.outputsOf(['sarif=C:\\reports\\pi guard.sarif'], undefined), [{ format: 'sarif', file: 'C:\\reports\\pi guard.sarif' }]);
    const inSource = windows.patternMatcher(windows.toSlashes('src\\**\\*.js'));
    assert.deepEqual(['src/a.js', 'src/views/b.js', 'lib/c.js'].map(inSource), [true, true, false]);
  });

  it('what somebody does not want to see stands where Windows keeps settings', () => {
    const home = windows.personalFile({ XDG_CONFIG_HOME: 'D:\\settings' });
    assert.equal(home, 'D:\\settings\\pi-guard\\pi-guard.json');
  });

  it('a glob of pi-guard.json may be written with backslashes', () => {
    const config = windows.compileConfig([{ settings: { ignore: ['src\\legacy\\**'] }, base: PROJECT }], PROJECT);
    assert.deepEqual(['src\\legacy\\a.js', 'src\\a.js'].map((path) => config.isIgnored(`${PROJECT}\\${path}`)), [true, false]);
  });

  it('globs of pi-guard.json and the roles of folders hold for them', () => {
    const config = windows.compileConfig([{ settings: { ignore: ['legacy/**', '!legacy/keep/**'], roles: { 'tools/**': 'server' } }, base: PROJECT }], PROJECT);
    assert.deepEqual(['legacy\\a.js', 'legacy\\keep\\a.js', 'src\\a.js'].map((path) => config.isIgnored(`${PROJECT}\\${path}`)), [true, false, false]);
    assert.deepEqual([...config.rolesOf(`${PROJECT}\\tools\\a.js`)], ['server']);
    assert.ok(config.rolesOf(`${PROJECT}\\src\\__tests__\\a.js`).has('test'));
  });

  it('counts of ESLint’s suppressions, which have / there too, are matched', () => {
    const item = { state: 'new', reported: { file: `${PROJECT}\\src\\a.js`, finding: { ruleId: 'no-log-personal-info' } } } as unknown as report.Item;
    assert.deepEqual(JSON.parse(windows.suppressionsOf([item], PROJECT)), { 'src/a.js': { 'pi-guard/no-log-personal-info': { count: 1 } } });
  });
});
