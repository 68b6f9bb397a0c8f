/** Where preferred repairs import from: nothing that is not there where the program runs. */
import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';
import { MASK_PACKAGE_FILES, hostIn, repaired, type Files } from './running.ts';

const MASK = "export function maskPhone(value) {\n  const text = String(value);\n  return text.length < 11 ? '***' : text.slice(0, 3) + '****' + text.slice(-4);\n}\n";
const PAGE = "import x from './b';\nPage({ onLoad(q) { console.log('opt', q.phone, x) } });\n";
const FUNCTION = "const cloud = require('wx-server-sdk');\nexports.main = async (event) => { console.log('opt', event.phone, cloud); };\n";

/** What a file imports after its repair that it did not import before; nothing where an expression does. */
function importedBy(path: string, files: Files): string | undefined {
  const before = files[path] ?? '';
  const after = repaired(path, files)[path] ?? '';
  assert.notEqual(after, before, 'it is repaired');
  return [...after.matchAll(/(?:from|require\() ?['"]([^'"]+)['"]/g)].map(([, from]) => from).find((from) => from !== undefined && !before.includes(`'${from}'`));
}

/** Where the repair in the editor writes a new file of masks. */
function writtenBy(path: string, files: Files): string[] {
  const { findings } = analyze({ path: `/app/${path}`, text: files[path] ?? '' }, { host: hostIn('/app', files), otherFiles: true });
  return findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.flatMap(({ file }) => file ?? [])));
}

const APP = '{ "pages": ["pages/a/a"], "subPackages": [{ "root": "pkgA", "pages": ["p/p"] }, { "root": "/pkgB/", "pages": ["p/p"] }, { "root": "pkgC", "pages": ["p/p"], "independent": true }] }';
const SETTINGS: readonly (readonly [name: string, file: string, text: string])[] = [
  ['a mini-program', 'app.json', APP],
  ['uni-app', 'pages.json', `{\n  // pages\n  ${APP.slice(1)}`],
  ['Taro', 'app.config.ts', "export default defineAppConfig({ pages: ['pages/a/a'], subpackages: [{ root: 'pkgA', pages: ['p/p'] }, { root: 'pkgB', pages: ['p/p'] }, { root: 'pkgC', pages: ['p/p'], independent: true }] });\n"],
];

describe('a preferred repair in a mini-program imports from no other sub-package', () => {
  for (const [name, file, text] of SETTINGS) {
    const pages: Files = { [file]: text, 'pages/a/a.js': PAGE, 'pkgA/p/p.js': PAGE, 'pkgB/p/p.js': PAGE, 'pkgC/p/p.js': PAGE };
    it(`of ${name}`, () => {
      const inA = { ...pages, 'pkgA/utils/mask.js': MASK };
      assert.deepEqual(['pages/a/a.js', 'pkgA/p/p.js', 'pkgB/p/p.js', 'pkgC/p/p.js'].map((path) => importedBy(path, inA)), [undefined, '../utils/mask', undefined, undefined]);
      const inMain = { ...pages, 'utils/mask.js': MASK };
      assert.deepEqual(['pages/a/a.js', 'pkgA/p/p.js', 'pkgB/p/p.js', 'pkgC/p/p.js'].map((path) => importedBy(path, inMain)), ['../../utils/mask', '../../utils/mask', '../../utils/mask', undefined]);
      const inBoth = { ...inA, 'utils/mask.js': MASK };
      assert.deepEqual(['pages/a/a.js', 'pkgB/p/p.js'].map((path) => importedBy(path, inBoth)), ['../../utils/mask', '../../utils/mask']);
      const inC = { ...pages, 'pkgC/utils/mask.js': MASK };
      assert.deepEqual(['pages/a/a.js', 'pkgC/p/p.js'].map((path) => importedBy(path, inC)), [undefined, '../utils/mask']);
    });

    it(`of ${name}, and writes no mask file there`, () => {
      const helpers = { ...pages, 'pkgA/utils/date.js': 'export const a = 1;\n', 'utils/date.js': 'export const a = 1;\n' };
      for (const path of ['pages/a/a.js', 'pkgB/p/p.js']) assert.ok(writtenBy(path, helpers).every((written) => !/pkg[ACD]/.test(written)), writtenBy(path, helpers).join());
      assert.ok(writtenBy('pkgC/p/p.js', helpers).every((written) => written.startsWith('/app/pkgC/')), writtenBy('pkgC/p/p.js', helpers).join());
    });
  }

  it('nor the package from an independent one', () => {
    const files = { 'app.json': APP, 'package.json': '{ "dependencies": { "pi-guard-mask": "1" } }', ...MASK_PACKAGE_FILES, 'pkgB/p/p.js': PAGE, 'pkgC/p/p.js': PAGE };
    assert.deepEqual(['pkgB/p/p.js', 'pkgC/p/p.js'].map((path) => importedBy(path, files)), ['pi-guard-mask', undefined]);
  });

  it('but from any folder of a program whose settings list none', () => {
    const files = { 'app.json': '{ "expo": { "name": "a" } }', 'package.json': '{}', 'pkgA/utils/mask.js': MASK, 'pages/a/a.js': PAGE };
    assert.equal(importedBy('pages/a/a.js', files), '../../pkgA/utils/mask');
  });
});

describe('a preferred repair of a cloud function imports only what is uploaded with it', () => {
  const SHOP = '{ "name": "shop", "dependencies": { "pi-guard-mask": "1" } }';
  const CASES: readonly (readonly [name: string, path: string, files: Files, from: string | undefined])[] = [
    ['not a package of the whole repository', 'cloudfunctions/login/index.js', { 'package.json': SHOP, ...MASK_PACKAGE_FILES }, undefined],
    ['not a package that its own manifest leaves out', 'cloudfunctions/login/index.js', { 'package.json': SHOP, ...MASK_PACKAGE_FILES, 'cloudfunctions/login/package.json': '{ "name": "login", "dependencies": { "wx-server-sdk": "~3" } }' }, undefined],
    ['the package that its own manifest lists', 'cloudfunctions/login/index.js', { ...MASK_PACKAGE_FILES, 'cloudfunctions/login/package.json': '{ "name": "login", "dependencies": { "wx-server-sdk": "~3", "pi-guard-mask": "1" } }' }, 'pi-guard-mask'],
    ['not a file of the client', 'uniCloud-aliyun/cloudfunctions/obj/index.obj.js', { 'package.json': '{}', 'miniprogram/utils/mask.js': MASK }, undefined],
    ['not a file of another function', 'cloudfunctions/login/index.js', { 'cloudfunctions/pay/mask.js': MASK }, undefined],
    ['a file of its own', 'cloudfunctions/login/index.js', { 'cloudfunctions/login/lib/mask.js': MASK.replace('export function', 'exports.maskPhone = function') }, './lib/mask'],
    ['not a file outside, whatever the settings call the folder', 'cloud/login/index.js', { 'project.config.json': '{ "cloudfunctionRoot": "cloud/" }', 'utils/mask.js': MASK.replace('export function', 'exports.maskPhone = function') }, undefined],
  ];
  for (const [name, path, files, from] of CASES) it(name, () => assert.equal(importedBy(path, { ...files, [path]: FUNCTION }), from));

  it('and writes its mask file there', () => {
    const files = { 'package.json': '{}', 'utils/date.js': 'exports.a = 1;\n', 'cloudfunctions/login/index.js': FUNCTION };
    assert.deepEqual(new Set(writtenBy('cloudfunctions/login/index.js', files)), new Set(['/app/cloudfunctions/login/pi-guard-mask.js']));
  });
});

describe('a preferred repair imports the package of masks where the package of the file has it', () => {
  const text = "import a from './a.js';\nexport const f = (user) => console.log('opt', user.phone, a);\n";
  const CASES: readonly (readonly [name: string, path: string, files: Files, isImported: boolean])[] = [
    ['among its dependencies', 'i.js', { 'package.json': '{ "name": "a", "dependencies": { "pi-guard-mask": "1" } }' }, true],
    ['among those of whoever installs it', 'i.js', { 'package.json': '{ "name": "a", "peerDependencies": { "pi-guard-mask": "1" } }' }, true],
    ['below a manifest that names the kind of the modules alone', 'src/i.js', { 'package.json': '{ "name": "a", "dependencies": { "pi-guard-mask": "1" } }', 'src/package.json': '{ "type": "module" }' }, true],
    ['where nothing lists what is installed', 'i.js', {}, true],
    ['not in a package of a workspace that does not list it', 'packages/b/i.js', { 'package.json': '{ "name": "all", "dependencies": { "pi-guard-mask": "1" } }', 'packages/b/package.json': '{ "name": "b", "dependencies": { "other": "1" } }' }, false],
    ['not where it is there for development', 'i.js', { 'package.json': '{ "name": "a", "devDependencies": { "pi-guard-mask": "1" }, "dependencies": { "other": "1" } }' }, false],
  ];
  for (const [name, path, files, isImported] of CASES) it(name, () => assert.equal(importedBy(path, { ...MASK_PACKAGE_FILES, ...files, [path]: text }), isImported ? 'pi-guard-mask' : undefined));
});
