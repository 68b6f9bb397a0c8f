import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';
import * as source from '../../../core/mask/index.ts';
import { buildMask } from '../../tools/masks/build-mask.ts';
import { root } from '../../tools/paths.ts';
import { typeErrors } from './type-errors.ts';

const folder = join(root, 'core', 'mask');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const BUNDLES = ['dist/index.js', 'dist/index.mjs'];
const SHIPPED = ['LICENSE', 'README.md', ...BUNDLES, 'dist/index.d.ts', 'dist/index.d.mts', 'package.json'].sort();

const INPUTS: readonly (readonly [string, string])[] = [
  ['+86 138-0013-8000', 'mobile-phone'], ['010-12345678', 'landline'], ['11010519491231002X', 'id-card'], ['110105491231002', 'id-card'],
  ['欧阳小明', 'person-name'], ['𠮷田', 'person-name'], ['John Smith', 'person-name'], ['a@example.com', 'email'], ['zhangsan@example.com', 'email'],
  ['6200000000000005', 'bank-card'], ['6216261000000000018', 'bank-card'], ['浙江省杭州市西湖区文三路1号', 'address'], ['文三路1号', 'address'], ['x', 'login-password'],
];

describe('pi-guard-mask, as installed', function () {
  this.timeout(120_000);
  let project: string;

  before(async () => {
    await buildMask();
    project = mkdtempSync(join(tmpdir(), 'pi-guard-mask-'));
    for (const file of SHIPPED) {
      const target = join(project, 'node_modules', 'pi-guard-mask', file);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(folder, file), target);
    }
  });

  after(() => rmSync(project, { recursive: true, force: true }));

  /** What Node prints for a script of the installed package. */
  function run(file: string, text: string): string {
    writeFileSync(join(project, file), text);
    return execFileSync(process.execPath, [join(project, file)], { encoding: 'utf8' });
  }

  it('npm packs these files and no others', () => {
    const [packed] = JSON.parse(execFileSync('npm pack --dry-run --json --ignore-scripts', { cwd: folder, encoding: 'utf8', shell: true, stdio: ['ignore', 'pipe', 'ignore'] })) as [{ files: { path: string }[] }];
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), SHIPPED);
  });

  it('depends on nothing and points to files that exist', () => {
    for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts', 'type']) assert.equal(manifest[key], undefined, key);
    const { import: esm, require: cjs } = manifest.exports['.'];
    const targets = [manifest.main, manifest.module, manifest.types, ...Object.values(esm), ...Object.values(cjs)] as string[];
    for (const target of targets) assert.ok(statSync(join(folder, target)).isFile(), target);
  });

  it('has a main file that the npm packer of mini-programs finds', () => {
    assert.match(manifest.main, /^dist\/\w+\.js$/);
  });

  for (const bundle of BUNDLES) {
    it(`${bundle} is at most 8 kB of ES2018`, () => {
      const text = readFileSync(join(folder, bundle), 'utf8');
      assert.ok(Buffer.byteLength(text) <= 8000, `${Buffer.byteLength(text)} bytes`);
      const parsed = new Linter().verify(text, [{ languageOptions: { ecmaVersion: 2018, sourceType: bundle.endsWith('.mjs') ? 'module' : 'commonjs' } }]);
      assert.deepEqual(parsed, []);
    });
  }

  it('needs nothing from its platform', () => {
    const module = { exports: {} as typeof source };
    vm.runInNewContext(readFileSync(join(folder, 'dist/index.js'), 'utf8'), { module, exports: module.exports });
    for (const [input, kind] of INPUTS) assert.equal(module.exports.mask(input, kind), source.mask(input, kind));
  });

  for (const [file, load] of [
    ['use.mjs', "import * as masks from 'pi-guard-mask';"],
    ['use.cjs', "const masks = require('pi-guard-mask');"],
  ] as const) {
    it(`${file} gets the same names and answers as the sources`, () => {
      const script = `${load}\nconsole.log(JSON.stringify([Object.keys(masks).sort(), ${JSON.stringify(INPUTS)}.map(([value, kind]) => masks.mask(value, kind))]));\n`;
      assert.deepEqual(JSON.parse(run(file, script)), [Object.keys(source).sort(), INPUTS.map(([input, kind]) => source.mask(input, kind))]);
    });
  }

  it('has types for import and for require, and refuses wrong calls', () => {
    const body = `
const shown: string[] = [mask(1, 'mobile-phone'), mask(null, 'any other kind'), maskPhone(undefined), maskAll(), ...['?'].map(maskName)];
const kind: MaskKind = 'id-card';
// @ts-expect-error a kind is text
mask('?', 1);
// @ts-expect-error the kind is needed
mask('?');
// @ts-expect-error the result is text
const count: number = maskEmail('?');
export { shown, kind, count };
`;
    const names = 'mask, maskAll, maskEmail, maskName, maskPhone, type MaskKind';
    writeFileSync(join(project, 'types.mts'), `import { ${names} } from 'pi-guard-mask';${body}`);
    writeFileSync(join(project, 'types.cts'), `import { ${names} } from 'pi-guard-mask';${body}`);
    assert.deepEqual(typeErrors([join(project, 'types.mts'), join(project, 'types.cts')]), []);
  });

  it('is written without anything newer than ES2018 and without Node', () => {
    assert.deepEqual(typeErrors([join(folder, 'index.ts')]), []);
  });

  describe('README', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const blocks = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code as string);

    it('has examples in both languages', () => {
      const [english, chinese] = readme.split('## 中文说明');
      assert.ok(english?.includes('```js') && chinese?.includes('```js'));
    });

    blocks.forEach((code, index) => {
      it(`example ${index + 1} prints what it says`, () => {
        const expected = [...code.matchAll(/; \/\/ (.+)$/gm)].map(([, display]) => display);
        assert.ok(expected.length > 0);
        const script = code.replace(/^(\w+\(.*\)); \/\/ .+$/gm, 'console.log($1);');
        assert.deepEqual(run(`readme-${index}.${code.startsWith('import') ? 'mjs' : 'cjs'}`, script).trim().split('\n'), expected);
      });
    });

    it('shows each function in the table as it works', () => {
      const functions: Readonly<Record<string, unknown>> = { ...source };
      const rows = [...readme.matchAll(/^\| (.+?) \| `(\w+)` \| `(.+?)` \| `(.+?)` \|/gm)];
      for (const [, kind = '', name = '', input, display] of rows) {
        const single = functions[name] as (value: unknown) => string;
        assert.equal(single(input), display);
        assert.equal(source.mask(input, kind.replaceAll('`', '')), display);
      }
      assert.deepEqual([...new Set(rows.map(([, , name]) => name))].sort(), Object.keys(source).filter((name) => name !== 'mask' && name !== 'maskFields').sort());
    });
  });
});
