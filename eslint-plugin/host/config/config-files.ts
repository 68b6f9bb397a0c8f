/** Finds and reads the `pi-guard.json` files that apply to a file. */
import { dirname, join } from 'node:path';
import { cannotRead, compileConfig, type ConfigLayer, type ConfigProblem, type ProjectConfig } from '../../../core/index.ts';
import { problemOf, readLayers } from './config-layers.ts';
import { CONFIG_NAME } from './config-name.ts';
import type { Overlay } from '../overlay.ts';
import { readPersonal, type Personal } from '../personal.ts';
import { isInside, isRepository, repositoryOf } from '../inside.ts';
import { stampOf } from '../stamp.ts';

/** Configurations that stay in memory. More projects are seldom open at once; outdated states of an edited one are dropped first. */
const KEPT_CONFIGS = 20;
/** A change of a known file is looked for this many times more often than a new file, which needs a look-up in every folder. */
const LOOKS_BEFORE_SEARCH = 5;

export interface ConfigFilesOptions {
  /** Absolute path of the one file to use, instead of searching; its globs are relative to `cwd`. */
  readonly file?: string;
  readonly cwd: string;
  /** Folders that count as a project's root where there is neither a repository nor a `"root": true`. Default: `cwd`. */
  readonly roots?: readonly string[];
  /** Milliseconds after which files are read again; never by default. New files are noticed after five times as long. */
  readonly freshFor?: number;
  /** Another state of the repository's files than the one on the disk. */
  readonly overlay?: Overlay;
  /** Absolute path of one person's own settings that hide findings; none by default. */
  readonly personal?: string;
}

export interface FoundConfig {
  readonly config: ProjectConfig;
  /** Wrong input in any of the files; the rest of them is in effect. */
  readonly problems: readonly ConfigProblem[];
}

/** What was read for one folder; folders without a file of their own share their parent's. */
interface Chain {
  readonly layers: readonly ConfigLayer[];
  readonly problems: readonly ConfigProblem[];
  readonly root?: string;
  /** The layers compiled, by the folder that roles are relative to. */
  readonly compiled: Map<string, FoundConfig>;
}

/**
 * The configuration by file: the nearest `pi-guard.json` upward merged over its parents, up to the folder of the
 * repository or to one with `"root": true`.
 */
export class ConfigFiles {
  private readonly folders = new Map<string, Chain>();
  private readonly found = new Map<string, FoundConfig>();
  /** Folders by whether they are repositories, which they do not become while a tool runs. */
  private readonly repositories = new Map<string, boolean>();
  /** Configurations by what they are made of, the last used last: what is known of modules hangs on the object. */
  private readonly configs = new Map<string, ProjectConfig>();
  /** The files that were read, each with a stamp that differs once it has changed. */
  private readonly files = new Map<string, string>();
  private knownPersonal: { readonly read: Personal | undefined } | undefined;
  private searchedAt = Date.now();
  private lookedAt = this.searchedAt;

  constructor(private readonly options: ConfigFilesOptions) {}

  /** Configuration of the file at an absolute path, the same object as long as nothing in it changes. Never throws. */
  forFile(path: string): FoundConfig {
    this.forgetOld();
    const folder = dirname(path);
    let found = this.found.get(folder);
    if (!found) this.found.set(folder, (found = this.find(folder, path)));
    return found;
  }

  private find(folder: string, path: string): FoundConfig {
    const chain = this.options.file === undefined ? this.chainOf(folder) : this.chainOfOnly(this.options.file);
    const root =
      this.chainOf(folder).root ?? (this.options.roots ?? [this.options.cwd]).find((candidate) => isInside(path, candidate)) ?? folder;
    let found = chain.compiled.get(root);
    if (!found) {
      const personal = this.personal;
      const own = personal ? [{ ...personal.layer, base: root }] : [];
      found = { config: this.configOf([...chain.layers, ...own], root), problems: [...chain.problems, ...(personal?.problems ?? [])] };
      chain.compiled.set(root, found);
    }
    return found;
  }

  private forgetOld(): void {
    const { freshFor = Infinity } = this.options;
    const now = Date.now();
    if (now - this.lookedAt <= freshFor) return;
    this.lookedAt = now;
    if (now - this.searchedAt <= freshFor * LOOKS_BEFORE_SEARCH && [...this.files].every(([file, stamp]) => stampOf(file) === stamp))
      return;
    this.searchedAt = now;
    this.folders.clear();
    this.found.clear();
    this.knownPersonal = undefined;
    this.files.clear();
  }

  private readonly remember = (file: string): void => void this.files.set(file, stampOf(file));

  private configOf(layers: readonly ConfigLayer[], root: string): ProjectConfig {
    const key = JSON.stringify([root, layers]);
    const config = this.configs.get(key) ?? compileConfig(layers, root);
    this.configs.delete(key);
    this.configs.set(key, config);
    for (const oldest of this.configs.keys()) {
      if (this.configs.size <= KEPT_CONFIGS) break;
      this.configs.delete(oldest);
    }
    return config;
  }

  /** One person's own settings that hide findings; undefined when there are none. */
  get personal(): Personal | undefined {
    const { personal: file } = this.options;
    if (file === undefined) return undefined;
    if (!this.knownPersonal) {
      this.remember(file);
      this.knownPersonal = { read: readPersonal(file) };
    }
    return this.knownPersonal.read;
  }

  /** What the project's configuration of a file is made of, the most general first. */
  layersFor(path: string): readonly ConfigLayer[] {
    return (this.options.file === undefined ? this.chainOf(dirname(path)) : this.chainOfOnly(this.options.file)).layers;
  }

  private chainOf(folder: string): Chain {
    let chain = this.folders.get(folder);
    if (!chain) {
      chain = this.readChain(folder);
      this.folders.set(folder, chain);
    }
    return chain;
  }

  private readChain(folder: string): Chain {
    const own = readLayers(join(folder, CONFIG_NAME), {
      base: folder,
      boundaries: () => [this.boundaryOf(folder)],
      overlay: this.options.overlay,
      onFile: this.remember,
    });
    const parent = dirname(folder);
    const isRoot = own?.isRoot === true || this.isRepository(folder);
    if (isRoot || parent === folder) {
      return { layers: own?.layers ?? [], problems: own?.problems ?? [], root: isRoot ? folder : undefined, compiled: new Map() };
    }
    const above = this.chainOf(parent);
    if (!own) return above;
    return {
      layers: [...above.layers, ...own.layers],
      problems: [...above.problems, ...own.problems],
      root: above.root,
      compiled: new Map(),
    };
  }

  private isRepository(folder: string): boolean {
    let is = this.repositories.get(folder);
    if (is === undefined) this.repositories.set(folder, (is = isRepository(folder)));
    return is;
  }

  private chainOfOnly(file: string): Chain {
    let chain = this.folders.get(file);
    if (!chain) {
      const read = readLayers(file, {
        base: this.options.cwd,
        boundaries: () => [this.boundaryOf(this.options.cwd), this.boundaryOf(dirname(file))],
        overlay: this.options.overlay,
        onFile: this.remember,
      }) ?? { layers: [], problems: [problemOf(file, cannotRead())] };
      chain = { ...read, compiled: new Map() };
      this.folders.set(file, chain);
    }
    return chain;
  }

  /** The folder in which all files of a configuration must be: the repository, else the project, else the folder itself. */
  private boundaryOf(folder: string): string {
    return repositoryOf(folder) ?? (this.options.roots ?? [this.options.cwd]).find((root) => isInside(folder, root)) ?? folder;
  }
}
