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
/** A name in Latin-1, which is neither UTF-8 nor GBK. */
const LATIN = Buffer.from(`// Andr\u00e9 \n${LEAK}`, 'latin1');
const WEBPACK = `/******/ (function(modules) {\n/******/ 	function __webpack_require__(moduleId) {\n${LEAK}}\n})();\n`;
const LIBRARY = `/*!\n * some-lib v2.6.11\n * (c) 2014-2019 Somebody\n * Released under the MIT License.\n */\n${LEAK}`;

describe('a run that is not whole', () => {
  const cwd = project({ 'clean.js': 'export const a = 1;\n', 'broken.js': 'const a = ;\n', 'latin.js': LATIN, 'latin.json': Buffer.from('{ "name": "Andr\u00e9" }', 'latin1'), 'inner/pi-guard.json': '{ "nothing": 1 }', 'inner/a.js': 'export const b = 1;\n' });
  for (const [why, paths, last] of [
    ['a path that is not there', ['clean.js', 'nowhere'], 'given paths that do not exist: 1'],
    ['a file that cannot be parsed', ['clean.js', 'broken.js'], '1 failed to parse'],
    ['a broken configuration', ['inner'], 'problems in the configuration: 1'],
    ['a file in an unknown encoding', ['latin.js'], 'skipped 1 (1 in other encodings); none failed to parse'],
    ['data in an unknown encoding', ['latin.json', 'clean.js'], 'skipped 1 (1 in other encodings); none failed to parse'],
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
    'latin.js': LATIN,
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
    'README.md': [],
    'data.json': [],
    'package.json': [],
    'bom-crlf.js': ['2 no-log-personal-info'],
    'broken.js': ['1 fatal'],
    'comments.js': ['5 no-log-personal-info'],
    'disabled.js': [],
    'empty.js': [],
    'blank.vue': [],
    'folder.js/inner.js': ['1 no-log-personal-info'],
    'gbk.js': ['2 no-log-personal-info'],
    'good.js': ['1 no-log-personal-info'],
    'image-inside.js': ['2 no-log-personal-info'],
    'eslint.config.js': [],
    'switched-off.js': [],
    'upper.JS': ['1 no-log-personal-info'],
  };

  it('is skipped and counted by reason, and the findings of the other files are all there', () => {
    const run = piGuard(['--format', 'eslint-json'], { cwd });
    assert.equal(run.code, 2);
    assert.deepEqual(findingsOf(run, cwd), FOUND);
    const links = hasLink ? ', 1 linked' : '';
    assert.equal(
      lastLine(run.err),
      `Scanned 17 files (4 of them settings, data and documents) with ${rules.length} rules; skipped ${hasLink ? 13 : 12} (2 minified, 2 bundled, 2 vendored, 1 too large, 2 binary, 2 in other encodings${links}, 1 in languages not read: .hbs 1); 1 failed to parse.`,
    );
    assert.match(run.err, /^latin\.js: Not checked, it is neither UTF-8 nor GB18030: save it as UTF-8 to have it checked\.$/m);
    assert.match(run.err, /^utf16\.js: Not checked/m);
  });

  it('is named in our own report, in both languages', () => {
    const english = piGuard([], { cwd });
    assert.equal(english.code, 2);
    assert.match(english.out, /^broken\.js\n {2}error {2}1:11 {2}Not checked, it cannot be parsed: Unexpected token\.?\n/m);
    assert.match(english.out, /^latin\.js\n {2}error {2}Not checked, it is neither UTF-8 nor GB18030: save it as UTF-8 to have it checked\.\n/m);
    assert.match(english.out, /^bom-crlf\.js\n {2}high {2}2:13 /m, 'levels are known in spite of byte order mark and CRLF');
    assert.equal(english.err, '');
    const chinese = piGuard([], { cwd, lang: 'zh_CN.UTF-8' });
    assert.match(chinese.out, /^broken\.js\n {2}错误 {2}1:11 {2}未检查，无法解析：/m);
    assert.match(chinese.out, /^latin\.js\n {2}错误 {2}未检查，既不是 UTF-8 也不是 GB18030（含 GBK）：请另存为 UTF-8 后再检查。\n/m);
    assert.match(lastLine(chinese.out), /^已用 \d+ 条规则扫描 17 个文件（其中配置、数据和文档 4 个）；跳过 \d+ 个（压缩代码 2、打包产物 2、第三方代码 2、过大 1、二进制 2、其他编码 2、.*不支持的语言 1：\.hbs 1）；1 个解析失败。$/);
  });

  it('of our own making is scanned with --all-files, too large files excepted', () => {
    const run = piGuard(['--format', 'eslint-json', '--all-files'], { cwd });
    const found = findingsOf(run, cwd);
    for (const path of ['lib.min.js', 'one-line.js', 'webpack.js', 'library.js', 'vendor/a.js', 'dist/a.js']) {
      assert.equal(found[path]?.length, 1, path);
    }
    assert.match(lastLine(run.err), /^Scanned 23 files \(4 of them settings, data and documents\) with \d+ rules; skipped \d+ \(1 too large, 2 binary, 2 in other encodings, /);
  });

  it('comments that disable rules can be disregarded', () => {
    const found = findingsOf(piGuard(['--format', 'eslint-json', '--no-inline-config', 'comments.js', 'disabled.js', 'switched-off.js'], { cwd }), cwd);
    assert.deepEqual(found, { 'comments.js': ['5 no-log-personal-info', '7 no-log-personal-info'], 'disabled.js': ['2 no-log-personal-info'], 'switched-off.js': ['2 no-log-personal-info'] });
  });

  it('files in an encoding that is not read end the run with 2, unless they may', () => {
    assert.equal(piGuard(['latin.js', 'empty.js'], { cwd }).code, 2);
    const accepted = piGuard(['latin.js', 'empty.js', '--allow-parse-errors'], { cwd });
    assert.equal(accepted.code, 0);
    assert.match(accepted.out, /^latin\.js\n[\s\S]*NOT EVERYTHING WAS CHECKED/, 'and are still named');
    assert.equal(piGuard(['latin.js', 'good.js', '--allow-parse-errors'], { cwd }).code, 1);
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

describe('files in GBK', () => {
  const bytes = (before: string, name: readonly number[], after: string): Buffer => Buffer.concat([Buffer.from(before), Buffer.from(name), Buffer.from(after)]);
  const PHONE = [0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5];
  const files = {
    'src/order.js': bytes('import { log } from "./log.js";\n/* ', PHONE, ' */ log(user.phone); console.log(phone);\n'),
    'src/log.js': bytes('// ', PHONE, '\nexport const log = (text) => console.log(text);\n'),
    'conf/app.json': bytes('{ "', PHONE, '": "", "db": { "password": "Kq7#mZ2vLp9x" } }\n'),
  };

  it('are read, other modules and data among them, and the reports name no encoding', () => {
    const cwd = project(files);
    const run = piGuard(['--format', 'eslint-json'], { cwd });
    assert.equal(run.code, 1);
    assert.deepEqual(findingsOf(run, cwd), {
      'conf/app.json': ['1 no-hardcoded-credential'],
      'src/log.js': [],
      'src/order.js': ['2 no-log-personal-info', '2 no-log-personal-info'],
    });
    assert.doesNotMatch(run.out + run.err + piGuard([], { cwd }).out, /GB18030|GBK|encoding/i);
  });

  it('are never written by --fix', () => {
    const code = "\nimport { maskPhone } from './mask.js';\nconsole.log(user.phone);\n";
    const before = bytes('// ', PHONE, code);
    const mask = 'export const maskPhone = (text) => String(text).replace(/^(\\d{3})\\d{4}(\\d{4})$/, "$1****$2");\n';
    const cwd = project({ 'mask.js': mask, 'gbk.js': before, 'utf8.js': `//${code}` });
    const run = piGuard(['--fix'], { cwd });
    assert.equal(run.code, 1);
    assert.match(run.out, /Repaired 1 file\./);
    assert.deepEqual(readFileSync(join(cwd, 'gbk.js')), before);
  });

  it('are told by doctor, and so are those in an encoding that is not read', () => {
    const cwd = project({ ...files, 'old.js': LATIN });
    assert.match(piGuard(['doctor'], { cwd }).out, /· not in UTF-8, read as GB18030 and never changed by --fix: 3 \(conf\/app\.json, src\/log\.js, src\/order\.js\)\n! neither UTF-8 nor GB18030, not checked: 1 \(old\.js\); save them as UTF-8\n/);
    assert.match(piGuard(['doctor'], { cwd, lang: 'zh_CN.UTF-8' }).out, /· 不是 UTF-8、按 GB18030（含 GBK）读取的文件：3 个/);
  });

  it('a pi-guard.json in GBK is read; one in UTF-16, as PowerShell writes it, is one sentence', () => {
    const gbk = Buffer.concat([Buffer.from('{ "words": { "id-card": ["'), Buffer.from([0xd2, 0xbd, 0xb1, 0xa3, 0xbf, 0xa8, 0xd6, 0xa4]), Buffer.from('"] } }')]);
    const cwd = project({ 'a.js': 'console.log(user.医保卡证);\n', 'pi-guard.json': gbk });
    assert.match(piGuard([], { cwd }).out, /no-log-personal-info/);
    const wide = project({ 'a.js': LEAK, 'pi-guard.json': Buffer.from('\uFEFF{ "preset": "strict" }', 'utf16le') });
    for (const [lang, says] of [['en_US.UTF-8', 'the file is neither UTF-8 nor GB18030: save it as UTF-8.'], ['zh_CN.UTF-8', '请另存为 UTF-8。']] as const) {
      const run = piGuard([], { cwd: wide, lang });
      assert.equal(run.code, 2);
      assert.ok(run.err.includes(says), run.err);
    }
  });
});
