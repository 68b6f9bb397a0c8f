/** What git knows: only what is new since a commit, what is staged; and nothing that a repository's settings name is run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';

const OLD = 'export function submit(form) {\n  console.log("sent", form.phone);\n}\n';
const NEW = 'export const show = (user) => console.log(user.idCard);\n';

function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** A repository with one commit on `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = project(files);
  rmSync(join(cwd, '.git'), { recursive: true });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-qm', 'first');
  return cwd;
}

function found(cwd: string, ...args: string[]): string[] {
  const { out, err } = piGuard(['--format', 'json', ...args], { cwd });
  assert.notEqual(out, '', err);
  const { findings } = JSON.parse(out) as { findings: { state: string; place: { path: string; line: number } }[] };
  return findings.filter(({ state }) => state === 'new' || state === 'worse').map(({ state, place }) => `${state} ${place.path}:${place.line}`);
}

describe('--since', () => {
  it('reports what the branch adds, in changed, new and moved files', () => {
    const cwd = repository({ 'src/a.js': OLD, 'src/moved.js': OLD });
    assert.deepEqual(found(cwd, '--since', 'main'), []);
    writeFileSync(join(cwd, 'src/a.js'), `// a line\n${OLD}${NEW}`);
    writeFileSync(join(cwd, 'src/new.js'), NEW);
    mkdirSync(join(cwd, 'lib'));
    renameSync(join(cwd, 'src/moved.js'), join(cwd, 'lib/moved.js'));
    assert.deepEqual(found(cwd, '--since', 'main'), ['new src/a.js:5', 'new src/new.js:1']);
    git(cwd, 'checkout', '-qb', 'work');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'second');
    assert.deepEqual(found(cwd, '--since', 'main'), ['new src/a.js:5', 'new src/new.js:1']);
    assert.deepEqual(found(cwd, '--since', 'HEAD'), []);
  });

  it('sees what a change of another module does', () => {
    const cwd = repository({ 'src/keep.js': 'export const keep = (name, value) => undefined;\n', 'src/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n" });
    writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = (name, value) => localStorage.setItem(name, value);\n');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/save.js:2']);
  });

  it('knows what was there through modules that have moved since', () => {
    const cwd = repository({ 'src/keep.js': 'export const keep = (name, value) => localStorage.setItem(name, value);\n', 'src/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n" });
    mkdirSync(join(cwd, 'lib'));
    renameSync(join(cwd, 'src/keep.js'), join(cwd, 'lib/keep.js'));
    writeFileSync(join(cwd, 'src/save.js'), "import { keep } from '../lib/keep.js';\nexport const save = (patient) => keep('last', patient);\n");
    assert.deepEqual(found(cwd, '--since', 'HEAD'), []);
  });

  it('reports everything when pi-guard.json has changed', () => {
    const cwd = repository({ 'a.js': OLD });
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "preset": "strict" }');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new a.js:2']);
  });

  it('a missing commit, or a history that is cut, is exit code 2 with the command that fetches it', () => {
    const cwd = repository({ 'a.js': OLD });
    const run = piGuard(['--since', 'origin/main'], { cwd });
    assert.deepEqual([run.code, run.out, run.err], [2, '', 'pi-guard: there is no commit origin/main here. Fetch it first: git fetch origin main:refs/remotes/origin/main\n']);
    assert.equal(piGuard(['--since', '--output=x'], { cwd }).code, 2);
    assert.match(piGuard(['--since', 'main'], { cwd: project({ 'a.js': OLD }) }).err, /--since needs git and a repository/);
  });
});

describe('--since in a clone that has not everything', () => {
  const server = repository({ 'a.js': OLD });
  git(server, 'checkout', '-qb', 'feature/work');
  writeFileSync(join(server, 'b.js'), NEW);
  git(server, 'add', '-A');
  git(server, 'commit', '-qm', 'second');

  /** The command that a run says. */
  const said = (cwd: string, ref: string): string => {
    const { code, out, err } = piGuard(['--since', ref], { cwd });
    assert.deepEqual([code, out], [2, ''], ref);
    return /git (fetch [^\n]*)/.exec(err)?.[1] ?? assert.fail(err);
  };

  for (const [how, args] of [['one branch, cut after its last commit', ['--depth', '1', '-b', 'feature/work']], ['one branch', ['--single-branch', '-b', 'feature/work']]] as const) {
    it(`${how}: the command that is said brings what is missing`, () => {
      for (const [ref, then] of [['main', 'origin/main'], ['origin/main', 'origin/main']] as const) {
        const cwd = join(project({}), 'clone');
        git(server, 'clone', '-q', ...args, `file://${server}`, cwd);
        git(cwd, ...said(cwd, ref).split(' '));
        assert.deepEqual(found(cwd, '--since', then), ['new b.js:1'], ref);
      }
    });
  }

  it('a commit that the cut history does not reach', () => {
    const cwd = join(project({}), 'clone');
    git(server, 'clone', '-q', '--depth', '1', '-b', 'feature/work', `file://${server}`, cwd);
    git(cwd, ...said(cwd, 'HEAD~1').split(' '));
    assert.deepEqual(found(cwd, '--since', 'HEAD~1'), ['new b.js:1']);
  });

  it('a branch that is here under its name on the server', () => {
    const cwd = join(project({}), 'clone');
    git(server, 'clone', '-q', '-b', 'feature/work', `file://${server}`, cwd);
    assert.match(piGuard(['--since', 'main'], { cwd }).err, /--since origin\/main$/m);
    assert.deepEqual(found(cwd, '--since', 'origin/main'), ['new b.js:1']);
  });
});

const STORE = 'export const remember = (user) => sessionStorage.setItem("last", user.id);\n';
const LEAKY_STORE = STORE.replace('user.id', 'user.idCard');
const SHOW = 'export const show = () => console.log(sessionStorage.getItem("last"));\n';

describe('what another file writes to a cell', () => {
  it('is seen in the file that reads it: by --since, by --staged, under a key that a constant holds', () => {
    const cwd = repository({ 'package.json': '{}\n', 'src/write.js': STORE, 'src/show.js': SHOW, 'src/keys.js': 'export const LAST_KEY = "last";\n', 'src/named.js': `import { LAST_KEY } from './keys.js';\n${SHOW.replace('"last"', 'LAST_KEY')}`, 'src/other.js': 'export const a = () => console.log(sessionStorage.getItem("first"));\n' });
    assert.deepEqual([found(cwd, '--since', 'HEAD'), found(cwd, '--staged')], [[], []]);
    writeFileSync(join(cwd, 'src/write.js'), LEAKY_STORE);
    const all = ['new src/named.js:2', 'new src/show.js:1', 'new src/write.js:1'];
    assert.deepEqual(found(cwd, '--since', 'HEAD'), all);
    git(cwd, 'add', '-A');
    // What is on the disk now is another story.
    writeFileSync(join(cwd, 'src/write.js'), STORE);
    writeFileSync(join(cwd, 'src/show.js'), 'export {};\n');
    assert.deepEqual(found(cwd, '--staged').sort(), all);
    assert.match(piGuard(['--staged'], { cwd }).out, /Scanned 4 files/, 'the one that reads another key is not looked at');
  });

  it('is seen when the reader is staged and the writer is not: that of the index counts, not that of the disk', () => {
    const cwd = repository({ 'package.json': '{}\n', 'src/write.js': STORE });
    writeFileSync(join(cwd, 'src/show.js'), SHOW);
    git(cwd, 'add', '-A');
    writeFileSync(join(cwd, 'src/write.js'), LEAKY_STORE);
    writeFileSync(join(cwd, 'src/more.js'), LEAKY_STORE);
    assert.deepEqual(found(cwd, '--staged'), []);
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/more.js:1', 'new src/show.js:1', 'new src/write.js:1'], 'a writer that git does not know yet counts on the disk');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged').sort(), ['new src/more.js:1', 'new src/show.js:1', 'new src/write.js:1']);
  });

  it('events, the state of a mini-program, and the query of a page', () => {
    const before = {
      'package.json': '{}\n',
      'project.config.json': '{}\n',
      'app.json': '{ "pages": ["pages/a/a", "pages/b/b"] }\n',
      'app.js': 'App({ globalData: {} });\n',
      'pages/a/a.js': 'Page({ go(user) { getApp().globalData.who = 1; wx.navigateTo({ url: "/pages/b/b?no=1" }); uni.$emit("picked", 1); } });\n',
      'pages/a/a.wxml': '<view/>\n',
      'pages/b/b.js': 'Page({ onLoad(query) { console.log("state", getApp().globalData.who); uni.$on("picked", (it) => console.log("event", it)); } });\n',
      'pages/b/b.wxml': '<view/>\n',
    };
    const cwd = repository(before);
    writeFileSync(join(cwd, 'pages/a/a.js'), before['pages/a/a.js'].replace('who = 1', 'who = user.idCard').replace('"picked", 1', '"picked", user.realName'));
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new pages/b/b.js:1', 'new pages/b/b.js:1']);
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new pages/b/b.js:1', 'new pages/b/b.js:1']);
  });

  it('what hangs on the application', () => {
    const cwd = repository({
      'package.json': '{}\n',
      'src/main.js': "import Vue from 'vue';\nimport report from './report';\nVue.prototype.$report = report;\n",
      'src/report.js': 'export default function report(name, value) { return [name, value]; }\n',
      'src/page.vue': '<script>\nexport default {\n  methods: {\n    save(user) {\n      this.$report("seen", user.idCard);\n    },\n  },\n};\n</script>\n',
    });
    writeFileSync(join(cwd, 'src/report.js'), 'export default function report(name, value) { localStorage.setItem(name, value); }\n');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/page.vue:5']);
    assert.deepEqual(found(cwd, '--staged'), ['new src/page.vue:5']);
  });
});

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

describe('--staged', () => {
  it('reads the index, for imports too, and reports what the commit adds', () => {
    const cwd = repository({ 'src/keep.js': 'export const keep = () => undefined;\n', 'src/save.js': 'export {};\n', 'src/a.js': OLD });
    writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = (name, value) => localStorage.setItem(name, value);\n');
    writeFileSync(join(cwd, 'src/save.js'), "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n");
    writeFileSync(join(cwd, 'src/a.js'), `${OLD}${NEW}`);
    git(cwd, 'add', '-A');
    // What is on the disk now is another story.
    writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = () => undefined;\n');
    writeFileSync(join(cwd, 'src/a.js'), OLD);
    writeFileSync(join(cwd, 'src/unstaged.js'), NEW);
    rmSync(join(cwd, 'src/save.js'));
    assert.deepEqual(found(cwd, '--staged'), ['new src/a.js:4', 'new src/save.js:2']);
    assert.deepEqual(found(cwd, '--staged', 'lib').length + found(cwd, '--staged', 'src').length, 2);
  });

  it('looks at what imports a staged module too, however the files are named', () => {
    const cwd = repository({
      'src/types/user.ts': 'export interface User { id: number }\n',
      'src/types/index.ts': "export * from './user';\n",
      'src/show.ts': "import type { User } from './types';\nexport const show = (it: User) => console.log(it);\n",
      'src/other.ts': OLD,
    });
    writeFileSync(join(cwd, 'src/types/user.ts'), 'export interface User { id: number; idCard: string }\n');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new src/show.ts:2']);
    assert.deepEqual(found(cwd, '--staged', join(cwd, 'src/types/user.ts')), ['new src/show.ts:2'], 'as lint-staged names it');
    assert.deepEqual(found(cwd, '--staged', 'src/types'), [], 'a folder is all that is looked at');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/show.ts:2']);
  });

  it('is quiet when nothing is staged, or only deletions are', () => {
    const cwd = repository({ 'a.js': OLD, 'b.js': OLD });
    assert.equal(piGuard(['--staged'], { cwd }).code, 0);
    git(cwd, 'rm', '-q', 'b.js');
    assert.deepEqual(found(cwd, '--staged'), []);
  });

  it('works before the first commit', () => {
    const cwd = project({ 'a.js': OLD });
    rmSync(join(cwd, '.git'), { recursive: true });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new a.js:2']);
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

describe('other ways to say what is looked at', () => {
  it('globs, standard input, one rule, a least level', () => {
    const cwd = project({ 'src/a.js': OLD, 'src/b.ts': NEW, 'src/inner/c.js': NEW });
    assert.deepEqual(found(cwd, 'src/**/*.js'), ['new src/a.js:2', 'new src/inner/c.js:1']);
    assert.deepEqual(found(cwd, 'src/*.ts'), ['new src/b.ts:1']);
    assert.deepEqual(found(cwd, '--min-level', 'critical'), ['new src/b.ts:1', 'new src/inner/c.js:1']);
    assert.deepEqual(found(cwd, '--rule', 'no-store-personal-info'), []);
    const run = piGuard(['--stdin', '--stdin-filename', 'src/new.js'], { cwd, input: NEW });
    assert.deepEqual([run.code, run.out.split('\n')[0]], [1, 'src/new.js']);
    assert.match(piGuard(['--stdin'], { cwd }).err, /--stdin and --stdin-filename go together/);
  });

  it('nothing to look at is said, and is exit code 2', () => {
    const cwd = project({ 'README.md': '' });
    for (const args of [[], ['README.md']]) {
      const run = piGuard(args, { cwd });
      assert.deepEqual([run.code, run.out], [2, '']);
      assert.match(run.err, /there is nothing to look at: .+ holds no file that is read\./);
    }
    assert.match(piGuard(['src/**/*.js'], { cwd }).err, /there is no file or folder src\/\*\*\/\*\.js/);
  });

  it('--exit-code, --max-file-size, --timing, --time-limit, --quiet', () => {
    const cwd = project({ 'a.js': OLD, 'pi-guard.json': '{ "rules": { "no-log-personal-info": "warn" } }' });
    assert.equal(piGuard(['--max-warnings', '0', '--exit-code', '7'], { cwd }).code, 7);
    assert.match(piGuard([], { cwd }).out, /\[warning\]/);
    assert.match(piGuard(['--quiet', '--max-warnings', '0'], { cwd }).out, /^No findings/);
    assert.match(piGuard(['--max-file-size', '10B'], { cwd }).out, /skipped 1 \(1 too large\)/);
    assert.match(piGuard(['--timing'], { cwd }).out, /Slowest files:\n +\d+ ms {2}a\.js\n/);
  });

  it('--print-config says what is in effect and shows no digest', () => {
    const digest = `sha256:saltsalt:${'0'.repeat(64)}`;
    const cwd = project({ 'pi-guard.json': JSON.stringify({ preset: 'strict', ignoreValues: [digest] }), 'src/pi-guard.json': '{ "rules": { "no-weak-masking": "off" } }' });
    const { out } = piGuard(['--print-config', 'src/a.js'], { cwd });
    const shown = JSON.parse(out) as { preset: string; rules: Record<string, string>; settings: object[] };
    assert.deepEqual([shown.preset, shown.rules['no-weak-masking'], shown.settings.length], ['strict', 'off', 2]);
    assert.ok(!out.includes('saltsalt'));
  });

  it('--fix makes the safe repairs and says so', () => {
    const cwd = project({ 'mask.js': 'export const maskPhone = (text) => String(text).replace(/^(\\d{3})\\d{4}(\\d{4})$/, "$1****$2");\n', 'a.js': "import { maskPhone } from './mask.js';\nconsole.log(maskPhone(a.phone));\nconsole.log(user.phone);\n" });
    const run = piGuard(['a.js', '--fix'], { cwd });
    assert.match(run.out, /Repaired 1 file\./);
    assert.equal(run.code, 0, run.out);
  });

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
