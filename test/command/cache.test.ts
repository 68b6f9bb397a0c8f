/** `--cache`: files that have not changed, and whose modules have not, are not looked at again. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findingsOf, piGuard, project } from './command.ts';

const KEEPING = 'export const keep = (name, content) => localStorage.setItem(name, content);\n';
const DOING_NOTHING = 'export const keep = (name, content) => undefined;\n';
const CALLING = "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n";
const STORES = ['2 no-store-personal-info'];
const READS = ['1 no-log-personal-info'];

describe('the cache of the command', () => {
  const run = (cwd: string, ...more: string[]) => piGuard(['src', '--cache', '--format', 'eslint-json', ...more], { cwd });
  const found = (cwd: string, ...more: string[]) => findingsOf(run(cwd, ...more), cwd);

  it('gives what an earlier run found', () => {
    const cwd = project({ 'src/keep.js': KEEPING, 'src/save.js': CALLING, 'src/log.js': 'console.log(user.phone);\n' });
    const first = run(cwd);
    const { mtimeMs } = statSync(join(cwd, '.pi-guard-cache'));
    const second = run(cwd);
    assert.deepEqual(second, first);
    assert.deepEqual(findingsOf(second, cwd), { 'src/keep.js': [], 'src/log.js': ['1 no-log-personal-info'], 'src/save.js': STORES });
    assert.ok(statSync(join(cwd, '.pi-guard-cache')).mtimeMs >= mtimeMs);
    assert.equal(piGuard(['src', '--cache'], { cwd }).out, piGuard(['src'], { cwd }).out, 'levels and places in our own report too');
  });

  it('is used: a result that is changed in it is what the next run gives', () => {
    const cwd = project({ 'src/log.js': 'console.log(user.phone);\n' });
    run(cwd);
    const file = join(cwd, '.pi-guard-cache');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"line":1', '"line":7'));
    assert.deepEqual(found(cwd), { 'src/log.js': ['7 no-log-personal-info'] });
  });

  it('keeps what is known of files that a run was not given, as long as they are there', () => {
    const cwd = project({ 'src/log.js': 'console.log(user.phone);\n', 'src/other.js': 'console.log(user.idCard);\n', 'src/gone.js': '' });
    run(cwd);
    rmSync(join(cwd, 'src/gone.js'));
    piGuard(['src/other.js', '--cache'], { cwd });
    const { entries } = JSON.parse(readFileSync(join(cwd, '.pi-guard-cache'), 'utf8')) as { entries: object };
    assert.deepEqual(Object.keys(entries).map((path) => basename(path)).sort(), ['log.js', 'other.js']);
  });

  it('looks again at files that import what has changed', () => {
    const cwd = project({ 'src/keep.js': DOING_NOTHING, 'src/save.js': CALLING });
    assert.deepEqual(found(cwd)['src/save.js'], []);
    writeFileSync(join(cwd, 'src/keep.js'), KEEPING);
    assert.deepEqual(found(cwd)['src/save.js'], STORES);
    writeFileSync(join(cwd, 'src/keep.js'), "export { keep } from './inner.js';\n");
    writeFileSync(join(cwd, 'src/inner.js'), DOING_NOTHING);
    assert.deepEqual(found(cwd)['src/save.js'], []);
    writeFileSync(join(cwd, 'src/inner.js'), KEEPING);
    assert.deepEqual(found(cwd)['src/save.js'], STORES, 'also behind a re-export');
  });

  it('looks again at files that read what another one stores', () => {
    const cwd = project({ 'package.json': '{}', 'src/write.js': "localStorage.setItem('d1', form.title);\n", 'src/read.js': "console.log(localStorage.getItem('d1'));\n" });
    assert.deepEqual(found(cwd)['src/read.js'], []);
    writeFileSync(join(cwd, 'src/write.js'), "localStorage.setItem('d1', form.idCard);\n");
    assert.deepEqual(found(cwd)['src/read.js'], READS, 'the writer says otherwise');
    writeFileSync(join(cwd, 'src/write.js'), "localStorage.setItem('d2', form.idCard);\n");
    assert.deepEqual(found(cwd)['src/read.js'], [], 'it writes no more');
    writeFileSync(join(cwd, 'src/other.js'), "localStorage.setItem('d1', form.phone);\n");
    assert.deepEqual(found(cwd)['src/read.js'], READS, 'a new file writes');
    writeFileSync(join(cwd, 'src/third.js'), "localStorage.setItem('d3', form.phone);\n");
    const file = join(cwd, '.pi-guard-cache');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"line":1,"column":13', '"line":7,"column":13'));
    assert.deepEqual(found(cwd)['src/read.js'], ['7 no-log-personal-info'], 'what writes under other keys changes nothing');
  });

  it('looks again at everything when the configuration, the preset or the language changes', () => {
    const cwd = project({ 'src/log.js': 'console.log(user.phone);\n' });
    assert.equal(found(cwd)['src/log.js']?.length, 1);
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "ignoreNames": ["phone"] }');
    assert.equal(found(cwd)['src/log.js']?.length, 0);
    writeFileSync(join(cwd, 'pi-guard.json'), '{}');
    assert.match(run(cwd, '--locale', 'zh-CN').out, /手机号/);
    assert.match(run(cwd, '--locale', 'en').out, /Mobile number/);
  });

  it('counts as empty when it is damaged, and says so when it cannot be written', () => {
    const cwd = project({ 'src/log.js': 'console.log(user.phone);\n', 'file': '' });
    writeFileSync(join(cwd, '.pi-guard-cache'), '{"version":"0.1.0","entries":');
    assert.equal(found(cwd)['src/log.js']?.length, 1);
    const { code, err } = run(cwd, '--cache-location', 'file/below/it');
    assert.equal(code, 1);
    assert.match(err, /^pi-guard: .*file\/below\/it/m);
    assert.ok(!existsSync(join(cwd, 'file/below')));
  });

  it('holds no text of the files', () => {
    const secret = ['Vq7', 'kTz', '0pLr', 'W2x'].join('');
    const cwd = project({ 'src/config.js': `module.exports = { password: '${secret}' };\n` });
    assert.equal(found(cwd)['src/config.js']?.length, 1);
    assert.ok(!readFileSync(join(cwd, '.pi-guard-cache'), 'utf8').includes(secret));
  });
});
