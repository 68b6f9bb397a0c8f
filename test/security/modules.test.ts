/** Where the modules of a file may lead, and what is never opened on the way. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitIgnore } from '../../eslint-plugin/host/git/git-ignore.ts';
import { isNetworkPath } from '../../eslint-plugin/host/disk.ts';
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';
import { piGuard, project } from '../command/command.ts';

const MAX_CPU = 3_000_000;
const isWindows = process.platform === 'win32';

describe('modules', () => {
  const outside = project({ 'outside.js': 'export const a = 1;\n', 'package.json': '{ "name": "far", "main": "outside.js" }', 'tsconfig.json': '{ "compilerOptions": { "paths": { "far/*": ["./*"] } } }' });
  const cwd = project({
    'src/a.js': '', 'src/b.js': '', 'package.json': '{ "name": "near" }',
    'tsconfig.json': JSON.stringify({ extends: `../${outside.slice(dirname(outside).length + 1)}/tsconfig.json`, compilerOptions: {} }),
    'other/tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: outside, paths: { '~out/*': [`${outside}/*`] } } }), 'other/a.js': '',
    'node_modules/leaving/package.json': `{ "name": "leaving", "main": "../../../${outside.slice(dirname(outside).length + 1)}/outside.js" }`,
    'node_modules/staying/package.json': '{ "name": "staying", "main": "lib.js" }', 'node_modules/staying/lib.js': '',
    'src/large.js': 'x'.repeat(3 * 1024 * 1024),
  });
  const from = join(cwd, 'src/a.js');
  const host = new NodeModuleHost();

  it('of the repository are found', () => {
    assert.equal(host.resolve('./b.js', from), join(cwd, 'src/b.js'));
    assert.equal(host.resolve('../src/b', from), join(cwd, 'src/b.js'));
    assert.equal(host.resolve('staying', from), join(cwd, 'node_modules/staying/lib.js'));
  });

  for (const specifier of [`../../${outside.slice(dirname(outside).length + 1)}/outside.js`, join(outside, 'outside.js'), '../../../../../../../../etc/passwd', '/etc/passwd', `${cwd}/../${outside.slice(dirname(outside).length + 1)}/outside.js`, '//evil.example/share/a.js', '\\\\evil.example\\share\\a.js', 'far/outside.js', 'leaving', '../node_modules/leaving/../../../outside.js']) {
    it(`${specifier.replace(outside, '…').replace(cwd, '.')} leads nowhere`, () => {
      assert.equal(host.resolve(specifier, from), undefined);
    });
  }

  it('by aliases lead nowhere else either', () => {
    assert.equal(host.resolve('~out/outside.js', join(cwd, 'other/a.js')), undefined);
    assert.equal(host.resolve('outside.js', join(cwd, 'other/a.js')), undefined);
  });

  (isWindows ? it.skip : it)('by links stay in the repository, those that an installation made excepted', () => {
    symlinkSync(join(outside, 'outside.js'), join(cwd, 'src/link.js'));
    symlinkSync(outside, join(cwd, 'src/folder'));
    symlinkSync('b.js', join(cwd, 'src/inner.js'));
    symlinkSync(outside, join(cwd, 'node_modules/far'));
    const fresh = new NodeModuleHost();
    assert.deepEqual(['./link.js', './folder/outside.js', './folder/outside'].map((specifier) => fresh.resolve(specifier, from)), [undefined, undefined, undefined]);
    assert.equal(fresh.resolve('./inner.js', from), join(cwd, 'src/inner.js'));
    assert.equal(fresh.resolve('far', from), join(outside, 'outside.js'));
  });

  it('that are very large are not read', () => {
    assert.equal(host.read(join(cwd, 'src/large.js')), undefined);
  });

  (isWindows ? it.skip : it)('that are no files are not waited for', () => {
    assert.equal(spawnSync('mkfifo', [join(cwd, 'src/pipe.js')]).status, 0);
    assert.equal(new NodeModuleHost().resolve('./pipe.js', from), undefined);
    assert.equal(host.read(join(cwd, 'src/pipe.js')), undefined);
    assert.equal(host.read('/dev/zero'), undefined);
  });

  it('stay in the topmost package where there is no repository', () => {
    const lone = join(project({}), '..', `lone-${String(process.pid)}`);
    mkdirSync(join(lone, 'app/src'), { recursive: true });
    for (const [path, text] of [['app/package.json', '{}'], ['app/src/a.js', ''], ['app/b.js', ''], ['c.js', '']] as const) writeFileSync(join(lone, path), text);
    const fresh = new NodeModuleHost();
    assert.equal(fresh.resolve('../b.js', join(lone, 'app/src/a.js')), join(lone, 'app/b.js'));
    assert.equal(fresh.resolve('../../c.js', join(lone, 'app/src/a.js')), undefined);
  });

  for (const [path, isNetwork] of [['\\\\server\\share', true], ['\\\\?\\C:\\a', false], ['\\\\?\\UNC\\server\\share', true], ['\\\\.\\unc\\server\\share', true], ['\\\\.\\pipe', false], ['C:\\a', false], ['/a', false], ['..\\a', false]] as const) {
    it(`${path} is ${isNetwork ? '' : 'not '}on another machine`, () => assert.equal(isNetworkPath(path), isNetwork));
  }

  it('of a workspace whose globs explode take no time', () => {
    const deep = project({
      'package.json': JSON.stringify({ name: 'root', workspaces: Array.from({ length: 20 }, () => '**/*/**/*/**/*/**/*/**/missing') }), 'src/a.js': '',
      ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`d${String(index % 6)}/e${String(index % 5)}/f${String(index)}/g/h/x.js`, ''])),
    });
    const before = process.cpuUsage();
    assert.equal(new NodeModuleHost({ freshFor: 60_000 }).resolve('missing', join(deep, 'src/a.js')), undefined);
    assert.ok(process.cpuUsage(before).user < MAX_CPU);
  });
});

describe('files of git that somebody made', () => {
  const entry = (flags: number, name: string): Buffer => Buffer.concat([Buffer.alloc(60), Buffer.from([flags >> 8, flags & 0xff]), Buffer.from(name)]);
  const index = (count: number, ...entries: Buffer[]): Buffer => {
    const head = Buffer.alloc(12);
    head.write('DIRC');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(count, 8);
    return Buffer.concat([head, ...entries]);
  };
  const CASES: Readonly<Record<string, Buffer>> = {
    'more entries than there are': index(0xffffffff, entry(4, '.env\0\0')),
    'a name without end': index(0xffffffff, entry(0xfff, 'x'.repeat(500))),
    'a name longer than the file': index(2, entry(0xffe, 'x')),
    'nothing behind its head': index(1),
    'another form': Buffer.from('DIRC\0\0\0\u0009'),
    'no index': Buffer.from('x'),
  };
  for (const [what, bytes] of Object.entries(CASES)) {
    it(`take no time and do no harm: an index with ${what}`, () => {
      const cwd = project({ '.gitignore': '.env\n', '.git/index': bytes, '.env': 'A=1\n' });
      const before = process.cpuUsage();
      assert.equal(typeof new GitIgnore().isIgnored(join(cwd, '.env')), 'boolean');
      assert.ok(process.cpuUsage(before).user < MAX_CPU);
    });
  }

  it('take no time and do no harm: an ignore file of blanks and stars', () => {
    const cwd = project({ '.gitignore': `${' '.repeat(200_000)}x\n${'/'.repeat(200_000)}x\n${'*a'.repeat(60)}*b\n`, [`${'a'.repeat(100)}.env`]: 'A=1\n' });
    const before = process.cpuUsage();
    assert.equal(new GitIgnore().isIgnored(join(cwd, `${'a'.repeat(100)}.env`)), false);
    assert.ok(process.cpuUsage(before).user < MAX_CPU);
  });
});

describe('a cache that somebody made', () => {
  it('is used only where it is whole', () => {
    const cwd = project({ 'a.js': 'console.log(user.phone);\n' });
    piGuard(['--cache', '.'], { cwd });
    const cache = JSON.parse(spawnSync('cat', ['.pi-guard-cache'], { cwd, encoding: 'utf8' }).stdout) as { version: string; entries: Record<string, Record<string, unknown>> };
    const path = join(cwd, 'a.js');
    const whole = cache.entries[path] ?? {};
    for (const broken of [{ ...whole, modules: null }, { ...whole, result: null }, { ...whole, findings: 'x' }, { ...whole, result: { messages: [null] } }, { key: whole['key'] }, null, 1]) {
      writeFileSync(join(cwd, '.pi-guard-cache'), JSON.stringify({ version: cache.version, entries: { [path]: broken, __proto__: whole } }));
      const run = piGuard(['--cache', '.'], { cwd });
      assert.equal(run.code, 1, JSON.stringify(broken).slice(0, 80));
      assert.match(run.out, /no-log-personal-info/);
    }
    assert.ok(whole['key']);
  });
});
