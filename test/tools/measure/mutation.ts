/**
 * `npm run mutation -- [--install] [set…]`: changes the sources of a set bit by bit and counts the changes that its tests
 * notice. One process at a time and at low priority; the sets are in test/mutation/sets.ts, the reports go to coverage/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutationSets, type MutationSet } from '../../mutation/sets.ts';
import { root } from '../paths.ts';

/** Share of mutants that a set's tests must notice, in percent. */
const WANTED = 85;
const LOW_PRIORITY = 10;
const tools = join(root, 'test/mutation/node_modules');
const reports = join(root, 'coverage/mutation');

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(mutationSets, name));
if (unknown.length > 0) throw new Error(`no set ${unknown.join(', ')}; there are ${Object.keys(mutationSets).join(', ')}`);
if (args.includes('--install')) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], join(root, 'test/mutation'));
if (!existsSync(tools)) throw new Error('the mutation tester is not installed: npm run mutation -- --install');
setPriority(LOW_PRIORITY);
mkdirSync(reports, { recursive: true });

for (const [name, set] of Object.entries(mutationSets)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const temporary = mkdtempSync(join(tmpdir(), 'pi-guard-mutation-'));
  try {
    const file = join(temporary, 'stryker.json');
    writeFileSync(file, JSON.stringify(configurationOf(name, set, temporary)));
    run(process.execPath, [join(tools, '@stryker-mutator/core/bin/stryker.js'), 'run', file], root);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const score = scoreOf(name);
  console.log(`${name}: ${score.toFixed(1)} % of the mutants are noticed`);
  if (score < WANTED) process.exitCode = 1;
}

function configurationOf(name: string, { mutate, tests, isRemembering = false }: MutationSet, temporary: string): object {
  return {
    mutate,
    testRunner: 'mocha',
    plugins: [join(tools, '@stryker-mutator/mocha-runner/dist/src/index.js')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    mochaOptions: { spec: tests },
    coverageAnalysis: 'perTest',
    maxTestRunnerReuse: isRemembering ? 1 : 0,
    ignorePatterns: ['**', '!core/**', '!eslint-plugin/**', '!test/**', '!package.json', '!tsconfig.json', '**/dist/**', 'test/vscode/**', 'test/bench/**', 'test/mutation/node_modules/**'],
    tempDirName: join(temporary, 'sandbox'),
    concurrency: 1,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    jsonReporter: { fileName: join(reports, `${name}.json`) },
    clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
    allowConsoleColors: false,
    timeoutMS: 5_000,
  };
}

/** Mutants that were noticed, of all that could be run, in percent. */
function scoreOf(name: string): number {
  const { files } = JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return (100 * noticed) / (noticed + missed);
}

function run(command: string, commandArgs: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, commandArgs, { cwd, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}`);
}
