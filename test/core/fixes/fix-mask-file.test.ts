/** Masks in place, in a file of the project, and how titles show them. */
import assert from 'node:assert/strict';
import { applyEdits, type ModuleHost } from '../../../core/index.ts';
import { displayOf } from '../../../core/catalog/displays.ts';
import { maskName } from '../../../core/mask/mask-name.ts';
import { NO_PACKAGE, WITH_PACKAGE, findingsOf, here, offersOf } from './offers.ts';

describe('what a title shows', () => {
  it('is what the mask does to a usual value, in Latin letters for readers of English', () => {
    assert.equal(displayOf('person-name').shownInLatin, maskName('Jane'));
    const [fix, inline] = findingsOf("export const f = (realName) => console.log('made', realName);\n", 'src/a.js', WITH_PACKAGE)[0]?.fixes ?? [];
    assert.deepEqual([fix?.title.en, fix?.title['zh-CN']], ['Mask with maskName() → J***', '用 maskName() 脱敏 → 张**']);
    assert.equal(inline?.title.en, 'Mask it here with an inline expression → J**');
  });
});

describe('inline masks', () => {
  const TABLE: readonly (readonly [code: string, value: unknown, shown: string])[] = [
    ['phone', '13800138000', '***8000'],
    ['phone', '138 0013 8000', '***8000'],
    ['phone', undefined, '***'],
    ['phone', '', '***'],
    ['idCard', '110101188001010011', '***1'],
    ['email', 'zhang@example.com', '***@example.com'],
    ['email', 'nobody', '***'],
    ['bankCardNo', '6216261000000000018', '***0018'],
    ['realName', '张三', '张**'],
    ['realName', 'Zhang San', 'Z**'],
  ];
  for (const [name, value, shown] of TABLE) {
    it(`${name} of ${typeof value} length ${String(value ?? '').length} shows ${shown}`, () => {
      const before = `export const f = (${name}) => console.log(${name});\n`;
      const fix = findingsOf(before, 'src/a.js', NO_PACKAGE)[0]?.fixes[0];
      const printed: unknown[] = [];
      const body = applyEdits(before, here(fix?.edits ?? [])).replace('export const f =', 'return');
      const f = new Function('console', body)({ log: (text: unknown) => printed.push(text) }) as (value: unknown) => void;
      f(value);
      assert.deepEqual(printed, [shown]);
    });
  }
});

describe('local mask file', () => {
  const before = "import a from './a';\nexport const f = (phone) => console.log(phone, a);\n";

  it('is created beside the file with just the functions used', () => {
    const fix = findingsOf(before, '/app/src/b.ts', NO_PACKAGE, true)[0]?.fixes[0];
    assert.match(fix?.title.en ?? '', /pi-guard-mask\.ts/);
    const [file, ...edits] = fix?.edits ?? [];
    assert.equal(file?.file, '/app/src/pi-guard-mask.ts');
    assert.match(file?.text ?? '', /export function maskPhone/);
    assert.doesNotMatch(file?.text ?? '', /maskEmail/);
    assert.match(applyEdits(before, edits), /import \{ maskPhone \} from '\.\/pi-guard-mask';\nexport const f = \(phone\) => console\.log\(maskPhone\(phone\), a\);/);
  });

  it('is imported by the short name that the package has, if the path would lead far up', () => {
    const code = "export const f = (phone) => console.log('made', phone);\n";
    const imported = (path: string, files: Readonly<Record<string, string>>): string | undefined => {
      const all: Readonly<Record<string, string>> = { '/app/package.json': '{}', '/app/src/utils/a.ts': '', ...files };
      const host: ModuleHost = { resolve: (specifier) => (specifier === '@/utils/a' ? '/app/src/utils/a.ts' : undefined), read: (id) => all[id], programFiles: () => ['/app/src/utils/a.ts', path] };
      const fix = findingsOf(code, path, host, true)[0]?.fixes[0];
      return /from '([^']*)'/.exec(fix?.edits.map(({ text }) => text).join('\n') ?? '')?.[1];
    };
    const config = { '/app/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' };
    assert.equal(imported('/app/src/app/a/b/page.ts', config), '@/utils/pi-guard-mask');
    assert.equal(imported('/app/src/app/page.ts', config), '../utils/pi-guard-mask');
    assert.equal(imported('/app/src/app/a/b/page.ts', {}), '../../../utils/pi-guard-mask');
  });

  it('stands in the folder that is deployed', () => {
    const code = "import { serve } from 'https://deno.land/std/http/server.ts';\nexport const f = (phone: string) => console.log('made', phone, serve);\n";
    const files: Readonly<Record<string, string>> = { '/app/package.json': '{}' };
    const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => ['/app/src/lib/a.ts', '/app/supabase/functions/_shared/cors.ts', '/app/supabase/functions/send/index.ts'] };
    const fix = findingsOf(code, '/app/supabase/functions/send/index.ts', host, true)[0]?.fixes[0];
    assert.equal(fix?.edits[0]?.file, '/app/supabase/functions/_shared/pi-guard-mask.ts');
    assert.match(fix?.edits.map(({ text }) => text).join('\n') ?? '', /from '\.\.\/_shared\/pi-guard-mask\.ts'/);
  });

  it('stands in the folder that a page is served from, with the ending that a page needs', () => {
    const code = "import { show } from './show.js';\nexport const f = (phone) => console.log('made', phone, show);\n";
    const files: Readonly<Record<string, string>> = { '/app/package.json': '{}' };
    const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => ['/app/public/js/a.js', '/app/server/utils/b.js'] };
    const fix = findingsOf(code, '/app/public/js/a.js', host, true)[0]?.fixes[0];
    assert.equal(fix?.edits.find(({ file }) => file !== undefined)?.file, '/app/public/pi-guard-mask.js');
    assert.match(applyEdits(code, here(fix?.edits ?? [])), /from '\.\.\/pi-guard-mask\.js'/);
  });

  it('is imported on a line that ends as those beside it do', () => {
    const code = "import a from './a';\r\nimport b from './b';\nexport const f = (phone) => console.log('made', phone, a, b);\n";
    const fix = findingsOf(code, '/app/src/b.ts', NO_PACKAGE, true)[0]?.fixes[0];
    assert.match(applyEdits(code, here(fix?.edits ?? [])), /'\.\/b';\nimport \{ maskPhone \}/);
  });

  it('is extended with the line ends that it has', () => {
    const present = 'export function maskEmail(value) {\r\n  return value;\r\n}\r\n';
    const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === '/app/src/pi-guard-mask.ts' ? present : undefined) };
    const [edit] = findingsOf(before, '/app/src/b.ts', host, true)[0]?.fixes[0]?.edits ?? [];
    assert.match(edit?.text ?? '', /\r\nexport function maskPhone/);
    assert.doesNotMatch(edit?.text ?? '', /(?<!\r)\n/);
  });

  it('is extended when it is there, and left alone when it has the function', () => {
    const created = findingsOf(before, '/app/src/b.ts', NO_PACKAGE, true)[0]?.fixes[0]?.edits[0]?.text ?? '';
    const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === '/app/src/pi-guard-mask.ts' ? created : undefined) };
    const same = findingsOf(before, '/app/src/b.ts', host, true)[0]?.fixes[0];
    assert.ok(same?.edits.every((edit) => edit.file === undefined), 'has the function already');
    const other = findingsOf(before.replaceAll('phone', 'email'), '/app/src/b.ts', host, true)[0]?.fixes[0];
    assert.equal(other?.edits[0]?.range.start, created.length);
    assert.match(other?.edits[0]?.text ?? '', /export function maskEmail/);
  });

  it('is not offered where other files cannot be changed', () => {
    for (const { fix } of offersOf(before, '/app/src/b.ts', { host: NO_PACKAGE })) assert.ok(fix.edits.every((edit) => edit.file === undefined));
  });
});
