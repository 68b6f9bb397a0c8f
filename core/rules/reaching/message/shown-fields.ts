/** What a message adds about a person's record of which the sink's statement shows no field: the kinds of its fields, or where it comes from. */
import { PERSON_OBJECT } from '../../../catalog/kinds.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { passedInPlace } from '../../../sources/cells/parameters.ts';
import { shownBeyond, shownByReaders } from '../../../sources/cells/shown-beyond.ts';
import { shapeOf } from '../../../sources/shape/shape.ts';
import type { SinkUse, SunkValue } from '../../../sinks/use.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import type { KindId } from '../../../types.ts';
import { inOrderOfSureness } from './order-of-kinds.ts';

interface Carried {
  readonly source: SourceHit;
  readonly value: SunkValue;
}

/** Kinds that are named of a record without being what makes it personal. */
const USER_ID: KindId = 'user-id';
/** An address of a request, or a name of the code. */
const NAMES_RECORD = /^[\w$-]+$|^\/[\w/${}:.-]*$/;

/** What is known of records. */
interface AboutRecords {
  /** The kinds of fields that other code reads of them, the worst first. */
  readonly shows?: string;
  /** What the code calls these fields. */
  readonly fields?: string;
  /** What the record is called where that is not what the message names. */
  readonly from?: string;
  /** The same where the evidence is in the statement itself: `setItem('userInfo', data)`. */
  readonly names?: string;
}

/** What the message says of records beside their names. */
export function aboutRecords(facts: Facts, use: SinkUse, records: readonly Carried[], names: readonly string[]): AboutRecords {
  const shown = records
    .flatMap(({ value }) => [
      ...shapeOf(facts.flow, value.node),
      ...shownBeyond(facts.flow, use, value),
      ...shownByReaders(facts.flow, use, value),
      ...passedInPlace(facts.flow, value.node),
    ])
    .filter(
      ({ kind, confidence, exposure }) => kind !== PERSON_OBJECT && kind !== USER_ID && confidence !== 'low' && exposure.degree === 'full',
    );
  if (shown.length > 0)
    return {
      shows: inOrderOfSureness([...new Set(shown.map(({ kind }) => kind))], shown).join(', '),
      fields: [...new Set(shown.map(({ name }) => name))].join(', '),
    };
  const [from, ...others] = new Set(records.map(({ source }) => source.name));
  if (from === undefined || others.length > 0 || names.includes(from) || !NAMES_RECORD.test(from)) return {};
  // A name that only another file has for the record means nothing here.
  if (!from.startsWith('/') && !facts.file.text.includes(from)) return {};
  return records.every(({ value: { labelIsKey, label } }) => labelIsKey && label === from) ? { names: from } : { from };
}
