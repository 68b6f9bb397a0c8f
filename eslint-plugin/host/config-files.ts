/** Finds and reads the `pi-guard.json` files that apply to a file. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { cannotExtend, cannotRead, compileConfig, extendsItself, LineStarts, readConfig, type ConfigLayer, type ConfigProblem, type ProjectConfig } from '../../core/index.ts';

export const CONFIG_NAME = 'pi-guard.json';
/** More projects are seldom open at once; past configurations of one that is being written go first. */
const KEPT_CONFIGS = 20;
const REPOSITORY_MARKS = ['.git', '.hg', '.svn'];

export interface ConfigFilesOptions {
  /** Absolute path of the one file to use, instead of searching; its globs are relative to `cwd`. */
  readonly file?: string;
  readonly cwd: string;
  /** Folders that count as a project's root where no repository and no `"root": true` says so. Default: `cwd`. */
  readonly roots?: readonly string[];
  /** Milliseconds after which files are read again; never by default. */
  readonly freshFor?: number;
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
 * repository or to one that says `"root": true`.
 */
export class ConfigFiles {
  private readonly folders = new Map<string, Chain>();
  /** Configurations by what they are made of, the last used last: what is known of modules hangs on the object. */
  private readonly configs = new Map<string, ProjectConfig>();
  private readAt = Date.now();

  constructor(private readonly options: ConfigFilesOptions) {}

  /** Configuration of the file at an absolute path, the same object as long as nothing in it changes. Never throws. */
  forFile(path: string): FoundConfig {
    if (Date.now() - this.readAt > (this.options.freshFor ?? Infinity)) {
      this.folders.clear();
      this.readAt = Date.now();
    }
    const folder = dirname(path);
    const chain = this.options.file === undefined ? this.chainOf(folder) : this.chainOfOnly(this.options.file);
    const root = this.chainOf(folder).root ?? (this.options.roots ?? [this.options.cwd]).find((candidate) => isInside(path, candidate)) ?? folder;
    let found = chain.compiled.get(root);
    if (!found) {
      found = { config: this.configOf(chain.layers, root), problems: chain.problems };
      chain.compiled.set(root, found);
    }
    return found;
  }

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

  /** What the configuration of a file is made of, the most general first. */
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
    const own = readLayers(join(folder, CONFIG_NAME), folder);
    const parent = dirname(folder);
    const isRoot = own?.isRoot === true || REPOSITORY_MARKS.some((mark) => existsSync(join(folder, mark)));
    if (isRoot || parent === folder) {
      return { layers: own?.layers ?? [], problems: own?.problems ?? [], root: isRoot ? folder : undefined, compiled: new Map() };
    }
    const above = this.chainOf(parent);
    if (!own) return above;
    return { layers: [...above.layers, ...own.layers], problems: [...above.problems, ...own.problems], root: above.root, compiled: new Map() };
  }

  private chainOfOnly(file: string): Chain {
    let chain = this.folders.get(file);
    if (!chain) {
      const read = readLayers(file, this.options.cwd) ?? { layers: [], problems: [missing(file)] };
      chain = { ...read, compiled: new Map() };
      this.folders.set(file, chain);
    }
    return chain;
  }
}

interface Layers {
  readonly layers: readonly ConfigLayer[];
  readonly problems: readonly ConfigProblem[];
  readonly isRoot: boolean;
}

/** A file and what it extends, the most general first; undefined when there is no such file. */
function readLayers(file: string, base: string, extending: readonly string[] = []): Layers | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { layers: [], problems: [missing(file)], isRoot: false };
  }
  const { settings, problems, extendsOffset } = readConfig(file, text);
  const layers: ConfigLayer[] = [];
  const found = [...problems];
  if (settings.extends !== undefined) {
    const target = resolve(dirname(file), settings.extends);
    const isLoop = target === file || extending.includes(target);
    const extended = isLoop ? undefined : readLayers(target, base, [...extending, file]);
    if (extended) {
      layers.push(...extended.layers);
      found.push(...extended.problems);
    } else {
      found.push({ file, ...new LineStarts(text).placeOf(extendsOffset ?? 0), key: 'extends', message: isLoop ? extendsItself() : cannotExtend() });
    }
  }
  layers.push({ settings, base });
  return { layers, problems: found, isRoot: settings.root === true };
}

function missing(file: string): ConfigProblem {
  return { file, line: 1, column: 1, key: '', message: cannotRead() };
}

/** Whether a path is a folder or stands below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
