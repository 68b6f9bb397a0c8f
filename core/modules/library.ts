/** Summaries of the project's modules, computed on demand and memoised while nothing that they depend on changes. */
import type { Cell } from '../sources/cells/cell.ts';
import type { ProjectConfig } from '../config/project-config.ts';
import { FileFacts } from '../sources/file/collect.ts';
import type { Carried, ModuleHost, ModuleSite, ModuleSummary } from '../module-types.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { QueriedCells } from './program/cell-session.ts';
import type { QueriedModules, SummaryLibrary } from './library-view.ts';
import { isInstalled } from './installed.ts';
import { FileTrees } from './file-trees.ts';
import { KeptTrees } from './kept-trees.ts';
import { mentionsIn, usesOthers, type Mentions } from './mentions.ts';
import { isReadable, moduleTree } from './parse-module.ts';
import { isPrismaSchema } from '../syntax/prisma-models.ts';
import { prismaExports, type SchemaText } from './prisma-schema.ts';
import { ProgramCells } from './program/cells.ts';
import { siteOf, type Reading } from './sites.ts';
import { ModuleView } from './view.ts';
import { NOTHING_EXPORTED, summarize } from './summarize.ts';

/**
 * Modules behind modules: what a file imports is summarised with what that imports, and so on, this many times. Hand-written code passes
 * nothing on through more, and modules that import each other end there.
 */
const MAX_LEVEL = 12;
/** Part of what a host allows to stay in memory that is for summaries, and as much for what is written to cells; and what they have otherwise. */
const SUMMARISED = 0.4;
const LEAST_SUMMARISED = 400_000;

/** The memo of one host: a library for each configuration, and the cache of trees that they share. */
interface Shelf {
  readonly libraries: WeakMap<ProjectConfig, ModuleLibrary>;
  readonly kept: KeptTrees<Entry>;
  readonly trees: FileTrees;
}

const shelves = new WeakMap<ModuleHost, Shelf>();

interface Made {
  /** A summary that may differ from the last one has another number. */
  readonly version: number;
  /** Gone when its tree was dropped; it can be made again. */
  summary?: ModuleSummary;
  /** The other modules that it depends on so far. */
  readonly view: Pick<ModuleView, 'used' | 'resolved' | 'ruledOut'>;
}

interface Entry {
  readonly text: string;
  mentions?: Mentions;
  /** `null` for a text that cannot be parsed. */
  parsed?: ParsedFile | null;
  made: (Made | undefined)[];
}

const ABSENT: Made = { version: 0, summary: NOTHING_EXPORTED, view: { used: new Map(), resolved: new Map(), ruledOut: new Map() } };

/** Everything known of the modules that one host reads under one configuration. */
export class ModuleLibrary implements SummaryLibrary {
  private readonly entries = new Map<string, Entry>();
  private readonly cells: ProgramCells;
  readonly maxLevel = MAX_LEVEL;
  private version = 0;
  /** The queries of the current analysis: later analyses may complete the summaries further. */
  private session: Session;

  private constructor(
    readonly host: ModuleHost,
    private readonly config: ProjectConfig,
    private readonly kept: KeptTrees<Entry>,
    readonly trees: FileTrees,
  ) {
    this.cells = new ProgramCells(config, trees, summarised(host));
    this.session = this.newSession('');
  }

  /** The library of a host under a configuration: one for all files, as long as both live. */
  static of(host: ModuleHost, config: ProjectConfig): ModuleLibrary {
    let shelf = shelves.get(host);
    if (!shelf)
      shelves.set(
        host,
        (shelf = { libraries: new WeakMap(), kept: new KeptTrees(summarised(host), dropTree), trees: new FileTrees(host.keptLength) }),
      );
    let library = shelf.libraries.get(config);
    if (!library) shelf.libraries.set(config, (library = new ModuleLibrary(host, config, shelf.kept, shelf.trees)));
    return library;
  }

  /** The modules as the file `from` sees them now. One view serves one analysis. */
  openFor(from: string): ModuleView {
    this.kept.dropOldest();
    this.trees.dropOldest();
    this.session = this.newSession(from);
    return new ModuleView(this, from, MAX_LEVEL, this.session, false);
  }

  /**
   * Summary of a module. `level` bounds how many modules behind it are looked at, so that import cycles end and the
   * result does not depend on the order of the queries.
   */
  summaryOf(id: string, level: number): { readonly summary: ModuleSummary; readonly version: number } {
    const { summary, version } = this.madeOf(id, level);
    return { summary: summary ?? NOTHING_EXPORTED, version };
  }

  /** What other files of the program around the one that is looked at write to a cell. */
  written(cell: Cell, { cells }: QueriedModules): readonly Carried[] {
    return this.cells.written(cell, cells);
  }

  /**
   * Where an export of a module, or a member of it, is made. A module that only re-exports the name is summarised without what is behind
   * it.
   */
  siteOf(from: string, module: string, path: readonly string[]): ModuleSite | undefined {
    const id = this.host.resolve(module, from);
    return id === undefined || isInstalled(id) ? undefined : siteOf(this.reading, id, path);
  }

  private readonly reading: Reading = {
    resolve: (specifier, from) => this.host.resolve(specifier, from),
    summaryOf: (id) => this.summaryOf(id, 0).summary,
  };

  private newSession(from: string): Session {
    const [needs, seen] = [new Set<string>(), new Set<string>()];
    const read = (id: string): string | undefined => this.textFrom(id, needs);
    return {
      needs,
      seen,
      isCut: false,
      checked: new Map(),
      cells: new QueriedCells(
        this.host,
        from,
        read,
        (id) => void seen.add(id),
        (...named) => this.siteOf(...named),
      ),
    };
  }

  private textFrom(id: string, needs: Set<string>): string | undefined {
    const text = this.host.read(id);
    if (text === 'later') needs.add(id);
    return text === 'later' ? undefined : text;
  }

  leftOut(id: string): void {
    for (let level = 0; level <= MAX_LEVEL; level++) if (this.session.checked.has(`${level} ${id}`)) return;
    if (!isInstalled(id)) this.session.isCut = true;
  }

  /** Text of a module that can be read now. */
  textOf(id: string): string | undefined {
    this.session.seen.add(id);
    return this.textFrom(id, this.session.needs);
  }

  /**
   * Whether a module, or one that it uses, may hold a sink. Imports are followed over `level` modules; those that only re-export names do
   * not count. Texts are read and not parsed; `read` receives those that were looked at.
   */
  mayReachSink(id: string, level: number, read: Map<string, string | undefined>): boolean {
    if (read.has(id)) return false;
    const text = this.textOf(id);
    read.set(id, text);
    if (text === undefined || !isReadable(id, text)) return false;
    const { hasSink, imports, handsOn } = this.mentionsOf(id, text);
    if (hasSink || (level <= 0 && !handsOn)) return hasSink;
    return imports.some((specifier) => {
      const target = this.host.resolve(specifier, id);
      return target !== undefined && this.mayReachSink(target, handsOn ? level : level - 1, read);
    });
  }

  private mentionsOf(id: string, text: string): Mentions {
    const entry = this.entryOf(id, text);
    return (entry.mentions ??= mentionsIn(text, (one) => this.config.sinks.mayBeIn(one)));
  }

  private entryOf(id: string, text: string): Entry {
    const known = this.entries.get(id);
    if (known?.text === text) return known;
    if (known) this.kept.forget(known);
    const entry: Entry = { text, made: [] };
    this.entries.set(id, entry);
    return entry;
  }

  private madeOf(id: string, level: number): Made {
    const key = `${level} ${id}`;
    let made = this.session.checked.get(key);
    if (!made) {
      const text = this.textOf(id);
      made = text === undefined ? ABSENT : this.current(id, this.entryOf(id, text), level);
      this.session.checked.set(key, made);
    }
    return made;
  }

  private current(id: string, entry: Entry, level: number): Made {
    const known = entry.made[level];
    const isCurrent = known !== undefined && this.isCurrent(id, known, level);
    const made: Made = isCurrent ? known : { version: ++this.version, view: { used: new Map(), resolved: new Map(), ruledOut: new Map() } };
    made.summary ??= this.summarize(id, entry, level, made.view);
    if (!isCurrent) {
      if (usesOthers(entry.text)) entry.made[level] = made;
      else entry.made = Array.from({ length: MAX_LEVEL + 1 }, () => made);
    }
    this.kept.keep(entry);
    return made;
  }

  private isCurrent(id: string, { view }: Made, level: number): boolean {
    for (const [specifier, target] of view.resolved) if (this.host.resolve(specifier, id) !== target) return false;
    for (const [other, text] of view.ruledOut) if (this.textOf(other) !== text) return false;
    for (const [other, version] of view.used) if (this.madeOf(other, Math.max(level - 1, 0)).version !== version) return false;
    return true;
  }

  private summarize(id: string, entry: Entry, level: number, into: Made['view']): ModuleSummary {
    if (isPrismaSchema(id)) return { ...NOTHING_EXPORTED, exports: prismaExports(this.schemaOf(id, entry.text, into)) };
    entry.parsed ??= moduleTree(id, entry.text, this.trees) ?? null;
    if (!entry.parsed) return NOTHING_EXPORTED;
    const view = new ModuleView(this, id, level - 1, this.session, true, into);
    return summarize(new FileFacts(entry.parsed, entry.text, this.config, view), id);
  }

  /** The texts of a schema; the summary is made again when one of them changes. */
  private schemaOf(id: string, text: string, { ruledOut }: Made['view']): SchemaText[] {
    const others = (this.host.schemaFiles?.(id) ?? []).filter((other) => other !== id);
    return [
      { id, text },
      ...others.flatMap((other) => {
        const written = this.textOf(other);
        ruledOut.set(other, written);
        return written === undefined ? [] : [{ id: other, text: written }];
      }),
    ];
  }
}

/** Length of the texts for which summaries stay in memory between two analyses, in UTF-16 units. */
function summarised({ keptLength }: ModuleHost): number {
  return keptLength === undefined ? LEAST_SUMMARISED : keptLength * SUMMARISED;
}

/** Drops a tree and the summaries that refer to it: between two analyses no reader holds a summary. */
function dropTree(entry: Entry): void {
  entry.parsed = undefined;
  for (const made of entry.made) if (made) made.summary = undefined;
}

/** The queries of one analysis so far. */
interface Session extends QueriedModules {
  /** What is known to be current, by level and id. */
  readonly checked: Map<string, Made>;
}
