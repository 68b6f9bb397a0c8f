import type { KindId } from '../types.ts';
import type { Kind } from './define.ts';
import { kinds } from './kinds/index.ts';

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** The kind with an id, or undefined. */
export function kindById(id: KindId): Kind | undefined {
  return byId.get(id);
}

/** Id of the kind that stands for a person's data as a whole. */
export const PERSON_OBJECT = 'person-object';
