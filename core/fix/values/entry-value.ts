/** The values of a record that code goes through by its keys: each is a field of the record, and no record itself. */
import { CALLS_WITH_EACH } from '../../catalog/call-words/lists.ts';
import { Memo } from '../../memo.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { formOf } from './value-form.ts';

/** `value` of `for (const [key, value] of Object.entries(user))`, and `user[key]` of `for (const key in user)`, where a user is surely a record of fields. */
export function isEntryValue(node: Node, bindings: Bindings): boolean {
  return known.of(node, () => isOfEntry(node, bindings));
}

const known = new Memo<Node, boolean>();

function isOfEntry(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression')
    return bare.computed && isRecord(bare.object, bindings) && goesThrough(nameAt(unwrap(bare.property), bindings), 'keys') !== undefined;
  const name = nameAt(bare, bindings);
  const pair = name?.parent;
  const owner = pair?.type === 'ArrayPattern' && pair.elements[1] === name ? goesThrough(pair, 'entries') : undefined;
  return owner !== undefined && isRecord(owner, bindings);
}

/** Whether a value has fields, each with a name of its own; the values of a dictionary may be records. */
function isRecord(node: Node, bindings: Bindings): boolean {
  return /^(?:record|instance)$/.test(formOf(unwrap(node), bindings).form);
}

function nameAt(node: Node, bindings: Bindings): Node | undefined {
  return node.type === 'Identifier' ? (bindings.resolve(node)?.defs[0]?.name as Node | undefined) : undefined;
}

/** The object of which a target is given each key or entry, by a loop or a callback. */
function goesThrough(target: Node | undefined, method: 'keys' | 'entries'): Node | undefined {
  const holder = target?.parent;
  const loop = holder?.type === 'VariableDeclarator' ? holder.parent.parent : undefined;
  if (loop?.type === 'ForInStatement') return method === 'keys' ? loop.right : undefined;
  const call = isFunction(holder) && holder.params[0] === target ? holder.parent : undefined;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const isEach = callee?.type === 'MemberExpression' && CALLS_WITH_EACH.has(memberName(callee) ?? '');
  const list = loop?.type === 'ForOfStatement' ? loop.right : isEach ? callee.object : undefined;
  if (list?.type !== 'CallExpression' || list.callee.type !== 'MemberExpression' || lastName(list.callee.object) !== 'Object')
    return undefined;
  return memberName(list.callee) === method ? list.arguments[0] : undefined;
}
