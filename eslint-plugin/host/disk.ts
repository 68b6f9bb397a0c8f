/** Files and folders of this machine, remembered for a moment: one lint run asks for the same ones again and again. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';

interface Kept {
  readonly mtimeMs: number;
  readonly size: number;
  readonly text: string;
}

const NOTHING: ReadonlyMap<string, 'file' | 'folder'> = new Map();

export class Disk {
  private readonly folders = new Map<string, ReadonlyMap<string, 'file' | 'folder'>>();
  private readonly texts = new Map<string, Kept>();
  private readonly answers = new Map<string, unknown>();
  private since = Date.now();

  /** `freshFor`: milliseconds after which everything is looked at again; 0 remembers nothing. */
  constructor(private readonly freshFor: number) {}

  isFile(path: string): boolean {
    return this.listing(dirname(path)).get(basename(path)) === 'file';
  }

  /** Whether a folder holds something of this name. */
  holds(folder: string, name: string, type: 'file' | 'folder'): boolean {
    return this.listing(folder).get(name) === type;
  }

  /** Names in a folder that stand for folders; none when it cannot be read. */
  foldersIn(path: string): string[] {
    return [...this.listing(path)].flatMap(([name, type]) => (type === 'folder' ? [name] : []));
  }

  /** Text of a file; undefined when it cannot be read. A text whose file has not changed is given again. */
  read(path: string): string | undefined {
    try {
      const { mtimeMs, size } = statSync(path);
      const kept = this.texts.get(path);
      if (kept && kept.mtimeMs === mtimeMs && kept.size === size) return kept.text;
      const text = readFileSync(path, 'utf8');
      this.texts.set(path, { mtimeMs, size, text });
      return text;
    } catch {
      return undefined;
    }
  }

  /** The answer to a question about the disk, for as long as it is fresh. */
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
    if (!listing) this.folders.set(folder, (listing = this.exists(folder) ? readListing(folder) : NOTHING));
    return listing;
  }

  /** Most folders that are asked for are not there, and reading those is slow: the one above knows. */
  private exists(folder: string): boolean {
    const parent = dirname(folder);
    return parent === folder || this.listing(parent).get(basename(folder)) === 'folder';
  }

  private refresh(): void {
    if (this.freshFor > 0 && Date.now() - this.since <= this.freshFor) return;
    this.folders.clear();
    this.answers.clear();
    this.since = Date.now();
  }
}

function readListing(folder: string): Map<string, 'file' | 'folder'> {
  const listing = new Map<string, 'file' | 'folder'>();
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const target = entry.isSymbolicLink() ? statSync(`${folder}/${entry.name}`, { throwIfNoEntry: false }) : entry;
      if (target?.isFile()) listing.set(entry.name, 'file');
      else if (target?.isDirectory()) listing.set(entry.name, 'folder');
    }
  } catch {
    return listing;
  }
  return listing;
}
