/** The files that the given paths stand for. */
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { extensionOf, fileReason, folderReason, languageKind, NEVER_ENTERED } from './skipped-names.ts';
import type { SkipReason } from './texts.ts';

/** Files to open, in the order of their paths, and those that are not. */
export class Targets {
  /** Absolute paths. */
  readonly files: string[] = [];
  readonly skipped = new Map<SkipReason, number>();
  /** Files in languages that are not read, by ending. */
  readonly endings = new Map<string, number>();
  /** Folders, and things that are no files, which cannot be opened. */
  readonly unreadable: string[] = [];
  /** Given paths that do not exist. */
  readonly missing: string[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly options: { readonly allFiles: boolean }) {}

  /** Adds a file, or everything below a folder. What a folder is called counts only below it. */
  add(path: string, cwd: string): void {
    const absolute = resolve(cwd, path);
    const stats = statsOf(absolute);
    if (!stats) this.missing.push(path);
    else if (stats.isDirectory()) this.addFolder(absolute, undefined);
    else if (stats.isFile()) this.addFile(absolute, undefined);
    else this.unreadable.push(absolute);
  }

  skip(reason: SkipReason): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }

  private addFolder(folder: string, reason: SkipReason | undefined): void {
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
        if (!NEVER_ENTERED.has(entry.name)) this.addFolder(path, reason ?? folderReason(entry.name));
      } else if (entry.isSymbolicLink()) {
        if (languageKind(entry.name) === 'read') this.skip('link');
      } else if (entry.isFile()) this.addFile(path, reason);
    }
  }

  private addFile(path: string, folder: SkipReason | undefined): void {
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const name = basename(path);
    const language = languageKind(name);
    if (language === 'asset') return;
    const reason = this.options.allFiles ? undefined : folder ?? fileReason(name);
    if (language === 'other') {
      if (reason) return;
      this.skip('language');
      this.endings.set(extensionOf(name), (this.endings.get(extensionOf(name)) ?? 0) + 1);
    } else if (reason) this.skip(reason);
    else this.files.push(path);
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
