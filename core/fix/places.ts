/** What a repair is proposed for: the values of a finding and where they leave. */
import type { SourceHit } from '../sources/flow/value.ts';
import type { Node, Range, SinkTarget } from '../types.ts';

/** One value of a finding: what it carries and where. */
export interface FixTarget {
  readonly source: SourceHit;
  /** The value as the sink receives it. */
  readonly carried: Node;
  /** Whether the source stands in another argument, which is only evidence of what this one holds. */
  readonly isOther?: boolean;
}

/** Where a finding can be repaired. */
export interface FixPlace {
  /** What may be changed: the call of the sink, or an argument of a function which does nothing but pass it to the sink. */
  readonly range: Range;
  readonly target: SinkTarget;
  /** The call of the sink or of a helper that passes to it, where that is what is changed. */
  readonly call?: Node;
  /** Whether it is the call of a helper. */
  readonly isHelper?: boolean;
  /** Whether it is the call of a helper that is there to print, whatever else it does. */
  readonly isPrinter?: boolean;
  /** Whether people read what is sent, as a message of a chat. */
  readonly isMessage?: boolean;
  /** Whether each argument of the sink has a meaning by its position: none of them may be missing. */
  readonly isPositional?: boolean;
  /** Names of properties that the sink's interface requires. */
  readonly options?: ReadonlySet<string>;
  /** The argument that holds the options of the call, which it needs whole. */
  readonly optionsAt?: Node;
  /** Whether what the call is given is printed and goes nowhere else: only there a repair is safe. */
  readonly isPrinted?: boolean;
}

/** A source with the expression that a repair of it changes. */
export interface PlacedSource {
  readonly source: SourceHit;
  readonly node: Node;
  /** Whether the expression is an object that holds the source. */
  readonly isWhole: boolean;
  /** Whether the expression is the source, and not something that carries it. */
  readonly isItself: boolean;
}
