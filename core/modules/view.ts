import type { ImportedModules } from '../sources/file/imported.ts';
import type { Cell } from '../sources/cells/cell.ts';
import type { Carried, Exported, ModuleLink, ModuleSite, ModuleSummary } from '../module-types.ts';
import type { CellDependency } from '../types.ts';
import { isLink } from './exports.ts';
import { isInstalled } from './installed.ts';
import { mayExport } from './mentions.ts';
import { isPrismaSchema } from '../syntax/prisma-models.ts';
import type { QueriedModules, SummaryLibrary } from './library-view.ts';

/** Distinct modules that one file may query: hand-written code does not import more. */
const MAX_MODULES = 150;

/** Classes that extend one another: hand-written code has no more. */
const MAX_BASES = 8;

interface Place {
  readonly exported: Exported;
  /** Module that its links are relative to. */
  readonly id: string;
}

/** What a query has found of the names that it has searched for, by name and module. */
type Search = Map<string, Place | undefined>;

/** No name is searched twice, and one that leads back to itself is no export. https://tc39.es/ecma262/#sec-resolveexport */
function searched(search: Search, key: string, find: () => Place | undefined): Place | undefined {
  if (search.has(key)) return search.get(key);
  search.set(key, undefined);
  const place = find();
  search.set(key, place);
  return place;
}

/** The project's modules as one module sees them; it remembers what it used. */
export class ModuleView implements ImportedModules {
  /** Modules whose summaries contributed to a result, with the versions of the summaries. */
  readonly used: Map<string, number>;
  /** Modules that specifiers of this module stand for. */
  readonly resolved: Map<string, string | undefined>;
  /** Modules whose text alone shows that their summaries are empty, with that text. */
  readonly ruledOut: Map<string, string | undefined>;
  /** What other files of the program write to cells: queried only for the file under analysis, so that no result waits for another. */
  readonly written: ImportedModules['written'];
  private isFull = false;
  private readonly answers = new Map<string, Exported | undefined>();
  private readonly reaches = new Map<string, boolean>();
  private entryGlobals: ReadonlyMap<string, Place> | undefined;
  private knownStarts: readonly string[] | undefined;
  private knownListed: boolean | undefined;

  constructor(
    private readonly library: SummaryLibrary,
    readonly from: string,
    private readonly level: number,
    private readonly session: QueriedModules,
    readonly isSummarizing: boolean,
    remembered: Pick<ModuleView, 'used' | 'resolved' | 'ruledOut'> = { used: new Map(), resolved: new Map(), ruledOut: new Map() },
  ) {
    this.used = remembered.used;
    this.resolved = remembered.resolved;
    this.ruledOut = remembered.ruledOut;
    if (!isSummarizing && level >= library.maxLevel) this.written = (cell) => this.writtenElsewhere(cell);
  }

  private writtenElsewhere(cell: Cell): readonly Carried[] {
    const carried = this.library.written(cell, this.session);
    this.isFull ||= this.session.cells.isCut;
    return carried;
  }

  /** Whether a module was left without being looked at because there were too many, or too many before it. */
  get isSpent(): boolean {
    return this.isFull || this.session.isCut;
  }

  /** Whether the host lists the program's files. It lists none for a program that is too large, or whose start is unknown. */
  get isListed(): boolean {
    return (this.knownListed ??= this.library.host.programFiles?.(this.from) !== undefined);
  }

  /** The cells that were queried, with the files that may write to them. */
  get cells(): readonly CellDependency[] {
    return [...this.session.cells.dependencies.values()];
  }

  /** Modules that could not be read yet. */
  get needs(): readonly string[] {
    return [...this.session.needs];
  }

  /** Every module that was looked at, those behind others included. */
  get seen(): readonly string[] {
    return [...this.session.seen];
  }

  idOf(module: string): string | undefined {
    return this.level < 0 ? undefined : this.resolve(module);
  }

  siteOf(module: string, path: readonly string[]): ModuleSite | undefined {
    return this.level < 0 ? undefined : this.library.siteOf(this.from, module, path);
  }

  textOf(file: string): string | undefined {
    const text = this.level < 0 ? undefined : this.library.textOf(file);
    this.ruledOut.set(file, text);
    return text;
  }

  isProject(module: string): boolean {
    const id = this.level < 0 ? undefined : this.resolve(module);
    return id !== undefined && !isInstalled(id);
  }

  find(module: string, path: readonly string[]): Exported | undefined {
    const beyond = this.level < 0 ? this.resolve(module) : undefined;
    if (this.level < 0 && !isPrismaSchema(beyond ?? '')) {
      if (beyond !== undefined) this.library.leftOut(beyond);
      return undefined;
    }
    const key = `${module} ${path.join('.')}`;
    if (this.answers.has(key)) return this.answers.get(key);
    const id = this.resolve(module);
    const place = id === undefined ? undefined : this.inModule(id, path, new Map());
    this.answers.set(key, place?.exported);
    return place?.exported;
  }

  mayReachSink(module: string): boolean {
    const id = this.level < 0 ? undefined : this.resolve(module);
    if (id === undefined) return false;
    let answer = this.reaches.get(id);
    if (answer === undefined) this.reaches.set(id, (answer = this.reachesSink(id)));
    return answer;
  }

  private reachesSink(id: string): boolean {
    const read = new Map<string, string | undefined>();
    if (this.library.mayReachSink(id, this.level, read)) return true;
    for (const [other, text] of read) this.ruledOut.set(other, text);
    return false;
  }

  mayFindGlobal(name: string): boolean {
    if (this.level < 0) return false;
    return this.entryGlobals ? this.entryGlobals.has(name) : this.starts.length > 0;
  }

  /** Where the program starts, other than this module. */
  private get starts(): readonly string[] {
    return (this.knownStarts ??= (this.library.host.entries?.(this.from) ?? []).filter((id) => id !== this.from));
  }

  findGlobal([name, ...rest]: readonly string[]): Exported | undefined {
    if (this.level < 0 || name === undefined) return undefined;
    this.entryGlobals ??= this.readGlobals();
    const place = this.entryGlobals.get(name);
    return place && this.descend(place, rest, new Map())?.exported;
  }

  private resolve(module: string): string | undefined {
    if (!this.resolved.has(module)) this.resolved.set(module, this.library.host.resolve(module, this.from));
    return this.resolved.get(module);
  }

  private inModule(id: string, path: readonly string[], search: Search): Place | undefined {
    return searched(search, `${path.join('.')} in ${id}`, () => {
      const [first, ...rest] = path;
      const named = first === undefined ? undefined : this.exportOf(id, first, search);
      const place = named && this.descend(named, rest, search);
      if (place) return place;
      const whole = this.exportOf(id, 'default', search);
      return whole && this.descend(whole, path, search);
    });
  }

  /** An export by name, past re-exports. */
  private exportOf(id: string, name: string, search: Search): Place | undefined {
    return searched(search, `${name} of ${id}`, () => this.searchedExport(id, name, search));
  }

  private searchedExport(id: string, name: string, search: Search): Place | undefined {
    const summary = this.mayExport(id, name) ? this.summaryOf(id) : undefined;
    if (!summary) return undefined;
    const exported = summary.exports.get(name);
    if (exported) return this.settle(exported, id, search);
    for (const star of name === 'default' ? [] : summary.stars) {
      const target = this.library.host.resolve(star, id);
      const found = target === undefined ? undefined : this.exportOf(target, name, search);
      if (found) return found;
    }
    return undefined;
  }

  /** Text is looked at before a module is parsed: of the many that a barrel joins, one has the name. */
  private mayExport(id: string, name: string): boolean {
    if (name === 'default' || isPrismaSchema(id) || this.used.has(id)) return true;
    const text = this.library.textOf(id);
    if (text === undefined || mayExport(text, name)) return true;
    this.ruledOut.set(id, text);
    return false;
  }

  private settle(exported: Exported | ModuleLink, id: string, search: Search): Place | undefined {
    if (!isLink(exported)) return { exported, id };
    const target = this.library.host.resolve(exported.module, id);
    if (target === undefined) return undefined;
    return exported.name === '*' || exported.name === 'default'
      ? (this.inModule(target, [], search) ?? this.namespaceOf(target))
      : this.inModule(target, [exported.name], search);
  }

  /** `import * as api`: the names of the module are its members. */
  private namespaceOf(id: string): Place | undefined {
    const summary = this.summaryOf(id);
    return summary && { exported: { carries: [], members: summary.exports }, id };
  }

  private descend(place: Place, path: readonly string[], search: Search): Place | undefined {
    const [name, ...rest] = path;
    if (name === undefined) return place;
    const member = this.memberOf(place, name, search) ?? this.memberOf(this.madeBy(place, search), name, search);
    return member && this.descend(member, rest, search);
  }

  /** A member of an object or class, which may come from the classes that this extends. */
  private memberOf(place: Place | undefined, name: string, search: Search): Place | undefined {
    let owner = place;
    for (let hops = 0; owner && hops < MAX_BASES; hops++) {
      const member = owner.exported.members.get(name);
      if (member) return this.settle(member, owner.id, search);
      const { base } = owner.exported;
      owner = base && this.settle(base, owner.id, search);
    }
    return undefined;
  }

  /** The object that calling a function makes, or that a value is which a function of another module made. */
  private madeBy({ exported, id }: Place, search: Search): Place | undefined {
    const maker = exported.maker ? this.settle(exported.maker, id, search) : { exported, id };
    const result = maker?.exported.fn?.result;
    return maker && result && this.settle(result, maker.id, search);
  }

  /** Globals of the program's start and of the modules that it installs, and what those install. */
  private readGlobals(): ReadonlyMap<string, Place> {
    const globals = new Map<string, Place>();
    const queue = this.starts.map((id) => ({ id, hops: 0 }));
    const seen = new Set<string>();
    for (const { id, hops } of queue) {
      if (seen.has(id)) continue;
      seen.add(id);
      const summary = this.summaryOf(id);
      if (!summary) break;
      for (const [name, exported] of summary.globals) {
        const place = globals.has(name) ? undefined : this.settle(exported, id, new Map());
        if (place) globals.set(name, place);
      }
      if (hops < 2) {
        for (const plugin of summary.plugins) {
          const target = this.library.host.resolve(plugin, id);
          if (target !== undefined) queue.push({ id: target, hops: hops + 1 });
        }
      }
    }
    return globals;
  }

  private summaryOf(id: string): ModuleSummary | undefined {
    if (!this.used.has(id) && this.used.size >= MAX_MODULES) {
      this.isFull = true;
      return undefined;
    }
    // A schema leads to no further module, and so is read at any distance.
    const { summary, version } = this.library.summaryOf(id, Math.max(this.level, 0));
    this.used.set(id, version);
    return summary;
  }
}
