/** Whether a record whose `name` says nothing of whom it names is that of a person. */
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { NAME_KEYS } from '../catalog/words/names/modifiers.ts';
import { placeKinds } from '../catalog/words/places.ts';
import type { SourceHit } from './flow/value.ts';

const NAME = 'person-name';
/** An order, a shop and a lesson have these too, beside a name that is not a person's. */
const OF_ANYTHING: ReadonlySet<string> = new Set([...placeKinds, NAME, PERSON_OBJECT, 'precise-location', 'nickname', 'user-account']);
const MIN_KINDS = 2;

/** By its fields: at least two kinds that only persons have, and no other name of a person, to whom the record would belong. */
export function isOfPerson(sources: readonly SourceHit[]): boolean {
  const fields = sources.filter(({ confidence, path }) => confidence !== 'low' && path?.length === 1);
  if (fields.some(({ kind, name }) => kind === NAME && !NAME_KEYS.has(name))) return false;
  return new Set(fields.map(({ kind }) => kind).filter((kind) => !OF_ANYTHING.has(kind) || kind === 'mobile-phone')).size >= MIN_KINDS;
}
