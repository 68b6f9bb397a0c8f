import type { Program, RemovedKeys } from '../../sources/file/program.ts';
import type { ModuleHost } from '../../module-types.ts';
import { removedKeysIn } from './removed-keys.ts';

/** Number of folders upward in which a manifest is searched for. */
const MAX_FOLDERS = 12;

interface Known {
  readonly text: string;
  readonly removed: RemovedKeys;
}

const known = new WeakMap<ModuleHost, Map<string, Known>>();
/** Memo by list of files: a host returns the same list as long as it is fresh, so one result serves all files of the program. */
const answers = new WeakMap<readonly string[], RemovedKeys | undefined>();

/** The result of a search for a text, and the number of files that it read. */
interface Search {
  readonly found: boolean | undefined;
  readonly read: number;
}

/** Results of searches by list of files, as `answers`: every value of every file queries the same few texts. */
const mentioned = new WeakMap<readonly string[], Map<string, Search>>();

/** The files that an analysis depends on, and those that could not be read yet. */
export interface ReadFiles {
  readonly seen: Set<string>;
  readonly needs: Set<string>;
}

/** The program around a file, as its host lists it. Files are read on demand, and all of them are `seen`. */
export class HostProgram implements Program {
  constructor(
    private readonly host: ModuleHost,
    private readonly from: string,
    private readonly asked: ReadFiles,
  ) {}

  get removed(): RemovedKeys | undefined {
    const files = this.host.programFiles?.(this.from);
    if (!files) return undefined;
    for (const id of files) this.asked.seen.add(id);
    if (!answers.has(files)) answers.set(files, this.union(files));
    return answers.get(files);
  }

  mentions(text: string): boolean | undefined {
    const files = this.host.programFiles?.(this.from);
    if (!files) return undefined;
    let byText = mentioned.get(files);
    if (!byText) mentioned.set(files, (byText = new Map()));
    let search = byText.get(text);
    if (!search) byText.set(text, (search = this.search(files, text)));
    for (let index = 0; index < search.read; index++) this.asked.seen.add(files[index] as string);
    return search.found;
  }

  private search(files: readonly string[], text: string): Search {
    let isWhole = true;
    for (const [index, id] of files.entries()) {
      const content = this.read(id);
      if (content === undefined) isWhole = false;
      else if (content.includes(text)) return { found: true, read: index + 1 };
    }
    return { found: isWhole ? false : undefined, read: files.length };
  }

  isAbove(names: readonly string[], text: string): boolean {
    const parts = this.from.split(/[/\\]/);
    for (let count = parts.length - 1; count > Math.max(0, parts.length - MAX_FOLDERS); count--) {
      const folder = this.from.slice(0, parts.slice(0, count).join('/').length + 1);
      if (names.some((name) => this.read(folder + name)?.includes(text))) return true;
    }
    return false;
  }

  private union(files: readonly string[]): RemovedKeys | undefined {
    const names = new Set<string>();
    let isCleared = false;
    for (const id of files) {
      const text = this.read(id);
      if (text === undefined) return undefined;
      const removed = this.removedIn(id, text);
      for (const name of removed.names) names.add(name);
      isCleared ||= removed.isCleared;
    }
    return { names, isCleared };
  }

  private removedIn(id: string, text: string): RemovedKeys {
    let files = known.get(this.host);
    if (!files) known.set(this.host, (files = new Map()));
    const entry = files.get(id);
    if (entry?.text === text) return entry.removed;
    const removed = removedKeysIn(text);
    files.set(id, { text, removed });
    return removed;
  }

  private read(id: string): string | undefined {
    this.asked.seen.add(id);
    const text = this.host.read(id);
    if (text === 'later') this.asked.needs.add(id);
    return text === 'later' ? undefined : text;
  }
}
