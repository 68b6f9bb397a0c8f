/** Nothing that is planted in a project comes out of it: not in any report, message, cache or editor text. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-pi-guard';
import { analyze, LOCALES, renderMessage } from '../../core/index.ts';
import { buildExtension, Editor } from '../extension/editor.ts';
import { plantedProject } from '../tools/planted.ts';
import { piGuard, preload, project } from './command.ts';

const MIN_PLANTED = 700;
/** The share of a long secret that must not be shown either. */
const PART = 12;

const { files, planted } = plantedProject();

/** Secrets, and both ends of long ones, that stand in a text. */
function shownIn(text: string): string[] {
  return planted
    .filter(({ secret }) => [secret, ...(secret.length >= 2 * PART ? [secret.slice(-PART), secret.slice(8, 8 + PART)] : [])].some((part) => text.includes(part) || text.includes(encodeURIComponent(part))))
    .map(({ path, line }) => `${path}:${line}`);
}

describe('planted secrets', function () {
  this.timeout(120_000);
  let cwd = '';
  before(() => {
    buildExtension();
    cwd = project(files);
  });

  it('are many, of all kinds and in all kinds of files, and most are found', () => {
    assert.ok(planted.length >= MIN_PLANTED, String(planted.length));
    const reported = new Map(Object.keys(files).map((path) => [path, reportedLines(path)]));
    const found = planted.filter(({ path, line }) => reported.get(path)?.has(line));
    assert.ok(found.length >= MIN_PLANTED, `${found.length} of ${planted.length} are reported`);
    for (const path of Object.keys(files)) assert.ok(found.some((one) => one.path === path), path);
  });

  it('are recognised when they are shown', () => {
    const shown = shownIn(files['.env'] ?? '');
    assert.deepEqual(planted.filter(({ path, line }) => path === '.env' && !shown.includes(`.env:${line}`)), []);
  });

  it('are in no finding and no message of the core', () => {
    for (const [path, text] of Object.entries(files)) {
      const { findings } = analyze({ path, text });
      assert.deepEqual(shownIn(withoutEdits(findings.map((finding) => [finding, ...LOCALES.map((locale) => renderMessage(finding, locale))]))), [], path);
    }
  });

  for (const format of ['readable', 'detailed', 'json', 'jsonl', 'sarif', 'gitlab', 'gitlab-sast', 'junit', 'github', 'markdown', 'eslint-json', 'json-with-metadata', 'html', 'stylish']) {
    for (const locale of ['en', 'zh-CN']) {
      it(`are not in the ${format} report (${locale})`, () => {
        const { out, err } = piGuard(['--preset', 'strict', '--format', format, '--locale', locale, '.'], { cwd });
        assert.ok(out.length > 1_000, 'there is a report');
        assert.deepEqual(shownIn(out + err), []);
      });
    }
  }

  it('are not in what a SARIF formatter is given, of which it writes everything', () => {
    const folder = project({ ...files, 'sarif.cjs': SARIF });
    const { out, err } = piGuard(['--preset', 'strict', '--format', './sarif.cjs', '.'], { cwd: folder });
    const [run] = (JSON.parse(out) as { readonly runs: readonly { readonly results: readonly unknown[] }[] }).runs;
    assert.ok((run?.results.length ?? 0) >= MIN_PLANTED);
    assert.deepEqual(shownIn(out + err), []);
  });

  for (const format of ['readable', 'json', './sarif.cjs']) {
    it(`are not in the ${format} report of files whose analysis throws what it read`, () => {
      const folder = project({ ...files, 'sarif.cjs': SARIF, 'preload.cjs': preload('const error = new TypeError(context.sourceCode.text); error.name = context.sourceCode.text; error.cause = context.sourceCode.text; throw error;') });
      const { code, out, err } = piGuard(['--format', format, '.'], { cwd: folder, preload: join(folder, 'preload.cjs') });
      assert.equal(code, 1);
      assert.match(out, /internal-error/);
      assert.deepEqual(shownIn(out + err), []);
    });
  }

  it('are not in what is said of a configuration that holds them in the wrong places', () => {
    const secrets = planted.slice(0, 40).map(({ secret }) => secret);
    const broken: readonly unknown[] = [
      { preset: secrets[0], rules: { 'no-log-personal-info': secrets[1] }, levels: { 'login-password': secrets[2] }, locale: secrets[3], words: secrets[4], ignoreValues: secrets.slice(5, 9), roles: { '**': secrets[9] }, sinks: [{ global: secrets[10], sink: secrets[11] }], maskers: [secrets[12], { name: 7 }], modules: [secrets[13]] },
      secrets,
      secrets[20],
    ];
    for (const [index, text] of [...broken.map((value) => JSON.stringify(value)), `{ "preset": "${secrets[21] ?? ''}`, `{ "extends": "./${(secrets[22] ?? '').replace(/\W/g, '')}.json" }`].entries()) {
      const { out, err } = piGuard(['.'], { cwd: project({ 'src/a.js': 'export {};', 'pi-guard.json': text }) });
      assert.match(out + err, /pi-guard\.json/, String(index));
      assert.deepEqual(shownIn(out + err), [], String(index));
    }
  });

  it('are not in what explains a place, nor in what says how things are set up', () => {
    for (const { path, line } of planted.filter((_, index) => index % 60 === 0)) {
      const { out, err } = piGuard(['explain', `${path}:${line}`], { cwd });
      assert.deepEqual(shownIn(out + err), [], path);
    }
    for (const args of [['doctor'], ['--print-config', '.env']]) assert.deepEqual(shownIn(piGuard(args, { cwd }).out), []);
  });

  it('are not in a report that is written to a file, nor in the cache, nor in the baseline', () => {
    piGuard(['--preset', 'strict', '--cache', '--output-file', 'report.txt', '.'], { cwd });
    piGuard(['--preset', 'strict', '--cache', '.'], { cwd });
    piGuard(['baseline', '--preset', 'strict', '--baseline', 'accepted.json', '.'], { cwd });
    piGuard(['baseline', '--preset', 'strict', '--no-baseline', '--to-eslint', 'counts.json', '.'], { cwd });
    for (const name of ['report.txt', '.pi-guard-cache', 'accepted.json', 'counts.json']) {
      const text = readFileSync(join(cwd, name), 'utf8');
      assert.ok(text.length > 1_000, name);
      assert.deepEqual(shownIn(text), [], name);
    }
  });

  it('are not in what is said of a commit, nor in what is counted of a baseline', () => {
    const folder = project(files);
    rmSync(join(folder, '.git'), { recursive: true });
    for (const args of [['init', '-q', '-b', 'main'], ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '--allow-empty', '-m', 'first'], ['add', '-A']]) assert.equal(spawnSync('git', args, { cwd: folder }).status, 0);
    for (const args of [['--staged'], ['--staged', '--format', 'sarif'], ['--since', 'main', '--timing'], ['baseline'], ['baseline', '--stats'], ['--expire', '1d']]) {
      const { code, out, err } = piGuard([...args, '--preset', 'strict'], { cwd: folder });
      assert.equal(code, args.includes('baseline') || args.includes('--expire') ? 0 : 1, args.join(' '));
      assert.ok(out.length > 40);
      assert.deepEqual(shownIn(out + err), [], args.join(' '));
    }
  });

  it('are not in the messages of ESLint', () => {
    const linter = new Linter({ configType: 'flat' });
    for (const path of ['src/service.js', 'src/notes.mjs', '.env', 'app.properties', 'app.toml', 'app.xml', 'config.json', 'config.yml']) {
      const messages = linter.verify(files[path] ?? '', [plugin.configs.strict, plugin.configs.files, plugin.configs.data] as Linter.Config[], path);
      assert.ok(messages.length > 10, path);
      assert.deepEqual(shownIn(withoutEdits(messages)), [], path);
    }
  });

  it('are not in what the editor is told', async () => {
    const editor = await Editor.start({ folder: cwd, settings: { preset: 'strict' } });
    try {
      for (const [path, text] of Object.entries(files)) {
        const document = await editor.openDocument(path, text, languageOf(path));
        const diagnostics = await editor.diagnostics(document, (list) => list.length > 0);
        const actions = await editor.actionsInAll(document);
        const asked = [...planted.filter((one) => one.path === path).slice(0, 8).map(({ secret }) => secret), 'idCard', 'user.phone'];
        const hovers = await Promise.all(asked.filter((place) => text.includes(place)).map((place) => editor.hover(document, place)));
        assert.ok(hovers.some((hover) => hover !== undefined), `a hover in ${path}`);
        assert.deepEqual(shownIn(JSON.stringify([diagnostics, actions.map(({ title }) => title), hovers])), [], path);
      }
      assert.deepEqual(shownIn(editor.log.join('\n')), [], 'the log');
    } finally {
      await editor.stop();
    }
  });
});

/** A formatter as they are written for code scanning; it keeps nothing of what it is given to itself. */
const SARIF = `module.exports = (results, data) => JSON.stringify({
  version: '2.1.0',
  runs: [{
    tool: { driver: { name: 'ESLint', rules: data && data.rulesMeta } },
    artifacts: results.map(({ messages, ...file }) => ({ location: { uri: file.filePath }, contents: { text: file.source }, properties: file })),
    results: results.flatMap(({ filePath, messages }) => messages.map((message) => ({
      ruleId: message.ruleId, message: { text: message.message }, properties: message,
      locations: [{ physicalLocation: { artifactLocation: { uri: filePath }, region: { startLine: message.line, startColumn: message.column } } }],
    }))),
  }],
});
`;

/** Edits hold code that stays in the file. */
function withoutEdits(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'fix' || key === 'edits' ? undefined : inner));
}

function reportedLines(path: string): Set<number> {
  const text = files[path] ?? '';
  return new Set(analyze({ path, text }).findings.map(({ range }) => text.slice(0, range.start).split('\n').length));
}

function languageOf(path: string): string | undefined {
  return { '.env': 'dotenv', 'app.properties': 'properties', 'app.ini': 'ini', 'app.toml': 'toml', 'app.xml': 'xml', 'config.json': 'json', 'config.yml': 'yaml', 'src/notes.mjs': 'javascript', 'deploy.sh': 'shellscript', 'src/beside.js': 'javascript', 'src/beside.jsx': 'javascriptreact', 'page.html': 'html' }[path];
}
