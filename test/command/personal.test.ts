/** What one person does not want to see stands outside the repository, hides for that person alone, and is said. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personalFile } from '../../eslint-plugin/host/personal.ts';
import { piGuard, project } from './command.ts';

const FILES = { 'old/a.js': 'console.log(user.phone);\n', 'b.js': 'console.log(bookPhone);\n', 'c.js': 'console.log(user.idCard);\n' };

function withPersonal(text: string): { readonly cwd: string; readonly env: Record<string, string> } {
  const cwd = project(FILES);
  const home = project({});
  mkdirSync(join(home, 'pi-guard'));
  writeFileSync(join(home, 'pi-guard/pi-guard.json'), text);
  return { cwd, env: { XDG_CONFIG_HOME: home } };
}

describe('a personal pi-guard.json', () => {
  it('hides what it names, after everything that the project says, and the cache knows', () => {
    const { cwd, env } = withPersonal('{ "ignore": ["old/**"], "ignoreNames": ["bookPhone"] }');
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "ignore": ["!old/**"] }');
    assert.match(piGuard(['--cache'], { cwd }).out, /3 findings in 3 files/);
    const run = piGuard(['--cache'], { cwd, env });
    assert.match(run.out, /^c\.js\n[\s\S]*1 finding:[\s\S]*1 ignored/);
    assert.match(piGuard(['doctor'], { cwd, env }).out, /what it ignores is not shown to you; others see it/);
    assert.deepEqual((JSON.parse(piGuard(['--print-config', 'c.js'], { cwd, env }).out) as { personal: object }).personal, { ignore: ['old/**'], ignoreNames: ['bookPhone'] });
  });

  it('leaves comments alone that others need, and the baseline, which is everybody’s', () => {
    const { cwd, env } = withPersonal('{ "ignore": ["old/**"], "ignoreNames": ["bookPhone"] }');
    writeFileSync(join(cwd, 'b.js'), `// pi-guard-disable-next-line no-log-personal-info -- the office\n${FILES['b.js']}`);
    assert.doesNotMatch(piGuard([], { cwd, env }).out, /switches nothing off/);
    assert.match(piGuard(['baseline'], { cwd, env }).out, /2 accepted, 0 kept, 0 removed/);
    assert.match(piGuard([], { cwd }).out, /^No findings\.\n2 accepted before/);
    writeFileSync(join(cwd, 'b.js'), '// pi-guard-disable-next-line -- nothing\nconsole.log(1);\n');
    assert.match(piGuard([], { cwd }).out, /switches nothing off/);
  });

  it('says nothing else: other keys are named, and do not count', () => {
    const { cwd, env } = withPersonal('{ "rules": { "no-log-personal-info": "off" }, "words": {} }');
    const run = piGuard([], { cwd, env });
    assert.equal(run.code, 2);
    assert.match(run.err, /pi-guard\.json:1:1 "rules" changes what others would see too[\s\S]*"words" changes/);
    assert.match(run.out, /3 findings/);
  });

  it('stands where the system keeps settings', () => {
    assert.equal(personalFile({ XDG_CONFIG_HOME: '/home/a/.settings' }), join('/home/a/.settings', 'pi-guard', 'pi-guard.json'));
    assert.ok(personalFile({}).endsWith(join('.config', 'pi-guard', 'pi-guard.json')));
  });
});
