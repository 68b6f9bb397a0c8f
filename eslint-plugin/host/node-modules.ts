/** Modules on this machine, found without running any code. */
import { realpathSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { EXTENSIONS, type ModuleHost } from '../../core/index.ts';
import { Disk } from './disk.ts';
import { manifestOf, packageTargets } from './manifests.ts';
import { ProjectFolders } from './project-folders.ts';

export interface ModuleHostOptions {
  /** Text of a file that is open with unsaved changes; it wins over the disk. */
  readonly openText?: (path: string) => string | undefined;
  /** Milliseconds for which the look of folders is remembered; by default nothing is: packages come and go while an editor is open. */
  readonly freshFor?: number;
}

/** Resolves and reads modules, the project's own by its aliases and workspaces too. */
export class NodeModuleHost implements ModuleHost {
  private readonly openText: (path: string) => string | undefined;
  private readonly disk: Disk;
  private readonly projects: ProjectFolders;

  constructor({ openText = () => undefined, freshFor = 0 }: ModuleHostOptions = {}) {
    this.openText = openText;
    this.disk = new Disk(freshFor);
    this.projects = new ProjectFolders(this.disk);
  }

  /** Path of the module that `specifier` names in the file `from`, or undefined. Built-in modules have none. */
  resolve(specifier: string, from: string): string | undefined {
    if (specifier === '' || isBuiltin(specifier) || !isAbsolute(from)) return undefined;
    const folder = dirname(from);
    return this.disk.remembered(`${folder}\0${specifier}`, () => this.find(specifier, folder));
  }

  read(id: string): string | undefined {
    return this.openText(id) ?? this.disk.read(id);
  }

  entries(from: string): readonly string[] {
    return isAbsolute(from) ? this.disk.remembered(`entries ${dirname(from)}`, () => this.projects.entriesOf(dirname(from))) : [];
  }

  private find(specifier: string, folder: string): string | undefined {
    const bare = specifier.replace(/\?.*$/, '');
    if (/^\.{1,2}(?:\/|$)/.test(bare)) return this.fileAt(resolve(folder, bare));
    for (const path of this.projects.targetsOf(bare, folder)) {
      const found = this.fileAt(path);
      if (found !== undefined) return found;
    }
    return isAbsolute(bare) ? this.fileAt(bare) : this.installed(bare, folder);
  }

  private installed(specifier: string, folder: string): string | undefined {
    const [, name, rest = ''] = /^((?:@[^/]+\/)?[^/@.][^/]*)(\/.*)?$/.exec(specifier) ?? [];
    if (name === undefined) return undefined;
    for (let current = folder; ; current = dirname(current)) {
      const found = this.disk.holds(current, 'node_modules', 'folder') ? this.inPackage(join(current, 'node_modules', name), rest) : undefined;
      if (found !== undefined) return realPath(found);
      if (current === dirname(current)) return undefined;
    }
  }

  private inPackage(folder: string, subpath: string): string | undefined {
    const manifest = manifestOf(join(folder, 'package.json'), this.disk);
    if (!manifest) return undefined;
    for (const target of packageTargets(manifest, subpath)) {
      const found = this.fileAt(join(folder, target));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The file that a path without extension, a folder, or TypeScript's `.js` for a `.ts` file stands for. */
  private fileAt(path: string): string | undefined {
    for (const candidate of filesMeantBy(path)) if (this.openText(candidate) !== undefined || this.disk.isFile(candidate)) return candidate;
    return undefined;
  }
}

function* filesMeantBy(path: string): Generator<string> {
  yield path;
  const bare = path.replace(/\.([cm]?)jsx?$/, '.$1ts');
  if (bare !== path) yield* [bare, `${bare}x`];
  for (const extension of EXTENSIONS) yield `${path}.${extension}`;
  for (const extension of EXTENSIONS) yield join(path, `index.${extension}`);
}

/** Packages of a workspace are links: what they stand for is the project's own. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
