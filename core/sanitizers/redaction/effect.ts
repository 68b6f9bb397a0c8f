import type { RedactList } from './redact-paths.ts';
import type { Scrubbed } from './scrubbers.ts';

/** Everything that stands between one sink and the outside. */
export interface Redaction {
  readonly list?: RedactList;
  readonly scrubbed: readonly Scrubbed[];
  /** Properties that a serializer of its own writes. */
  readonly serialized: ReadonlySet<string>;
  /** A function passes the value to the logger, under names that are not known. */
  readonly isBehindFunction?: boolean;
}
