/** What the inputs of a component's markup show of an object: `v-model="form.phone"` makes `form` hold a phone number. */
import type { FieldBinding, Node, Range } from '../../types.ts';
import type { SourceHit } from '../value.ts';
import type { FlowContext } from './context.ts';
import { isSearchObject, namedSources } from './names.ts';

/** Fields of the state under a name that inputs are bound to; of a form without a name for `''`. */
export function boundFields(context: FlowContext, root: string): SourceHit[] {
  if (isSearchObject(root)) return [];
  return (context.candidates.boundFields.get(root) ?? []).flatMap((binding) => fieldSources(context, binding));
}

function fieldSources(context: FlowContext, { path, range }: FieldBinding): SourceHit[] {
  const name = path.at(-1) ?? '';
  return namedSources(context, name, placeOf(name, range), path.at(-2))
    .filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'object', confidence: 'medium', inside: true, path: path.slice(1) }));
}

/** A node that stands for a place in markup, which has no tree. */
function placeOf(name: string, { start, end }: Range): Node {
  return { type: 'Identifier', name, range: [start, end] } as unknown as Node;
}
