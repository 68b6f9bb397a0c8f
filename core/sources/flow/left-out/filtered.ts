/** What copies of an object leave of it. */
import { PERSON_OBJECT } from '../../../catalog/kinds.ts';
import type { KeyFilter } from './key-filter.ts';
import type { SourceHit, Value } from '../value.ts';

/** A value without the fields that a copy leaves out. What is passed for a parameter is not known yet: the filter goes with it. */
export function filteredBy({ sources }: Value, filter: KeyFilter): Value {
  const left = sources.flatMap((source): readonly SourceHit[] => {
    if (source.kind.startsWith('#')) return [{ ...source, filter: joinedFilter(source.filter, filter) }];
    if (!source.inside && source.kind !== PERSON_OBJECT) return [source];
    const names = fieldNames(source);
    return source.kind === PERSON_OBJECT || (filter.isDeep ? names : names.slice(0, 1)).some((name) => filter.takes(name)) ? [] : [source];
  });
  return { sources: left, silent: left.length === 0 };
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
