/** Lists that are made of the ids of records, whatever the lists are called. */
import { CONVERTS_VALUE } from '../../catalog/call-words/copies.ts';
import { MAKES_LIST_OF, PICKS_OF_LIST } from '../../catalog/call-words/lists.ts';
import { ID_AS_TEXT } from '../../catalog/call-words/texts.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isIdName } from '../../sources/names/words.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `const members = room.members.map((member) => member.userId)`: of each record only its id is taken. */
export function isMappedToIds({ bindings }: Facts, { kind, node }: SourceHit): boolean {
  return kind === PERSON_OBJECT && holdsIds(initialValue(node, bindings), bindings);
}

/** Whether an expression makes a list of ids: `rows.map(idOf).filter(Boolean)`, `[...new Set(rows.map(idOf))]`. */
function holdsIds(node: Node, bindings: Facts['bindings']): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ArrayExpression') {
    const [only] = bare.elements;
    return bare.elements.length === 1 && only?.type === 'SpreadElement' && holdsIds(only.argument, bindings);
  }
  if (bare.type !== 'CallExpression' && bare.type !== 'NewExpression') return false;
  const [first] = bare.arguments;
  if (bare.type === 'NewExpression') return lastName(bare.callee) === 'Set' && first !== undefined && holdsIds(first, bindings);
  const { callee } = bare;
  if (callee.type !== 'MemberExpression') return false;
  const method = memberName(callee) ?? '';
  if (MAKES_LIST_OF.has(`${lastName(callee.object) ?? ''}.${method}`)) return first !== undefined && holdsIds(first, bindings);
  if (PICKS_OF_LIST.has(method)) return holdsIds(callee.object, bindings);
  const callback = method === 'map' && first ? localFunction(first, bindings) : undefined;
  const returned = callback ? returnedExpressions(callback) : [];
  return returned.length > 0 && returned.every(isId);
}

/** `member.userId`, `row.buyer_id || row.seller_id`, `String(user._id)`, `user.id.toString()` */
function isId(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isId(bare.left) && isId(bare.right);
  if (bare.type === 'ConditionalExpression') return isId(bare.consequent) && isId(bare.alternate);
  if (bare.type === 'Identifier') return isIdName(bare.name);
  if (bare.type === 'MemberExpression') return isIdName(memberName(bare) ?? '');
  if (bare.type !== 'CallExpression') return false;
  const { callee, arguments: given } = bare;
  if (callee.type === 'MemberExpression') return ID_AS_TEXT.has(memberName(callee) ?? '') && isId(callee.object);
  return given[0] !== undefined && CONVERTS_VALUE.has(lastName(callee) ?? '') && isId(given[0]);
}
