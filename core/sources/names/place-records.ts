/** Records of places by what is read of them: where `hotelName` stands beside `address`, both are the hotel's. */
import { installedThings, listedPlaces, namingWords, placeKinds, purchaseWords } from '../../catalog/words/places.ts';
import { orderFields } from '../../catalog/words/order-fields.ts';
import { personNouns, recipientNouns, weakPersonNouns } from '../../catalog/words/person-words.ts';
import { Memo } from '../../memo.ts';
import type { KindId } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { fieldsShownOf } from '../file/fields-beside.ts';
import { singular } from './match-name.ts';
import { splitWords } from './words.ts';

const ofPlaces = new Set(placeKinds);
const placeNames = new Set(listedPlaces);
const naming = new Set(namingWords);
const things = new Set(installedThings);
const orders = new Set(orderFields);
const persons = new Set([...personNouns, ...weakPersonNouns, ...recipientNouns, ...purchaseWords].filter((word) => word !== 'contact'));
const ADDRESS: KindId = 'address';
const POSITION: KindId = 'precise-location';

/**
 * Whether the fields of a record are those of a place: one has the name of the place, and none is a person's or that of a purchase. The
 * telephone is the place's own where the record has its address as well.
 */
export function areOfPlace(context: FlowContext, fields: readonly string[], kinds: readonly KindId[]): boolean {
  const { isPlace, isThing, isWhole } = judged.of(context, () => new WeakMap()).get(fields) ?? judge(context, fields);
  return isWhole && (isPlace || (isThing && kinds.every((kind) => kind === ADDRESS)));
}

/** What the fields of one record are evidence of. */
interface Judged {
  readonly isPlace: boolean;
  readonly isThing: boolean;
  /** Whether one is an address, and none of another owner. */
  readonly isWhole: boolean;
}

/** By the list of the fields, which every mention of a record has in common. */
const judged = new Memo<FlowContext, WeakMap<readonly string[], Judged>>();

function judge(context: FlowContext, fields: readonly string[]): Judged {
  const isPlace = fields.some((field) => names(field, placeNames));
  const isThing = fields.some((field) => names(field, things));
  const found = { isPlace, isThing, isWhole: (isPlace || isThing) && isOneRecord(context, fields) };
  judged.get(context)?.set(fields, found);
  return found;
}

function isOneRecord({ vocabulary }: FlowContext, fields: readonly string[]): boolean {
  const known = fields.map((field) => vocabulary.match(field));
  const hasAddress = known.some((match) => match?.kind.id === ADDRESS || match?.kind.id === POSITION);
  if (!hasAddress || fields.some((field) => orders.has(field) || isOfBuyer(field))) return false;
  return known.every((match) => match === undefined || match.confidence === 'low' || ofPlaces.has(match.kind.id));
}

/** Whether a field that markup shows is that of a place, by what it shows of the same record. */
export function isShownOfPlace(context: FlowContext, path: readonly string[], sources: readonly SourceHit[]): boolean {
  const kinds = sources.map(({ kind }) => kind);
  if (!kinds.some((kind) => ofPlaces.has(kind)) || path.slice(0, -1).some(isOfBuyer)) return false;
  return areOfPlace(context, fieldsShownOf(context.candidates, path.slice(0, -1)), kinds);
}

/** Whether a name is that of a person, or of what somebody bought or booked. */
export function isOfBuyer(name: string): boolean {
  return splitWords(name).some((word) => persons.has(word) || persons.has(singular(word)));
}

/** `hotelName`, `shop_title` */
function names(field: string, nouns: ReadonlySet<string>): boolean {
  const words = splitWords(field);
  return words.length > 1 && naming.has(words.at(-1) ?? '') && nouns.has(words.at(-2) ?? '');
}
