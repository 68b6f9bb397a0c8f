/** The settings of one run: options, then configuration, then the environment. */
import { join, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { mayExpire, rules, writersUnder, type Locale, type ProjectConfig } from '../../core/index.ts';
import { ConfigFiles } from '../host/config/config-files.ts';
import { GitIgnore } from '../host/git/git-ignore.ts';
import { NodeModuleHost } from '../host/node-modules.ts';
import type { Overlay } from '../host/overlay.ts';
import { personalFile, type Personal } from '../host/personal.ts';
import { environmentLocale } from '../host/locale.ts';
import { today } from '../host/today.ts';
import { problemText } from '../host/problem-text.ts';
import type { FileSetup } from '../setup.ts';
import type { Options } from './arguments/options.ts';
import { statsOf } from './files/stats.ts';
import type { World } from './world.ts';

/** Bytes of memory with which a scan caches more trees than usual, and how much text they stand for then: some seven hundred megabytes. */
const AMPLE = 3 * 2 ** 30;
const KEPT_WITH_AMPLE = 5_000_000;
/** Milliseconds for which listings of folders are remembered: packages are not installed during a scan. */
const FRESH_FOR = 60_000;
/** Length of the texts of modules that are remembered: those of one project, all files of which may be searched for writes to a cell. */
const MAX_TEXTS = 8_000_000;

export class Session {
  readonly locale: Locale;
  /** Paths to scan, as given. */
  readonly paths: readonly string[];
  /** How many rules the first path's configuration leaves on. */
  readonly activeRules: number;
  /** What is wrong in the configuration files seen so far, one line each. */
  readonly problems = new Set<string>();
  readonly today = today();
  private readonly configs: ConfigFiles;
  private readonly git = new GitIgnore();
  private host: NodeModuleHost;
  /** Length of the texts that the first file read since then needed. */
  private ofFirst: number | undefined;

  /**
   * A baseline is shared, so it also contains what one person hides. `overlay`: another state of the repository, which is read in place of
   * the one on the disk.
   */
  constructor(
    private readonly options: Options,
    private readonly world: World,
    private readonly overlay?: Overlay,
  ) {
    const { cwd, env } = world;
    this.host = newHost(overlay);
    this.paths = options.paths.length > 0 ? options.paths : ['.'];
    const file = options.config === undefined ? undefined : resolve(cwd, options.config);
    const personal = options.command === 'baseline' ? undefined : personalFile(env);
    this.configs = new ConfigFiles({ cwd, file, overlay, personal, roots: [cwd, ...this.paths.map((path) => resolve(cwd, path))] });
    const { config } = this.configs.forFile(fileIn(resolve(cwd, this.paths[0] ?? '.')));
    this.locale =
      localeOf(options.locale, environmentLocale(env)) ?? localeOf(config.locale, environmentLocale(env)) ?? environmentLocale(env);
    this.activeRules = rules.filter(({ id }) => config.rules[id] !== 'off').length;
  }

  /** Configuration of a file; its problems are remembered. */
  configOf(path: string): ProjectConfig {
    const { config, problems } = this.configs.forFile(path);
    for (const problem of problems) this.problems.add(problemText(problem, this.locale, this.world.cwd));
    return config;
  }

  /**
   * To be called between two files: what is known of modules is dropped when it is much, so that memory does not grow with the number
   * of projects. What a single file needs is not counted: the next one of its program needs it again.
   */
  nextFile(): void {
    this.ofFirst ??= this.host.textLength;
    if (this.host.textLength - this.ofFirst > MAX_TEXTS) this.letGo();
  }

  /** Drops what is known of modules. */
  letGo(): void {
    this.host = newHost(this.overlay);
    this.ofFirst = undefined;
  }

  /** Everything in options and configuration, and for some texts the date, that findings of a file depend on, as one text. */
  settingsOf(path: string, text: string): string {
    const { preset, inlineConfig, minLevel } = this.options;
    return JSON.stringify([
      this.configs.layersFor(path),
      this.personal?.layer,
      this.locale,
      preset,
      inlineConfig,
      minLevel,
      mayExpire(text) ? this.today : '',
    ]);
  }

  /** Text of a module; undefined when it cannot be read. */
  textOf(path: string): string | undefined {
    return this.host.read(path);
  }

  /** Text of a module as it was last read; undefined when it was not. */
  textSeen(path: string): string | undefined {
    return this.host.textSeen(path);
  }

  /** Path of the module that a specifier stands for in a file; undefined when it is none of this machine. */
  moduleOf(specifier: string, from: string): string | undefined {
    return this.host.resolve(specifier, from);
  }

  /** Files of the program around `path` that may write to a cell with one of these marks. */
  writersOf(path: string, marks: readonly string[]): readonly string[] {
    return writersUnder(this.host, path, marks);
  }

  /** What the configuration of a file is made of, the most general first. */
  layersOf(path: string): ReturnType<ConfigFiles['layersFor']> {
    return this.configs.layersFor(path);
  }

  /** Settings of the person at this machine that hide findings. */
  get personal(): Personal | undefined {
    return this.configs.personal;
  }

  isIgnoredByGit(path: string): boolean {
    return this.git.isIgnored(path);
  }

  /** A preset on the command line takes precedence over every preset and level of the configuration. */
  setupOf(path: string): FileSetup {
    const config = this.configOf(path);
    const { preset, minLevel } = this.options;
    return {
      config,
      preset: preset ?? config.preset ?? 'recommended',
      minLevel: minLevel ?? (preset ? undefined : config.minLevel),
      locale: this.locale,
      today: this.today,
      host: this.host,
      problems: [],
      fix: 'suggest',
      isIgnoredByGit: (file) => this.isIgnoredByGit(file),
      ignoresComments: !this.options.inlineConfig,
    };
  }
}

function newHost(overlay: Overlay | undefined): NodeModuleHost {
  // A scan may use the memory that an editor needs for other things.
  const keptLength = getHeapStatistics().heap_size_limit >= AMPLE ? KEPT_WITH_AMPLE : undefined;
  return new NodeModuleHost({ freshFor: FRESH_FOR, keepsTexts: true, keptLength, overlay });
}

function localeOf(wanted: Locale | 'auto' | undefined, environment: Locale): Locale | undefined {
  return wanted === 'auto' ? environment : wanted;
}

/** A path that has the configuration of what is given: the file itself, or any file of the folder. */
function fileIn(path: string): string {
  return statsOf(path)?.isDirectory() ? join(path, 'any') : path;
}
