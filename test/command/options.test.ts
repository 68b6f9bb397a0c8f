/** What is looked at, said in other ways; and what a run says besides. */
import assert from 'node:assert/strict';
import { piGuard, project } from './command.ts';
import { found, NEW, OLD } from './repository.ts';

describe('other ways to say what is looked at', () => {
  it('globs, standard input, one rule, a least level', () => {
    const cwd = project({ 'src/a.js': OLD, 'src/b.ts': NEW, 'src/inner/c.js': NEW });
    assert.deepEqual(found(cwd, 'src/**/*.js'), ['new src/a.js:2', 'new src/inner/c.js:1']);
    assert.deepEqual(found(cwd, 'src/*.ts'), ['new src/b.ts:1']);
    assert.deepEqual(found(cwd, '--min-level', 'critical'), ['new src/b.ts:1', 'new src/inner/c.js:1']);
    assert.deepEqual(found(cwd, '--rule', 'no-store-personal-info'), []);
    const run = piGuard(['--stdin', '--stdin-filename', 'src/new.js'], { cwd, input: NEW });
    assert.deepEqual([run.code, run.out.split('\n')[0]], [1, 'src/new.js']);
    const gbk = Buffer.concat([Buffer.from('// '), Buffer.from([0xca, 0xd6, 0xbb, 0xfa]), Buffer.from(`\n${NEW}`)]);
    for (const input of [gbk, Buffer.from(`\uFEFF${NEW}`), Buffer.from(`\uFEFF${NEW}`, 'utf16le')])
      assert.equal(piGuard(['--stdin', '--stdin-filename', 'src/new.js'], { cwd, input }).code, run.code);
    assert.match(piGuard(['--stdin'], { cwd }).err, /--stdin and --stdin-filename go together/);
  });

  it('what cannot be together, or is no value, is one sentence in the language of --locale', () => {
    const cwd = project({ 'a.js': OLD });
    const CASES: readonly (readonly [args: readonly string[], says: string])[] = [
      [['--exit-code', '256'], '--exit-code 必须是 0 到 255 的整数。'],
      [['--nosuch'], '未知选项 --nosuch。全部选项见 pi-guard --help'],
      [['--staged', '--since', 'main'], '--staged 和 --since 不能同时使用。'],
      [['baseline', '--expire', '30d'], 'baseline 和 --expire 不能同时使用。'],
      [['baseline', '--no-baseline'], 'baseline 和 --no-baseline 不能同时使用。'],
      [['-f', 'json=r.out', '-f', 'sarif=./r.out'], 'r.out 只能写入一种格式，请为其他格式另设文件。'],
      [['-f', 'sarif='], '--format sarif= 之后缺少文件名。'],
    ];
    for (const [args, says] of CASES) {
      const { code, err, out } = piGuard([...args, '--locale', 'zh-CN'], { cwd });
      assert.deepEqual([code, out, err], [2, '', `pi-guard: ${says}\n`]);
      assert.doesNotMatch(piGuard(args, { cwd }).err, /\p{Script=Han}/u);
    }
    assert.equal(piGuard(['--exit-code', '255'], { cwd }).code, 255);
  });

  it('nothing to look at is said, and is exit code 2', () => {
    const cwd = project({ 'style.css': '' });
    for (const args of [[], ['style.css']]) {
      const run = piGuard(args, { cwd });
      assert.deepEqual([run.code, run.out], [2, '']);
      assert.match(run.err, /there is nothing to look at: .+ holds no file that is read\./);
    }
    assert.match(piGuard(['src/**/*.js'], { cwd }).err, /there is no file or folder src\/\*\*\/\*\.js/);
  });

  it('--exit-code, --max-file-size, --timing, --time-limit, --quiet', () => {
    const cwd = project({ 'a.js': OLD, 'pi-guard.json': '{ "rules": { "no-log-personal-info": "warn" } }' });
    assert.equal(piGuard(['--max-warnings', '0', '--exit-code', '7'], { cwd }).code, 7);
    assert.match(piGuard([], { cwd }).out, /\[warning\]/);
    assert.match(piGuard(['--quiet', '--max-warnings', '0'], { cwd }).out, /^No findings/);
    assert.match(piGuard(['--max-file-size', '10B'], { cwd }).out, /skipped 1 \(1 too large\)/);
    assert.match(piGuard(['--timing'], { cwd }).out, /Slowest files:\n +\d+ ms {2}a\.js\n/);
  });

  it('--time-limit gives a file up, says so, and looks at the others', () => {
    const line = (index: number): string => `export function f${index}(user, it) { const a = [user, it].map((x) => x.phone); console.log({ ...a, n: user.name }, it); }\n`;
    const cwd = project({ 'big.js': Array.from({ length: 12_000 }, (_, index) => line(index)).join(''), 'small.js': NEW });
    for (const [lang, said] of [
      ['en_US.UTF-8', /big\.js\n.*it took more than 4 s[\s\S]*; 1 given up after/],
      ['zh_CN.UTF-8', /big\.js\n.*用时超过 4 秒[\s\S]*1 个超过时限/],
    ] as const) {
      const { code, out } = piGuard(['--all-files', '--time-limit', '4'], { cwd, lang });
      assert.equal(code, 1);
      assert.match(out, said);
      assert.match(out, /small\.js\n +\S+ +1:43/);
    }
  });

  it('--time-limit counts the reading of the syntax too', () => {
    const cwd = project({ 'table.js': `export default [${'a=>a,'.repeat(390_000)}];\n`, 'small.js': NEW });
    const { code, out } = piGuard(['--all-files', '--time-limit', '4'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /table\.js\n.*it took more than 4 s/);
    assert.match(out, /small\.js\n +\S+ +1:43/);
  });

  it('--print-config says what is in effect and shows no digest', () => {
    const digest = `sha256:saltsalt:${'0'.repeat(64)}`;
    const cwd = project({ 'pi-guard.json': JSON.stringify({ preset: 'strict', ignoreValues: [digest] }), 'src/pi-guard.json': '{ "rules": { "no-weak-masking": "off" } }' });
    const { out } = piGuard(['--print-config', 'src/a.js'], { cwd });
    const shown = JSON.parse(out) as { preset: string; rules: Record<string, string>; settings: object[] };
    assert.deepEqual([shown.preset, shown.rules['no-weak-masking'], shown.settings.length], ['strict', 'off', 2]);
    assert.ok(!out.includes('saltsalt'));
  });

  it('an .eslintignore is nothing to it, and no warning is printed', () => {
    const cwd = project({ 'a.js': OLD, '.eslintignore': 'a.js\n' });
    const { code, err } = piGuard([], { cwd });
    assert.deepEqual([code, err], [1, '']);
  });

  it('--fix makes the safe repairs and says so', () => {
    const cwd = project({ 'mask.js': 'export const maskPhone = (text) => String(text).replace(/^(\\d{3})\\d{4}(\\d{4})$/, "$1****$2");\n', 'a.js': "import { maskPhone } from './mask.js';\nconsole.log(maskPhone(a.phone));\nconsole.log(user.phone);\n" });
    const run = piGuard(['a.js', '--fix'], { cwd });
    assert.match(run.out, /Repaired 1 file\./);
    assert.equal(run.code, 0, run.out);
  });
});
