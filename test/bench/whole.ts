/** The command, ESLint without rules, secretlint and Oxlint over the same files, each as a process of its own. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from '../tools/paths.ts';
import type { Sample } from './corpus.ts';
import { median } from './estimate.ts';
import { peerFile, PEERS } from './peers.ts';
import { measureProcesses, type Command, type ProcessResult } from './processes.ts';

const require = createRequire(import.meta.url);
const ESLINT = join(root, 'node_modules/eslint/bin/eslint.js');
const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');
const ZERO = 'ESLint, zero rules';
const SCRIPTS = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const NO_RULES = `
import tsParser from '@typescript-eslint/parser';
import vueParser from 'vue-eslint-parser';
const parserOptions = { ecmaFeatures: { jsx: true } };
export default [
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  { files: ['${SCRIPTS}'], languageOptions: { parser: tsParser, parserOptions } },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { ...parserOptions, parser: tsParser } } },
];
`;

export interface WholeResult {
  readonly files: number;
  readonly lines: number;
  readonly rounds: number;
  /** Over those files alone. */
  readonly processes: Readonly<Record<string, ProcessResult>>;
  /** Over the folders as they are, with everything that each program leaves out or reads besides. */
  readonly asTheyAre: Readonly<Record<string, ProcessResult>>;
  /** Milliseconds and megabytes that loading the plugin takes in a process that has loaded ESLint; then with one line linted. */
  readonly load: { readonly plugin: number; readonly memory: number; readonly firstFile: number; readonly peer: number };
  /** Bytes of the installed plugin. */
  readonly installed: number;
}

export function measureWhole(samples: readonly Sample[], folders: readonly string[], rounds: number): WholeResult {
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-bench-'));
  try {
    copySamples(samples, join(folder, 'code'));
    const processes = measureProcesses(commandsIn(folder), rounds);
    const asTheyAre = measureProcesses(commandsOver(folders, folder), Math.ceil(rounds / 2));
    const lines = samples.reduce((sum, sample) => sum + sample.lines, 0);
    return { files: samples.length, lines, rounds, processes, asTheyAre, load: measureLoad(rounds * 3), installed: installedSize() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files under test and nothing else, so that every program reads the same. */
function copySamples(samples: readonly Sample[], folder: string): void {
  const common = samples.reduce((shared, { path }) => commonFolder(shared, dirname(path)), dirname(samples[0]?.path ?? '/'));
  for (const { path } of samples) {
    const target = join(folder, relative(common, path));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(path, target);
  }
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (other !== folder && !other.startsWith(`${folder}/`) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** `folder` holds the set-ups; the programs look only below the folder that they are started in. */
function commandsOver(folders: readonly string[], folder: string): Record<string, Command> {
  const absolute = folders.map((one) => resolve(one));
  const cwd = absolute.reduce(commonFolder);
  const paths = absolute.map((one) => relative(cwd, one) || '.');
  const at = (args: readonly string[]): Command => ({ args, cwd });
  return {
    [ZERO]: at([ESLINT, '-c', join(folder, 'zero.config.mjs'), '-f', 'json', '-o', '/dev/null', ...paths]),
    'pi-guard': at([COMMAND, ...paths, '--format', 'json', '--output-file', join(folder, 'report.json')]),
    secretlint: at([secretlint(), ...paths.map((path) => (path === '.' ? '**/*' : `${path}/**/*`)), '--secretlintrc', join(folder, '.secretlintrc.json'), '--maskSecrets', '--format', 'json', '--output', join(folder, 'secretlint.json')]),
  };
}

function secretlint(): string {
  return peerFile('secretlint/package.json').replace('package.json', 'bin/secretlint.js');
}

function commandsIn(folder: string): Record<string, Command> {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'zero.config.mjs'), NO_RULES);
  writeFileSync(join(folder, '.secretlintrc.json'), JSON.stringify({ rules: [{ id: peerFile('@secretlint/secretlint-rule-preset-recommend') }] }));
  const plugin = join(root, 'eslint-plugin/dist/index.cjs');
  writeFileSync(join(folder, 'native.json'), JSON.stringify({ plugins: [], categories: { correctness: 'off' }, rules: { 'no-debugger': 'error' } }));
  const rules = Object.keys((require(plugin) as { rules: object }).rules);
  writeFileSync(join(folder, 'plugin.json'), JSON.stringify({ plugins: [], jsPlugins: [plugin], categories: { correctness: 'off' }, rules: Object.fromEntries(rules.map((rule) => [`pi-guard/${rule}`, 'error'])) }));
  const cache = join(folder, 'cache');
  const oxlint = join(PEERS, 'node_modules/oxlint/bin/oxlint');
  const at = (args: readonly string[], before?: () => void): Command => ({ args, cwd: folder, before });
  const run = ['code', '--format', 'json', '--output-file', join(folder, 'report.json')];
  return {
    [ZERO]: at([ESLINT, '-c', 'zero.config.mjs', '-f', 'json', '-o', '/dev/null', 'code']),
    'pi-guard': at([COMMAND, ...run]),
    'pi-guard --cache, first': at([COMMAND, ...run, '--cache', '--cache-location', cache], () => rmSync(cache, { force: true, recursive: true })),
    'pi-guard --cache, again': at([COMMAND, ...run, '--cache', '--cache-location', cache], () => void spawnSync(process.execPath, [COMMAND, ...run, '--cache', '--cache-location', cache], { cwd: folder })),
    secretlint: at([secretlint(), 'code/**/*', '--maskSecrets', '--format', 'json', '--output', join(folder, 'secretlint.json')]),
    'Oxlint, one rule': at([oxlint, '-c', 'native.json', '--silent', 'code']),
    'Oxlint, pi-guard': at([oxlint, '-c', 'plugin.json', '--silent', 'code']),
    'pi-guard --version': at([COMMAND, '--version']),
  };
}

/** In new processes that have loaded ESLint; the clock runs in them. */
function measureLoad(rounds: number): WholeResult['load'] {
  const peer = peerFile('eslint-plugin-sonarjs');
  const plugin = join(root, 'eslint-plugin/dist/index.cjs');
  const lint = "new (require('eslint').Linter)().verify('console.log(1)', [plugin.configs.recommended])";
  const script = (module: string, then = ''): string => `
    require('eslint');
    const before = process.memoryUsage().rss, started = performance.now();
    const plugin = require(${JSON.stringify(module)});
    ${then};
    console.log(performance.now() - started, (process.memoryUsage().rss - before) / 1e6);`;
  const runs = Array.from({ length: rounds }, () => [script(plugin), script(plugin, lint), script(peer)].map((text) => numbersOf(text)));
  const middle = (variant: number, number: number): number => median(runs.map((run) => run[variant]?.[number] ?? NaN));
  return { plugin: middle(0, 0), memory: middle(0, 1), firstFile: middle(1, 0), peer: middle(2, 0) };
}

function numbersOf(script: string): number[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  const numbers = stdout.trim().split(' ').map(Number);
  if (numbers.length !== 2 || numbers.some(Number.isNaN)) throw new Error(stderr);
  return numbers;
}

function installedSize(): number {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: resolve(root, 'eslint-plugin'), encoding: 'utf8', shell: process.platform === 'win32' });
  return (JSON.parse(stdout) as [{ unpackedSize: number }])[0].unpackedSize;
}
