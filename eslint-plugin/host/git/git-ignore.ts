/** Which files git leaves out, read from its files: git itself is never run, since a repository's settings can make it run programs. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { patternMatcher } from '../../../core/index.ts';
import { trackedPaths } from './git-index.ts';
import { readSmallFile } from '../small-file.ts';

const MAX_BYTES = 1024 * 1024;

interface Pattern {
  readonly isTakenBack: boolean;
  readonly onlyFolders: boolean;
  readonly matches: (path: string) => boolean;
}

interface Repository {
  readonly folder: string;
  readonly excluded: readonly Pattern[];
  /** Read when a file is ignored by its name, which is seldom. */
  tracked?: { readonly paths: ReadonlySet<string> | undefined };
}

/** The ignore files of repositories. One instance serves a whole run, or an editor that queries it repeatedly. */
export class GitIgnore {
  private readonly repositories = new Map<string, Repository | undefined>();
  private readonly patterns = new Map<string, readonly Pattern[]>();
  private readAt = Date.now();

  /** `freshFor`: milliseconds after which files are read again; never by default. */
  constructor(private readonly freshFor = Infinity) {}

  /**
   * Whether a repository's ignore files name the file at an absolute path, and the repository does not hold it all the same.
   * Never throws.
   */
  isIgnored(path: string): boolean {
    if (Date.now() - this.readAt > this.freshFor) {
      this.repositories.clear();
      this.patterns.clear();
      this.readAt = Date.now();
    }
    const repository = this.repositoryOf(dirname(path));
    if (!repository) return false;
    const names = relative(repository.folder, path).split(sep);
    const isNamed = names.some((_, index) => this.isNamed(repository, names.slice(0, index + 1), index < names.length - 1));
    if (!isNamed) return false;
    repository.tracked ??= { paths: trackedPaths(join(gitFolder(repository.folder), 'index')) };
    return repository.tracked.paths !== undefined && !repository.tracked.paths.has(names.join('/'));
  }

  /** The last pattern that matches decides, that of the nearest file first. */
  private isNamed({ folder, excluded }: Repository, names: readonly string[], isFolder: boolean): boolean {
    for (let depth = names.length - 1; depth >= 0; depth--) {
      const own = this.patternsOf(join(folder, ...names.slice(0, depth)));
      const found = lastMatch(own, names.slice(depth).join('/'), isFolder);
      if (found) return !found.isTakenBack;
    }
    const found = lastMatch(excluded, names.join('/'), isFolder);
    return found !== undefined && !found.isTakenBack;
  }

  private patternsOf(folder: string): readonly Pattern[] {
    let patterns = this.patterns.get(folder);
    if (!patterns) this.patterns.set(folder, (patterns = readPatterns(join(folder, '.gitignore'))));
    return patterns;
  }

  private repositoryOf(folder: string): Repository | undefined {
    if (this.repositories.has(folder)) return this.repositories.get(folder);
    const parent = dirname(folder);
    const isRoot = existsSync(join(folder, '.git'));
    const found = isRoot
      ? { folder, excluded: readPatterns(join(commonFolder(folder), 'info', 'exclude')) }
      : parent === folder
        ? undefined
        : this.repositoryOf(parent);
    this.repositories.set(folder, found);
    return found;
  }
}

/** The folder where a repository stores its data: a work tree of its own has a file `.git` with its path. */
export function gitFolder(folder: string): string {
  const path = join(folder, '.git');
  try {
    if (statSync(path).isDirectory()) return path;
    const read = readSmallFile(path, MAX_BYTES);
    const target = typeof read === 'string' ? undefined : /^gitdir: (.+)/.exec(read.text)?.[1]?.trim();
    return target === undefined ? path : resolve(folder, target);
  } catch {
    return path;
  }
}

/** The folder with what all work trees of a repository share. https://git-scm.com/docs/gitrepository-layout */
function commonFolder(folder: string): string {
  const own = gitFolder(folder);
  const read = readSmallFile(join(own, 'commondir'), MAX_BYTES);
  return typeof read === 'string' ? own : resolve(own, read.text.trim());
}

function lastMatch(patterns: readonly Pattern[], path: string, isFolder: boolean): Pattern | undefined {
  return patterns.filter(({ onlyFolders, matches }) => (isFolder || !onlyFolders) && matches(path)).at(-1);
}

/** A blank behind a backslash counts. */
function withoutTrailingBlanks(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.endsWith('\\') && trimmed !== line ? `${trimmed} ` : trimmed;
}

/** See https://git-scm.com/docs/gitignore#_pattern_format */
function readPatterns(file: string): Pattern[] {
  const read = readSmallFile(file, MAX_BYTES);
  if (typeof read === 'string') return [];
  return read.text.split(/\r?\n/).flatMap((line): Pattern[] => {
    const written = withoutTrailingBlanks(line);
    if (written === '' || written.startsWith('#')) return [];
    const isTakenBack = written.startsWith('!');
    const glob = written.slice(isTakenBack ? 1 : 0).replace(/^\\(?=[#!])/, '');
    const bare = glob.replace(/(?<!\/)\/+$/, '');
    return bare.replace(/^\//, '') === '' ? [] : [{ isTakenBack, onlyFolders: glob.endsWith('/'), matches: gitGlob(bare) }];
  });
}

/** Git's glob as a test of paths relative to the folder of its file: one without a slash is about names at any depth. */
export function gitGlob(glob: string): (path: string) => boolean {
  return patternMatcher(glob.includes('/') ? glob.replace(/^\//, '') : `**/${glob}`);
}
