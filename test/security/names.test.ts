/** Names that somebody chose to do harm in a report: of files, and in code. Everything they could steer stands as its code. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter, type ESLint } from 'eslint';
import plugin from 'eslint-plugin-pi-guard';
import { analyze, LOCALES, renderMessage } from '../../core/index.ts';
import { piGuard, project } from '../command/command.ts';
import { buildExtension, Editor } from '../extension/editor.ts';
import { HIDDEN } from './hidden.ts';

const LEAK = 'console.log(user.phone);\n';
const isWindows = process.platform === 'win32';

/** Names of files. */
const FILES = [
  'a\nb.js', 'a\n::error file=x::y.js', '\u001b[31mred\u001b[2J.js', '\u009b31m.js', 'gpj\u202e.js', 'zero\u200bwidth\u2060.js', 'line\u2028separator.js', 'tag\u{e0041}.js', 'filler\u3164.js',
  '::error file=x,line=1::y.js', '##[error]y.js', '|`a`| **b**.js', '[a](command:evil).js', '<img src=x onerror=alert(1)>.js', `"a' &amp; b.js`, '-o.js', '--format.js', '用户 手机.js', `${'long'.repeat(60)}.js`,
];

/** Keys that mean a phone number, whatever else they hold. */
const KEYS = [
  '\u001b[2J phone', '\u009b2J phone', '\u202e phone', '\u200b phone', '\u2028 phone', '\n::error::phone', '\ud800 phone', '\u{e0041} phone', '[x](command:evil) phone', '![x](https://evil.example/x.png) phone', '<command:evil> phone',
  '<img src=x onerror=alert(1)> phone', '`x` **y** phone', '|x| phone', 'https://evil.example/phone', 'www.evil.example/phone', 'x@evil.example/phone', '&lt;b&gt; phone', '{{law}} phone', '$& phone', `${'very '.repeat(10)} phone`,
];
/** One key a line, the way it stands in a file. */
const CODE = KEYS.map((key) => `console.log(box[${JSON.stringify(key)}]);\n`).join('');
/** The same, passed on: the names stand in the steps of the flow too. */
const PASSED = KEYS.map((key, index) => `const v${String(index)} = box[${JSON.stringify(key)}];\n\nconsole.log(v${String(index)});\n`).join('');

(isWindows ? describe.skip : describe)('names of files', () => {
  let cwd: string;
  before(() => {
    buildExtension();
    cwd = project(Object.fromEntries(FILES.map((name) => [name, LEAK])));
  });

  for (const format of ['readable', 'stylish', 'html', 'json', 'markdown', 'junit', 'eslint-json', 'json-with-metadata']) {
    it(`are shown without what could steer a terminal or a page, in the format ${format}`, () => {
      const run = piGuard(['--format', format, '.'], { cwd });
      assert.equal(run.code, 1);
      assert.equal(run.out.match(/no-log-personal-info/g)?.length, format === 'html' ? FILES.length * 2 : format === 'readable' ? FILES.length + 2 : format === 'json-with-metadata' ? FILES.length + 2 : FILES.length);
      assert.doesNotMatch(run.out + run.err, HIDDEN);
      assert.doesNotMatch(run.out + run.err, /^\s*(?:::|##)/m, 'commands to a build service');
      if (format === 'html') assert.doesNotMatch(run.out, /<img/);
    });
  }

  it('stay the true ones in data', () => {
    const results = JSON.parse(piGuard(['--format', 'eslint-json', '.'], { cwd }).out) as ESLint.LintResult[];
    assert.deepEqual(results.map(({ filePath }) => filePath.slice(cwd.length + 1)).sort(), [...FILES].sort());
  });

  it('are named without it when they cannot be read or parsed, and on the command line', () => {
    const odd = project({ 'broken\u202e\n.js': 'const = ;\n', 'gbk\u001b[31m.js': Buffer.from([0x2f, 0x2f, 0xca, 0xd6, 0x0a]), 'big\u200b.js': '', 'x.e\u202ed': '' });
    writeFileSync(Buffer.concat([Buffer.from(join(odd, 'bytes')), Buffer.from([0xff]), Buffer.from('.js')]), LEAK);
    for (const args of [['.'], ['--format', 'stylish', '.'], ['--format', 'eslint-json', '.'], ['none\u001b[2J\u202e'], ['--\u001b[2Jx'], ['--config', 'no\n::error::', '.'], ['--format', 'no\u202e', '.'], ['--output-file', `a.js/\u001b[2J`, '.']]) {
      const run = piGuard(args, { cwd: odd });
      assert.ok(run.code === 1 || run.code === 2);
      assert.doesNotMatch(run.out + run.err, HIDDEN, JSON.stringify(args));
      assert.doesNotMatch(run.out + run.err, /^\s*::/m);
    }
    assert.match(piGuard(['.'], { cwd: odd }).out, /1 could not be opened/);
  });

  it('are shown without it by the editor', async () => {
    const editor = await Editor.start({ folder: cwd });
    try {
      const other = project({ 'lib/a\u202e\nb.js': 'export const load = () => ({ phone: 1 }); export function send(value) { console.log(value); }\n' });
      const document = await editor.openDocument(`file://${other}/use.js`, "import { send } from './lib/a\u202e\\nb.js';\nsend(user.phone);\n", 'javascript');
      const [diagnostic] = await editor.diagnostics(document, (list) => list.length > 0);
      assert.doesNotMatch(JSON.stringify(diagnostic), HIDDEN);
    } finally {
      await editor.stop();
    }
  });
});

describe('names in code', () => {
  before(buildExtension);

  it('are found, each of them', () => {
    assert.equal(analyze({ path: 'a.js', text: CODE }).findings.length, KEYS.length);
  });

  it('are shown without what cannot be seen, and in part when they are long, in every message', () => {
    for (const text of [CODE, PASSED]) {
      for (const finding of analyze({ path: 'a.js', text }).findings) {
        for (const locale of LOCALES) {
          const message = renderMessage(finding, locale);
          assert.doesNotMatch(message, /\n/);
          assert.doesNotMatch(message, HIDDEN);
          assert.ok(message.length < 400);
        }
      }
    }
  });

  it('are shown so by ESLint, suggestions included', () => {
    const messages = new Linter({ configType: 'flat' }).verify(CODE, [plugin.configs.recommended], 'a.js');
    assert.equal(messages.length, KEYS.length);
    for (const { message, suggestions = [] } of messages) assert.doesNotMatch([message, ...suggestions.map(({ desc }) => desc)].join(' '), HIDDEN);
  });

  for (const format of ['readable', 'stylish', 'html', 'json']) {
    it(`are shown so in the format ${format}`, () => {
      const cwd = project({ 'a.js': CODE, 'b.js': PASSED, 'c.js': `const ${'x'.repeat(300)} = 1; const ${'x'.repeat(300)} = 2; "\u202e"`, 'd.js': 'let \u202ea;' });
      const { out, err } = piGuard(['--format', format, '.'], { cwd });
      assert.match(out, /evil/);
      assert.doesNotMatch(out + err, HIDDEN);
      assert.doesNotMatch(out + err, /^\s*::/m);
      if (format === 'html') assert.doesNotMatch(out, /<img|<command/);
    });
  }

  it('make no link, no picture and no emphasis in the editor', async () => {
    const MarkdownIt = createRequire(import.meta.url)('markdown-it') as new (options: object) => { render(text: string): string };
    const markdown = new MarkdownIt({ linkify: true, html: true });
    const editor = await Editor.start();
    try {
      for (const [name, text, at] of [['a.js', CODE, 'box['], ['b.js', PASSED, 'console.log(']] as const) {
        const document = await editor.openDocument(name, text);
        const diagnostics = await editor.diagnostics(document, (list) => list.length > 0);
        assert.equal(diagnostics.length, KEYS.length);
        assert.doesNotMatch(JSON.stringify([diagnostics, (await editor.actionsInAll(document)).map(({ title }) => title)]), HIDDEN);
        for (const { range } of diagnostics) {
          const hover = (await editor.hoverAt(document, range.start)) ?? '';
          assert.ok(hover.includes('**'), at);
          assert.doesNotMatch(hover, HIDDEN);
          const html = markdown.render(hover);
          assert.deepEqual([...html.matchAll(/<(?!\/)(?!p>|strong>|code>|a href="https:\/\/github\.com\/pi-guard\/pi-guard\/|hr>)[^>]*>/g)].map(([tag]) => tag), [], hover);
          assert.equal(html.match(/<strong>/g)?.length, hover.match(/^\*\*/gm)?.length);
        }
      }
    } finally {
      await editor.stop();
    }
  });
});
