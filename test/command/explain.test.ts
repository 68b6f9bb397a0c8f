/** `pi-guard explain` and `pi-guard doctor`. */
import assert from 'node:assert/strict';
import { piGuard, project } from './command.ts';
import { OLD } from './repository.ts';

describe('explain and doctor', () => {
  it('explain: a rule, in both languages', () => {
    const cwd = project({ 'a.js': OLD });
    for (const name of ['no-log-personal-info', 'pi-guard/no-log-personal-info']) {
      assert.match(piGuard(['explain', name], { cwd }).out, /must not reach a log[\s\S]*Why +\w[\s\S]*Art\. 42[\s\S]*More +https:/);
    }
    assert.match(piGuard(['explain', 'no-log-personal-info', '--locale', 'zh-CN'], { cwd }).out, /原因 +\S[\s\S]*第42条/);
  });

  it('explain: a kind, by its id and by its name, with its level, names and rules', () => {
    const cwd = project({ 'a.js': OLD });
    const { out } = piGuard(['explain', 'id-card'], { cwd });
    assert.match(out, /^id-card: ID card number\n {2}Level +critical; "levels"/);
    assert.match(out, /Known by +id card, .*shenfenzheng, [\s\S]*身份证, /);
    assert.match(out, /no-hardcoded-personal-info/);
    assert.doesNotMatch(out, /no-hardcoded-credential|no-unused-permission/);
    assert.match(piGuard(['explain', 'login-password'], { cwd }).out, /no-hardcoded-credential\n/);
    const chinese = piGuard(['explain', '身份证号'], { cwd, lang: 'zh_CN.UTF-8' }).out;
    assert.match(chinese, /^id-card: 身份证号\n {2}等级 +严重；[\s\S]*识别的名称[\s\S]*在你的项目中/);
  });

  it('explain: a place', () => {
    const cwd = project({ 'a.js': OLD, 'long.js': 'console.log(`who\n  ${user.phone}\n  what`);\n' });
    assert.match(piGuard(['explain', 'a.js:2'], { cwd }).out, /Why +\w[\s\S]*What to do/);
    assert.match(piGuard(['explain', 'a.js:2:22', '--locale', 'zh-CN'], { cwd }).out, /原因 +\S+日志[\s\S]*怎么办/);
    assert.match(piGuard(['explain', 'long.js:2'], { cwd }).out, / 2 \| …\$\{user\.phone\}…\n +\| {4}~~~~~~~~~~\n/, 'what stands on other lines is not shown');
    const nothing = piGuard(['explain', 'a.js:1'], { cwd });
    assert.deepEqual([nothing.code, nothing.err], [1, 'pi-guard: nothing is reported at a.js:1.\n']);
    const missing = piGuard(['explain', 'b.js:1'], { cwd });
    assert.deepEqual([missing.code, missing.err], [2, 'pi-guard: there is no file or folder b.js.\n']);
  });

  it('explain: a place in a file that cannot be parsed, or under a broken configuration, is exit code 2', () => {
    const cwd = project({ 'a.js': 'const = ;\n' });
    const broken = piGuard(['explain', 'a.js:1'], { cwd });
    assert.equal(broken.code, 2);
    assert.match(broken.err, /^pi-guard: a\.js was not checked to the end, so what is reported there is unknown: Not checked, it cannot be parsed: /);
    assert.match(piGuard(['explain', 'a.js:1'], { cwd, lang: 'zh_CN.UTF-8' }).err, /^pi-guard: a\.js 未检查完，无法得知其中的问题：未检查，无法解析：/);
    const configured = piGuard(['explain', 'a.js:1'], { cwd: project({ 'a.js': OLD, 'pi-guard.json': '{ "rules": 1 }' }) });
    assert.deepEqual([configured.code, /pi-guard\.json/.test(configured.err)], [2, true]);
  });

  it('explain: anything else is exit code 2, with what was meant', () => {
    const cwd = project({ 'a.js': OLD });
    const wrong = piGuard(['explain', 'idcard'], { cwd });
    assert.deepEqual([wrong.code, /Did you mean id-card\? Rules: no-log/.test(wrong.err)], [2, true]);
    const empty = piGuard(['explain', '--locale', 'zh-CN'], { cwd });
    assert.deepEqual([empty.code, /explain 需要一个规则/.test(empty.err)], [2, true]);
  });

  it('doctor: one line a thing, in at most 120 columns', () => {
    const cwd = project({ 'a.js': OLD });
    const doctor = piGuard(['doctor'], { cwd });
    assert.deepEqual([doctor.code, /no pi-guard-baseline\.json/.test(doctor.out)], [0, true]);
    assert.match(doctor.out, /nothing runs pi-guard here yet: https:\S+ci\.md has files for GitHub/);
    for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
      const { out } = piGuard(['doctor'], { cwd, lang });
      assert.ok(out.split('\n').every((line) => line.replace(/[\u2e80-\uffef]/g, 'ww').length <= 120), out);
    }
    const recipes = project({ 'a.js': OLD, '.github/workflows/lint.yml': 'on: push\n', '.github/workflows/pi.yml': 'run: npx pi-guard\n', Jenkinsfile: 'sh "npm test"\n' });
    assert.match(piGuard(['doctor'], { cwd: recipes }).out, /✓ GitHub Actions \(\.github\/workflows\) runs pi-guard\n· Jenkins \(Jenkinsfile\) does not run pi-guard:\s+https:/);
  });

  it('doctor: whether the configuration of ESLint has the rules', () => {
    const said = (text: string) => piGuard(['doctor'], { cwd: project({ 'eslint.config.js': text }) }).out;
    assert.match(said("import piGuard from 'eslint-plugin-pi-guard';\nexport default [piGuard.configs.recommended];\n"), /^✓ eslint\.config\.js has PI Guard in it$/m);
    assert.match(said('export default [];\n'), /^· eslint\.config\.js: add `piGuard\.configs\.recommended`/m);
  });

  it('doctor: a file of settings under a name that is not read', () => {
    const said = (name: string) => piGuard(['doctor'], { cwd: project({ 'a.js': OLD, [name]: '{}' }) }).out;
    for (const name of ['.pi-guard.json', 'pi-guard.jsonc', 'pi-guard.config.js', '.piguardrc']) assert.match(said(name), /^! \S+ is not read: settings stand in pi-guard\.json$/m, name);
    for (const name of ['pi-guard.json', 'pi-guard-baseline.json', 'pi-guard-mask.js', 'pi-guard.md']) assert.doesNotMatch(said(name), /is not read/, name);
  });

  it('doctor: an archive that CI does not find', () => {
    const installs = (path: string): string => JSON.stringify({ devDependencies: { 'pi-guard': path } });
    const said = (path: string, ignored = ''): boolean => {
      const cwd = project({ 'package.json': installs(path), '.gitignore': ignored, 'vendor/pi-guard-0.1.0.tgz': '' });
      return /installs pi-guard from \S+, which CI does not\s+find/.test(piGuard(['doctor'], { cwd }).out);
    };
    assert.ok(said('file:../pi-guard/dist/pi-guard-0.1.0.tgz'));
    assert.ok(said('file:vendor/pi-guard-0.1.0.tgz', '*.tgz\n'));
    assert.ok(!said('file:vendor/pi-guard-0.1.0.tgz'));
    assert.ok(!said('^0.1.0'));
  });
});
