/** What code that takes a field of the state apart shows of it: `const { phone } = this.data.tenant`, `this.rows.map(({ idCard }) => …)`. */
import type { Node } from '../../types.ts';
import { isFunction, lastName, memberName, unwrap } from '../tree.ts';
import type { SourceHit } from '../value.ts';
import { tellingFields } from './bound-fields.ts';
import type { FlowContext } from './context.ts';
import { fieldsReadFrom, patternFields } from './field-reads.ts';
import { isNeutralReceiver, isSearchObject } from './names.ts';
import { isPlaceName } from './owners.ts';

/** Methods whose callback is given elements of a list. */
const VISITORS = ['map', 'forEach', 'filter', 'find', 'some', 'every'];
const NOTHING: readonly SourceHit[] = [];

const known = new WeakMap<FlowContext, ReadonlyMap<string, readonly SourceHit[]>>();

/** Fields that the file reads of the state under a name, or of its elements, when they tell of a person. */
export function stateReads(context: FlowContext, name: string): readonly SourceHit[] {
  let reads = known.get(context);
  if (!reads) {
    // What is asked for on the way is not known yet.
    known.set(context, new Map());
    known.set(context, (reads = collectReads(context)));
  }
  return reads.get(name) ?? NOTHING;
}

function collectReads(context: FlowContext): Map<string, SourceHit[]> {
  const reads = new Map<string, SourceHit[]>();
  const add = (object: Node, fieldsOf: () => readonly SourceHit[]): void => {
    const name = stateName(context, object);
    if (name !== undefined) reads.set(name, [...(reads.get(name) ?? []), ...fieldsOf()]);
  };
  for (const { id, init } of context.candidates.declarators) if (id.type === 'ObjectPattern' && init) add(init, () => patternFields(context, id));
  for (const method of VISITORS) {
    for (const { callee, arguments: [visitor] } of context.candidates.methodCalls.get(method) ?? []) {
      const bare = unwrap(callee);
      const [element] = visitor && isFunction(visitor) ? visitor.params : [];
      if (bare.type !== 'MemberExpression' || !element) continue;
      if (element.type === 'ObjectPattern') add(bare.object, () => patternFields(context, element));
      const variable = element.type === 'Identifier' ? context.bindings.declared(element) : undefined;
      if (variable) add(bare.object, () => fieldsReadFrom(context, variable, undefined));
    }
  }
  for (const [name, sources] of reads) reads.set(name, tellingFields(sources));
  return reads;
}

/** Name under which an expression is a field of the state that may be a person, or a list of persons; elements are looked through. */
function stateName(context: FlowContext, object: Node): string | undefined {
  let bare = unwrap(object);
  if (bare.type === 'MemberExpression' && bare.computed) bare = unwrap(bare.object);
  const name = bare.type === 'MemberExpression' && context.state.isState(bare.object) ? memberName(bare) : undefined;
  return name === undefined || isSearchObject(name) || isPlaceName(name) || isNeutralReceiver(name) ? undefined : name;
}

/** Name in the state under which a value is put: `setData({ rows })`, `this.rows = rows`. */
export function putInState(context: FlowContext, value: Node, holder: Node | undefined): string | undefined {
  if (holder?.type === 'AssignmentExpression' && holder.right === value) return stateName(context, holder.left);
  if (holder?.type !== 'Property' || holder.value !== value) return undefined;
  const call = holder.parent.type === 'ObjectExpression' ? holder.parent.parent : undefined;
  return call?.type === 'CallExpression' && call.arguments[0] === holder.parent && lastName(call.callee) === 'setData' ? lastName(holder.key) : undefined;
}
