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
      assert.deepEqual(blocks.map(({ language }) => language), ['sh', 'yaml', 'yaml', 'yaml', 'groovy', 'json', 'yaml']);
    });

    for (const [index, block] of blocks.entries()) {
      it(`block ${String(index + 1)} (${block.language}) does what it is for`, () => {
        const commands = commandsIn(block);
        assert.ok(commands.length > 0);
        const cwd = repository();
        for (const command of commands) {
          const args = command.split(' ').slice(1);
          const run = piGuard(args, { cwd });
          assert.equal(run.code, ['baseline', 'doctor'].includes(args[0] ?? '') ? 0 : 1, run.err);
          for (const [, file = ''] of command.matchAll(/=(\S+)/g)) {
            assert.ok(existsSync(join(cwd, file)), file);
            assert.ok(readFileSync(join(cwd, file), 'utf8').includes('b.js'), `${file} names the file`);
            assert.ok(block.text.split(file).length > 2, `${file} is used`);
          }
        }
      });
    }
  });
}
