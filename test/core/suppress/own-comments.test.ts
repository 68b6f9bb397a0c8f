/** `pi-guard-disable` comments: the same on every surface, with rules and kinds, without any ESLint. */
import assert from 'node:assert/strict';
import { ESLint, Linter } from 'eslint';
import plugin from 'eslint-plugin-pi-guard';
import { analyze } from '../../../core/index.ts';
import { piGuard, project } from '../../command/command.ts';

const SECRET = ['Kq8!', 'vTz0', 'pLr'].join('');
const LEAK = 'console.log(user.phone);\n';

/** Lines on which core, ESLint and the command report something in a file: they must agree. */
function lines(path: string, text: string): number[] {
  const inCore = analyze({ path, text }).findings.map(({ range }) => text.slice(0, range.start).split('\n').length);
  if (/\.js$/.test(path)) assert.deepEqual(new Linter({ configType: 'flat' }).verify(text, [plugin.configs.recommended] as Linter.Config[], path).flatMap(({ line, ruleId }) => (ruleId === null || ruleId === 'pi-guard/no-useless-disable' ? [] : [line])), inCore, 'ESLint');
  const run = JSON.parse(piGuard(['--format', 'json', path], { cwd: project({ [path]: text }) }).out) as { findings: { state: string; place: { line: number } }[] };
  assert.deepEqual(run.findings.filter(({ state }) => state === 'new').map(({ place }) => place.line), inCore, 'the command');
  return inCore;
}

describe('pi-guard-disable comments', () => {
  const CASES: readonly (readonly [what: string, path: string, text: string, reported: readonly number[]])[] = [
    ['the next line', 'a.js', `// pi-guard-disable-next-line -- the duty phone\n${LEAK}${LEAK}`, [3]],
    ['the same line', 'a.js', `${LEAK.trim()} // pi-guard-disable-line no-log-personal-info -- the duty phone\n${LEAK}`, [2]],
    ['a part of the file', 'a.js', `// pi-guard-disable pi-guard/no-log-personal-info\n${LEAK}// pi-guard-enable\n${LEAK}`, [4]],
    ['another rule', 'a.js', `// pi-guard-disable-next-line no-store-personal-info\n${LEAK}`, [2]],
    ['a kind', 'a.js', `// pi-guard-disable mobile-phone\n${LEAK}console.log(user.idCard);\nconsole.log(user.phone, user.idCard);\n`, [3, 4]],
    ['a rule and kinds', 'a.js', `/* pi-guard-disable no-log-personal-info, mobile-phone, id-card */\nconsole.log(user.phone, user.idCard);\nlocalStorage.setItem('a', user.phone);\n`, [3]],
    ['ESLint’s comments do not take them back', 'a.js', `// pi-guard-disable\n/* eslint-enable */\n${LEAK}`, []],
    ['a value in data', '.env', `# pi-guard-disable-next-line no-hardcoded-credential -- opens nothing\nDB_PASSWORD=${SECRET}\nREDIS_PASSWORD=${SECRET}1\n`, [3]],
    ['markup', 'a.vue', '<template>\n  <!-- pi-guard-disable-next-line no-personal-info-in-url -- printed on the door -->\n  <a :href="`/x?phone=${user.phone}`">x</a>\n  <a :href="`/y?phone=${user.phone}`">x</a>\n</template>\n', [4]],
  ];
  for (const [what, path, text, reported] of CASES) {
    it(what, () => assert.deepEqual(lines(path, text), reported));
  }

  it('a date counts, and a reason that is asked for', () => {
    const text = `// pi-guard-disable-next-line no-log-personal-info -- until 2020-01-31: the old printer\n${LEAK}`;
    const { findings } = analyze({ path: 'a.js', text }, { today: '2026-01-01' });
    assert.deepEqual(findings.map(({ messageId, isAboutComment }) => [messageId, isAboutComment]), [['expired', true]]);
    assert.deepEqual(analyze({ path: 'a.js', text }, { today: '2020-01-01' }).findings, []);
  });

  it('a word that is neither a rule nor a kind is said, with the one that is meant, and switches nothing off', () => {
    const text = `// pi-guard-disable-next-line no-log-personal-inf\n${LEAK}// pi-guard-disable-next-line mobile-phon\n${LEAK}`;
    const run = piGuard(['a.js'], { cwd: project({ 'a.js': text }) });
    assert.match(run.out, /"no-log-personal-inf" in this comment is neither a rule nor a kind/);
    assert.match(run.out, /2 findings in 1 file/);
    const said = new Linter({ configType: 'flat' }).verify(text, [plugin.configs.recommended] as Linter.Config[], 'a.js').filter(({ message }) => /neither a rule nor a kind/.test(message));
    assert.deepEqual(said.map(({ line }) => line), [1, 3]);
    assert.match(said[0]?.message ?? '', /no-log-personal-info/);
    const [called] = analyze({ path: 'a.js', text: `// pi-guard-disable-next-line 手机号\n${LEAK}` }).commentProblems ?? [];
    assert.equal(called?.meant, 'mobile-phone');
  });

  it('one that switches nothing off is said, in code and in data, and one for a guess is not', () => {
    const texts: Readonly<Record<string, string>> = {
      'a.js': `// pi-guard-disable-next-line no-log-personal-info -- gone long ago\nconsole.log(1);\n// pi-guard-disable-next-line no-log-personal-info -- the duty phone\n${LEAK}`,
      'guess.js': '// pi-guard-disable-next-line -- only strict reports it\nconsole.log(options.accessKeyId);\n',
      'b.env': '# pi-guard-disable-next-line\nCOLOUR=red\n',
    };
    const unused = Object.entries(texts).flatMap(([path, text]) => (analyze({ path, text }, { wanted: { level: 'medium', guesses: false } }).commentProblems ?? []).map(({ id, range }) => `${path} ${id} ${range.start}`));
    assert.deepEqual(unused, ['a.js unused 0', 'b.env unused 0']);
    const run = piGuard([], { cwd: project(texts) });
    assert.deepEqual(run.out.match(/This comment switches nothing off: remove it\./g)?.length, 2, run.out);
    assert.match(run.out, /^Comments that switch nothing off: 2\.$/m);
    const said = new Linter({ configType: 'flat' }).verify(texts['a.js'] ?? '', [plugin.configs.recommended] as Linter.Config[], 'a.js');
    assert.deepEqual(said.map(({ line, message, severity }) => `${line} ${severity} ${message}`), ['1 1 This comment switches nothing off: remove it.']);
  });

  it('is a warning of its own on every surface: settings make it fail a run or leave it out', async () => {
    const text = `// pi-guard-disable-next-line no-log-personal-info -- gone long ago\nconsole.log(1);\n`;
    const env = '# pi-guard-disable-next-line\nCOLOUR=red\n';
    const files = { 'a.js': text, '.env': env };
    assert.deepEqual([[], ['--max-warnings', '1'], ['--max-warnings', '2'], ['--max-warnings', '0', '--quiet']].map((args) => piGuard(args, { cwd: project(files) }).code), [0, 1, 0, 0]);
    assert.doesNotMatch(piGuard(['--quiet'], { cwd: project(files) }).out, /switches nothing off/);
    const asErrors = project({ ...files, 'pi-guard.json': '{ "rules": { "no-useless-disable": "error" } }' });
    assert.equal(piGuard([], { cwd: asErrors }).code, 1);
    const off = project({ ...files, 'pi-guard.json': '{ "rules": { "no-useless-disable": "off" } }' });
    assert.doesNotMatch(piGuard([], { cwd: off }).out, /switches nothing off/);
    for (const [cwd, expected] of [[project(files), 2], [off, 0]] as const) {
      const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [plugin.configs.recommended, plugin.configs.files] as Linter.Config[] });
      const results = await eslint.lintFiles(['a.js', '.env']);
      assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, severity }) => [ruleId, severity])), Array<unknown>(expected).fill(['pi-guard/no-useless-disable', 1]));
    }
  });

  it('nobody knows whether one is of use for a rule that is not asked', () => {
    const text = '// pi-guard-disable-next-line\nconsole.log(1);\n// pi-guard-disable-next-line no-log-personal-info\nconsole.log(1);\n';
    const { commentProblems = [] } = analyze({ path: 'a.js', text }, { rules: new Set(['no-log-personal-info']) });
    assert.deepEqual(commentProblems.map(({ range }) => text.slice(range.start, range.end)), ['// pi-guard-disable-next-line no-log-personal-info']);
  });

  it('--no-inline-config reports what they hide, and reports list it with its reason', () => {
    const cwd = project({ 'a.js': `// pi-guard-disable-next-line -- the duty phone\n${LEAK}` });
    assert.equal(piGuard([], { cwd }).code, 0);
    assert.equal(piGuard(['--no-inline-config'], { cwd }).code, 1);
    const { findings } = JSON.parse(piGuard(['--format', 'json'], { cwd }).out) as { findings: { state: string; suppressedFor: string }[] };
    assert.deepEqual(findings.map(({ state, suppressedFor }) => [state, suppressedFor]), [['suppressed', 'the duty phone']]);
  });
});
