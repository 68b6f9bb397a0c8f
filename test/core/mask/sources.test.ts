import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { maskDeclarations, maskModule } from '../../../core/fix/masks/mask-module.ts';
import type { MaskSyntax } from '../../../core/fixing.ts';
import { maskSources } from '../../../core/fix/masks/mask-sources.ts';
import * as source from '../../../core/mask/index.ts';
import { maskSourcesFile } from '../../tools/masks/mask-sources.ts';
import { root } from '../../tools/paths.ts';
import { typeErrors } from './type-errors.ts';

const { maskAddress, maskAll, maskBankCard, maskEmail, maskIdCard, maskLandline, maskName, maskPhone } = source;
const singles = { maskAddress, maskAll, maskBankCard, maskEmail, maskIdCard, maskLandline, maskName, maskPhone };
const NAMES = Object.keys(singles) as (keyof typeof singles)[];
const SYNTAXES: readonly MaskSyntax[] = ['typescript', 'esm', 'cjs'];
const INPUTS = [
  '13800138000', '010-12345678', '11010519491231002X', '张三', '欧阳小明', 'John Smith', 'zhangsan@example.com', 'a@example.com',
  '6216261000000000018', '浙江省杭州市西湖区文三路1号', '', null, {}, 13800138000,
];

/** Exports of a module's text, run without any platform. */
function exportsOf(text: string, syntax: MaskSyntax): Record<string, (value: unknown) => string> {
  const code = syntax === 'cjs' ? text : transformSync(text, { loader: syntax === 'typescript' ? 'ts' : 'js', format: 'cjs' }).code;
  const module = { exports: {} };
  vm.runInNewContext(code, { module, exports: module.exports });
  return module.exports as Record<string, (value: unknown) => string>;
}

function assertSame(names: readonly (keyof typeof singles)[], text: string, syntax: MaskSyntax): void {
  const exported = exportsOf(text, syntax);
  assert.deepEqual(Object.keys(exported).sort(), [...names].sort());
  for (const name of names) for (const input of INPUTS) assert.equal(exported[name]?.(input), singles[name](input), name);
}

describe('text of single masks', () => {
  it('is up to date: if not, run `npm run update`', () => {
    for (const [path, text] of maskSourcesFile()) assert.equal(readFileSync(join(root, path), 'utf8'), text, path);
  });

  it('holds every mask, each function in 15 lines or fewer', () => {
    assert.deepEqual(maskSources.filter(({ isMask }) => isMask).map(({ name }) => name).sort(), [...NAMES].sort());
    for (const { name, typescript } of maskSources) {
      const lines = typescript.slice(Math.max(0, typescript.search(/^(?:function|const) /m))).split('\n').length;
      assert.ok(lines <= 15, `${name}: ${lines} lines`);
    }
  });

  for (const syntax of SYNTAXES) {
    describe(syntax, () => {
      for (const name of NAMES) {
        it(`${name} works alone`, () => {
          assertSame([name], maskModule([name], syntax), syntax);
        });
      }

      it('all of them work in one file, whatever the order', () => {
        assertSame(NAMES, maskModule(NAMES, syntax), syntax);
        assert.equal(maskModule([...NAMES].reverse(), syntax), maskModule(NAMES, syntax));
      });

      it('is extended at its end with what it lacks', () => {
        const first = maskModule(['maskPhone'], syntax);
        const isPresent = (name: string) => new RegExp(`^(?:export )?(?:function|const) ${name}\\b`, 'm').test(first);
        assert.equal(maskDeclarations(['maskPhone'], syntax, isPresent), '');
        const more = maskDeclarations(['maskPhone', 'maskEmail', 'maskName'], syntax, isPresent);
        assert.doesNotMatch(more, /function (?:plain|compact|maskPhone)\b/);
        assertSame(['maskPhone', 'maskEmail', 'maskName'], `${first}\n${more}`, syntax);
      });
    });
  }

  it('TypeScript text is strict and holds nothing unused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pi-guard-mask-'));
    try {
      const files = NAMES.map((name) => {
        const file = join(folder, `${name}.ts`);
        writeFileSync(file, maskModule([name], 'typescript'));
        return file;
      });
      assert.deepEqual(typeErrors(files), []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('knows no other names', () => {
    for (const name of ['mask', 'compact', 'toString', '']) assert.throws(() => maskModule([name], 'esm'), /no mask of pi-guard-mask/);
  });
});
