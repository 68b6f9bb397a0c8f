/** Runs the built command as a process, in folders made for the purpose. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ESLint } from 'eslint';
import { root } from '../tools/paths.ts';

/** Bytes: the reports of the largest project of the tests are over the million that Node reads by default. */
const MAX_OUTPUT = 2 ** 26;

const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');
const folders: string[] = [];

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Language of the environment. */
  readonly lang?: string;
  /** A script that is loaded before the command. */
  readonly preload?: string;
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
}

/** A folder with these files; it is removed when the tests end. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-command-')));
  folders.push(folder);
  for (const [path, content] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs the command to its end. Whatever happens, it must not show a stack trace. */
export function piGuard(args: readonly string[], { cwd, lang = 'en_US.UTF-8', preload, input = '', env = {} }: RunOptions): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(preload === undefined ? [] : ['--require', preload]), COMMAND, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    env: { ...process.env, LC_ALL: lang, NO_COLOR: undefined, FORCE_COLOR: undefined, XDG_CONFIG_HOME: undefined, ...env },
  });
  for (const text of [stdout, stderr]) assert.doesNotMatch(text, /^\s+at /m, 'no stack trace');
  return { code: status, out: stdout, err: stderr };
}

/** A script to load before the command: it takes the place of ESLint's class with one that changes the rules it is given. */
export function preload(change: string): string {
  return `const eslint = require(${JSON.stringify(createRequire(import.meta.url).resolve('eslint'))});
const Original = eslint.ESLint;
eslint.ESLint = class extends Original {
  constructor(options) {
    for (const { plugins } of options.overrideConfig) {
      for (const rule of Object.values(plugins?.['pi-guard'].rules ?? {})) {
        const create = rule.create;
        rule.create = (context) => { ${change} return create(context); };
      }
    }
    super(options);
  }
  async lintText(...args) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return super.lintText(...args);
  }
};
`;
}

/** The results of a run with `--format eslint-json`, by path relative to the folder: `line rule`. */
export function findingsOf(run: Run, cwd: string): Record<string, string[]> {
  const results = JSON.parse(run.out) as ESLint.LintResult[];
  return Object.fromEntries(
    results.map(({ filePath, messages }) => {
      assert.ok(filePath.startsWith(cwd), 'paths in other formats are absolute');
      return [filePath.slice(cwd.length + 1).replaceAll('\\', '/'), messages.map(({ line, ruleId, fatal }) => `${line} ${fatal ? 'fatal' : ruleId?.replace('pi-guard/', '') ?? ''}`)];
    }),
  );
}

/** The last line of what a run says. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
