import type { SinkOrigin, SinkPattern } from '../catalog/define.ts';
import type { Sink } from '../catalog/define.ts';
import type { Origin } from '../sources/file/origin.ts';
import { addTo } from '../groups.ts';

export interface SinkMatch {
  readonly sink: Sink;
  readonly pattern: SinkPattern;
}

/** Patterns of one member, indexed by what their origin must be: most calls are no sinks, and one look-up shows it. */
export class PatternList {
  private readonly globals = new Map<string, SinkMatch[]>();
  private readonly modules = new Map<string, SinkMatch[]>();
  /** Patterns of modules by the end of their path. */
  private readonly endings: SinkMatch[] = [];
  private readonly byName: SinkMatch[] = [];
  /** When each was added: the patterns of a project are added before those of the catalogue. */
  private readonly places = new Map<SinkMatch, number>();

  /** Patterns that are added first are found first, those that prove their origin before those that go by a name. */
  add(match: SinkMatch): void {
    const { from } = match.pattern;
    if (!this.places.has(match)) this.places.set(match, this.places.size);
    if ('global' in from) for (const name of asList(from.global)) addTo(this.globals, name, match);
    else if ('module' in from) this.addModules(match, asList(from.module));
    else this.byName.push(match);
  }

  private addModules(match: SinkMatch, names: readonly string[]): void {
    for (const name of names) if (!name.startsWith('*')) addTo(this.modules, name, match);
    if (names.some((name) => name.startsWith('*'))) this.endings.push(match);
  }

  /** The first pattern that may mean an origin and passes a test. */
  find(origin: Origin | undefined, isMeant: (match: SinkMatch) => boolean): SinkMatch | undefined {
    return this.findProven(origin, isMeant) ?? this.byName.find(isMeant);
  }

  /** The same without those that go by a name alone. */
  findProven(origin: Origin | undefined, isMeant: (match: SinkMatch) => boolean): SinkMatch | undefined {
    if (origin?.type === 'global') return this.globals.get(origin.name)?.find(isMeant);
    if (origin?.type !== 'module') return undefined;
    const exact = this.modules.get(origin.module)?.find(isMeant);
    const ending = this.endings.find(isMeant);
    return exact && ending ? this.first(exact, ending) : (exact ?? ending);
  }

  private first(one: SinkMatch, other: SinkMatch): SinkMatch {
    return (this.places.get(one) ?? 0) < (this.places.get(other) ?? 0) ? one : other;
  }
}

/** Whether a pattern goes by a name, which proves nothing. */
export function goesByName(from: SinkOrigin): boolean {
  return 'receiver' in from || 'folder' in from;
}

export function asList(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}
