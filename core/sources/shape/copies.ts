/** Objects that others are copied into field by field: what is known of the copy is evidence of what the others hold. */
import { COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '../file/bindings.ts';
import { Memo } from '../../memo.ts';
import type { FlowContext } from '../flow/context.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** What is copied, by the variable or by the name of the state that it is copied into. */
type Copies = ReadonlyMap<Variable | string, readonly Node[]>;

/** Hand-written code copies into one object less often than this. */
const MAX_COPIES = 20;
const known = new Memo<FlowContext, Copies>();

/** Expressions whose fields are copied into a variable, or into a name of the state, of the file. */
export function copiesInto(context: FlowContext, target: Variable | string): readonly Node[] {
  let copies = known.get(context);
  if (!copies) known.set(context, (copies = found(context)));
  return copies.get(target) ?? [];
}

function found(context: FlowContext): Copies {
  const { candidates } = context;
  const copies = new Map<Variable | string, Node[]>();
  const add = (target: Node, sources: readonly Node[]): void => {
    const place = placeOf(context, target);
    if (place === undefined) return;
    const list = copies.get(place) ?? [];
    copies.set(place, list);
    for (const source of sources) if (list.length < MAX_COPIES) list.push(source);
  };
  for (const method of COPIES_INTO_FIRST) {
    for (const {
      arguments: [target, ...sources],
    } of candidates.methodCalls.get(method) ?? [])
      if (target) add(target, sources);
  }
  for (const assignment of candidates.assignments) {
    const source = copiedWith(assignment);
    if (source) add((assignment.left as TSESTree.MemberExpression).object, [source]);
  }
  return copies;
}

/** The object that is copied key by key: `source` in `target[key] = source[key]`. A loop over all keys copies everything. */
function copiedWith({ left, right, operator }: TSESTree.AssignmentExpression): Node | undefined {
  const value = unwrap(right);
  if (operator !== '=' || left.type !== 'MemberExpression' || !left.computed || left.property.type !== 'Identifier') return undefined;
  return value.type === 'MemberExpression' &&
    value.computed &&
    value.property.type === 'Identifier' &&
    value.property.name === left.property.name
    ? value.object
    : undefined;
}

/** A variable, `.value` of a ref, a name of the state. */
function placeOf({ bindings, state }: FlowContext, target: Node): Variable | string | undefined {
  const bare = unwrap(target);
  if (bare.type === 'Identifier') return bindings.resolve(bare);
  if (bare.type !== 'MemberExpression') return undefined;
  const object = unwrap(bare.object);
  if (state.isState(object)) return memberName(bare);
  return memberName(bare) === 'value' && object.type === 'Identifier' ? bindings.resolve(object) : undefined;
}

/** What is spread into an object and not overwritten by later properties, constants aside. */
export function spreadWhole({ properties }: TSESTree.ObjectExpression): Node[] {
  return properties.flatMap((item, index) => {
    const isKept = properties.slice(index + 1).every((later) => later.type === 'SpreadElement' || later.value.type === 'Literal');
    return item.type === 'SpreadElement' && isKept ? [item.argument] : [];
  });
}
