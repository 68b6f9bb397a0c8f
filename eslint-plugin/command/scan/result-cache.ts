/** What earlier runs found, for files that have not changed and whose modules have not. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ESLint } from 'eslint';
import { withoutHidden, type CellDependency } from '../../../core/index.ts';
import { moduleText } from '../../host/encodings.ts';
import type { Reported } from '../findings/reported.ts';
import { writeWhole } from '../files/write-whole.ts';

/** Result of one file; `reported` stands beside its messages, and `suppressed` beside those that comments hide, in their order. */
export interface FileResult {
  readonly result: ESLint.LintResult;
  readonly reported: readonly (Reported | null)[];
  readonly suppressed: readonly Reported[];
  /** Not all of its values were followed. */
  readonly isCut?: boolean;
  /** It was given up after the time limit. */
  readonly isTooSlow?: boolean;
}

interface Entry extends FileResult {
  /** Hash of the text and of all settings of the configuration and the options for the file. */
  readonly key: string;
  /** Other modules that the findings rest on, by path, with the hash of their text. */
  readonly modules: Readonly<Record<string, string>>;
  /** Queries to the whole program, with the files of each result. */
  readonly cells: readonly CellDependency[];
}

/** What a result rests on. */
export interface Rests {
  readonly modules: readonly string[];
  readonly cells?: readonly CellDependency[];
}

export interface ProgramTexts {
  /** Text of a module as the analysis saw it: on the disk it may have changed since. */
  textSeen(path: string): string | undefined;
  /** The files of the program around `path` that may write to a cell with one of these marks now. */
  writersOf(path: string, marks: readonly string[]): readonly string[];
}

const NONE = '';

export class ResultCache {
  private readonly old: Readonly<Record<string, Entry>>;
  private readonly entries: Record<string, Entry> = {};
  /** Files that were looked up: an old entry of one of them is stale, or is among `entries` again. */
  private readonly visited = new Set<string>();
  private readonly hashes = new Map<string, string>();

  /** `file`: where it is stored. A cache that cannot be read, or that another version wrote, counts as empty. */
  constructor(
    private readonly file: string,
    private readonly version: string,
    private readonly program: ProgramTexts,
  ) {
    this.old = readEntries(file, version);
  }

  /** What is known of a file with this text, looked at under these settings; undefined when anything it rests on has changed. */
  get(path: string, text: string, settings: string): FileResult | undefined {
    this.visited.add(path);
    const entry = Object.hasOwn(this.old, path) ? this.old[path] : undefined;
    if (!isWhole(entry) || entry.key !== keyOf(text, settings)) return undefined;
    if (!Object.entries(entry.modules).every(([id, hash]) => this.hashOfFile(id) === hash)) return undefined;
    if (!entry.cells.every(({ marks, writers }) => isSame(this.program.writersOf(path, marks), writers))) return undefined;
    this.entries[path] = entry;
    return entry;
  }

  /** Remembers a result with what it rests on. */
  put(path: string, text: string, settings: string, { modules, cells = [] }: Rests, found: FileResult): void {
    this.entries[path] = {
      ...found,
      key: keyOf(text, settings),
      cells,
      modules: Object.fromEntries(modules.map((id) => [id, this.hashSeen(id)])),
    };
  }

  /**
   * Returns whether the cache could be written. Files that this run did not come to, because others were given or it was
   * interrupted, stay as long as they are there.
   */
  save(): boolean {
    const left = Object.entries(this.old).filter(([path]) => !this.visited.has(path) && existsSync(path));
    return writeWhole(this.file, JSON.stringify({ version: this.version, entries: { ...Object.fromEntries(left), ...this.entries } }));
  }

  private hashSeen(path: string): string {
    const text = this.program.textSeen(path);
    return text === undefined ? NONE : hashOf(text);
  }

  private hashOfFile(path: string): string {
    let hash = this.hashes.get(path);
    if (hash === undefined) this.hashes.set(path, (hash = hashOfText(path)));
    return hash;
  }
}

/** Whether an entry has everything that is made of it: another program may have written the file. */
function isWhole(entry: Entry | undefined): entry is Entry {
  const { key, modules, cells, reported, suppressed, result } = (entry ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const messages = isRecord(result) ? result['messages'] : undefined;
  return (
    typeof key === 'string' &&
    isRecord(modules) &&
    Array.isArray(cells) &&
    cells.every(isDependency) &&
    Array.isArray(reported) &&
    Array.isArray(suppressed) &&
    Array.isArray(messages) &&
    messages.every(
      (message) => isRecord(message) && typeof message['message'] === 'string' && withoutHidden(message['message']) === message['message'],
    )
  );
}

function isDependency(cell: unknown): cell is CellDependency {
  return isRecord(cell) && [cell['marks'], cell['writers']].every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function keyOf(text: string, settings: string): string {
  return createHash('sha256').update(settings).update('\0').update(text).digest('base64');
}

function hashOfText(path: string): string {
  try {
    return hashOf(moduleText(readFileSync(path)));
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
