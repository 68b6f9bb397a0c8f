/** Elements of lists by their position, among them the parts of a text that was taken apart. */
import { kindById } from '../../../catalog/kinds.ts';
import type { Node } from '../../../types.ts';
import { isOtherPart } from '../../split-texts.ts';
import type { Arguments, FlowContext } from '../context.ts';
import { placeIn } from '../paths.ts';
import type { Value } from '../value.ts';

/** The element of a list at a position; a part of a text is what the variable is called that it goes into. */
export function partIn(context: FlowContext, list: Node, index: number, name: string | undefined, args: Arguments | undefined): Value {
  const part = placeIn(context.evaluate(list, args), index);
  if (name === undefined || part.sources.length === 0 || !isOtherPart(list, name, context.bindings)) return part;
  const isNamed = kindById(context.vocabulary.match(name)?.kind.id ?? '')?.category === 'credential';
  return isNamed ? part : withoutCredentials(part);
}

function withoutCredentials(value: Value): Value {
  const sources = value.sources.filter(({ kind }) => kindById(kind)?.category !== 'credential');
  return { sources, silent: false };
}
