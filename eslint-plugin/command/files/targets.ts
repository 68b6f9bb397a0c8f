/** The files that the given paths stand for. */
import { readdirSync, type Dirent } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { patternMatcher, toSlashes } from '../../../core/index.ts';
import { GitAttributes } from '../../host/git/git-attributes.ts';
import { extensionOf, fileReason, folderReason, languageKind, NEVER_ENTERED, outputReason, savedPageReason } from './skipped-names.ts';
import { statsOf } from './stats.ts';
import type { SkipReason } from '../texts.ts';

export interface TargetOptions {
  readonly allFiles: boolean;
  /** Absolute paths of the only files to consider; all others count as absent. */
  readonly only?: ReadonlySet<string>;
  /** Absolute paths of the reports that this run writes: until then they contain the last run. */
  readonly reports?: ReadonlySet<string>;
}

/** Files to open, in the order of their paths, and those that are not. */
export class Targets {
  /** Folders, and things that are no files, which cannot be opened. */
  readonly unreadable: string[] = [];
  /** Given paths that do not exist. */
  readonly missing: string[] = [];
  private readonly reasons = new Map<string, SkipReason | undefined>();
  private readonly attributes = new GitAttributes();

  constructor(private readonly options: TargetOptions) {}

  /** Adds a file, or everything below a folder. The name of the given folder itself is no reason to skip anything. */
  add(path: string, cwd: string): void {
    const absolute = resolve(cwd, path);
    const stats = statsOf(absolute);
    if (!stats && isGlob(path)) this.addGlob(path, cwd);
    else if (!stats) this.missing.push(path);
    else if (stats.isDirectory()) this.addFolder(absolute, [basename(absolute)], undefined);
    else if (stats.isFile()) this.addFile(absolute, undefined);
    else this.unreadable.push(absolute);
  }

  /** Adds one file that may not be on the disk, as the folder `from` around it would. */
  addGiven(path: string, from?: string): void {
    const names =
      from === undefined
        ? []
        : relative(from, dirname(path))
            .split(sep)
            .filter((name) => name !== '');
    if (names.some((name) => NEVER_ENTERED.has(name))) return;
    this.addFile(
      path,
      names.map((_, index) => folderReason(names.slice(0, index + 1))).find((reason) => reason !== undefined),
    );
  }

  /** The files of a glob, relative to `cwd`: those that the folder before its first sign holds. */
  private addGlob(glob: string, cwd: string): void {
    const parts = toSlashes(glob).replace(/^\.\//, '').split('/');
    const folder = resolve(cwd, parts.slice(0, parts.findIndex(isGlob)).join('/'));
    if (!statsOf(folder)?.isDirectory()) {
      this.missing.push(glob);
      return;
    }
    const inner = new Targets(this.options);
    inner.addFolder(folder, [basename(folder)], undefined);
    const matches = patternMatcher(parts.join('/'));
    for (const [path, reason] of inner.reasons) if (matches(toSlashes(relative(cwd, path)))) this.addReason(path, reason);
    this.unreadable.push(...inner.unreadable);
  }

  /** Absolute paths of the files to open. */
  get files(): string[] {
    return [...this.reasons].filter(([, reason]) => reason === undefined).map(([path]) => path);
  }

  /** How many files there are that are looked at, or skipped for a reason. */
  get count(): number {
    return this.reasons.size;
  }

  /** Records that a file is not analyzed after all. */
  skip(path: string, reason: SkipReason): void {
    this.reasons.set(path, reason);
  }

  /** How many files are skipped, by reason. */
  skipped(): Map<SkipReason, number> {
    return counted([...this.reasons.values()].filter((reason) => reason !== undefined));
  }

  /** Endings of the files in languages that are not read. */
  endings(): Map<string, number> {
    return counted([...this.reasons].filter(([, reason]) => reason === 'language').map(([path]) => extensionOf(basename(path))));
  }

  private addFolder(folder: string, names: readonly string[], reason: SkipReason | undefined): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      this.unreadable.push(folder);
      return;
    }
    const held = entries.map(({ name }) => name);
    // The name of the given folder itself is no reason to skip anything.
    const own = reason ?? (names.length > 1 ? outputReason(names.at(-1) ?? '', held) : undefined);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const inner = [...names, entry.name];
        if (!NEVER_ENTERED.has(entry.name)) this.addFolder(path, inner, own ?? folderReason(inner) ?? savedPageReason(entry.name, held));
      } else if (entry.isSymbolicLink()) {
        if (languageKind(entry.name) === 'read') this.addReason(path, 'link');
      } else if (entry.isFile()) this.addFile(path, own);
    }
  }

  private addFile(path: string, folder: SkipReason | undefined): void {
    const name = basename(path);
    const language = languageKind(name);
    const reason = this.options.allFiles ? undefined : (folder ?? fileReason(name));
    if (language === 'read') this.addReason(path, reason ?? (this.options.allFiles ? undefined : this.attributes.originOf(path)));
    else if (language === 'other' && !reason) this.addReason(path, 'language');
  }

  /** A file that is skipped below one path may be given by another. */
  private addReason(path: string, reason: SkipReason | undefined): void {
    if (this.options.only?.has(path) === false) return;
    if (this.options.reports?.has(path)) this.reasons.set(path, 'report');
    else if (!this.reasons.has(path) || reason === undefined) this.reasons.set(path, reason);
  }
}

/** Whether a path has a sign that stands for other texts. */
function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
