/** Modules on this machine, found without running any code. */
import { isBuiltin } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { EXTENSIONS, type ModuleHost } from '../../core/index.ts';
import { Boundaries } from './boundaries.ts';
import { Disk } from './disk.ts';
import { isInside, realPath } from './inside.ts';
import { manifestOf, packageTargets } from './manifests.ts';
import type { Overlay } from './overlay.ts';
import { PrismaSchemas } from './prisma-schemas.ts';
import { accountFiles } from './account-files.ts';
import { programFiles } from './program-files.ts';
import { ProjectFolders } from './project-folders.ts';

export interface ModuleHostOptions {
  /** Text of a file that is open with unsaved changes; it wins over the disk. */
  readonly openText?: (path: string) => string | undefined;
  /** Milliseconds for which listings of folders are remembered. By default none are: packages come and go while an editor is open. */
  readonly freshFor?: number;
  /** Whether a module that was read once stays as it was: a scan looks at one state of the project. */
  readonly keepsTexts?: boolean;
  /** Milliseconds for which a file is not checked for changes again, unless `forget` is called; by default it is checked at each read. */
  readonly checkedFor?: number;
  /** See `ModuleHost.keptLength`. */
  readonly keptLength?: number;
  /** Another state of the repository's files than the one on the disk. */
  readonly overlay?: Overlay;
}

/**
 * Resolves and reads modules, the project's own by its aliases and workspaces too. Relative paths, aliases and links never resolve to
 * anything outside the repository, and a package's manifest to nothing outside the package.
 */
export class NodeModuleHost implements ModuleHost {
  private readonly openText: (path: string) => string | undefined;
  private readonly disk: Disk;
  private readonly boundaries: Boundaries;
  private readonly projects: ProjectFolders;
  private readonly schemas: PrismaSchemas;

  readonly keptLength: number | undefined;

  constructor({
    openText = () => undefined,
    freshFor = 0,
    keepsTexts = false,
    checkedFor = 0,
    keptLength,
    overlay,
  }: ModuleHostOptions = {}) {
    this.openText = openText;
    this.keptLength = keptLength;
    this.disk = new Disk(freshFor, keepsTexts, overlay, checkedFor);
    this.boundaries = new Boundaries(this.disk);
    this.projects = new ProjectFolders(this.disk, this.boundaries);
    this.schemas = new PrismaSchemas(this.disk, this.projects);
  }

  /** Path of the module that `specifier` names in the file `from`, or undefined. Built-in modules have none. */
  resolve(specifier: string, from: string): string | undefined {
    if (specifier === '' || isBuiltin(specifier) || !isAbsolute(from)) return undefined;
    const home = isRelative(specifier) ? dirname(from) : this.homeOf(dirname(from));
    const folder = home === dirname(home) && isShort(specifier) ? dirname(from) : home;
    return this.disk.remembered(`${folder}\0${specifier}`, () => this.find(specifier, folder));
  }

  read(id: string): string | undefined {
    return this.openText(id) ?? this.disk.read(id);
  }

  /** Looks at everything again: for a caller that knows of a change. */
  forget(): void {
    this.disk.forget();
  }

  /** Length of the texts of all modules that were read, in UTF-16 units. */
  get textLength(): number {
    return this.disk.textLength;
  }

  /** Text of a module as it was last read; undefined when it was not. */
  textSeen(id: string): string | undefined {
    return this.openText(id) ?? this.disk.textSeen(id);
  }

  entries(from: string): readonly string[] {
    return isAbsolute(from) ? this.disk.remembered(`entries ${dirname(from)}`, () => this.projects.entriesOf(dirname(from))) : [];
  }

  /** All files of the Prisma schema that one of them belongs to, itself first. */
  schemaFiles(schema: string): readonly string[] {
    return this.disk.remembered(`schema of ${schema}`, () => this.schemas.filesOf(schema));
  }

  programFiles(from: string): readonly string[] | undefined {
    return isAbsolute(from) ? programFiles(this.disk, this.projects, from) : undefined;
  }

  accountFiles(from: string): readonly string[] | undefined {
    return isAbsolute(from) ? accountFiles(this.disk, this.boundaries, from) : undefined;
  }

  /** The nearest folder upward that defines what names of packages and aliases mean: they mean the same in all folders below it. */
  private homeOf(folder: string): string {
    return this.disk.remembered(`home ${folder}`, () => {
      const above = dirname(folder);
      const isHome =
        above === folder ||
        this.projects.names(folder) ||
        this.boundaries.isMarked(folder) ||
        this.disk.holds(folder, 'node_modules', 'folder');
      return isHome ? folder : this.homeOf(above);
    });
  }

  private find(specifier: string, folder: string): string | undefined {
    const [bare = ''] = specifier.split('?', 1);
    const boundary = this.boundaries.of(folder);
    const schema = this.schemas.namedBy(bare, () => this.pathsOf(bare, folder), folder, boundary);
    if (schema !== undefined) return schema;
    for (const path of this.pathsOf(bare, folder)) {
      const found = this.fileAt(path, boundary);
      if (found !== undefined) return found;
    }
    if (isRelative(bare)) return undefined;
    return isAbsolute(bare) ? this.fileAt(resolve(bare), boundary) : this.installed(bare, folder);
  }

  /** Where a specifier may lead to in the repository, the most likely first. */
  private pathsOf(specifier: string, folder: string): Iterable<string> {
    return isRelative(specifier) ? [resolve(folder, specifier)] : this.projects.targetsOf(specifier, folder);
  }

  private installed(specifier: string, folder: string): string | undefined {
    const [, name, rest = ''] = /^((?:@[^/]+\/)?[^/@.][^/]*)(\/.*)?$/.exec(specifier) ?? [];
    if (name === undefined) return undefined;
    for (let current = folder; ; current = dirname(current)) {
      const found = this.disk.holds(current, 'node_modules', 'folder')
        ? this.inPackage(join(current, 'node_modules', name), rest)
        : undefined;
      // Packages of a workspace are links: what they stand for is the project's own.
      if (found !== undefined) return realPath(found);
      if (current === dirname(current)) return undefined;
    }
  }

  private inPackage(folder: string, subpath: string): string | undefined {
    const manifest = manifestOf(join(folder, 'package.json'), this.disk);
    if (!manifest) return undefined;
    for (const target of packageTargets(manifest, subpath)) {
      const found = this.fileAt(join(folder, target), folder);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The file within a boundary that a path without extension, a folder, or TypeScript's `.js` for a `.ts` file stands for. */
  private fileAt(path: string, boundary: string): string | undefined {
    if (!isInside(path, boundary)) return undefined;
    for (const candidate of filesMeantBy(path))
      if (this.openText(candidate) !== undefined || (this.disk.isFile(candidate) && this.boundaries.holds(candidate, boundary)))
        return candidate;
    return undefined;
  }
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:[/?]|$)/.test(specifier);
}

/** `@/utils/day`: where it is not configured, its meaning depends on the file that imports it. */
function isShort(specifier: string): boolean {
  return /^(?:@@?|~)\//.test(specifier);
}

/** What a path may mean, in the order of resolution; declarations are looked for last, in projects that write their types there. */
function* filesMeantBy(path: string): Generator<string> {
  yield path;
  const bare = path.replace(/\.([cm]?)jsx?$/, '.$1ts');
  if (bare !== path) yield* [bare, `${bare}x`];
  for (const extension of EXTENSIONS) yield `${path}.${extension}`;
  for (const extension of EXTENSIONS) yield join(path, `index.${extension}`);
  yield `${path}.d.ts`;
}
