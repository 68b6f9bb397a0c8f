/**
 * Classes of findings that were right in less than nine of ten cases on code that nobody had seen: there they are guesses, which only
 * `strict` reports. `right` of `of` findings were right, counted as `docs/confidence.md` says.
 */
import type { Sink } from '../../catalog/define.ts';
import consoleSink from '../../catalog/sinks/console.ts';
import standardOutput from '../../catalog/sinks/process-streams.ts';
import thrownErrors from '../../catalog/sinks/thrown-errors.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { SourceHit } from '../../sources/flow/value.ts';

interface MeasuredClass {
  readonly what: string;
  readonly isAt: (sink: Sink) => boolean;
  readonly holds: (source: SourceHit) => boolean;
  readonly right: number;
  readonly of: number;
}

export const MEASURED_CLASSES: readonly MeasuredClass[] = [
  {
    // What is passed to the operators of a server is mostly an id, a count or a state, whatever else its type has.
    what: 'a value that another module names, in a log that a server keeps and in its errors',
    isAt: isKeptByServer,
    holds: ({ origin }) => origin !== undefined,
    right: 3,
    of: 12,
  },
];

/** A logger or an error: on a console people try things out, and print records as they are. */
function isKeptByServer(sink: Sink): boolean {
  return sink === thrownErrors || (sink.target === 'log' && sink !== consoleSink && sink !== standardOutput);
}

/** Whether a finding of a source at a sink belongs to a class that is right too rarely. */
export function isRarelyRight({ sink }: SinkUse, source: SourceHit): boolean {
  return MEASURED_CLASSES.some(({ isAt, holds }) => isAt(sink) && holds(source));
}
