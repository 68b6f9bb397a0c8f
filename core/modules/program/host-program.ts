import type { Program, RemovedKeys } from '../../sources/file/program.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { Role } from '../../types.ts';
import { removedKeysIn } from './removed-keys.ts';

/** Number of folders upward in which a manifest is searched for. */
const MAX_FOLDERS = 12;
/** Number of texts that one analysis searches a repository for: a file with more passwords than this is data, and no list of logins to it. */
const MAX_SEARCHES = 100;
/** Number of texts for which it is known in which contents they do not stand. */
const MAX_KNOWN_TEXTS = 500;

interface Known {
  readonly text: string;
  readonly removed: RemovedKeys;
}

const known = new WeakMap<ModuleHost, Map<string, Known>>();
/**
 * By list of files and searched text, the content of each file in which the text does not stand: every file of a program is searched
 * for the same few texts, and a content that has not changed is not searched again.
 */
const searched = new WeakMap<readonly string[], Map<string, string[]>>();

/** The files that an analysis depends on, and those that could not be read yet. */
export interface ReadFiles {
  readonly seen: Set<string>;
  readonly needs: Set<string>;
}

/** The program around a file during one analysis, as its host lists it. Files are read on demand, and those that were read are `seen`. */
export class HostProgram implements Program {
  private readonly mentioned = new Map<string, boolean | undefined>();
  private readonly inAccounts = new Set<string>();
  private knownRemoved: { readonly keys: RemovedKeys | undefined } | undefined;

  constructor(
    private readonly host: ModuleHost,
    private readonly from: string,
    private readonly asked: ReadFiles,
    private readonly rolesOf: (path: string) => ReadonlySet<Role>,
  ) {}

  get removed(): RemovedKeys | undefined {
    return (this.knownRemoved ??= { keys: this.union() }).keys;
  }

  mentions(text: string): boolean | undefined {
    if (!this.mentioned.has(text)) this.mentioned.set(text, this.search(text));
    return this.mentioned.get(text);
  }

  private search(text: string): boolean | undefined {
    const files = this.host.programFiles?.(this.from);
    if (!files) return undefined;
    const without = contentsWithout(files, text);
    let isWhole = true;
    for (const [index, id] of files.entries()) {
      const content = this.read(id);
      if (content === undefined) isWhole = false;
      else if (content !== without[index]) {
        if (content.includes(text)) return true;
        without[index] = content;
      }
    }
    return isWhole ? false : undefined;
  }

  isAbove(names: readonly string[], text: string): boolean {
    const parts = this.from.split(/[/\\]/);
    for (let count = parts.length - 1; count > Math.max(0, parts.length - MAX_FOLDERS); count--) {
      const folder = this.from.slice(0, parts.slice(0, count).join('/').length + 1);
      if (names.some((name) => this.read(folder + name)?.includes(text))) return true;
    }
    return false;
  }

  hasAccountsIn(part: string, isSuch: (text: string) => boolean): boolean {
    if (this.inAccounts.size >= MAX_SEARCHES && !this.inAccounts.has(part)) return false;
    this.inAccounts.add(part);
    return [this.host.programFiles?.(this.from), this.host.accountFiles?.(this.from)].some((files) => {
      if (!files) return false;
      const without = contentsWithout(files, part);
      return files.some((id, index) => {
        if (id === this.from) return false;
        const content = this.read(id);
        if (content === undefined || content === without[index]) return false;
        if (content.includes(part)) return !this.isOfTests(id) && isSuch(content);
        without[index] = content;
        return false;
      });
    });
  }

  private isOfTests(id: string): boolean {
    const roles = this.rolesOf(id);
    return roles.has('test') || roles.has('mock');
  }

  private union(): RemovedKeys | undefined {
    const files = this.host.programFiles?.(this.from);
    if (!files) return undefined;
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

function contentsWithout(files: readonly string[], text: string): string[] {
  let byText = searched.get(files);
  if (!byText) searched.set(files, (byText = new Map()));
  let contents = byText.get(text);
  if (!contents) {
    if (byText.size >= MAX_KNOWN_TEXTS) byText.clear();
    byText.set(text, (contents = []));
  }
  return contents;
}
