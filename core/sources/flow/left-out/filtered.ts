/** What copies of an object leave of it. */
import { PERSONAL_FIELDS } from '../../../catalog/words/names/records.ts';
import { PERSON_OBJECT } from '../../../catalog/kinds.ts';
import type { KeyFilter } from './key-filter.ts';
import type { SourceHit, Value } from '../value.ts';

/** A value without the fields that a copy leaves out. What is passed for a parameter is not known yet: the filter goes with it. */
export function filteredBy({ sources, silent }: Value, filter: KeyFilter): Value {
  const left = sources.flatMap((source): readonly SourceHit[] => {
    if (source.kind.startsWith('#')) return [{ ...source, filter: joinedFilter(source.filter, filter) }];
    if (source.kind === PERSON_OBJECT) return leavesRecord(filter) ? [source] : [];
    if (!source.inside) return [source];
    const names = fieldNames(source);
    return (filter.isDeep ? names : names.slice(0, 1)).some((name) => filter.takes(name)) ? [] : [source];
  });
  // Of what is not known, the copy may have left what is personal.
  return { sources: left, silent: silent || (left.length === 0 && (sources.length > 0 || !leavesRecord(filter))) };
}

/** Whether a copy of a person's record is still one: it has only some fields, and a person's are among them; or it has all but others. */
function leavesRecord({ takes }: KeyFilter): boolean {
  return takes('') ? PERSONAL_FIELDS.some((name) => !takes(name)) : !PERSONAL_FIELDS.some((name) => takes(name));
}

/** What two copies, one of the other, leave out. */
export function joinedFilter(one: KeyFilter | undefined, other: KeyFilter | undefined): KeyFilter | undefined {
  if (!one || !other) return one ?? other;
  return { ...other, takes: (name) => one.takes(name) || other.takes(name), isDeep: one.isDeep && other.isDeep };
}

/** The names that lead to a source in its object. */
export function fieldNames({ path, name }: SourceHit): readonly string[] {
  return path && path.length > 0 ? path : [name];
}
