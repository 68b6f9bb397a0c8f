import type { SourceHit } from '../../../sources/flow/value.ts';
import type { FindingPart, Range } from '../../../types.ts';

/** The values of a finding one by one, in order; undefined when all stand at one place. */
export function partsOf(reached: readonly { readonly source: SourceHit; readonly range: Range }[]): readonly FindingPart[] | undefined {
  const places = new Map<number, { range: Range; kinds: Set<string>; names: Set<string> }>();
  for (const { source, range } of reached) {
    const place = places.get(range.start) ?? { range, kinds: new Set(), names: new Set() };
    places.set(range.start, place);
    place.kinds.add(source.kind);
    place.names.add(source.name);
  }
  const parts = [...places.values()].sort((a, b) => a.range.start - b.range.start);
  const isApart = parts.every(({ range }, index) => index === 0 || (parts[index - 1]?.range.end ?? 0) <= range.start);
  return parts.length > 1 && isApart
    ? parts.map(({ range, kinds, names }) => ({ range, kinds: [...kinds], name: [...names].join(', ') }))
    : undefined;
}
