/** Inside ESLint: `pi-guard.json` decides; ESLint's `settings['pi-guard']` may name the file and the language. */
import type { Rule as EslintRule } from 'eslint';
import { isAbsolute, relative, resolve } from 'node:path';
import { checkSettings, LOCALES, NO_BASELINE, toSlashes, type Locale, type Preset, type ProjectConfig } from '../core/index.ts';
import { AcceptedFindings } from './host/accepted.ts';
import { ConfigFiles } from './host/config/config-files.ts';
import { GitAttributes } from './host/git/git-attributes.ts';
import { GitIgnore } from './host/git/git-ignore.ts';
import { NodeModuleHost } from './host/node-modules.ts';
import { environmentLocale } from './host/locale.ts';
import { today } from './host/today.ts';
import { problemText } from './host/problem-text.ts';
import type { FileSetup, SetupOf } from './setup.ts';

/** In editors ESLint runs on while `pi-guard.json` changes. */
const FRESH_FOR = 1000;
/** New and removed modules are noticed later: looking for all of them again takes longer than linting a file. */
const MODULES_FRESH_FOR = 10_000;
/** Milliseconds for which a module is not checked for changes: one analysis reads all files of a program again and again. */
const MODULES_CHECKED_FOR = 100;

const SETTINGS = {
  configFile: { is: 'text' },
  locale: { is: 'choice', values: [...LOCALES, 'auto'] },
  fix: { is: 'choice', values: ['suggest', 'safe'] },
} as const;

interface Settings {
  readonly configFile?: string;
  readonly locale?: Locale | 'auto';
  readonly fix?: 'suggest' | 'safe';
}

/** The set-up of files in real ESLint runs. Configuration files are remembered for a second. */
export function createEslintSetup(): SetupOf {
  const files = new Map<string, ConfigFiles>();
  const host = new NodeModuleHost({ freshFor: MODULES_FRESH_FOR, checkedFor: MODULES_CHECKED_FOR });
  const git = new GitIgnore(FRESH_FOR);
  const attributes = new GitAttributes(FRESH_FOR);
  const baselines = new Map<string, AcceptedFindings>();
  const setups = new WeakMap<object, FileSetup>();
  return (context): FileSetup => {
    const { ast } = context.sourceCode;
    let setup = setups.get(ast);
    if (!setup) setups.set(ast, (setup = setUp(context, files, host, { git, attributes }, baselines)));
    const preset = setup.config.preset ?? (context.options[0] as { preset?: Preset } | undefined)?.preset ?? setup.preset;
    return preset === setup.preset ? setup : { ...setup, preset };
  };
}

const NO_SETTINGS: Settings = {};

/** Everything about a file that is the same for all rules. */
function setUp(
  context: EslintRule.RuleContext,
  files: Map<string, ConfigFiles>,
  host: NodeModuleHost,
  { git, attributes }: { readonly git: GitIgnore; readonly attributes: GitAttributes },
  baselines: Map<string, AcceptedFindings>,
): FileSetup {
  const written = context.settings['pi-guard'] ?? NO_SETTINGS;
  const wrong = written === NO_SETTINGS ? [] : checkSettings('settings["pi-guard"]', written, SETTINGS);
  const settings: Settings = wrong.length > 0 ? {} : written;
  const file = settings.configFile === undefined ? undefined : resolve(context.cwd, settings.configFile);
  const key = `${context.cwd}\0${file ?? ''}`;
  let configs = files.get(key);
  if (!configs) files.set(key, (configs = new ConfigFiles({ cwd: context.cwd, file, freshFor: FRESH_FOR })));
  const { config, problems } = configs.forFile(isAbsolute(context.filename) ? context.filename : resolve(context.cwd, context.filename));
  const locale = localeOf(settings, config);
  let accepted = baselines.get(context.cwd);
  if (!accepted) baselines.set(context.cwd, (accepted = new AcceptedFindings(context.cwd, FRESH_FOR)));
  return {
    config,
    preset: 'recommended',
    minLevel: config.minLevel,
    locale,
    today: today(),
    host,
    ecmaVersion: versionOf(context),
    accepted: accepted.in,
    // A processor names parts of a file that attributes do not know.
    isWrittenElsewhere: attributes.originOf(resolve(context.cwd, context.physicalFilename ?? context.filename)) !== undefined,
    isIgnoredByGit: (path) => git.isIgnored(resolve(context.cwd, path)),
    fix: settings.fix ?? 'suggest',
    problems: [
      ...wrong.map(({ file: name, message }) => `${name}: ${message[locale]}`),
      ...problems.map((problem) => problemText(problem, locale, context.cwd)),
      ...(accepted.broken === undefined ? [] : [`${toSlashes(relative(context.cwd, accepted.broken))}: ${NO_BASELINE[locale]}`]),
    ],
  };
}

/** The configured language, else the environment's: on every surface the same. */
function localeOf(settings: Settings, config: ProjectConfig): Locale {
  const locale = settings.locale ?? config.locale ?? 'auto';
  return locale === 'auto' ? environmentLocale() : locale;
}

/** The version of the language as ESLint gives it to rules; other surfaces that run rules give none. */
function versionOf({ languageOptions }: EslintRule.RuleContext): number | undefined {
  const { ecmaVersion } = (languageOptions ?? {}) as { readonly ecmaVersion?: unknown };
  return typeof ecmaVersion === 'number' ? ecmaVersion : undefined;
}
