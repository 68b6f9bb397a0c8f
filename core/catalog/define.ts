/** Constructors of catalogue entries: they give completion and errors in the entry's own file. */
import type { Confidence, KindId, Level, SinkTarget, Text } from '../types.ts';

export type TermList = Partial<Record<Confidence, readonly string[]>>;

/** One kind of personal information or credential. */
export interface Kind {
  readonly id: KindId;
  readonly name: Text;
  /** Group of GB/T 35273-2020 Annex A, or `credential`. */
  readonly category: string;
  readonly level: Level;
  /** Group of the thresholds of 法释〔2017〕10号 Art. 5: A 50, B 500, C 5000 items. */
  readonly tier?: 'A' | 'B' | 'C';
  /** Which standard calls it sensitive. */
  readonly sensitivity?: string;
  /** Names by language; words separated by spaces. `high` stands alone, `low` only with context. */
  readonly terms: { readonly en?: TermList; readonly pinyin?: TermList; readonly abbr?: TermList; readonly zh?: TermList };
  /** Names that must match this kind, and false friends that must not (at medium or high confidence). */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineKind(kind: Kind): Kind {
  return kind;
}

/** Which arguments of a call leave our control. */
export interface SinkArguments {
  /** Positions of arguments whose value leaves; `'all'` for every argument. Default `'all'`. */
  readonly values?: readonly number[] | 'all';
  /** Position of the argument that names the value (a storage key). */
  readonly key?: number;
  /** The argument at this position is an options object: these properties leave, `keyProperty` names the value. */
  readonly options?: { readonly at: number; readonly properties: readonly string[]; readonly keyProperty?: string };
}

/** Where the receiver of a sink comes from. */
export type SinkOrigin =
  /** A global object, not shadowed. */
  | { readonly global: string | readonly string[] }
  /** Anything derived from an export of a package: calls, `new` and members keep the origin. */
  | { readonly module: string | readonly string[]; readonly exports?: readonly string[] }
  /** A receiver whose last name is one of these and whose declaration says nothing else (`ctx.logger`, `this.logger`). */
  | { readonly receiver: readonly string[] };

/** One way to reach a sink. */
export interface SinkPattern extends SinkArguments {
  readonly from: SinkOrigin;
  /** Methods called on the origin, or properties written; absent: the origin itself is called. */
  readonly members?: readonly string[];
  /** The members are assigned to (`document.cookie = …`), not called. */
  readonly write?: boolean;
}

/** A place where values leave our control. */
export interface Sink {
  readonly id: string;
  readonly target: SinkTarget;
  /** What a message calls it. */
  readonly name: Text;
  /** Vendor documentation of the calls below. */
  readonly doc: string;
  readonly patterns: readonly SinkPattern[];
  /** Code that must, and code that must not, reach this sink; `phone` stands for a mobile number. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineSink(sink: Sink): Sink {
  return sink;
}

/** A law article that findings refer to. */
export interface Law {
  readonly id: string;
  readonly law: Text;
  readonly article: Text;
  /** Number before the 2025 amendment, where it changed. */
  readonly former?: Text;
}

export function defineLaw(law: Law): Law {
  return law;
}
