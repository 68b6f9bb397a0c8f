/** The page about CI: the commands in its blocks are run in a repository with a leak, as a runner would run them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { piGuard, project } from './command/command.ts';
import { root } from './tools/paths.ts';

const LEAK = 'export const show = (user) => console.log(user.idCard);\n';
const COMMAND = /\bpi-guard(?: [\w=./-]+)*/g;

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  return [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The commands of ours that a block runs. */
function commandsIn({ language, text }: Block): string[] {
  if (language === 'yaml') {
    const strings: string[] = [];
    JSON.stringify(parse(text), (_, value: unknown) => (typeof value === 'string' && strings.push(value), value));
    return strings.flatMap((one) => /^(?:npx|pnpm exec) (pi-guard.*)$/.exec(one)?.slice(1) ?? []);
  }
  if (language === 'json') return Object.values((JSON.parse(text) as { 'lint-staged': Record<string, string> })['lint-staged']);
  if (language === 'groovy') return [...text.matchAll(/sh '([^']*)'/g)].flatMap(([, one = '']) => one.match(COMMAND) ?? []);
  return text.match(COMMAND) ?? [];
}

/** A repository whose next commit adds a leak. */
function repository(): string {
  const cwd = project({ 'a.js': 'export {};\n' });
  rmSync(join(cwd, '.git'), { recursive: true });
  const git = (...args: string[]): unknown => assert.equal(spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd }).status, 0);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'first');
  writeFileSync(join(cwd, 'b.js'), LEAK);
  git('add', '-A');
  return cwd;
}

for (const page of ['ci.md', 'ci.zh-CN.md']) {
  describe(`docs/${page}`, () => {
    const blocks = blocksOf(page);

    it('has a block for each system', () => {
      assert.deepEqual(blocks.map(({ language }) => language), ['sh', 'yaml', 'yaml', 'yaml', 'yaml', 'groovy', 'powershell', 'json', 'yaml']);
    });

    for (const [index, block] of blocks.entries()) {
      it(`block ${String(index + 1)} (${block.language}) does what it is for`, () => {
        const commands = commandsIn(block);
        assert.ok(commands.length > 0);
        const cwd = repository();
        for (const command of commands) {
          const args = command.split(' ').slice(1);
          const run = piGuard(args, { cwd, input: 'a value\r\n' });
          assert.equal(run.code, ['baseline', 'doctor', '--hash-value'].includes(args[0] ?? '') ? 0 : 1, run.err);
          for (const [, file = ''] of command.matchAll(/=(\S+)/g)) {
            assert.ok(existsSync(join(cwd, file)), file);
            assert.ok(readFileSync(join(cwd, file), 'utf8').includes('b.js'), `${file} names the file`);
            assert.ok(block.text.split(file).length > 2, `${file} is used`);
          }
        }
      });
    }

    it('has commands for PowerShell 5.1 that it can read', () => {
      const [{ text } = { text: '' }] = blocks.filter(({ language }) => language === 'powershell');
      assert.doesNotMatch(text.replace(/^cmd \/c "[^"]*"$/gm, ''), /&&|</);
    });
  });
}

describe('what the page says besides its blocks', () => {
  it('one run in a root without a package.json reads every folder', () => {
    const cwd = project({ 'web/package.json': '{}', 'web/src/a.js': LEAK, 'server/package.json': '{}', 'server/src/b.js': LEAK });
    assert.match(piGuard([], { cwd }).out, /2 findings in 2 files/);
  });

  it('an accepted finding is one line of the baseline, with no value in it', () => {
    const cwd = repository();
    const secret = ['Kq8!', 'vTz0', 'pLr'].join('');
    assert.equal(piGuard(['baseline', 'a.js'], { cwd }).code, 0);
    const lines = (): string[] => readFileSync(join(cwd, 'pi-guard-baseline.json'), 'utf8').split('\n');
    const before = lines();
    writeFileSync(join(cwd, 'a.js'), `export const password = '${secret}';\n`);
    assert.equal(piGuard(['baseline', 'a.js'], { cwd }).code, 0);
    const added = lines().filter((line) => !before.includes(line));
    assert.equal(added.length, 1);
    assert.match(added[0] ?? '', /"path":"a\.js".*"value":"[\da-f]{4,8}"/);
    assert.ok(!added.join('').includes(secret));
  });
});
