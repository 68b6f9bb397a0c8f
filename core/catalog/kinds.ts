import { LEVELS, type KindId } from '../types.ts';
import type { Kind } from './define.ts';
import { kinds } from './kinds/index.ts';

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** The kind with an id, or undefined. */
export function kindById(id: KindId): Kind | undefined {
  return byId.get(id);
}

/** Kinds in the order in which messages name them: of more than two the worst first. */
export function rankedKinds(kinds: readonly KindId[]): readonly KindId[] {
  return kinds.length > 2 ? worstFirst(kinds) : kinds;
}

/** Kinds by their own levels: of several that a value may hold, a message may have room for the first alone. */
export function worstFirst(kinds: readonly KindId[]): readonly KindId[] {
  const rank = (id: KindId): number => LEVELS.indexOf(kindById(id)?.level ?? 'info');
  return [...kinds].sort((one, other) => rank(one) - rank(other));
}

/** The kind that a kind is a variant of, or itself: a database password is a password. */
export function baseKind(id: KindId): KindId {
  return byId.get(id)?.variantOf ?? id;
}

/** Id of the kind that stands for a person's data as a whole. */
export const PERSON_OBJECT = 'person-object';
