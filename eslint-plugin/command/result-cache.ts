/** What earlier runs found, for files that have not changed and whose modules have not. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ESLint } from 'eslint';
import { withoutHidden } from '../../core/index.ts';
import type { Reported } from './reported.ts';
import { writeWhole } from './write-whole.ts';

/** Result of one file; `reported` stands beside its messages, and `suppressed` beside those that comments hide, in their order. */
export interface FileResult {
  readonly result: ESLint.LintResult;
  readonly reported: readonly (Reported | null)[];
  readonly suppressed: readonly Reported[];
  /** Not all of its values were followed. */
  readonly isCut?: boolean;
}

interface Entry extends FileResult {
  /** Hash of the text and of everything that the configuration and the options say about the file. */
  readonly key: string;
  /** Other modules that the findings rest on, by path, with the hash of their text. */
  readonly modules: Readonly<Record<string, string>>;
}

const NONE = '';

export class ResultCache {
  private readonly old: Readonly<Record<string, Entry>>;
  private readonly entries: Record<string, Entry> = {};
  private readonly hashes = new Map<string, string>();

  /**
   * `file`: where it is kept. A cache that cannot be read, or that another version wrote, counts as empty. `textSeen` is the
   * text of a module as the analysis saw it: on the disk it may have changed since.
   */
  constructor(private readonly file: string, private readonly version: string, private readonly textSeen: (path: string) => string | undefined) {
    this.old = readEntries(file, version);
  }

  /** What is known of a file with this text, looked at under these settings; undefined when anything it rests on has changed. */
  get(path: string, text: string, settings: string): FileResult | undefined {
    const entry = Object.hasOwn(this.old, path) ? this.old[path] : undefined;
    if (!isWhole(entry) || entry.key !== keyOf(text, settings)) return undefined;
    if (!Object.entries(entry.modules).every(([id, hash]) => this.hashOfFile(id) === hash)) return undefined;
    this.entries[path] = entry;
    return entry;
  }

  /** Remembers a result; `modules` are the files it rests on. */
  put(path: string, text: string, settings: string, modules: readonly string[], found: FileResult): void {
    this.entries[path] = { ...found, key: keyOf(text, settings), modules: Object.fromEntries(modules.map((id) => [id, this.hashSeen(id)])) };
  }

  /** Returns whether the cache could be written. */
  save(): boolean {
    return writeWhole(this.file, JSON.stringify({ version: this.version, entries: this.entries }));
  }

  private hashSeen(path: string): string {
    const text = this.textSeen(path);
    return text === undefined ? NONE : hashOf(text);
  }

  private hashOfFile(path: string): string {
    let hash = this.hashes.get(path);
    if (hash === undefined) this.hashes.set(path, (hash = hashOfText(path)));
    return hash;
  }
}

/** Whether an entry has everything that is made of it: somebody else may have written the file. */
function isWhole(entry: Entry | undefined): entry is Entry {
  const { key, modules, reported, suppressed, result } = (entry ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const messages = isRecord(result) ? result['messages'] : undefined;
  return typeof key === 'string' && isRecord(modules) && Array.isArray(reported) && Array.isArray(suppressed) && Array.isArray(messages) && messages.every((message) => isRecord(message) && typeof message['message'] === 'string' && withoutHidden(message['message']) === message['message']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function keyOf(text: string, settings: string): string {
  return createHash('sha256').update(settings).update('\0').update(text).digest('base64');
}

function hashOfText(path: string): string {
  try {
    return hashOf(readFileSync(path, 'utf8'));
  } catch {
    return NONE;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function readEntries(file: string, version: string): Readonly<Record<string, Entry>> {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: unknown; readonly entries?: Record<string, Entry> };
    return content.version === version && typeof content.entries === 'object' && content.entries !== null ? content.entries : {};
  } catch {
    return {};
  }
}
