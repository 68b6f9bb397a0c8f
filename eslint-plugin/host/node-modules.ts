/** Modules on this machine, found without running any code. */
import { readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { EXTENSIONS, type ModuleHost } from '../../core/index.ts';

const CONDITIONS = ['node', 'import', 'require', 'module', 'default'];

/** Resolves and reads modules. Nothing is remembered: packages come and go while an editor is open. */
export class NodeModuleHost implements ModuleHost {
  /** `openText` gives the text of a file that is open with unsaved changes; it wins over the disk. */
  constructor(private readonly openText: (path: string) => string | undefined = () => undefined) {}

  /** Path of the module that `specifier` names in the file `from`, or undefined. Built-in modules have none. */
  resolve(specifier: string, from: string): string | undefined {
    if (isBuiltin(specifier) || !isAbsolute(from)) return undefined;
    if (/^\.{1,2}(?:\/|$)/.test(specifier) || isAbsolute(specifier)) return this.fileAt(resolve(dirname(from), specifier));
    const [, name, rest = ''] = /^((?:@[^/]+\/)?[^/@.][^/]*)(\/.*)?$/.exec(specifier) ?? [];
    if (name === undefined) return undefined;
    for (let folder = dirname(from); ; folder = dirname(folder)) {
      const found = this.inPackage(join(folder, 'node_modules', name), rest);
      if (found !== undefined || folder === dirname(folder)) return found;
    }
  }

  read(id: string): string | undefined {
    const open = this.openText(id);
    if (open !== undefined) return open;
    try {
      return readFileSync(id, 'utf8');
    } catch {
      return undefined;
    }
  }

  private inPackage(folder: string, subpath: string): string | undefined {
    const manifest = readManifest(join(folder, 'package.json'));
    if (!manifest) return undefined;
    const exported = target(manifest.exports, `.${subpath}`);
    if (exported !== undefined) return this.fileAt(join(folder, exported));
    return this.fileAt(join(folder, subpath === '' && typeof manifest.main === 'string' ? manifest.main : subpath)) ?? this.fileAt(join(folder, subpath));
  }

  /** The file that a path without extension, a folder, or TypeScript's `.js` for a `.ts` file stands for. */
  private fileAt(path: string): string | undefined {
    const bare = path.replace(/\.([cm]?)jsx?$/, '.$1ts');
    const candidates = [path, ...(bare === path ? [] : [bare, `${bare}x`]), ...EXTENSIONS.map((extension) => `${path}.${extension}`), ...EXTENSIONS.map((extension) => join(path, `index.${extension}`))];
    return candidates.find((candidate) => this.openText(candidate) !== undefined || isFile(candidate));
  }
}

interface Manifest {
  readonly main?: unknown;
  readonly exports?: unknown;
}

function readManifest(path: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? manifest : {};
  } catch {
    return undefined;
  }
}

/** Path that `exports` gives a subpath: texts and conditions, without patterns. https://nodejs.org/api/packages.html#exports */
function target(exports: unknown, subpath: string): string | undefined {
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const entries = exports as Readonly<Record<string, unknown>>;
  if (Object.keys(entries).some((key) => key.startsWith('.'))) return target(entries[subpath], '.');
  for (const condition of CONDITIONS) {
    const found = condition in entries ? target(entries[condition], subpath) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
