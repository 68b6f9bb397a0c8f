/** What the command promises: options, languages, exit codes, formats. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { rules } from '../../core/index.ts';
import { OPTIONS } from '../../eslint-plugin/command/arguments/option-table.ts';
import { FORMAT_NAMES } from '../../eslint-plugin/command/formats/index.ts';
import { findingsOf, lastLine, piGuard, project } from './command.ts';

const LEAK = 'console.log(user.phone);\n';
const SECRET = ['Vq7', 'kTz', '0pLr', 'W2x'].join('');

describe('the command', () => {

  const cwd = project({
    'src/order.js': `${LEAK}export const a = 1;\nconsole.log(idCard, bankCardNo);\n`,
    'src/page.vue': `<template><p/></template>\n<script setup lang="ts">\nconst { email } = defineProps<{ email: string }>();\nlocalStorage.setItem('email', email);\n</script>\n`,
    'src/clean.ts': 'export const count: number = 1;\n',
    'src/guess.ts': 'export function save(account: unknown) {\n  console.log(account);\n}\n',
    'config.js': `module.exports = { password: '${SECRET}' };\n`,
  });

  it('groups by file, the worst first, shows the line, and says once what to do and which article', () => {
    const run = piGuard(['src'], { cwd });
    assert.equal(run.code, 1);
    assert.equal(
      run.out.replaceAll('\\', '/'),
      `src/order.js
  critical  3:13  ID card number and bank card number reach the console unmasked  no-log-personal-info
            3 | console.log(idCard, bankCardNo);
              |             ~~~~~~~~~~~~~~~~~~
  high      1:13  Mobile number (phone) reaches the console unmasked  no-log-personal-info
            1 | console.log(user.phone);
              |             ~~~~~~~~~~

src/page.vue
  medium    4:31  Email address is saved to browser storage in plain text  no-store-personal-info
            4 | localStorage.setItem('…', email);
              |                           ~~~~~

What to do
  no-log-personal-info (mobile number, ID card number, bank card number): Mask them, or log an internal id instead.
    China’s Cybersecurity Law Art. 42 (2025; formerly 40)
  no-store-personal-info (email address): Keep it in memory only, or on the server. China’s Cybersecurity Law Art. 42
    (2025; formerly 40)

3 findings in 2 files: 1 critical, 1 high, 1 medium.
Scanned 4 files with ${rules.length} rules; skipped none; none failed to parse.
`,
    );
    assert.equal(run.err, '');
  });

  it('says the same in Chinese', () => {
    for (const [args, lang] of [[['src'], 'zh_CN.UTF-8'], [['src', '--locale', 'auto'], 'zh-Hans-CN'], [['src', '--locale', 'zh-CN'], 'en_US.UTF-8']] as const) {
      const { out } = piGuard(args, { cwd, lang });
      assert.match(out.replaceAll('\\', '/'), /^src\/order\.js\n {2}严重 {2}3:13 {2}身份证号[\s\S]*\n {2}高 {4}1:13 {2}手机号（phone）未脱敏写入控制台日志/);
      assert.match(out, /\n怎么办\n[\s\S]*《网络安全法》第42条（2025修正；/);
      assert.match(out, /\n在 2 个文件中发现 3 个问题：严重 1、高 1、中 1。\n已用 \d+ 条规则扫描 4 个文件；无跳过；全部解析成功。\n$/);
    }
    assert.match(piGuard(['src', '--locale', 'en'], { cwd, lang: 'zh_CN.UTF-8' }).out, /^3 findings in 2 files/m);
  });

  it('exits with 0 when there is nothing', () => {
    const run = piGuard(['src/clean.ts'], { cwd });
    assert.deepEqual([run.code, run.out], [0, `No findings.\nScanned 1 file with ${rules.length} rules; skipped none; none failed to parse.\n`]);
  });

  it('scans the current folder when no path is given', () => {
    assert.deepEqual(Object.keys(findingsOf(piGuard(['--format', 'eslint-json'], { cwd }), cwd)), ['config.js', 'src/clean.ts', 'src/guess.ts', 'src/order.js', 'src/page.vue']);
  });

  it('--preset strict reports guesses', () => {
    assert.equal(piGuard(['src/guess.ts'], { cwd }).code, 0);
    const strict = piGuard(['src/guess.ts', '--preset=strict'], { cwd });
    assert.equal(strict.code, 1);
    assert.match(strict.out, /\w+ {2}2:15 {2}“account” .*\[a guess\]/);
  });

  it('--fail-on fails from a level on, and still reports the rest', () => {
    const low = piGuard(['src/page.vue', '--fail-on', 'high'], { cwd });
    assert.equal(low.code, 0);
    assert.match(low.out, /medium {2}4:31/);
    assert.equal(piGuard(['src/page.vue', '--fail-on', 'medium'], { cwd }).code, 1);
    assert.equal(piGuard(['src/order.js', '--fail-on', 'critical'], { cwd }).code, 1);
  });

  it('--max-warnings counts the rules that pi-guard.json turns into warnings', () => {
    const warned = project({ 'pi-guard.json': '{ "rules": { "no-log-personal-info": "warn" } }', 'a.js': LEAK + LEAK });
    const run = piGuard(['--format', 'eslint-json'], { cwd: warned });
    assert.equal(run.code, 0);
    const [result] = JSON.parse(run.out) as ESLint.LintResult[];
    assert.deepEqual([result?.errorCount, result?.warningCount, result?.messages[0]?.severity], [0, 2, 1]);
    assert.equal(piGuard(['--max-warnings', '2'], { cwd: warned }).code, 0);
    assert.equal(piGuard(['--max-warnings', '1'], { cwd: warned }).code, 1);
  });

  it('--output-file writes the report, makes its folder, and keeps the closing lines on the terminal', () => {
    const run = piGuard(['src', '--output-file', 'reports/new/pi.txt'], { cwd });
    assert.deepEqual([run.code, run.out], [1, '']);
    assert.match(readFileSync(join(cwd, 'reports/new/pi.txt'), 'utf8'), /^src.order\.js\n[\s\S]*Scanned 4 files with \d+ rules; skipped none; none failed to parse\.\n$/);
    assert.equal(run.err, `3 findings in 2 files: 1 critical, 1 high, 1 medium.\nScanned 4 files with ${rules.length} rules; skipped none; none failed to parse.\n`);
    const json = piGuard(['src', '-f', 'eslint-json', '-o', 'reports/pi.json'], { cwd });
    assert.equal(json.out, '');
    assert.equal((JSON.parse(readFileSync(join(cwd, 'reports/pi.json'), 'utf8')) as unknown[]).length, 4);
  });

  it('--format takes ESLint’s formatters, a path and a package, and no secret or source text reaches any of them', () => {
    const folder = project({
      'config.js': `module.exports = { password: '${SECRET}' };\n`,
      'own.cjs': 'module.exports = (results, { cwd, rulesMeta }) => JSON.stringify({ cwd, results, rules: Object.keys(rulesMeta) });\n',
      'node_modules/eslint-formatter-mine/index.js': 'module.exports = (results) => `mine ${results.length} ${JSON.stringify(results)}`;\n',
      'node_modules/@me/eslint-formatter-mine/index.js': 'module.exports = (results) => `scoped ${results.length}`;\n',
    });
    for (const format of ['readable', 'stylish', 'eslint-json', 'json', 'json-with-metadata', 'html', './own.cjs', 'mine', '@me/mine']) {
      const run = piGuard(['config.js', '--format', format], { cwd: folder });
      assert.equal(run.code, 1, format);
      assert.ok(run.out.length > 0, format);
      assert.ok(!(run.out + run.err).includes(SECRET), format);
      assert.ok(format === 'readable' || !run.out.includes('module.exports'), `${format} has no source text`);
    }
    const own = JSON.parse(piGuard(['config.js', '--format', './own.cjs'], { cwd: folder }).out) as { cwd: string; rules: string[] };
    assert.deepEqual([own.cwd, own.rules], [folder, ['pi-guard/no-hardcoded-credential']]);
  });

  it('--help and --version, in both languages, list every option', () => {
    for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
      const help = piGuard(['--help'], { cwd, lang });
      assert.equal(help.code, 0);
      for (const name of Object.keys(OPTIONS)) assert.ok(help.out.includes(`--${name}`), name);
    }
    assert.match(piGuard(['-h'], { cwd, lang: 'zh_CN' }).out, /退出码/);
    assert.match(piGuard(['--version'], { cwd }).out, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong use', () => {
  const cwd = project({ 'a.js': LEAK, 'throws.cjs': 'module.exports = () => { throw new Error("boom"); };\n', 'syntax.cjs': 'module.exports = (;\n' });

  const CASES: readonly (readonly [args: readonly string[], says: string, chinese: string])[] = [
    [['--formt', 'json'], 'unknown option --formt. Did you mean --format? All options: pi-guard --help', '未知选项 --formt。是否想用 --format？全部选项见 pi-guard --help'],
    [['-x'], 'unknown option -x. All options: pi-guard --help', '未知选项 -x。全部选项见 pi-guard --help'],
    [['--preset', 'hard'], '--preset must be one of recommended, strict.', '--preset 必须是其中之一：recommended、strict。'],
    [['--fail-on', '--all-files'], '--fail-on needs a value: critical, high, medium, low, info.', '--fail-on 需要一个值：critical、high、medium、low、info。'],
    [['--max-warnings', 'many'], '--max-warnings must be a whole number from 0.', '--max-warnings 必须是 0 以上的整数。'],
    [['--output-file'], '--output-file needs a value: <file>.', '--output-file 需要一个值：<file>。'],
    [['--all-files=yes'], '--all-files takes no value.', '--all-files 不接受值。'],
    [['--config', 'none.json'], 'the configuration file none.json cannot be read.', '无法读取配置文件 none.json。'],
    [['--format', 'nice'], `the format nice cannot be loaded. Formats: ${FORMAT_NAMES.join(', ')}.`, `无法加载输出格式 nice。可用：${FORMAT_NAMES.join(', ')}。`],
    [['--format', './syntax.cjs'], `the format ./syntax.cjs cannot be loaded. Formats: ${FORMAT_NAMES.join(', ')}.`, `无法加载输出格式 ./syntax.cjs。可用：${FORMAT_NAMES.join(', ')}。`],
    [['--format', './throws.cjs'], 'the format ./throws.cjs failed on these results. Nothing was written.', '输出格式 ./throws.cjs 处理结果时出错，未写出任何内容。'],
    [['--output-file', '.'], 'the report cannot be written to ..', '无法把报告写入 .。'],
    [['--output-file', 'a.js/report.txt'], 'the report cannot be written to a.js/report.txt.', '无法把报告写入 a.js/report.txt。'],
  ];
  for (const [args, says, chinese] of CASES) {
    it(`${args.join(' ')} is one sentence and exit code 2`, () => {
      const english = piGuard(args, { cwd });
      assert.deepEqual([english.code, english.out, english.err], [2, '', `pi-guard: ${says}\n`]);
      const other = piGuard(args, { cwd, lang: 'zh_CN.UTF-8' });
      assert.deepEqual([other.code, other.out, other.err], [2, '', `pi-guard: ${chinese}\n`]);
    });
  }
});

describe('pi-guard.json and the command', () => {

  it('a wrong one is one sentence and exit code 2; the rest of it works and the results are there', () => {
    const cwd = project({ 'pi-guard.json': '{\n  "presets": "strict",\n  "ignore": ["skipped"]\n}', 'a.js': LEAK, 'skipped/b.js': LEAK });
    const run = piGuard([], { cwd });
    assert.equal(run.code, 2);
    assert.match(run.err, /^pi-guard: pi-guard\.json:2:3 unknown key "presets"\. Did you mean "preset"\? Allowed: .*\n$/);
    assert.match(run.out, /^a\.js\n {2}high {2}1:13[\s\S]*skipped \d+ \(1 ignored/);
    const chinese = piGuard([], { cwd, lang: 'zh_CN.UTF-8' });
    assert.match(chinese.err, /^pi-guard: pi-guard\.json:2:3 未知的键 "presets"。是否想写 "preset"？可用：.*\n$/);
  });

  it('one that is no JSON is said once, whatever the number of files', () => {
    const cwd = project({ 'pi-guard.json': '{ "preset": ', 'a.js': LEAK, 'b/c.js': LEAK });
    const run = piGuard([], { cwd });
    assert.deepEqual([run.code, run.err], [2, 'pi-guard: pi-guard.json:1:13 this is not valid JSON (comments and trailing commas are allowed).\n']);
    assert.match(run.out, /2 findings in 2 files/);
  });

  it('sets preset, level and language; the command line goes before it', () => {
    const cwd = project({ 'pi-guard.json': '{ "preset": "strict", "locale": "zh-CN" }', 'a.ts': 'function f(account: unknown) {\n  console.log(account);\n}\n' });
    const own = piGuard(['a.ts'], { cwd });
    assert.equal(own.code, 1);
    assert.match(lastLine(own.out), /^已用/);
    const given = piGuard(['a.ts', '--preset', 'recommended', '--locale', 'en'], { cwd });
    assert.deepEqual([given.code, given.out.split('\n')[0]], [0, 'No findings.']);
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "minLevel": "critical" }');
    writeFileSync(join(cwd, 'b.js'), LEAK);
    assert.equal(piGuard(['b.js'], { cwd }).code, 0);
    assert.equal(piGuard(['b.js', '--preset', 'recommended'], { cwd }).code, 1);
  });

  it('rules that are off are silent and not counted', () => {
    const cwd = project({ 'pi-guard.json': '{ "rules": { "no-log-personal-info": "off" } }', 'a.js': `${LEAK}localStorage.setItem("t", phone);\n` });
    const run = piGuard([], { cwd });
    assert.match(run.out, /^a\.js\n {2}high {2}2:27 [^\n]*no-store-personal-info\n/);
    assert.ok(lastLine(run.out).startsWith(`Scanned 1 file with ${rules.length - 1} rules`));
  });

  it('the nearest one goes before its parents, up to the repository', () => {
    const outer = project({ 'pi-guard.json': '{ "ignore": ["inner"] }' });
    const cwd = join(outer, 'inner');
    mkdirSync(join(cwd, '.git'), { recursive: true });
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "ignoreNames": ["phone"], "minLevel": "critical" }');
    writeFileSync(join(cwd, 'sub/pi-guard.json'), '{ "minLevel": "high" }');
    writeFileSync(join(cwd, 'sub/a.js'), 'console.log(phone); console.log(mobile);\n');
    const run = piGuard(['--format', 'eslint-json'], { cwd });
    assert.deepEqual(findingsOf(run, cwd), { 'sub/a.js': ['1 no-log-personal-info'] });
    writeFileSync(join(cwd, 'sub/pi-guard.json'), '{ "root": true }');
    assert.deepEqual(findingsOf(piGuard(['--format', 'eslint-json'], { cwd }), cwd), { 'sub/a.js': ['1 no-log-personal-info', '1 no-log-personal-info'] });
  });

  it('--config uses one file and nothing else; extends brings in another', () => {
    const cwd = project({
      'pi-guard.json': '{ "ignore": ["**"] }',
      'ci/strict.json': '{ "extends": "./company.json", "ignore": ["b.js"] }',
      'ci/company.json': '{ "words": { "mobile-phone": ["hotline"] } }',
      'ci/loop.json': '{\n  "extends": "./loop.json"\n}',
      'ci/lost.json': '{ "extends": "./nowhere.json" }',
      'a.js': 'console.log(hotline);\n',
      'b.js': LEAK,
    });
    assert.equal(piGuard(['a.js'], { cwd }).code, 0);
    assert.deepEqual(findingsOf(piGuard(['a.js', 'b.js', '--config', 'ci/strict.json', '--format', 'eslint-json'], { cwd }), cwd), { 'a.js': ['1 no-log-personal-info'] });
    const loop = piGuard(['a.js', '--config', 'ci/loop.json'], { cwd });
    assert.deepEqual([loop.code, loop.err.replaceAll('\\', '/')], [2, 'pi-guard: ci/loop.json:2:14 "extends" leads back to this file.\n']);
    assert.match(piGuard(['a.js', '--config', 'ci/lost.json'], { cwd }).err, /lost\.json:1:14 "extends" names a file that cannot be read\.\n$/);
  });
});
