/** What a message adds about a person's record of which the sink's statement shows no field: the kinds of its fields, or where it comes from. */
import { PERSON_OBJECT, rankedKinds } from '../../../catalog/kinds.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { shownBeyond, shownByReaders } from '../../../sources/cells/shown-beyond.ts';
import { shapeOf } from '../../../sources/shape/shape.ts';
import type { SinkUse, SunkValue } from '../../../sinks/use.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import type { KindId } from '../../../types.ts';

interface Carried {
  readonly source: SourceHit;
  readonly value: SunkValue;
}

/** Kinds that are named of a record without being what makes it personal. */
const USER_ID: KindId = 'user-id';
/** An address of a request, or a name of the code. */
const NAMES_RECORD = /^[\w$-]+$|^\/[\w/${}:.-]*$/;

/** `shows`: the kinds of fields that other code reads of the records; `from`: what the record is called where that is not what the message names. */
export function aboutRecords(
  facts: Facts,
  use: SinkUse,
  records: readonly Carried[],
  names: readonly string[],
): { readonly shows?: string; readonly from?: string } {
  const shown = new Set(
    records
      .flatMap(({ value }) => [
        ...shapeOf(facts.flow, value.node),
        ...shownBeyond(facts.flow, use, value),
        ...shownByReaders(facts.flow, use, value),
      ])
      .filter(
        ({ kind, confidence, exposure }) =>
          kind !== PERSON_OBJECT && kind !== USER_ID && confidence !== 'low' && exposure.degree === 'full',
      )
      .map(({ kind }) => kind),
  );
  if (shown.size > 0) return { shows: rankedKinds([...shown]).join(', ') };
  const [from, ...others] = new Set(records.map(({ source }) => source.name));
  return from === undefined || others.length > 0 || names.includes(from) || !NAMES_RECORD.test(from) ? {} : { from };
}
