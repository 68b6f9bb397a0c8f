/** Uses of sinks, and the values that reach them. */
import type { Sink } from '../catalog/define.ts';
import type { PrintedRange } from '../module-types.ts';
import type { Redaction } from '../sanitizers/redaction/effect.ts';
import type { Value } from '../sources/flow/value.ts';
import type { Confidence, FlowStep, Node } from '../types.ts';
import type { SinkMatch } from './pattern-list.ts';

/** One value that reaches a sink, with the text that names it: a log label, a storage key, a query parameter. */
export interface SunkValue {
  /** Where another module passes it to the sink, when it stands by itself in every such place. */
  readonly handedOnAt?: readonly { readonly file: string; readonly range: PrintedRange }[];
  readonly node: Node;
  readonly label?: string;
  /** Storage keys and query parameters name whatever is stored; log labels only values without a name of their own. */
  readonly labelIsKey: boolean;
  /** Other values follow behind the same label. */
  readonly isLabelShared?: boolean;
  /** The expression that names it, where there is one. */
  readonly key?: Node;
  /** What is passed, where that is a part of what the node is. */
  readonly held?: Value;
  /** The node only names what is stored in a place; its own value is of no interest. */
  readonly isPlace?: boolean;
  /** The interface that is called demands it there. */
  readonly isDemanded?: boolean;
  /** It is a segment of a path as it is, which is one text: a record has no place there. */
  readonly isSegment?: boolean;
  /** A first value, which stands for those that follow: its blank fields are going to be filled. */
  readonly isFirst?: boolean;
}

/** One place where values leave. */
export interface SinkUse {
  readonly sink: Sink;
  readonly node: Node;
  readonly values: readonly SunkValue[];
  /** The sink was recognised by the name of a project's own helper. */
  readonly byName: boolean;
  /** Something out of sight may make the value harmless. */
  readonly isGuess?: boolean;
  /** Sources less certain than this do not count. */
  readonly least?: Confidence;
  /** The receiver of the values may have sent them. */
  readonly toSender?: boolean;
  /** The sink itself, when the node calls another module's function that passes its arguments to one. */
  readonly via?: FlowStep;
  /** The node calls a function of the project that passes its arguments to the sink, and perhaps to something else. */
  readonly handsOn?: 'alone' | 'among others';
  /** What the configuration of the sink takes out, when the sink stands in another module. */
  readonly redaction?: Redaction;
  /** Where it is configured that values leave; a finding stands there, wherever in the node they are. */
  readonly configuredAt?: Node;
  /** The node is the sink itself, passed as a callback; the values stand outside it. */
  readonly isReference?: boolean;
}

/** The use of a sink by the call, assignment or reference that a pattern of it matched, with what the pattern knows of every such use. */
export function matchedUse({ sink, pattern }: SinkMatch, node: Node, values: readonly SunkValue[]): SinkUse {
  const { from, write, isGuess, least, toSender } = pattern;
  return { sink, node, values, byName: 'receiver' in from && !write, isGuess, least, toSender };
}
