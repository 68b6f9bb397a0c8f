/** What an expression carries: the algebra of the backward flow. */
import type { Path } from '../../graph/access-path.ts';
import type { Confidence, Exposure, FlowStep, HiddenFrom, Level, Node, Range, Source, Text } from '../../types.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import type { KeyFilter } from './left-out/key-filter.ts';
import type { Weakness } from '../../sanitizers/judge.ts';

/** A source together with the node that names it and the hops from there to the queried expression. */
export interface SourceHit extends Source {
  readonly node: Node;
  readonly steps: readonly FlowStep[];
  /** Whether the name is a member of a person's object (`patient.name`). */
  readonly ofPerson: boolean;
  /** Whether the value is an object and this is one of its fields. */
  readonly inside: boolean;
  /** Whether only code that uses the value shows it: a field that is read or bound to an input. There may be others. */
  readonly isShown?: boolean;
  /** Where the object that it is a field of comes without it. */
  readonly hiddenFrom?: HiddenFrom;
  /** How many of the last names of `path` lead on from a property that stands for rows of another table. */
  readonly afterRelation?: number;
  /** Level that the sink sets for it instead of the level of its kind. */
  readonly level?: Level;
  /**
   * Set when the source is only a fallback, `param ?? source`: the mark of the parameter. It does not count where the caller passes that.
   */
  readonly unless?: string;
  /** Names of the properties that lead from the value to it, where they are known; elements of lists take no step. */
  readonly path?: Path;
  /** Calls that pass it on to functions of this file, the first one first. */
  readonly passings?: readonly Passing[];
  /** What is known of the place that names it, when more than the name is. */
  readonly note?: Text;
  /** What copies on its way leave out, where it stands for what is passed for a parameter. */
  readonly filter?: KeyFilter;
  /** The weak mask it went through. */
  readonly mask?: Masking;
  /** Where it comes from when that is another module; `node` is the place of this file that fetches it. */
  readonly origin?: FlowStep & { readonly file: string };
}

/** A mask that leaves more of a value visible than is proper. */
export interface Masking {
  /** The masking expression of this file. */
  readonly node: Node;
  readonly weakness: Weakness;
  /** The value that it masks, where that is one expression. */
  readonly subject?: Node;
  /** Text to add to this file so that the mask reaches the value. */
  readonly insertion?: { readonly at: number; readonly text: string };
}

/** A call's argument, and the function of this file that receives it. */
export interface Passing {
  readonly fn: FunctionNode;
  /** The parameter that takes it, where it is one that is written there. */
  readonly parameter?: Node;
  readonly range: Range;
}

export interface Value {
  readonly sources: readonly SourceHit[];
  /** Clean, untainted, known to be harmless: a boolean, a length, a constant text, a masked value. */
  readonly silent: boolean;
  /** Silent only because constants are written there, or errors caught: what else flows to the same place is no less true. */
  readonly isWritten?: boolean;
  /** The text when it is a constant. */
  readonly text?: string;
  /** The texts of a list that is written out, and of each of its elements. */
  readonly texts?: readonly string[];
}

/** Nothing is known. */
export const UNKNOWN: Value = { sources: [], silent: false };
/** Known to carry nothing. */
export const SILENT: Value = { sources: [], silent: true };
/** Carries nothing, as far as constants that are written show. */
export const WRITTEN: Value = { sources: [], silent: true, isWritten: true };

/** Sources of one value; past this many a value holds one of each sort, so that generated code cannot fill the memory. */
const MANY_SOURCES = 100;

/** Any of the values may be the result. */
export function union(values: readonly Value[]): Value {
  if (values.length === 1 && values[0]) return values[0];
  if (values.every(isEmpty)) return values.length === 0 || !values.every(isSilent) ? UNKNOWN : values.every(isWritten) ? WRITTEN : SILENT;
  const sources: SourceHit[] = [];
  const seen = new Map<string, number>();
  for (const value of values) {
    for (const source of value.sources) {
      const key = sources.length < MANY_SOURCES ? placeOf(source) : sortOf(source);
      const at = seen.get(key);
      if (at !== undefined) {
        if (isSurer(source, sources[at])) sources[at] = source;
        continue;
      }
      seen.set(key, sources.push(source) - 1);
      if (sources.length === MANY_SOURCES) sources.forEach((kept, index) => seen.set(sortOf(kept), index));
    }
  }
  return { sources, silent: values.every(isSilent) };
}

/** Whether two values hold the same facts: everything but the steps of the flow and the ranges that are only shown. */
export function isSameValue(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (
    one.silent !== other.silent ||
    one.text !== other.text ||
    !isSameList(one.texts, other.texts) ||
    one.sources.length !== other.sources.length
  )
    return false;
  const facts = new Set(one.sources.map(factOf));
  return other.sources.every((source) => facts.has(factOf(source)));
}

function isSameList(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one === other || (one?.length === other?.length && one?.every((text, index) => text === other?.[index]) === true);
}

function factOf(source: SourceHit): string {
  const { confidence, exposure, inside, hiddenFrom, unless, level, mask, path } = source;
  return `${placeOf(source)} ${confidence} ${exposure.degree} ${inside} ${hiddenFrom} ${unless} ${level} ${mask?.weakness.message} ${path?.join('.')}`;
}

/** One way to a value may be a guess where another is not. */
function isSurer({ confidence }: SourceHit, other: SourceHit | undefined): boolean {
  return other?.confidence === 'low' && confidence !== 'low';
}

function placeOf({ kind, node, mask, path, filter }: SourceHit): string {
  return `${kind} ${node.range[0]} ${mask?.node.range[0]} ${path ?? ''}${filter ? ' filtered' : ''}`;
}

/** Sources of the same sort count as the same fact in a value with too many sources. */
function sortOf({ kind, confidence, mask, inside }: SourceHit): string {
  return `${kind} ${confidence} ${mask !== undefined} ${inside}`;
}

function isEmpty({ sources }: Value): boolean {
  return sources.length === 0;
}

function isSilent({ silent }: Value): boolean {
  return silent;
}

function isWritten(value: Value): boolean {
  return value.isWritten === true;
}

/** Steps that a flow shows: the first ones and the last; of the calls that a value passes through, the last ones. */
export const MAX_STEPS = 16;

/** The same value one hop further. */
export function withStep(value: Value, step: FlowStep): Value {
  if (value.sources.length === 0) return value;
  return { ...value, sources: value.sources.map((source) => ({ ...source, steps: [...source.steps.slice(0, MAX_STEPS - 1), step] })) };
}

/** The same value with less certainty, or through a change that leaves it readable. */
export function changed(value: Value, change: { confidence?: Confidence; exposure?: Exposure }): Value {
  if (value.sources.length === 0) return !value.silent ? UNKNOWN : value.isWritten ? WRITTEN : SILENT;
  return {
    sources: value.sources.map((source) => ({
      ...source,
      confidence: change.confidence ?? source.confidence,
      exposure: change.exposure ?? source.exposure,
    })),
    silent: value.silent,
  };
}
