/** Under which name of the state a value stands. */
import type { Node } from '../../types.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import { isNeutralReceiver, isSearchObject } from '../names/negative-names.ts';
import { isPlaceName } from '../names/owners.ts';

/** Name under which an expression is a field of the state that may be a person, or a list of persons; elements are looked through. */
export function stateName(context: FlowContext, object: Node): string | undefined {
  let bare = unwrap(object);
  if (bare.type === 'MemberExpression' && bare.computed && !/^[a-z_$]/i.test(memberName(bare) ?? '')) bare = unwrap(bare.object);
  const name = bare.type === 'MemberExpression' && context.state.isState(bare.object) ? memberName(bare) : undefined;
  return name === undefined || isSearchObject(name) || isPlaceName(name) || isNeutralReceiver(name) ? undefined : name;
}

/** Name in the state under which a value is put: `setData({ rows })`, `this.rows = rows`. */
export function putInState(context: FlowContext, value: Node, holder: Node | undefined): string | undefined {
  if (holder?.type === 'AssignmentExpression' && holder.right === value) return stateName(context, holder.left);
  if (holder?.type !== 'Property' || holder.value !== value) return undefined;
  const call = holder.parent.type === 'ObjectExpression' ? holder.parent.parent : undefined;
  return call?.type === 'CallExpression' && call.arguments[0] === holder.parent && lastName(call.callee) === 'setData'
    ? lastName(holder.key)
    : undefined;
}
