/** All configuration files that apply to one folder, as core uses them. */
import { configuredSinkId, configuredSinkNames } from '../catalog/recognised-sinks/configured-sinks.ts';
import type { Sink } from '../catalog/define.ts';
import { IgnoredValues } from '../sources/names/ignored-values.ts';
import { Maskers } from '../sanitizers/maskers.ts';
import { rolesOfPath } from '../sources/file/roles.ts';
import { SinkIndex } from '../sinks/match.ts';
import { Vocabulary } from '../sources/names/vocabulary.ts';
import type { KindId, Level, Locale, Preset, Role } from '../types.ts';
import { globMatcher, toSlashes, type GlobEntry } from './globs.ts';
import type { ConfigFile } from './keys.ts';

/** The settings of one file and the folder that its globs are relative to. */
export interface ConfigLayer {
  readonly settings: ConfigFile;
  readonly base: string;
  /** Path of the file, for messages about where a setting comes from. */
  readonly file?: string;
  /** It is one person's, and no part of the project. */
  readonly isPersonal?: boolean;
}

export type RuleSeverity = 'off' | 'warn' | 'error';

/** The configuration that applies to the files of one folder. */
export interface ProjectConfig {
  /** As configured; undefined leaves the choice to the surface. */
  readonly preset?: Preset;
  readonly minLevel?: Level;
  readonly locale?: Locale | 'auto';
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly levels: Readonly<Record<KindId, Level>>;
  readonly vocabulary: Vocabulary;
  readonly sinks: SinkIndex;
  readonly maskers: Maskers;
  readonly ignoredValues: IgnoredValues;
  /** Names of modules, as in a path mapping, and the absolute paths that they stand for. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** Whether comments that switch a rule off need a reason. */
  readonly requireReason: boolean;
  /** Whether one person's own settings hide names or values: of what is hidden for that person, comments may be of use for others. */
  readonly isHidingForOne: boolean;
  /** Whether a file is not to be looked at. */
  isIgnored(path: string): boolean;
  /** Where a file runs: as configured, else as its path below the project's root suggests. */
  rolesOf(path: string): ReadonlySet<Role>;
}

/** Ids of the rules that a project switches off. */
export function rulesOff({ rules }: Pick<ProjectConfig, 'rules'>): string[] {
  return Object.entries(rules)
    .filter(([, severity]) => severity === 'off')
    .map(([id]) => id);
}

/**
 * Merges layers, the most general first: single values and entries of maps of a nearer layer win, lists add up.
 * `root` is the project's folder: what stands above it is no evidence of a file's role.
 */
export function compileConfig(layers: readonly ConfigLayer[], root?: string): ProjectConfig {
  const nearestFirst = [...layers].reverse();
  const last = <K extends keyof ConfigFile>(key: K): ConfigFile[K] =>
    nearestFirst.find(({ settings }) => settings[key] !== undefined)?.settings[key];
  const all = <T>(of: (settings: ConfigFile) => readonly T[] | undefined): T[] => layers.flatMap(({ settings }) => of(settings) ?? []);
  const merged = <T>(of: (settings: ConfigFile) => Readonly<Record<string, T>> | undefined): Record<string, T> =>
    Object.fromEntries(layers.flatMap(({ settings }) => Object.entries(of(settings) ?? {})));

  const ignore = layers.flatMap(({ settings, base }) => (settings.ignore ?? []).map((glob) => ({ base, glob })));
  const roles = layers.flatMap(({ settings, base }) => Object.entries(settings.roles ?? {}).map(([glob, role]) => ({ base, glob, role })));
  return {
    preset: last('preset'),
    minLevel: last('minLevel'),
    locale: last('locale'),
    rules: merged(({ rules }) => rules),
    levels: merged((settings) => settings.levels),
    vocabulary: vocabularyOf(
      addedWords(layers),
      all(({ ignoreNames }) => ignoreNames),
    ),
    sinks: sinksOf(configuredSinks(all(({ sinks }) => sinks))),
    maskers: new Maskers(
      all(({ maskers }) => maskers?.map((one) => (typeof one === 'string' ? one : { ...one, module: toSlashes(one.module ?? '') }))),
    ),
    ignoredValues: new IgnoredValues(all(({ ignoreValues }) => ignoreValues)),
    modules: Object.fromEntries(
      layers.flatMap(({ settings, base }) =>
        Object.entries(settings.modules ?? {}).flatMap(([alias, path]) => moduleMapping(alias, base, path)),
      ),
    ),
    requireReason: last('requireReason') ?? false,
    isHidingForOne: layers.some(
      ({ isPersonal, settings: { ignoreNames, ignoreValues } }) => isPersonal === true && (ignoreNames ?? ignoreValues) !== undefined,
    ),
    isIgnored: ignoreMatcher(ignore),
    rolesOf: roleFinder(roles, root),
  };
}

/** What most projects share is made once: every project without settings of its own would make the same again. */
const BUILT_IN_VOCABULARY = new Vocabulary({}, []);
const BUILT_IN_SINKS = new SinkIndex();

function vocabularyOf(added: Readonly<Record<KindId, readonly string[]>>, ignored: readonly string[]): Vocabulary {
  return Object.keys(added).length === 0 && ignored.length === 0 ? BUILT_IN_VOCABULARY : new Vocabulary(added, ignored);
}

function sinksOf(added: readonly Sink[]): SinkIndex {
  return added.length === 0 ? BUILT_IN_SINKS : new SinkIndex(added);
}

function addedWords(layers: readonly ConfigLayer[]): Record<KindId, string[]> {
  const words: Record<KindId, string[]> = {};
  for (const { settings } of layers) {
    for (const [kind, names] of Object.entries(settings.words ?? {})) (words[kind] ??= []).push(...names);
  }
  return words;
}

function configuredSinks(entries: NonNullable<ConfigFile['sinks']>): Sink[] {
  return entries.flatMap(({ module, global, member, args, sink: target }): Sink[] => {
    if (target === undefined || (module ?? global) === undefined) return [];
    return [
      {
        id: configuredSinkId(target),
        target,
        name: configuredSinkNames[target],
        doc: '',
        patterns: [
          {
            from: module === undefined ? { global: global ?? '' } : { module: toSlashes(module) },
            members: member === undefined ? undefined : [member],
            values: args,
          },
        ],
        examples: { finds: [], ignores: [] },
      },
    ];
  });
}

/** An alias stands for a module and for all below it; one with a `*` stands for what it matches. */
function moduleMapping(alias: string, base: string, path: string): [string, string[]][] {
  const target = `${base.replace(/(?<![\\/])[\\/]+$/, '')}/${toSlashes(path).replace(/^(?:\.\/)+/, '')}`;
  if (alias.includes('*')) return [[alias, [target]]];
  const [bare, folder] = [alias, target].map((text) => text.replace(/(?<!\/)\/+$/, ''));
  return [
    [bare ?? alias, [target]],
    [`${bare ?? alias}/*`, [`${folder ?? target}/*`]],
  ];
}

/** The last matching glob decides, as in `.gitignore`. */
function ignoreMatcher(globs: readonly GlobEntry[]): (path: string) => boolean {
  const lastFirst = [...globs].reverse().map(({ base, glob }) => {
    const isTakenBack = glob.startsWith('!');
    return { ignores: !isTakenBack, matches: globMatcher({ base, glob: isTakenBack ? glob.slice(1) : glob }) };
  });
  return (path) => lastFirst.find(({ matches }) => matches(path))?.ignores ?? false;
}

function roleFinder(
  globs: readonly (GlobEntry & { readonly role: Role })[],
  root: string | undefined,
): (path: string) => ReadonlySet<Role> {
  const lastFirst = [...globs].reverse().map((entry) => ({ role: entry.role, matches: globMatcher(entry) }));
  const above = root === undefined ? '' : toSlashes(root).replace(/(?<!\/)\/*$/, '/');
  return (path) => {
    const found = lastFirst.find(({ matches }) => matches(path));
    if (found) return new Set([found.role]);
    const normal = toSlashes(path);
    return rolesOfPath(above !== '' && normal.startsWith(above) ? normal.slice(above.length) : normal);
  };
}

/** What applies where there is no configuration. */
export const DEFAULT_CONFIG: ProjectConfig = compileConfig([]);
