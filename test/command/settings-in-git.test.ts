/** Settings, baselines and line breaks of two states of a repository; and nothing that its settings name is run. */
import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard } from './command.ts';
import { found, git, NEW, OLD, repository } from './repository.ts';

describe('settings that change', () => {
  const LOW = 'export const show = (user) => console.log(user.nickname);\n';

  it('--staged reads those of the index, and everything in it counts when they are others than before', () => {
    const cwd = repository({ 'a.js': OLD, 'src/b.js': LOW, 'src/c.js': OLD });
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "preset": "strict" }');
    assert.deepEqual(found(cwd, '--staged'), [], 'not staged yet');
    git(cwd, 'add', '-A');
    rmSync(join(cwd, 'pi-guard.json'));
    writeFileSync(join(cwd, 'a.js'), 'export {};\n');
    const all = ['new a.js:2', 'new src/b.js:1', 'new src/c.js:2'];
    assert.deepEqual(found(cwd, '--staged'), all);
    assert.deepEqual(found(cwd, '--staged', join(cwd, 'pi-guard.json')), all, 'as lint-staged names it');
    assert.deepEqual(found(cwd, '--staged', 'src'), all.slice(1), 'a folder is all that is looked at');
  });

  it('settings that they extend, and a file of its own in a folder, count too; a comment in them does not', () => {
    const cwd = repository({ 'pi-guard.json': '{ "extends": "./base.json" }', 'base.json': '{}', 'a.js': OLD, 'src/b.js': LOW });
    const change = (path: string, text: string): void => {
      git(cwd, 'reset', '-q', '--hard');
      git(cwd, 'clean', '-qfd');
      writeFileSync(join(cwd, path), text);
    };
    for (const [path, text, reported] of [
      ['base.json', '{ "preset": "strict" }', ['new a.js:2', 'new src/b.js:1']],
      ['src/pi-guard.json', '{ "preset": "strict" }', ['new a.js:2', 'new src/b.js:1']],
      ['pi-guard.json', '{ /* ours */ "extends": "./base.json" }', []],
    ] as const) {
      change(path, text);
      assert.deepEqual(found(cwd, '--since', 'HEAD'), reported, `${path} on the disk`);
      git(cwd, 'add', '-A');
      assert.deepEqual(found(cwd, '--staged'), reported, `${path} in the index`);
    }
  });

  it('settings that were there before are those of before', () => {
    const cwd = repository({ 'pi-guard.json': '{ "words": { "id-card": ["xuejiBianhao"] } }', 'a.js': 'export const show = (it) => console.log(it.xuejiBianhao);\n' });
    assert.deepEqual(found(cwd, '--since', 'HEAD'), []);
    git(cwd, 'rm', '-q', '--cached', 'pi-guard.json');
    assert.deepEqual(found(cwd, '--staged'), [], 'without them nothing is said, on the disk or not');
  });

  it('the baseline is that of the index too', () => {
    const cwd = repository({ 'a.js': 'export {};\n' });
    writeFileSync(join(cwd, 'a.js'), NEW);
    git(cwd, 'add', '-A');
    piGuard(['baseline'], { cwd });
    assert.deepEqual([found(cwd, '--staged'), found(cwd)], [['new a.js:1'], []]);
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), []);
  });
});

describe('settings of a repository', () => {
  it('run nothing: no monitor, filter, external diff, text conversion or hook', () => {
    const cwd = repository({ 'a.js': OLD, '.gitattributes': '*.js filter=evil diff=evil\n' });
    const evil = join(cwd, 'evil.sh');
    writeFileSync(evil, '#!/bin/sh\ntouch "$(dirname "$0")/was-run"\ncat\n', { mode: 0o755 });
    for (const key of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.smudge', 'diff.evil.command', 'diff.evil.textconv', 'diff.external', 'core.pager', 'core.sshCommand']) git(cwd, 'config', key, evil);
    writeFileSync(join(cwd, 'a.js'), `${OLD}${NEW}`);
    found(cwd, '--since', 'HEAD');
    found(cwd, '--staged');
    piGuard(['baseline'], { cwd });
    piGuard(['doctor'], { cwd });
    assert.ok(!existsSync(join(cwd, 'was-run')));
  });
});

describe('line breaks of Windows', () => {
  it('make a file no other one, for --since, the baseline and what is new by an upgrade', () => {
    const cwd = repository({ 'a.js': OLD, 'pi-guard.json': '{}\n', 'pi-guard-baseline.json': '{\n"tool": "0.0.1",\n"entries": [\nnull\n]\n}\n' });
    for (const [path, text] of [['a.js', `\uFEFF${OLD}`], ['pi-guard.json', '{}\n']] as const) writeFileSync(join(cwd, path), text.replaceAll('\n', '\r\n'));
    assert.deepEqual(found(cwd, '--since', 'HEAD', '--no-baseline'), []);
    writeFileSync(join(cwd, 'a.js'), OLD.replaceAll('\n', '\r\n'));
    assert.match(piGuard([], { cwd }).out, /1 are new only because PI Guard is another version/);
    piGuard(['baseline'], { cwd });
    writeFileSync(join(cwd, 'a.js'), OLD);
    assert.deepEqual(found(cwd), []);
  });
});

describe('what a new version finds', () => {
  it('is said apart when the file is the one that was accepted', () => {
    const cwd = repository({ 'a.js': OLD, 'b.js': 'export {};\n' });
    piGuard(['baseline'], { cwd });
    const file = join(cwd, 'pi-guard-baseline.json');
    writeFileSync(file, '{\n"tool": "0.0.1",\n"entries": [\nnull\n]\n}\n');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'baseline of an older version');
    writeFileSync(join(cwd, 'b.js'), NEW);
    const { out } = piGuard([], { cwd });
    assert.match(out, /1 are new only because PI Guard is another version/);
    assert.match(out, /phone\) reaches the console unmasked {2}\[new with this version\]/);
    assert.doesNotMatch(out, /idCard\) reaches the console unmasked {2}\[new/);
  });
});
