/** Whether a bare `name` is that of a person: by what else is known of the object that it is read from. */
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { placeKinds } from '../catalog/words/places.ts';
import { NAME_KEYS } from '../catalog/words/names/modifiers.ts';
import type { Arguments, FlowContext } from './flow/context.ts';
import type { SourceHit } from './flow/value.ts';
import type { Node } from '../types.ts';
import { shapeOf } from './shape/shape.ts';

const NAME = 'person-name';
/** An order, a shop and a lesson have these too, beside a name that is not a person's. */
const OF_ANYTHING: ReadonlySet<string> = new Set([...placeKinds, NAME, PERSON_OBJECT, 'precise-location', 'nickname', 'user-account']);
const MIN_KINDS = 2;

/** Sources of a weak `name` that is read from an object, surer where the object surely holds a person's record. */
export function inRecord(
  context: FlowContext,
  named: readonly SourceHit[],
  object: Node,
  args: Arguments | undefined,
): readonly SourceHit[] {
  return ofRecord(named, () => [...context.evaluate(object, args).sources, ...shapeOf(context, object)]);
}

/**
 * Sources of a weak `name`, surer beside the fields of a person's record: at least two kinds that only persons have, and no other name of a
 * person, to whom the record would belong.
 */
export function ofRecord(named: readonly SourceHit[], recorded: () => readonly SourceHit[]): readonly SourceHit[] {
  const [only] = named;
  if (named.length !== 1 || only?.kind !== NAME || only.confidence !== 'low' || !NAME_KEYS.has(only.name)) return named;
  const fields = recorded().filter(({ confidence, path }) => confidence !== 'low' && path?.length === 1);
  if (fields.some(({ kind, name }) => kind === NAME && !NAME_KEYS.has(name))) return named;
  const kinds = new Set(fields.map(({ kind }) => kind).filter((kind) => !OF_ANYTHING.has(kind) || kind === 'mobile-phone'));
  return kinds.size >= MIN_KINDS ? [{ ...only, evidence: 'object', confidence: 'medium', ofPerson: true }] : named;
}
