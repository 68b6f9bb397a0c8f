/** Files and folders of this machine, remembered for a moment: one lint run reads the same ones again and again. */
import { readFileSync, readlinkSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moduleText } from './encodings.ts';
import { entriesOf } from './entries.ts';
import { OverlayFolders, type Overlay } from './overlay.ts';

interface Kept {
  readonly mtimeMs: number;
  readonly size: number;
  readonly text: string;
}

/** Larger files are no module that anyone wrote. */
const MAX_BYTES = 2 * 1024 * 1024;

const NOTHING: ReadonlyMap<string, 'file' | 'folder'> = new Map();

/** What stands on the disk, remembered for a while: folders are listed once. */
export class Disk {
  private readonly folders = new Map<string, ReadonlyMap<string, 'file' | 'folder'>>();
  private readonly links = new Set<string>();
  private readonly texts = new Map<string, Kept>();
  /** Files that were checked for changes a moment ago: one analysis reads every file of a program once for each key. */
  private readonly checked = new Set<string>();
  private checkedSince = 0;
  private readonly answers = new Map<string, unknown>();
  /** Length of the stored texts, in UTF-16 units. */
  private length = 0;
  private since = Date.now();
  private readonly overlayFolders: OverlayFolders | undefined;

  /**
   * `freshFor`: milliseconds after which everything is looked at again; 0 remembers nothing. `keepsTexts`: a text that was read once is
   * never read again, whatever happens to its file. `overlay`: another state of a repository in the place of what is on the disk.
   * `checkedFor`: milliseconds for which a file is not checked for changes again; a caller that notices a change calls `forget`.
   */
  constructor(
    private readonly freshFor: number,
    private readonly keepsTexts = false,
    private readonly overlay?: Overlay,
    private readonly checkedFor = 0,
  ) {
    this.overlayFolders = overlay && new OverlayFolders(overlay);
  }

  isFile(path: string): boolean {
    return this.listing(dirname(path)).get(basename(path)) === 'file';
  }

  /** Whether a folder holds something of this name. */
  holds(folder: string, name: string, type: 'file' | 'folder'): boolean {
    return this.listing(folder).get(name) === type;
  }

  /** Whether what stands at a path is a link. */
  isLink(path: string): boolean {
    this.listing(dirname(path));
    return this.links.has(path);
  }

  /** Names in a folder that stand for files; none when it cannot be read. */
  filesIn(path: string): string[] {
    return [...this.listing(path)].flatMap(([name, type]) => (type === 'file' ? [name] : []));
  }

  /** Names in a folder that stand for folders; none when it cannot be read. */
  foldersIn(path: string): string[] {
    return [...this.listing(path)].flatMap(([name, type]) => (type === 'folder' ? [name] : []));
  }

  /** Text of a file; undefined when it cannot be read, is no file or is very large. A text whose file has not changed is given again. */
  read(path: string): string | undefined {
    const known = this.keepsTexts ? this.texts.get(path) : undefined;
    if (known) return known.text;
    if (this.overlay?.texts.has(path)) return this.overlay.texts.get(path);
    if (this.overlay?.hidden.has(path)) return undefined;
    if (this.checkedFor <= 0 || !this.isChecked(path)) this.look(path);
    return this.texts.get(path)?.text;
  }

  /** Whether a file was checked a moment ago; from now on it was. */
  private isChecked(path: string): boolean {
    const now = Date.now();
    if (now - this.checkedSince > this.checkedFor) {
      this.checked.clear();
      this.checkedSince = now;
    }
    if (this.checked.has(path)) return true;
    this.checked.add(path);
    return false;
  }

  /** Looks at everything again. */
  forget(): void {
    this.folders.clear();
    this.links.clear();
    this.answers.clear();
    this.checked.clear();
    this.since = Date.now();
  }

  private look(path: string): void {
    const kept = this.texts.get(path);
    try {
      const stats = statSync(path);
      if (!stats.isFile() || stats.size > MAX_BYTES) return this.drop(path);
      const { mtimeMs, size } = stats;
      if (kept && kept.mtimeMs === mtimeMs && kept.size === size) return;
      const text = moduleText(readFileSync(path));
      this.length += text.length - (kept?.text.length ?? 0);
      this.texts.set(path, { mtimeMs, size, text });
    } catch {
      this.drop(path);
    }
  }

  private drop(path: string): void {
    this.length -= this.texts.get(path)?.text.length ?? 0;
    this.texts.delete(path);
  }

  /** Length of the texts that are remembered, in UTF-16 units. */
  get textLength(): number {
    return this.length;
  }

  /** Text of a file as it was last read; undefined when it was not. */
  textSeen(path: string): string | undefined {
    return this.overlay?.texts.get(path) ?? this.texts.get(path)?.text;
  }

  /** The result of a query to the disk, remembered for as long as it is fresh. */
  remembered<T>(question: string, answer: () => T): T {
    this.refresh();
    if (this.answers.has(question)) return this.answers.get(question) as T;
    const value = answer();
    this.answers.set(question, value);
    return value;
  }

  private listing(folder: string): ReadonlyMap<string, 'file' | 'folder'> {
    this.refresh();
    let listing = this.folders.get(folder);
    if (!listing) {
      listing = this.exists(folder) ? readListing(folder, this.links) : NOTHING;
      if (this.overlayFolders) listing = this.overlayFolders.merged(folder, listing, (name) => join(folder, name));
      this.folders.set(folder, listing);
    }
    return listing;
  }

  /** Most requested folders are not there, and reading those is slow: they are looked up in the listing of the folder above. */
  private exists(folder: string): boolean {
    const parent = dirname(folder);
    return parent === folder || this.listing(parent).get(basename(folder)) === 'folder';
  }

  private refresh(): void {
    if (this.freshFor <= 0 || Date.now() - this.since > this.freshFor) this.forget();
  }
}

/** Links into a network are not followed: the request alone would reveal the reader to another machine. */
function readListing(folder: string, links: Set<string>): Map<string, 'file' | 'folder'> {
  const listing = new Map<string, 'file' | 'folder'>();
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) links.add(path);
    const target = entry.isSymbolicLink() ? targetOf(path) : entry;
    if (target?.isFile()) listing.set(entry.name, 'file');
    else if (target?.isDirectory()) listing.set(entry.name, 'folder');
  }
  return listing;
}

/** The file or folder that a link points to; undefined for a broken link, a network path, a loop, or one without access. */
function targetOf(link: string): Stats | undefined {
  try {
    return isNetworkPath(readlinkSync(link)) ? undefined : statSync(link, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a path names a share of another machine: `\\server\share` or `\\?\UNC\server\share`. Others that begin with `\\?\` or `\\.\` are of this machine. */
export function isNetworkPath(path: string): boolean {
  return /^\\\\(?:[?.]\\UNC\\|[^?.\\])/i.test(path);
}
