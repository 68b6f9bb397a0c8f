/** `pi-guard doctor`: what is set up here, what is not, and what would help. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE_NAME, COMMENT_RULE, rules, type Locale, type Text } from '../../../core/index.ts';
import { baselineFor } from '../../host/baseline-files.ts';
import { entriesOf } from '../../host/entries.ts';
import { repositoryOf } from '../../host/inside.ts';
import { readSmallFile } from '../../host/small-file.ts';
import { unreachableArchives } from './archives.ts';
import { NOT_DONE } from '../exit-code.ts';
import { pathOf } from '../formats/report.ts';
import { openFile } from '../files/open-file.ts';
import type { Options } from '../arguments/options.ts';
import { version } from '../package.json';
import { Session } from '../session.ts';
import { statsOf } from '../files/stats.ts';
import { Targets } from '../files/targets.ts';
import { columnsOf } from '../terminal/style.ts';
import { wrapped } from '../terminal/widths.ts';
import { DOCTOR, say } from '../texts.ts';
import type { World } from '../world.ts';

const ESLINT_CONFIGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `eslint.config.${ending}`);
const CI_FILES: Readonly<Record<string, string>> = {
  '.github/workflows': 'GitHub Actions',
  '.gitlab-ci.yml': 'GitLab CI',
  Jenkinsfile: 'Jenkins',
  '.pre-commit-config.yaml': 'pre-commit',
  '.husky': 'husky',
};

const CI_PAGES: Readonly<Record<Locale, string>> = {
  en: 'https://github.com/pi-guard/pi-guard/blob/main/docs/ci.md',
  'zh-CN': 'https://github.com/pi-guard/pi-guard/blob/main/docs/ci.zh-CN.md',
};
const MAX_CI_LENGTH = 200_000;
/** Files of each encoding that are named. */
const MAX_NAMED = 3;

/** Names under which settings of other tools stand, and which nothing reads here: `.pi-guard.json`, `pi-guard.config.js`. */
const GUESSED_SETTINGS = /^(?!pi-guard\.json$)\.?pi-?guard(?:rc|\.config)?(?:\.(?:json[c5]?|ya?ml|[cm]?[jt]s))?$/i;

/** Whether a file, or one in a folder, names the command. */
function mentions(path: string): boolean {
  const files = statsOf(path)?.isDirectory() ? entriesOf(path).map(({ name }) => join(path, name)) : [path];
  return files.some((file) => {
    const read = readSmallFile(file, MAX_CI_LENGTH);
    return typeof read === 'object' && /\bpi-guard\b/.test(read.text);
  });
}

/** Files below a folder that are read in another encoding than UTF-8, and those that cannot be. */
function otherEncodings(session: Session, cwd: string): Readonly<Record<'gb18030' | 'undecoded', readonly string[]>> {
  const found: Record<'gb18030' | 'undecoded', string[]> = { gb18030: [], undecoded: [] };
  const targets = new Targets({ allFiles: false });
  targets.add('.', cwd);
  for (const file of targets.files) {
    if (session.configOf(file).isIgnored(file)) continue;
    const opened = openFile(file, { allFiles: false });
    if ('text' in opened && opened.isGb18030) found.gb18030.push(pathOf(file, cwd));
    else if ('skipped' in opened && opened.skipped === 'encoding') found.undecoded.push(pathOf(file, cwd));
  }
  return found;
}

/** Prints one line for each thing that was looked at. Runs nothing of the project, and prints no value. */
export function doctor(options: Options, world: World): number {
  const { cwd } = world;
  const session = new Session(options, world);
  const { locale } = session;
  const { config } = session.setupOf(join(cwd, 'any.js'));
  const root = repositoryOf(cwd);
  const baseline = baselineFor({ folder: cwd });
  const lines: string[] = [];
  const tell = (mark: string, text: Text | undefined, values: Readonly<Record<string, string | number>> = {}): void => {
    lines.push(`${mark} ${say(text, locale, values)}`);
  };
  tell('·', DOCTOR['version'], { version, node: process.version });
  tell(root === undefined ? '!' : '✓', DOCTOR[root === undefined ? 'noRepository' : 'repository'], {
    path: root === undefined ? '' : pathOf(root, cwd),
  });
  const layers = session.layersOf(join(cwd, 'any.js'));
  tell(session.problems.size > 0 ? '✗' : '✓', DOCTOR[layers.length > 0 ? 'configured' : 'notConfigured'], { count: layers.length });
  for (const { name } of entriesOf(cwd))
    if (GUESSED_SETTINGS.test(name) && statsOf(join(cwd, name))?.isFile()) tell('!', DOCTOR['notRead'], { name });
  if (session.personal) tell('·', DOCTOR['personal'], { path: session.personal.layer.file ?? '' });
  for (const problem of session.problems) lines.push(`✗ ${problem}`);
  const off = [...rules.map(({ id }) => id), COMMENT_RULE].filter((id) => config.rules[id] === 'off');
  if (off.length > 0) tell('!', DOCTOR['off'], { rules: off.join(', ') });
  if (!baseline) tell('·', DOCTOR['noBaseline'], { name: BASELINE_NAME });
  else if (baseline.baseline)
    tell(baseline.baseline.tool === version ? '✓' : '!', DOCTOR['baseline'], {
      path: pathOf(baseline.file, cwd),
      count: baseline.baseline.entries.length,
      tool: baseline.baseline.tool,
    });
  else tell('✗', DOCTOR['brokenBaseline'], { path: pathOf(baseline.file, cwd) });
  for (const [name, path] of unreachableArchives(cwd, root)) tell('!', DOCTOR['outside'], { name, path });
  const encodings = otherEncodings(session, cwd);
  for (const name of ['gb18030', 'undecoded'] as const) {
    const files = encodings[name];
    const named = files.slice(0, MAX_NAMED).join(', ') + (files.length > MAX_NAMED ? ' …' : '');
    if (files.length > 0) tell(name === 'gb18030' ? '·' : '!', DOCTOR[name], { count: files.length, files: named });
  }
  const eslint = ESLINT_CONFIGS.find((name) => existsSync(join(cwd, name)));
  if (eslint !== undefined && mentions(join(cwd, eslint))) tell('✓', DOCTOR['inEslint'], { name: eslint });
  else tell('·', DOCTOR[eslint === undefined ? 'noEslint' : 'eslint'], { name: eslint ?? '' });
  const page = CI_PAGES[locale];
  const systems = Object.entries(CI_FILES).filter(([path]) => existsSync(join(root ?? cwd, path)));
  for (const [path, name] of systems) {
    const runs = mentions(join(root ?? cwd, path));
    tell(runs ? '✓' : '·', DOCTOR[runs ? 'runs' : 'ci'], { name, path, page });
  }
  if (systems.length === 0) tell('·', DOCTOR['noCi'], { page });
  const columns = columnsOf({ color: false, width: world.stdout.columns });
  const shown = lines.flatMap((line) => wrapped(line, columns - 2).map((part, index) => (index === 0 ? part : `  ${part}`)));
  world.stdout.write(shown.map((line) => `${line}\n`).join(''));
  return session.problems.size > 0 || (baseline && !baseline.baseline) ? NOT_DONE : 0;
}
