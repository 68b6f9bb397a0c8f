/** Whether a bare `name` is that of a person: by what else is known of the object that it is read from. */
import { NAME_KEYS } from '../catalog/words/names/modifiers.ts';
import { isOfPerson } from './person-fields.ts';
import type { Arguments, FlowContext } from './flow/context.ts';
import type { SourceHit } from './flow/value.ts';
import type { Node } from '../types.ts';
import { shapeOf } from './shape/shape.ts';

const NAME = 'person-name';

/** Sources of a weak `name` that is read from an object, surer where the object surely holds a person's record. */
export function inRecord(
  context: FlowContext,
  named: readonly SourceHit[],
  object: Node,
  args: Arguments | undefined,
): readonly SourceHit[] {
  return ofRecord(named, () => [...context.evaluate(object, args).sources, ...shapeOf(context, object)]);
}

/** Sources of a weak `name`, surer beside the fields of a person's record. */
export function ofRecord(named: readonly SourceHit[], recorded: () => readonly SourceHit[]): readonly SourceHit[] {
  const [only] = named;
  if (named.length !== 1 || only?.kind !== NAME || only.confidence !== 'low' || !NAME_KEYS.has(only.name)) return named;
  return isOfPerson(recorded()) ? [{ ...only, evidence: 'object', confidence: 'medium', ofPerson: true }] : named;
}
