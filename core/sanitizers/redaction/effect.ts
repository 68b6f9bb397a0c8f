import type { TSESTree } from '@typescript-eslint/types';
import type { HiddenKinds } from './hidden-kinds.ts';
import type { Scrubbed } from './scrubbers.ts';

/** The list of redact paths of a logger. */
export interface RedactList {
  readonly paths: readonly string[];
  /** The array that holds them, when it stands in this file. */
  readonly node?: TSESTree.ArrayExpression;
}

/** What the configuration of one sink removes from values before they leave. */
export interface Redaction {
  readonly list?: RedactList;
  readonly scrubbed: readonly Scrubbed[];
  /** Properties that the logger writes through a serializer of its own. */
  readonly serialized: ReadonlySet<string>;
  /** Kinds that it leaves in no text. */
  readonly hides?: HiddenKinds;
  /** A function passes the value to the logger under unknown names. */
  readonly isBehindFunction?: boolean;
}
