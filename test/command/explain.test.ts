/** `pi-guard explain` and `pi-guard doctor`. */
import assert from 'node:assert/strict';
import { piGuard, project } from './command.ts';
import { OLD } from './repository.ts';

describe('explain and doctor', () => {
  it('explain: a rule, a kind, a place; doctor: one line a thing', () => {
    const cwd = project({ 'a.js': OLD });
    assert.match(piGuard(['explain', 'no-log-personal-info'], { cwd }).out, /must not reach a log[\s\S]*Art\. 42/);
    assert.match(piGuard(['explain', 'id-card'], { cwd, lang: 'zh_CN.UTF-8' }).out, /身份证号/);
    assert.match(piGuard(['explain', 'a.js:2'], { cwd }).out, /Why +Logs are read by many people/);
    assert.equal(piGuard(['explain', 'a.js:1'], { cwd }).code, 1);
    assert.equal(piGuard(['explain', 'nothing'], { cwd }).code, 2);
    const doctor = piGuard(['doctor'], { cwd });
    assert.deepEqual([doctor.code, /no pi-guard-baseline\.json/.test(doctor.out)], [0, true]);
    assert.match(doctor.out, /nothing runs pi-guard here yet: https:\S+ci\.md has files for GitHub/);
    const recipes = project({ 'a.js': OLD, '.github/workflows/lint.yml': 'on: push\n', '.github/workflows/pi.yml': 'run: npx pi-guard\n', Jenkinsfile: 'sh "npm test"\n' });
    assert.match(piGuard(['doctor'], { cwd: recipes }).out, /✓ GitHub Actions \(\.github\/workflows\) runs pi-guard\n· Jenkins \(Jenkinsfile\) does not run pi-guard: https:/);
  });
});
