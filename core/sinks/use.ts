/** Uses of sinks, and the values that reach them. */
import type { Sink } from '../catalog/define.ts';
import type { PrintedRange } from '../module-types.ts';
import type { Redaction } from '../sanitizers/redaction/effect.ts';
import type { KeyFilter } from '../sources/flow/left-out/key-filter.ts';
import type { Value } from '../sources/flow/value.ts';
import type { Confidence, FlowStep, Node } from '../types.ts';
import type { SinkMatch } from './pattern-list.ts';

/** One value that reaches a sink, with the text that names it: a log label, a storage key, a query parameter. */
export interface SunkValue {
  /** The places where another module passes this value to the sink, if it is unchanged in each of them. */
  readonly handedOnAt?: readonly { readonly file: string; readonly range: PrintedRange }[];
  readonly node: Node;
  readonly label?: string;
  /** Storage keys and query parameters name whatever is stored; log labels only values without a name of their own. */
  readonly labelIsKey: boolean;
  /** Other values follow behind the same label. */
  readonly isLabelShared?: boolean;
  /** The expression that names it, where there is one. */
  readonly key?: Node;
  /** What copies on its way to the sink leave out. */
  readonly filter?: KeyFilter;
  /** The value that is passed, where it is only a part of what the node holds. */
  readonly held?: Value;
  /** The node only names what is stored in a place; its own value is of no interest. */
  readonly isPlace?: boolean;
  /** The called interface requires the value in this position. */
  readonly isDemanded?: boolean;
  /** The parameter that receives it accepts an object with any fields. */
  readonly takesAnything?: boolean;
  /** It is a whole segment of a path. A segment is one text, so a record cannot be in its place. */
  readonly isSegment?: boolean;
  /** A parameter by which a list is searched. Mostly it is a text that somebody typed to find others. */
  readonly isSearched?: boolean;
  /** An initial value. It represents the values that follow, which fill its blank fields. */
  readonly isFirst?: boolean;
}

/** One place where values leave. */
export interface SinkUse {
  readonly sink: Sink;
  readonly node: Node;
  readonly values: readonly SunkValue[];
  /** The sink was recognised by the name of a project's own helper. */
  readonly byName: boolean;
  /** Code out of sight may make the value harmless: the use is a guess. */
  readonly isGuess?: boolean;
  /** The lowest confidence of sources that count. */
  readonly least?: Confidence;
  /** The receiver of the values may have sent them. */
  readonly toSender?: boolean;
  /** The sink itself, when the node calls another module's function that passes its arguments to one. */
  readonly via?: FlowStep;
  /** The node calls a function of the project that passes its arguments to the sink, and perhaps to something else. */
  readonly handsOn?: 'alone' | 'among others';
  /** What the configuration of the sink takes out, when the sink stands in another module. */
  readonly redaction?: Redaction;
  /** The node that configures that values leave. The finding is reported there, wherever in the use the values are. */
  readonly configuredAt?: Node;
  /** The node is the sink itself, passed as a callback; the values stand outside it. */
  readonly isReference?: boolean;
}

/**
 * The use of a sink by the call, assignment or reference that matched one of its patterns, with what the pattern states about every such
 * use.
 */
export function matchedUse({ sink, pattern }: SinkMatch, node: Node, values: readonly SunkValue[]): SinkUse {
  const { from, write, isGuess, least, toSender } = pattern;
  return { sink, node, values, byName: 'receiver' in from && !write, isGuess, least, toSender };
}
