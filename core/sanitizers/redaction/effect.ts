import type { RedactList } from './redact-paths.ts';
import type { HiddenKinds } from './hidden-kinds.ts';
import type { Scrubbed } from './scrubbers.ts';

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
