/** The files that the given paths stand for. */
import { readdirSync, type Dirent } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { extensionOf, fileReason, folderReason, languageKind, NEVER_ENTERED } from './skipped-names.ts';
import { statsOf } from './stats.ts';
import type { SkipReason } from './texts.ts';

/** Files to open, in the order of their paths, and those that are not. */
export class Targets {
  /** Folders, and things that are no files, which cannot be opened. */
  readonly unreadable: string[] = [];
  /** Given paths that do not exist. */
  readonly missing: string[] = [];
  private readonly reasons = new Map<string, SkipReason | undefined>();

  constructor(private readonly options: { readonly allFiles: boolean }) {}

  /** Adds a file, or everything below a folder. The name of the given folder itself is no reason to skip anything. */
  add(path: string, cwd: string): void {
    const absolute = resolve(cwd, path);
    const stats = statsOf(absolute);
    if (!stats) this.missing.push(path);
    else if (stats.isDirectory()) this.addFolder(absolute, [basename(absolute)], undefined);
    else if (stats.isFile()) this.addFile(absolute, undefined);
    else this.unreadable.push(absolute);
  }

  /** Absolute paths of the files to open. */
  get files(): string[] {
    return [...this.reasons].filter(([, reason]) => reason === undefined).map(([path]) => path);
  }

  /** Says that a file is not looked at after all. */
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
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const inner = [...names, entry.name];
        if (!NEVER_ENTERED.has(entry.name)) this.addFolder(path, inner, reason ?? folderReason(inner));
      } else if (entry.isSymbolicLink()) {
        if (languageKind(entry.name) === 'read') this.addReason(path, 'link');
      } else if (entry.isFile()) this.addFile(path, reason);
    }
  }

  private addFile(path: string, folder: SkipReason | undefined): void {
    const name = basename(path);
    const language = languageKind(name);
    const reason = this.options.allFiles ? undefined : folder ?? fileReason(name);
    if (language === 'read') this.addReason(path, reason);
    else if (language === 'other' && !reason) this.addReason(path, 'language');
  }

  /** A file that is skipped below one path may be given by another. */
  private addReason(path: string, reason: SkipReason | undefined): void {
    if (!this.reasons.has(path) || reason === undefined) this.reasons.set(path, reason);
  }
}

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
