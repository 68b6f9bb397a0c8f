/** Reports for machines: each is what its reader takes, says the same findings, and holds no value. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { analyze } from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { piGuard, project, type Run } from './command.ts';
import { CODE_QUALITY, SARIF, SAST } from './format-schemas.ts';

const SECRET = ['Kq8!', 'vTz0', 'pLr'].join('');
const FILES = {
  'src/order.js': 'export function submit(form) {\n  console.log(form.phone);\n  console.log(form.idCard, form.phone);\n}\n',
  'src/keep.js': 'export const keep = (name, value) => localStorage.setItem(name, value);\n',
  'src/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n",
  'src/中文 %.js': 'console.log(user.email);\n// eslint-disable-next-line pi-guard/no-log-personal-info -- the printed one\nconsole.log(user.phone);\n',
  '.env': `DB_PASSWORD=${SECRET}\n`,
  'broken.js': 'const a = ;\n',
};
const FOUND = 5;

const ajv = new Ajv({ allErrors: true, strict: false });

function valid(schema: object, value: unknown): void {
  const validate = ajv.compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5)));
}

interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string; readonly level: string; readonly suppressions?: readonly object[]; readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly { readonly deletedRegion: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number }; readonly insertedContent?: { readonly text: string } }[] }[] }[]; readonly codeFlows?: readonly { threadFlows: { locations: object[] }[] }[]; readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[]; readonly partialFingerprints: Record<string, string> }[] }[];
}

describe('formats of reports', () => {
  const cwd = project(FILES);
  const of = (format: string, ...more: string[]): Run => piGuard(['--format', format, ...more], { cwd });

  it('json has all of a finding, and its form is that of the schema that ships', () => {
    const run = of('json');
    const report = JSON.parse(run.out) as { findings: Record<string, unknown>[]; notChecked: object[] };
    valid(JSON.parse(readFileSync(join(root, 'eslint-plugin/command/dist/report.schema.json'), 'utf8')) as object, report);
    assert.equal(report.findings.filter(({ state }) => state === 'new').length, FOUND);
    assert.deepEqual(report.findings.filter(({ state }) => state === 'suppressed').map(({ suppressedFor }) => suppressedFor), ['the printed one']);
    assert.equal(report.notChecked.length, 1);
    const chinese = JSON.parse(of('json', '--locale', 'zh-CN').out) as typeof report;
    assert.match(String(chinese.findings[0]?.['message']), /密码/);
    assert.deepEqual(chinese.findings.map(({ fingerprint }) => fingerprint), report.findings.map(({ fingerprint }) => fingerprint), 'fingerprints do not depend on the language');
  });

  it('jsonl is a finding a line', () => {
    const lines = of('jsonl').out.trimEnd().split('\n').map((line) => JSON.parse(line) as { state: string });
    assert.equal(lines.filter(({ state }) => state === 'new').length, FOUND);
  });

  it('sarif: relative addresses, ways, levels, fingerprints, what comments switch off', () => {
    const log = JSON.parse(of('sarif').out) as Sarif;
    valid(SARIF, log);
    const results = log.runs[0]?.results ?? [];
    assert.equal(results.filter(({ suppressions }) => suppressions === undefined).length, FOUND);
    assert.equal(results.filter(({ suppressions }) => suppressions).length, 1);
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    assert.ok(uris.includes('src/%E4%B8%AD%E6%96%87%20%25.js'), uris.join());
    assert.ok(results.some(({ codeFlows }) => (codeFlows?.[0]?.threadFlows[0]?.locations.length ?? 0) > 2), 'the way through the other module');
    assert.ok(results.every(({ partialFingerprints }) => /^[0-9a-f]{16}$/.test(partialFingerprints['piGuard/v1'] ?? '')));
  });

  it('sarif: the first repair of a finding, which repeats nothing of the file', () => {
    const text = `console.log(user.phone);\nconsole.log('${SECRET}' + user.phone + '${SECRET}');\n`;
    const folder = project({ 'a.js': text });
    const { out } = piGuard(['--format', 'sarif'], { cwd: folder });
    valid(SARIF, JSON.parse(out));
    assert.ok(!out.includes(SECRET));
    const [first] = (JSON.parse(out) as Sarif).runs[0]?.results ?? [];
    const replacements = first?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    assert.ok(replacements.length > 0);
    const [line = ''] = text.split('\n');
    const repaired = [...replacements].reverse().reduce((sum, { deletedRegion: { startLine, startColumn, endColumn }, insertedContent }) => (startLine === 1 ? sum.slice(0, startColumn - 1) + (insertedContent?.text ?? '') + sum.slice(endColumn - 1) : sum), line);
    assert.match(repaired, /^console\.log\(.+user\.phone.+\);$/);
    assert.deepEqual(analyze({ path: 'a.js', text: repaired }).findings, []);
  });

  it('a comment that does nothing is said in every report that people read, and makes none fail', () => {
    const folder = project({ 'a.js': '// pi-guard-disable-next-line -- nothing is here\nexport {};\n' });
    for (const format of ['readable', 'detailed', 'json', 'sarif', 'gitlab', 'gitlab-sast', 'junit', 'github', 'markdown']) {
      const { code, out } = piGuard(['--format', format], { cwd: folder });
      assert.equal(code, 0, format);
      assert.equal(out.includes('switches nothing off'), !['gitlab', 'gitlab-sast', 'junit'].includes(format), format);
      assert.doesNotMatch(out, /::error|<error|<failure|"failure"|"executionSuccessful": false|NOT EVERYTHING/, format);
    }
  });

  it('gitlab: code quality and the security report, each issue with an id of its own', () => {
    const quality = JSON.parse(of('gitlab').out) as { fingerprint: string }[];
    valid(CODE_QUALITY, quality);
    assert.equal(new Set(quality.map(({ fingerprint }) => fingerprint)).size, FOUND);
    const security = JSON.parse(of('gitlab-sast').out) as { vulnerabilities: { id: string }[]; scan: { status: string } };
    valid(SAST, security);
    assert.equal(new Set(security.vulnerabilities.map(({ id }) => id)).size, FOUND);
    assert.equal(security.scan.status, 'failure', 'one file could not be parsed');
  });

  it('junit: a failed case a finding, an error for what was not checked, one passed case for nothing', () => {
    const { out } = of('junit');
    assert.equal(out.match(/<failure /g)?.length, FOUND);
    assert.equal(out.match(/<error /g)?.length, 1);
    assert.doesNotMatch(out, /&(?!#\d+;)/);
    const clean = piGuard(['--format', 'junit'], { cwd: project({ 'a.js': 'export {};\n' }) });
    assert.deepEqual([clean.code, /tests="1" failures="0"/.test(clean.out)], [0, true]);
  });

  it('github: the problem and the advice are two sentences in the language of the run', () => {
    assert.match(of('github', '--locale', 'zh-CN').out, /::[^:]*写入控制台日志。[^.]*$/m);
    for (const format of ['github', 'sarif', 'gitlab', 'junit', 'markdown', 'readable', 'detailed']) assert.doesNotMatch(of(format, '--locale', 'zh-CN').out, /[\u4e00-\u9fff]\. ?[\u4e00-\u9fff]/, format);
  });

  it('github: ten annotations a level and the rest counted; a value ends no command', () => {
    const many = project({ 'a.js': 'console.log(user.phone);\n'.repeat(15), 'b,c:d.js': 'console.log(user.idCard);\n' });
    const { out } = piGuard(['--format', 'github'], { cwd: many });
    assert.equal(out.match(/^::error /gm)?.length, 10);
    assert.match(out, /^::error file=b%2Cc%3Ad\.js,line=1,/m);
    assert.match(out, /^6 more are no annotations/m);
  });

  it('markdown: at most 60,000 characters, the worst first, and how many are left out', () => {
    const lines = Array.from({ length: 900 }, (_, index) => `console.log(user.phone, ${index});\n`).join('');
    const many = project({ 'src/a_very_long_name_of_a_file_that_takes_room.js': lines, 'z.js': 'console.log(user.idCard);\n' });
    const { out } = piGuard(['--format', 'markdown'], { cwd: many });
    assert.ok(out.length <= 60_000, String(out.length));
    assert.match(out, /… and \d+ more\./);
    assert.ok(out.indexOf('z.js') < out.indexOf('a&#95;very'), 'the critical one comes first');
  });

  it('paths for hosts begin at the repository, wherever the command runs; those for others at the folder of the run', () => {
    const folder = project({ 'packages/web/src/a.js': 'console.log(user.phone);\n' });
    for (const [format, path] of [['github', 'file=packages/web/src/a.js,'], ['sarif', '"uri": "packages/web/src/a.js"'], ['gitlab', '"path": "packages/web/src/a.js"'], ['gitlab-sast', '"file": "packages/web/src/a.js"'], ['junit', 'file="packages/web/src/a.js"'], ['markdown', '<code>packages/web/src/a.js:1</code>'], ['json', '"path": "src/a.js"'], ['readable', '\nsrc/a.js\n']] as const) {
      const { out } = piGuard(['--format', format], { cwd: join(folder, 'packages/web') });
      assert.ok(`\n${out}`.includes(path), `${format}: ${out.slice(0, 300)}`);
    }
  });

  it('shows the line of a finding in JSX without the line break before it', () => {
    const jsx = project({ 'a.jsx': 'export const A = ({ user }) => (\n  <div>\n    <p onClick={() => console.log(user.phone)}>made-up</p>\n    made-up <b onClick={() => console.log(user.phone)} />\n  </div>\n);\n' });
    const { out } = piGuard(['a.jsx'], { cwd: jsx });
    assert.match(out, /\n +3 \| <p onClick=\{\(\) => console\.log\(user\.phone\)\}>…<\/p>\n {10}\| {31}~{10}\n/);
    assert.match(out, /\n +4 \| …<b onClick=/);
    assert.doesNotMatch(out, /made-up|u000a/);
  });

  it('several at once, each to its file, and the text to the terminal', () => {
    const run = of('readable', '--format', 'sarif=out/a.sarif', '--format', 'markdown=out/b.md', '-f', 'jsonl=out/c.jsonl');
    assert.match(run.out, /\d+ findings in \d+ files/);
    assert.equal((JSON.parse(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')) as Sarif).runs[0]?.results.length, FOUND + 1);
    assert.match(readFileSync(join(cwd, 'out/b.md'), 'utf8'), /^# PI Guard/);
    const two = of('sarif', '--format', 'json');
    assert.deepEqual([two.code, two.out], [2, '']);
    assert.match(two.err, /only one format goes to standard output/);
  });

  for (const format of ['readable', 'detailed', 'json', 'jsonl', 'sarif', 'gitlab', 'gitlab-sast', 'junit', 'github', 'markdown']) {
    it(`${format} holds no value, is the same twice, and says that not everything was checked`, () => {
      const run = of(format, '--color');
      assert.equal(run.code, 1);
      assert.ok(run.out.length > 100 && !run.out.includes(SECRET) && !run.out.includes('the last'));
      if (format !== 'gitlab-sast') assert.equal(of(format, '--color').out, run.out);
      assert.match(run.out + run.err, /1 failed to parse/);
    });
  }
});

describe('the text for readers', () => {
  it('takes at most 120 columns, Chinese counted twice, and ends long lines of code', () => {
    const cwd = project({ 'src/a.js': `const text = { ${'property: 1, '.repeat(30)} value: console.log(user.phone, user.idCard), ${'other: 2, '.repeat(30)} };\n`, 'src/b.js': 'console.log(user.phone, user.idCard, user.bankCardNo, user.realName, user.address, user.email);\n' });
    for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
      for (const line of piGuard([], { cwd, lang }).out.split('\n')) {
        const width = [...line].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
        assert.ok(width <= 120, `${width}: ${line}`);
      }
    }
  });

  it('shows a way of at most four lines, and every literal as …', () => {
    const cwd = project({ 'a.ts': "const a = user.phone;\nconst b = a;\nconst c = b;\nconst d = c;\nconst label: 'deep secret' = 'deep secret';\nconsole.log(`the ${d} of 15400001111`, 15400001111, /abc/, label as 'deep secret'); // secret remark\n" });
    const { out } = piGuard([], { cwd });
    assert.doesNotMatch(out, /15400001111|secret|abc/);
    assert.match(out, /console\.log\(`…\$\{d\}…`, …, \/…\/, label as '…'\);/);
    assert.ok((out.match(/→/g) ?? []).length <= 4);
  });

  it('ends with totals when there is much to say', () => {
    const cwd = project({ 'src/a.js': 'console.log(user.phone);\n'.repeat(8), 'lib/b.js': 'localStorage.setItem("a", user.idCard);\n'.repeat(4) });
    const { out } = piGuard([], { cwd });
    for (const title of ['By rule', 'By kind', 'By folder']) assert.match(out, new RegExp(`^ {2}${title} +critical +high$`, 'm'));
    assert.match(out, /^ {2}no-log-personal-info +· +8$/m);
  });

  it('is coloured on request, by FORCE_COLOR, and not by default', () => {
    const cwd = project({ 'a.js': 'console.log(user.phone);\n' });
    const coloured = piGuard(['--color'], { cwd }).out;
    assert.ok(coloured.includes('\u001b[31mhigh\u001b[39m'));
    assert.ok(!piGuard([], { cwd }).out.includes('\u001b'));
    assert.ok(!piGuard(['--no-color'], { cwd }).out.includes('\u001b'));
  });
});

describe('a run that is not the one that was asked for', () => {
  const FORMATS = ['junit', 'sarif', 'gitlab', 'gitlab-sast', 'markdown', 'json', 'github', 'readable'];
  const PASSED = '<testcase classname="pi-guard" name="no findings"/>';
  const cwd = project({ 'a.js': 'export {};\n', 'pi-guard.json': '{}', 'broken/pi-guard.json': '{ "ignore": 3 }', 'broken/a.js': 'export {};\n', 'no-baseline.json': '[]' });
  for (const [why, args, sentence] of [
    ['a path that is not there', ['nowhere'], 'there is no file or folder nowhere.'],
    ['a broken configuration', ['broken'], '"ignore" must be a list'],
    ['a configuration that is not there', ['--config', 'nowhere.json'], 'the configuration file nowhere.json cannot be read.'],
    ['a baseline that is none', ['--baseline', 'no-baseline.json'], 'no-baseline.json:'],
    ['nothing to look at', ['*.none'], 'there is nothing to look at'],
    ['a commit that is not there', ['--since', 'nowhere'], 'needs git and a repository'],
  ] as const) {
    it(`says so in every report that is written to a file: ${why}`, () => {
      const reports = FORMATS.map((format) => [format, join(cwd, `out-${format}`)] as const);
      for (const [, file] of reports) writeFileSync(file, PASSED);
      assert.equal(piGuard([...args, ...reports.flatMap(([format, file]) => ['--format', `${format}=${file}`])], { cwd }).code, 2);
      const text = Object.fromEntries(reports.map(([format, file]) => [format, readFileSync(file, 'utf8')]));
      const plain = (format: string): string => (text[format] ?? '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('\\"', '"').replaceAll('%3A', ':');
      for (const format of FORMATS.filter((one) => one !== 'readable' || !['a path that is not there', 'a broken configuration'].includes(why))) assert.ok(plain(format).includes(sentence), `${format}: ${plain(format)}`);
      for (const format of FORMATS) assert.doesNotMatch(plain(format), /no findings/i, format);
      assert.equal(text['junit']?.match(/<error /g)?.length, 1);
      assert.equal(text['junit']?.match(/<testcase /g)?.length, 1);
      const { runs: [run] } = JSON.parse(text['sarif'] ?? '') as { runs: { invocations: { executionSuccessful: boolean; toolExecutionNotifications: { level: string; message: { text: string } }[] }[] }[] };
      assert.equal(run?.invocations[0]?.executionSuccessful, false);
      assert.deepEqual(run?.invocations[0]?.toolExecutionNotifications.map(({ level, message }) => [level, message.text.includes(sentence)]), [['error', true]]);
      valid(SARIF, JSON.parse(text['sarif'] ?? ''));
      valid(CODE_QUALITY, JSON.parse(text['gitlab'] ?? ''));
      valid(SAST, JSON.parse(text['gitlab-sast'] ?? ''));
      valid(JSON.parse(readFileSync(join(root, 'eslint-plugin/command/dist/report.schema.json'), 'utf8')) as object, JSON.parse(text['json'] ?? ''));
    });
  }
});

describe('reports of PI Guard in the folder that is scanned', () => {
  const FORMATS = ['junit=a.xml', 'sarif=b.json', 'gitlab=c.json', 'gitlab-sast=d.json', 'json=e.json'];

  it('are no files of the project: neither in the run that writes them nor in the next, and are counted', () => {
    const cwd = project({ 'a.js': 'console.log(user.phone);\n', 'f.json': '[]', 'own.json': '{ "version": 1, "tool": { "name": "other" } }' });
    const args = [...FORMATS, 'eslint-json=f.json'].flatMap((format) => ['--format', format]);
    assert.match(piGuard(args, { cwd }).err, /Scanned 2 files .*; skipped 1 \(1 own reports\);/);
    assert.match(piGuard(args, { cwd }).err, /Scanned 2 files .*; skipped 6 \(6 own reports\);/);
    assert.match(piGuard([], { cwd }).out, /Scanned 3 files .*; skipped 5 \(5 own reports\);/);
    assert.match(piGuard([], { cwd, lang: 'zh_CN.UTF-8' }).out, /跳过 5 个（PI Guard 的报告 5）/);
    assert.match(piGuard(['--all-files'], { cwd }).out, /Scanned 8 files /);
  });
});
