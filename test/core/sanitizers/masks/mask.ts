import type { KindId } from '../../../../core/index.ts';

/** One mask of the table, as tutorials and projects write it. */
export interface Mask {
  /** Absent: the kind of its list. */
  readonly kind?: KindId;
  /** A function of one value. */
  readonly code: string;
  /** What PI Guard states: characters that stay visible, `none`, or what turns it back. */
  readonly shows: string;
  /** Message of `no-weak-masking` when it is not proper; `openSeparated` and the like are information about rare forms. */
  readonly says?: string;
}
