/** Documentation that cannot lie: its examples are executed, its commands and configurations are run, its output is compared. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ESLint } from 'eslint';
import { analyze, COMMENT_RULE, isReported, isSuppressed, readConfig, rules, type ModuleHost } from '../core/index.ts';
import { root } from './tools/paths.ts';
import { LEFT_OUT } from './tools/generated/readme-output.ts';

const PAGES = 'eslint-plugin/docs/rules';
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'eslint-plugin/README.md', 'eslint-plugin/command/README.md'];
const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');

interface Block {
  readonly language: string;
  readonly text: string;
  /** The level-two heading above. */
  readonly section: string;
}

function codeBlocks(path: string): Block[] {
  const blocks: Block[] = [];
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  let section = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    section = /^## (.+)$/.exec(line)?.[1] ?? section;
    const language = /^```(\w+)$/.exec(line)?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', index);
    assert.ok(end > index, `${path}:${index + 1} is closed`);
    blocks.push({ language, text: lines.slice(index + 1, end).join('\n') + '\n', section });
    index = end;
  }
  return blocks;
}

/** Rules that ask the whole program: the scripts of an example's section, around its `app.json`. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['no-unused-permission']);

function reportedIn({ language, text }: Block, program?: readonly Block[]): { rule: string; line: number }[] {
  const host: ModuleHost | undefined = program && { resolve: () => undefined, read: (id) => program[Number(id)]?.text, programFiles: () => program.map((_, index) => String(index)) };
  const { findings, failure } = analyze({ path: program ? `app.${language}` : `example.${language}`, text }, { host });
  assert.equal(failure, undefined, `the example can be parsed:\n${text}`);
  return findings.filter((finding) => isReported(finding, program ? 'strict' : 'recommended')).map(({ ruleId, range }) => ({ rule: ruleId, line: text.slice(0, range.start).split('\n').length }));
}

describe('pages of the rules', () => {
  it('exist for every rule, and for nothing else', () => {
    assert.deepEqual(readdirSync(join(root, PAGES)).sort(), [...rules.map((rule) => rule.id), COMMENT_RULE].map((id) => `${id}.md`).sort());
  });

  it('of the rule about comments, the incorrect example is told twice and the correct one not at all', () => {
    const told = codeBlocks(`${PAGES}/${COMMENT_RULE}.md`).map(({ section, text }) => [section, analyze({ path: 'example.js', text }).commentProblems?.map(({ id }) => id)]);
    assert.deepEqual(told, [['Incorrect', ['unused', 'misspelt']], ['Correct', []]]);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const blocks = codeBlocks(`${PAGES}/${rule.id}.md`);
      const incorrect = blocks.filter((block) => block.section === 'Incorrect');
      const correct = blocks.filter((block) => block.section === 'Correct');
      const around = (section: readonly Block[]): Block[] | undefined => (OF_PROGRAMS.has(rule.id) ? section.filter(({ language }) => language !== 'json') : undefined);

      it('has examples of both sorts and a Chinese section', () => {
        assert.ok(incorrect.length > 0 && correct.length > 0);
        assert.equal(blocks.length, incorrect.length + correct.length, 'every example is in one of the sections');
        assert.match(readFileSync(join(root, PAGES, `${rule.id}.md`), 'utf8'), /^## 中文说明$/m);
      });

      incorrect.forEach((block, index) => {
        it(`reports incorrect example ${index + 1}`, () => {
          assert.ok(reportedIn(block, around(incorrect)).some((finding) => finding.rule === rule.id));
        });
      });

      correct.forEach((block, index) => {
        it(`is silent about correct example ${index + 1}`, () => {
          assert.deepEqual(reportedIn(block, around(correct)), []);
        });
      });
    });
  }
});

describe('documents', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pi-guard-docs-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const path of DOCUMENTS) {
    describe(path, () => {
      it('links to files that exist', () => {
        for (const [, target = ''] of readFileSync(join(root, path), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
          assert.ok(existsSync(join(root, dirname(path), target)), target);
        }
      });

      for (const [index, block] of codeBlocks(path).entries()) {
        const name = `block ${index + 1} (${block.language})`;
        if (block.language === 'json' && block.text.includes('"jsPlugins"')) it(`${name} names rules that exist; test/real-tools runs it`, () => checkOxlintRules(block.text));
        else if (block.language === 'json') it(`${name} is a valid pi-guard.json`, () => checkConfiguration(block.text));
        else if (block.language === 'sh') it(`${name} names commands that exist`, () => checkCommands(block.text));
        else if (/^README\./.test(path) && block.language === 'text') it(`${name} is what the command prints`, () => checkOutput(block, path.includes('zh-CN') ? 'zh-CN' : 'en')).timeout(120_000);
        else if (block.language === 'js' && block.text.includes('export default [')) it(`${name} makes ESLint report`, () => checkEslintConfig(folder, block.text));
        else if (block.language === 'js') it(`${name} is reported as the text says`, () => checkExample(block));
        else it(`${name} is the command's help`, () => checkHelp(block));
      }
    });
  }
});

function checkConfiguration(text: string): void {
  assert.deepEqual(readConfig('pi-guard.json', text).problems, []);
}

function checkOxlintRules(text: string): void {
  const { rules: named } = JSON.parse(text) as { rules: Record<string, string> };
  assert.deepEqual(Object.keys(named).filter((name) => ![...rules.map(({ id }) => id), COMMENT_RULE].includes(name.replace('pi-guard/', ''))), []);
}

const SHELL = /^(?:npm (?:ci|test|install .+)|cd .+|git clone .+|npx eslint .+)$/;

function checkCommands(text: string): void {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const line of text.trim().split(/\n| && /)) {
    const script = /^npm run ([\w-]+)(?: -- (.+))?$/.exec(line);
    const command = /^npx pi-guard\b(.*)$/.exec(line)?.[1] ?? (script?.[1] === 'scan' ? script[2] ?? '' : undefined);
    assert.ok(script ? scripts[script[1] ?? ''] : command !== undefined || SHELL.test(line), line);
    if (command !== undefined) checkOptions(command);
  }
}

/** Runs the command with these options and `--help`: an unknown option or value is refused before the help is shown. */
function checkOptions(options: string): void {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...options.trim().split(/\s+/).filter(Boolean), '--help'], { encoding: 'utf8' });
  assert.equal(status, 0, `${options}: ${stderr}`);
}

const printed = new Map<string, string[]>();

function outputOf(locale: string): string[] {
  let lines = printed.get(locale);
  if (!lines) {
    const { stdout } = spawnSync(process.execPath, [COMMAND, 'test/fixtures/apps/mall', '--locale', locale], { cwd: root, encoding: 'utf8' });
    lines = stdout.split('\n').map((line) => line.trimEnd());
    printed.set(locale, lines);
  }
  return lines;
}

/** Every part between lines of `…` stands in the output as it is, in this order. */
function checkOutput(block: Block, locale: string): void {
  const output = outputOf(locale);
  let from = 0;
  for (const part of block.text.trimEnd().split(new RegExp(`^${LEFT_OUT}$`, 'm'))) {
    const lines = part.replace(/^\n|\n$/g, '').split('\n');
    const at = output.findIndex((_, index) => index >= from && lines.every((line, offset) => output[index + offset] === line.trimEnd()));
    assert.ok(at >= 0, `not printed, or not in this order (npm run update renews it):\n${lines.join('\n')}`);
    from = at + lines.length;
  }
}

/** The configuration works in a project of one leaking file of each language. */
function checkEslintConfig(folder: string, config: string): void {
  const project = mkdtempSync(join(folder, 'project-'));
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'eslint.config.js'), config);
  const isMixed = /parser/.test(config);
  const files = { 'src/a.js': 'console.log(user.phone);\n', ...(isMixed && { 'src/b.ts': 'console.log(user.phone as string);\n', 'src/c.vue': '<script lang="ts" setup>\nconsole.log(user.phone as string);\n</script>\n' }) };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), 'src', '--format', 'json'], { cwd: project, encoding: 'utf8' });
  assert.equal(stderr, '');
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  assert.equal(results.length, Object.keys(files).length);
  for (const result of results) {
    assert.deepEqual(result.messages.map(({ ruleId }) => ruleId), ['pi-guard/no-log-personal-info'], result.filePath);
    if (config.includes("locale: 'zh-CN'")) assert.match(result.messages[0]?.message ?? '', /网络安全法/);
  }
}

function checkHelp(block: Block): void {
  const help = ['en', 'zh-CN'].map((locale) => spawnSync(process.execPath, [COMMAND, '--help', '--locale', locale], { encoding: 'utf8' }).stdout);
  assert.ok(help.includes(block.text), block.text);
}

const CLAIMED = ['no-log-personal-info 3', 'no-store-personal-info 4', 'no-personal-info-in-url 5'];

/** The first example of the READMEs is reported on lines 3, 4 and 5; one below a suppression comment is what it suppresses. */
function checkExample(block: Block): void {
  const found = reportedIn(block);
  const suppressed = /eslint-disable-next-line pi-guard\/([\w-]+) -- /.exec(block.text)?.[1];
  if (suppressed === undefined) assert.deepEqual(found.map(({ rule, line }) => `${rule} ${line}`), CLAIMED);
  else {
    assert.deepEqual(found, [{ rule: suppressed, line: 2 }]);
    const { findings, directives } = analyze({ path: 'example.js', text: block.text });
    assert.ok(findings.every((finding) => isSuppressed(finding, directives)), 'the comment suppresses it');
  }
}
