import type { Place } from '../../../core/index.ts';

/** A place in a file; lines and columns count from 1, in UTF-16 units. */
export interface Span {
  readonly start: Place;
  readonly end: Place;
}
