/** Summaries of the project's modules, made when they are asked for and kept while nothing they rest on changes. */
import type { ProjectConfig } from '../config/project-config.ts';
import { FileFacts } from '../facts/collect.ts';
import { parseFile } from '../parse/index.ts';
import { SyntaxFailure } from '../parse/failure.ts';
import { languageOf } from '../parse/languages.ts';
import type { ModuleHost, ModuleSummary, ParsedFile } from '../types.ts';
import { isInstalled } from './installed.ts';
import { ModuleView } from './view.ts';
import { NOTHING_EXPORTED, summarize } from './summarize.ts';

/** Modules behind modules: what a file imports is summarised with what that imports, and so on, this many times. */
const MAX_LEVEL = 1;
const MAX_TEXT = 200_000;
const MAX_LINE = 5_000;
const KEPT_TREES = 12;

const libraries = new WeakMap<ModuleHost, WeakMap<ProjectConfig, ModuleLibrary>>();

interface Made {
  readonly summary: ModuleSummary;
  /** What went into it of other modules. */
  readonly view: Pick<ModuleView, 'isAsked' | 'used' | 'resolved'>;
}

interface Entry {
  readonly text: string;
  made: (Made | undefined)[];
}

/** Everything known of the modules that one host reads under one configuration. */
export class ModuleLibrary {
  private readonly entries = new Map<string, Entry>();
  private readonly trees = new Map<string, ParsedFile | undefined>();

  constructor(readonly host: ModuleHost, private readonly config: ProjectConfig) {}

  /** The library of a host under a configuration: one for all files, as long as both live. */
  static of(host: ModuleHost, config: ProjectConfig): ModuleLibrary {
    let byConfig = libraries.get(host);
    if (!byConfig) libraries.set(host, (byConfig = new WeakMap()));
    let library = byConfig.get(config);
    if (!library) byConfig.set(config, (library = new ModuleLibrary(host, config)));
    return library;
  }

  /** The modules as the file `from` sees them now. One view serves one analysis. */
  openFor(from: string): ModuleView {
    this.trees.clear();
    return new ModuleView(this, from, MAX_LEVEL, { needs: new Set(), seen: new Set(), checked: new Map() }, false);
  }

  /**
   * Summary of a module. `level` bounds how many modules behind it are looked at, so that circles end and the answer
   * does not depend on who asks first.
   */
  summaryOf(id: string, level: number, session: Session): ModuleSummary {
    const key = `${level} ${id}`;
    const known = session.checked.get(key);
    if (known) return known;
    session.seen.add(id);
    const text = this.host.read(id);
    if (text === 'later') session.needs.add(id);
    const summary = text === undefined || text === 'later' ? NOTHING_EXPORTED : this.current(id, text, level, session);
    session.checked.set(key, summary);
    return summary;
  }

  private current(id: string, text: string, level: number, session: Session): ModuleSummary {
    let entry = this.entries.get(id);
    if (entry?.text !== text) {
      this.entries.set(id, (entry = { text, made: [] }));
      this.trees.delete(id);
    }
    const made = entry.made[level];
    if (made && this.isCurrent(id, made, level, session)) return made.summary;
    const fresh = this.make(id, text, level, session);
    if (fresh.view.isAsked) entry.made[level] = fresh;
    else entry.made = Array.from({ length: MAX_LEVEL + 1 }, () => fresh);
    return fresh.summary;
  }

  private isCurrent(id: string, { view }: Made, level: number, session: Session): boolean {
    for (const [specifier, target] of view.resolved) if (this.host.resolve(specifier, id) !== target) return false;
    for (const [other, summary] of view.used) if (this.summaryOf(other, level - 1, session) !== summary) return false;
    return true;
  }

  private make(id: string, text: string, level: number, session: Session): Made {
    const parsed = this.treeOf(id, text);
    const view = new ModuleView(this, id, level - 1, session, true);
    const summary = parsed ? summarize(new FileFacts(parsed, this.config, view), id) : NOTHING_EXPORTED;
    return { summary, view: { isAsked: view.isAsked, used: view.used, resolved: view.resolved } };
  }

  /** Trees live only while one analysis asks for several levels of a module. */
  private treeOf(id: string, text: string): ParsedFile | undefined {
    if (this.trees.has(id)) return this.trees.get(id);
    const parsed = parsedModule(id, text);
    this.trees.set(id, parsed);
    for (const oldest of this.trees.keys()) {
      if (this.trees.size <= KEPT_TREES) break;
      this.trees.delete(oldest);
    }
    return parsed;
  }
}

/** What one analysis has asked so far. */
export interface Session {
  /** Modules that were not there yet. */
  readonly needs: Set<string>;
  /** Every module that was looked at. */
  readonly seen: Set<string>;
  /** Summaries that are known to be current, by level and id. */
  readonly checked: Map<string, ModuleSummary>;
}

/** A module that cannot be read or parsed, and one that a tool has written, says nothing; it is no failure of its readers. */
function parsedModule(id: string, text: string): ParsedFile | undefined {
  if (!isScript(id) || isInstalled(id) || text.length > MAX_TEXT || hasLongLine(text)) return undefined;
  try {
    return parseFile(id, text);
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** Components export nothing that flow asks for: they are used by their templates. */
function isScript(id: string): boolean {
  const language = languageOf(id);
  return language !== undefined && language !== 'vue';
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MAX_LINE) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}
