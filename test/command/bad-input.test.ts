/** Whatever lies in a folder: one clear sentence or a counted skip, and no other file's result is lost. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../core/index.ts';
import { findingsOf, lastLine, piGuard, project } from './command.ts';

const LEAK = 'console.log(user.phone);\n';
const isWindows = process.platform === 'win32';
/** “手机号” in GBK. */
const GBK = Buffer.concat([Buffer.from('// '), Buffer.from([0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5]), Buffer.from(`\n${LEAK}`)]);
const WEBPACK = `/******/ (function(modules) {\n/******/ 	function __webpack_require__(moduleId) {\n${LEAK}}\n})();\n`;
const LIBRARY = `/*!\n * some-lib v2.6.11\n * (c) 2014-2019 Somebody\n * Released under the MIT License.\n */\n${LEAK}`;

describe('a run that is not whole', () => {
  const cwd = project({ 'clean.js': 'export const a = 1;\n', 'broken.js': 'const a = ;\n', 'inner/pi-guard.json': '{ "nothing": 1 }', 'inner/a.js': 'export const b = 1;\n' });
  for (const [why, paths, last] of [
    ['a path that is not there', ['clean.js', 'nowhere'], 'given paths that do not exist: 1'],
    ['a file that cannot be parsed', ['clean.js', 'broken.js'], '1 failed to parse'],
    ['a broken configuration', ['inner'], 'problems in the configuration: 1'],
  ] as const) {
    it(`${why}: the report says so, and never that all is well`, () => {
      for (const extra of [[], ['--output-file', 'report.txt']]) {
        const run = piGuard([...paths, ...extra], { cwd });
        const report = extra.length > 0 ? readFileSync(join(cwd, 'report.txt'), 'utf8') : run.out;
        assert.notEqual(run.code, 0);
        assert.match(report, /NOT EVERYTHING WAS CHECKED; nothing was found in what was\.\n/);
        assert.ok(lastLine(report).endsWith(`${last}.`), lastLine(report));
        assert.doesNotMatch(report, /No findings/);
      }
      assert.match(piGuard(paths, { cwd, lang: 'zh_CN.UTF-8' }).out, /未能检查全部内容；已检查的部分未发现问题。/);
    });
  }
});

describe('bad input', () => {

  const cwd = project({
    'good.js': LEAK,
    'folder.js/inner.js': LEAK,
    'broken.js': 'const a = ;\n',
    'empty.js': '',
    'blank.vue': '\n',
    'binary.js': Uint8Array.from([0x47, 0, 0, 1, 0xff]),
    'video.ts': Uint8Array.from(Array.from({ length: 600 }, (_, index) => (index % 188 === 0 ? 0x47 : index % 256))),
    'gbk.js': GBK,
    'utf16.js': Buffer.from(`\uFEFF${LEAK}`, 'utf16le'),
    'bom-crlf.js': `\uFEFF// windows\r\n${LEAK.replace('\n', '\r\n')}`,
    'huge.js': `var data = "${'x'.repeat(5_000_000)}";`,
    'lib.min.js': LEAK,
    'one-line.js': `${'var a=1;'.repeat(400)}${LEAK}`,
    'webpack.js': WEBPACK,
    'library.js': LIBRARY,
    'image-inside.js': `const logo = "data:image/png;base64,${'A'.repeat(9000)}";\n${LEAK}`,
    'vendor/a.js': LEAK,
    'dist/a.js': LEAK,
    'node_modules/x/index.js': LEAK,
    'page.hbs': '<p></p>',
    'data.json': '{}',
    'logo.png': '',
    'README.md': '',
    '.eslintrc.json': '{ broken',
    'eslint.config.js': 'throw new Error("broken on purpose");\n',
    'package.json': '{ "eslintConfig": { "extends": "not-installed" }, ',
    'comments.js': [
      '/* eslint-env node */',
      '/* eslint other/rule: 2, quotes: ["error", "double"], no-undef: 2 */',
      '/* eslint {broken */',
      '/* eslint pi-guard/nothing: 2 */',
      LEAK + '// eslint-disable-next-line other/rule, pi-guard/no-log-personal-info -- reason',
      LEAK + '/* eslint-disable-line',
      '*/',
    ].join('\n'),
    'disabled.js': `/* eslint-disable */\n${LEAK}`,
    'switched-off.js': `/* eslint pi-guard/no-log-personal-info: 0 */\n${LEAK}`,
    'upper.JS': LEAK,
  });
  let hasLink = true;
  try {
    symlinkSync(join(cwd, 'nowhere.js'), join(cwd, 'dangling.js'));
  } catch {
    hasLink = false;
  }
  const FOUND = {
    '.eslintrc.json': [],
    'data.json': [],
    'package.json': [],
    'bom-crlf.js': ['2 no-log-personal-info'],
    'broken.js': ['1 fatal'],
    'comments.js': ['5 no-log-personal-info'],
    'disabled.js': [],
    'empty.js': [],
    'blank.vue': [],
    'folder.js/inner.js': ['1 no-log-personal-info'],
    'good.js': ['1 no-log-personal-info'],
    'image-inside.js': ['2 no-log-personal-info'],
    'eslint.config.js': [],
    'switched-off.js': [],
    'upper.JS': ['1 no-log-personal-info'],
  };

  it('is skipped and counted by reason, and the findings of the other files are all there', () => {
    const run = piGuard(['--format', 'eslint-json'], { cwd });
    assert.equal(run.code, 1);
    assert.deepEqual(findingsOf(run, cwd), FOUND);
    const links = hasLink ? ', 1 linked' : '';
    assert.equal(
      lastLine(run.err),
      `Scanned 15 files (3 of them settings and data) with ${rules.length} rules; skipped ${hasLink ? 13 : 12} (2 minified, 2 bundled, 2 vendored, 1 too large, 2 binary, 2 not UTF-8${links}, 1 in languages not read: .hbs 1); 1 failed to parse.`,
    );
    assert.match(run.err, /^gbk\.js: Not checked, it is not UTF-8: convert it to have it checked\.$/m);
    assert.match(run.err, /^utf16\.js: Not checked/m);
  });

  it('is named in our own report, in both languages', () => {
    const english = piGuard([], { cwd });
    assert.equal(english.code, 1);
    assert.match(english.out, /^broken\.js\n {2}error {2}1:11 {2}Not checked, it cannot be parsed: Unexpected token\.?\n/m);
    assert.match(english.out, /^gbk\.js\n {2}error {2}Not checked, it is not UTF-8: convert it to have it checked\.\n/m);
    assert.match(english.out, /^bom-crlf\.js\n {2}high {2}2:13 /m, 'levels are known in spite of byte order mark and CRLF');
    assert.equal(english.err, '');
    const chinese = piGuard([], { cwd, lang: 'zh_CN.UTF-8' });
    assert.match(chinese.out, /^broken\.js\n {2}错误 {2}1:11 {2}未检查，无法解析：/m);
    assert.match(chinese.out, /^gbk\.js\n {2}错误 {2}未检查，不是 UTF-8 编码：请转换编码后再检查。\n/m);
    assert.match(lastLine(chinese.out), /^已用 \d+ 条规则扫描 15 个文件（其中配置和数据文件 3 个）；跳过 \d+ 个（压缩代码 2、打包产物 2、第三方代码 2、过大 1、二进制 2、非 UTF-8 2、.*不支持的语言 1：\.hbs 1）；1 个解析失败。$/);
  });

  it('of our own making is scanned with --all-files, too large files excepted', () => {
    const run = piGuard(['--format', 'eslint-json', '--all-files'], { cwd });
    const found = findingsOf(run, cwd);
    for (const path of ['lib.min.js', 'one-line.js', 'webpack.js', 'library.js', 'vendor/a.js', 'dist/a.js']) {
      assert.equal(found[path]?.length, 1, path);
    }
    assert.match(lastLine(run.err), /^Scanned 21 files \(3 of them settings and data\) with \d+ rules; skipped \d+ \(1 too large, 2 binary, 2 not UTF-8, /);
  });

  it('comments that disable rules can be disregarded', () => {
    const found = findingsOf(piGuard(['--format', 'eslint-json', '--no-inline-config', 'comments.js', 'disabled.js', 'switched-off.js'], { cwd }), cwd);
    assert.deepEqual(found, { 'comments.js': ['5 no-log-personal-info', '7 no-log-personal-info'], 'disabled.js': ['2 no-log-personal-info'], 'switched-off.js': ['2 no-log-personal-info'] });
  });

  it('files that cannot be parsed can be accepted', () => {
    assert.equal(piGuard(['broken.js', 'empty.js'], { cwd }).code, 1);
    const accepted = piGuard(['broken.js', 'empty.js', '--allow-parse-errors'], { cwd });
    assert.equal(accepted.code, 0);
    assert.match(accepted.out, /broken\.js/, 'and are still named');
  });

  it('paths that do not exist are named, and the others are scanned', () => {
    const run = piGuard(['nowhere', 'good.js', 'gone.js'], { cwd });
    assert.equal(run.code, 2);
    assert.equal(run.err, 'pi-guard: there is no file or folder nowhere.\npi-guard: there is no file or folder gone.js.\n');
    assert.match(run.out, /^good\.js\n {2}high {2}1:13/);
    const chinese = piGuard(['不存在'], { cwd, lang: 'zh_CN.UTF-8' });
    assert.deepEqual([chinese.code, chinese.err], [2, 'pi-guard: 文件或目录不存在：不存在。\n']);
  });

  it('a path is scanned once however often it is given, and folders that are skipped by name can be given', () => {
    const run = piGuard(['good.js', '.', './good.js', 'vendor', 'node_modules/x', '--format', 'eslint-json'], { cwd });
    const results = JSON.parse(run.out) as { filePath: string }[];
    assert.equal(new Set(results.map(({ filePath }) => filePath)).size, results.length);
    assert.deepEqual(findingsOf(run, cwd), { ...FOUND, 'vendor/a.js': ['1 no-log-personal-info'], 'node_modules/x/index.js': ['1 no-log-personal-info'] });
  });

  it('files outside the current folder are scanned like any other', () => {
    const elsewhere = project({});
    const run = piGuard([join(cwd, 'good.js')], { cwd: elsewhere });
    assert.equal(run.code, 1);
    assert.ok(run.out.startsWith(join(cwd, 'good.js')), 'and named in full');
    for (const format of ['stylish', 'html', 'json-with-metadata']) assert.match(piGuard([join(cwd, 'good.js'), '--format', format], { cwd: elsewhere }).out, /no-log-personal-info/, format);
  });

  it('code nested without end cannot be parsed, and is named', () => {
    const folder = project({ 'deep.js': `x = ${'[\n'.repeat(20_000)}${']\n'.repeat(20_000)};\n`, 'good.js': LEAK });
    const run = piGuard(['--format', 'eslint-json'], { cwd: folder });
    assert.deepEqual(findingsOf(run, folder), { 'deep.js': ['1 fatal'], 'good.js': ['1 no-log-personal-info'] });
    assert.match(run.out, /Not checked, it cannot be parsed: it is nested too deeply\./);
  });

  (isWindows ? it.skip : it)('something that is no file is named', () => {
    const folder = project({ 'good.js': LEAK });
    assert.equal(spawnSync('mkfifo', [join(folder, 'pipe.js')]).status, 0);
    const run = piGuard(['pipe.js', 'good.js'], { cwd: folder });
    assert.equal(run.code, 2);
    assert.match(run.out, /^pipe\.js\n {2}error {2}Not checked, it cannot be opened\.\n/m);
    assert.match(run.out, /1 could not be opened\.\n$/);
    assert.equal(piGuard(['.', '--format', 'eslint-json'], { cwd: folder }).code, 1, 'in a folder it is passed over');
  });
});
