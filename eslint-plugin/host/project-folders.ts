/** Short names that a project has for its own modules: `@/…`, `paths`, a bundler's aliases, packages of its workspace. */
import { basename, dirname, join, resolve } from 'node:path';
import { aliasesIn, mappedTargets, pathMappingIn, toSlashes, type Alias, type PathMapping } from '../../core/index.ts';
import type { Boundaries } from './boundaries.ts';
import type { Disk } from './disk.ts';
import { workspaceTargets } from './manifests.ts';
import { workspacePackages, type Package } from './workspaces.ts';

const MAPPINGS = ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json', 'tsconfig.base.json'];
const BUNDLERS = [
  ...['js', 'ts', 'mjs', 'mts', 'cjs'].map((extension) => `vite.config.${extension}`),
  'vue.config.js',
  'webpack.config.js',
  'config-overrides.js',
  'craco.config.js',
  'nuxt.config.js',
  'nuxt.config.ts',
  '.umirc.ts',
  '.umirc.js',
  'build/webpack.base.conf.js',
  'build/webpack.base.config.js',
  'config/webpack.config.js',
  'config/index.js',
  'config/index.ts',
  'config/config.ts',
  'config/config.js',
];
const STARTS = ['src/main.ts', 'src/main.js', 'src/main.tsx', 'src/main.jsx', 'main.ts', 'main.js', 'src/app.ts', 'src/app.js'];
const STARTS_OF_MINI_PROGRAMS = ['app.ts', 'app.js'];
/** The folder that short names mean by convention, also where the sources were opened without the manifest beside them. */
const SOURCES = 'src';
const MAX_EXTENDS = 5;
/** Folders above a file that are looked at when none of them defines what short names mean. */
const MAX_UNNAMED = 5;

/** Whether a file has `paths`, as `tsconfig.json` has. */
export function isAboutPaths(path: string): boolean {
  return MAPPINGS.includes(basename(path));
}

/** Whether a file is the configuration of a bundler, which may have aliases. */
export function isAboutAliases(path: string): boolean {
  return BUNDLERS.some((name) => toSlashes(path).endsWith(`/${name}`));
}

interface Mapping extends PathMapping {
  readonly base: string;
}

interface Folder {
  readonly mapping?: Mapping;
  readonly aliases: readonly (Alias & { readonly base: string })[];
  /** What `@/` and a leading `/` may mean here. */
  readonly roots: readonly string[];
  readonly starts: readonly string[];
  readonly packages: readonly Package[];
}

/** What short names of modules may mean in a folder, by the configurations around it. */
export class ProjectFolders {
  constructor(
    private readonly disk: Disk,
    private readonly boundaries: Boundaries,
  ) {}

  /** Paths that a specifier which is not relative may stand for in a folder, the most certain first. */
  *targetsOf(specifier: string, folder: string): Generator<string> {
    const above = this.disk.remembered(`above ${folder}`, () => [...this.foldersAbove(folder)]);
    for (const { mapping } of above) {
      if (!mapping) continue;
      for (const target of mappedTargets(mapping, specifier)) yield resolve(mapping.base, mapping.baseUrl ?? '.', target);
      if (mapping.baseUrl !== undefined && /^[\w@]/.test(specifier)) yield resolve(mapping.base, mapping.baseUrl, specifier);
    }
    for (const { aliases } of above) {
      for (const { prefix, folder: target, base } of aliases) {
        const bare = prefix.replace(/\/$/, '');
        if (specifier === bare) yield resolve(base, target);
        else if (specifier.startsWith(`${bare}/`)) yield resolve(base, target, specifier.slice(bare.length + 1));
      }
    }
    const [, rest] = /^(?:\/?@@?|~~?|#)\/(.+)$/.exec(specifier) ?? /^\/([^/].*)$/.exec(specifier) ?? [];
    if (rest !== undefined) {
      for (const { roots } of above) for (const root of roots) yield join(root, rest);
      if (!specifier.startsWith('/') && above.every(({ roots }) => roots.length === 0)) yield* this.unnamedTargets(rest, folder);
    }
    const [, name, subpath = ''] = /^((?:@[^/]+\/)?[^/@.~#][^/]*)(\/.*)?$/.exec(specifier) ?? [];
    for (const { packages } of name === undefined ? [] : above) {
      const found = packages.find((item) => item.name === name);
      if (found) for (const target of workspaceTargets(found.manifest, subpath)) yield join(found.folder, target);
    }
  }

  /**
   * What `@/utils/x` may mean in a part of a project, which has no manifest: below the nearest folders that hold `utils`, or
   * `src/utils`.
   */
  private *unnamedTargets(rest: string, folder: string): Generator<string> {
    const [first = ''] = rest.split('/');
    let current = folder;
    for (let hops = 0; hops < MAX_UNNAMED && current !== dirname(current); hops++, current = dirname(current)) {
      for (const root of [current, join(current, 'src')]) if (this.disk.holds(root, first, 'folder')) yield join(root, rest);
    }
  }

  /** Files that start the program whose code a folder holds: those of the nearest folder that has any. */
  entriesOf(folder: string): readonly string[] {
    for (const { starts } of this.foldersAbove(folder)) if (starts.length > 0) return starts;
    return [];
  }

  /** Packages of the workspace that a folder belongs to; none when it belongs to none. */
  packagesAround(folder: string): readonly Package[] {
    for (const { packages } of this.foldersAbove(folder)) if (packages.some((item) => item.folder === folder)) return packages;
    return [];
  }

  /** Whether a folder itself defines what a short name may mean. */
  names(folder: string): boolean {
    const { mapping, aliases, roots, packages } = this.at(folder);
    return mapping !== undefined || aliases.length > 0 || roots.length > 0 || packages.length > 0;
  }

  private at(folder: string): Folder {
    return this.disk.remembered(`folder ${folder}`, () => this.look(folder));
  }

  private *foldersAbove(folder: string): Generator<Folder> {
    for (let current = folder; ; current = dirname(current)) {
      yield this.at(current);
      if (current === dirname(current)) return;
    }
  }

  private look(folder: string): Folder {
    const has = (name: string): boolean =>
      name.includes('/') ? this.disk.isFile(join(folder, name)) : this.disk.holds(folder, name, 'file');
    const mapping = MAPPINGS.filter(has)
      .map((name) => this.mappingIn(join(folder, name), 0))
      .find(({ paths, baseUrl }) => baseUrl !== undefined || Object.keys(paths).length > 0);
    const aliases = BUNDLERS.filter(has).flatMap((name) => this.aliasesOf(join(folder, name), folder));
    const isMiniProgram = has('app.json') || has('pages.json') || has('manifest.json');
    const isPackage = has('package.json');
    const hasPages = isMiniProgram || this.disk.holds(folder, 'pages', 'folder');
    const starts = [...(hasPages ? STARTS_OF_MINI_PROGRAMS : []), ...(isMiniProgram || isPackage ? STARTS : [])]
      .filter(has)
      .map((name) => join(folder, name));
    return {
      mapping,
      aliases,
      roots: isMiniProgram || isPackage ? [join(folder, SOURCES), folder] : basename(folder) === SOURCES ? [folder] : [],
      starts,
      packages: isPackage || has('pnpm-workspace.yaml') ? workspacePackages(folder, this.disk) : [],
    };
  }

  /** A mapping, or that of the files it extends; a configuration that only refers to others has the one of its app. */
  private mappingIn(path: string, depth: number): Mapping {
    const mapping = pathMappingIn(this.disk.read(path) ?? '');
    const base = dirname(path);
    if (mapping.baseUrl !== undefined || Object.keys(mapping.paths).length > 0 || depth >= MAX_EXTENDS) return { ...mapping, base };
    for (const other of mapping.extends) {
      if (!other.startsWith('.')) continue;
      const target = resolve(base, other.endsWith('.json') ? other : `${other}.json`);
      const found =
        this.boundaries.holds(target, this.boundaries.of(base)) && this.disk.isFile(target) ? this.mappingIn(target, depth + 1) : undefined;
      if (found && (found.baseUrl !== undefined || Object.keys(found.paths).length > 0)) return found;
    }
    return { ...mapping, base };
  }

  private aliasesOf(path: string, folder: string): (Alias & { base: string })[] {
    return aliasesIn(path, this.disk.read(path) ?? '').map((alias) => ({ ...alias, base: folder }));
  }
}
