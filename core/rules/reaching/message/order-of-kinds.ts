/** In which order a message names the kinds that a record may hold: it has room for one or two. */
import { kindById, PERSON_OBJECT, worstFirst } from '../../../catalog/kinds.ts';
import { THINGS_HAVE } from '../../../catalog/words/sentences/documentation.ts';
import { CONFIDENCES, type KindId } from '../../../types.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';

/**
 * Credentials first, which decide what is to be done. Then what is surest: one kind that is only guessed makes a reader doubt the others. Of
 * what is equally sure, that which persons alone have, since a project has an address as well; then the worst.
 */
export function inOrderOfSureness(kinds: readonly KindId[], sources: readonly SourceHit[]): readonly KindId[] {
  const rank = (id: KindId): number => {
    if (id === PERSON_OBJECT || kindById(id)?.category === 'credential') return -1;
    const own = sources.filter(({ kind }) => kind === id);
    const sureness = Math.max(
      ...own.map(({ confidence, evidence }) => 2 * CONFIDENCES.indexOf(confidence) + (evidence === 'object' ? 0 : 1)),
    );
    return 2 * (MOST - sureness) + (THINGS_HAVE.has(id) ? 1 : 0);
  };
  return [...worstFirst(kinds)].sort((one, other) => rank(one) - rank(other));
}

const MOST = 2 * CONFIDENCES.length;
