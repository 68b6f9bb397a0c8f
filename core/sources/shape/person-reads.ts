/** Which fields that are read of one thing make it a person's record. */
import { PERSON_OBJECT, kindById } from '../../catalog/kinds.ts';
import { GRAVE_LEVELS } from '../../catalog/levels.ts';
import { placeKinds } from '../../catalog/words/places.ts';
import { isNameOfPerson, isPlaceName } from '../names/owners.ts';
import { nounOf } from './calls.ts';
import type { Path } from '../../graph/access-path.ts';
import type { Origin } from './place.ts';
import { PICTURE } from './field-names.ts';
import type { Read } from './reads.ts';

const PERSON_NAME = 'person-name';
/** Kinds of a person's record that alone are no evidence of a person: shops have a location too. */
const BESIDE: ReadonlySet<string> = new Set(['nickname', 'user-account', 'precise-location', PICTURE]);
const places = new Set(placeKinds);

/**
 * Reads that are evidence of a person, record by record. A record needs a kind that only persons have, a sure name of a person, two kinds
 * that a person's record has, or one kind below a name for a person (`row.user.email`).
 */
export function personReads(origin: Origin, reads: readonly Read[], start: Path): readonly Read[] {
  const records = new Map<string, Read[]>();
  for (const read of reads) {
    if (isOfPlace(origin, read, start)) continue;
    const record = read.path.slice(0, -1).join('.');
    const known = records.get(record);
    if (known) known.push(read);
    else records.set(record, [read]);
  }
  const told = [...records.values()].filter(isPersons).flat();
  return told.filter(({ source }) => source.kind !== PICTURE && isCounted(source.kind));
}

function isPersons(fields: readonly Read[]): boolean {
  const kinds = new Set(fields.map(({ source }) => source.kind));
  return (
    [...kinds].some(isStrong) ||
    [...kinds].filter(isCounted).length > 1 ||
    fields.some(isNameOfOne) ||
    fields.some((read) => isOfPerson(read) && isCounted(read.source.kind) && !BESIDE.has(read.source.kind))
  );
}

/** `patientName`, `realName`: a name that is by itself evidence of a person. */
function isNameOfOne({ source: { kind, confidence } }: Read): boolean {
  return kind === PERSON_NAME && confidence === 'high';
}

/** Whether a name on the way to a field is that of a person: `row.user.profile.fullName`. */
function isOfPerson({ path, source }: Read): boolean {
  return source.ofPerson || path.slice(0, -1).some((name) => isNameOfPerson(name));
}

function isStrong(kind: string): boolean {
  const known = kindById(kind);
  return kind === PERSON_OBJECT || (known !== undefined && !BESIDE.has(kind) && GRAVE_LEVELS.has(known.level));
}

function isCounted(kind: string): boolean {
  return isStrong(kind) || BESIDE.has(kind) || kindById(kind)?.level === 'medium';
}

/** Whether a field is how to reach a place: the nearest name before it with a meaning names a place. */
function isOfPlace(origin: Origin, { path, source }: Read, start: Path): boolean {
  if (!places.has(source.kind) || source.ofPerson) return false;
  const names = [...path.slice(start.length, -1).reverse(), ...start, nounOf(origin)];
  return names.some((name) => name !== undefined && isPlaceName(name));
}
