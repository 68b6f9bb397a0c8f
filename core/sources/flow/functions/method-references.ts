/** Methods of a page, component or class that are passed by name. */
import { Memo } from '../../../memo.ts';
import { memberName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../context.ts';
import { addTo } from '../../../groups.ts';

const known = new Memo<FlowContext, ReadonlyMap<string, readonly Node[]>>();

/**
 * Where a method of `this` stands as an argument or an option of a call: `wx.onLocationChange(this.moved)`,
 * `{ success: this.done.bind(this) }`.
 */
export function methodReferences(context: FlowContext, name: string): readonly Node[] {
  let references = known.get(context);
  if (!references) known.set(context, (references = collected(context)));
  return references.get(name) ?? [];
}

function collected(context: FlowContext): ReadonlyMap<string, readonly Node[]> {
  const references = new Map<string, Node[]>();
  const add = (place: Node): void => {
    const bare = unwrap(place);
    const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : undefined;
    const method = callee?.type === 'MemberExpression' && memberName(callee) === 'bind' ? unwrap(callee.object) : bare;
    const name = method.type === 'MemberExpression' && context.state.isThis(method.object) ? memberName(method) : undefined;
    if (name !== undefined) addTo(references, name, place);
  };
  for (const call of context.candidates.calls) {
    for (const argument of call.arguments) {
      if (argument.type === 'ObjectExpression') for (const item of argument.properties) if (item.type === 'Property') add(item.value);
      if (argument.type === 'MemberExpression' || argument.type === 'CallExpression') add(argument);
    }
  }
  return references;
}
