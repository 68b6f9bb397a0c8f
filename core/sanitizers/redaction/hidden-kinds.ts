import type { KindId } from '../../types.ts';

/** Kinds of which a logger leaves nothing readable in a text. */
export type HiddenKinds = (kind: KindId) => boolean;
