/** Lists that are made of the ids of records, whatever the lists are called. */
import { CONVERTS_VALUE } from '../../catalog/call-words/copies.ts';
import { MAKES_LIST_OF, PICKS_OF_LIST } from '../../catalog/call-words/lists.ts';
import { PUTS_INTO_RECEIVER } from '../../catalog/call-words/methods.ts';
import { ID_AS_TEXT } from '../../catalog/call-words/texts.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isIdName } from '../../sources/names/words.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `const members = room.members.map((member) => member.userId)`: of each record only its id is taken. */
export function isMappedToIds({ flow }: Facts, { kind, node }: SourceHit): boolean {
  return kind === PERSON_OBJECT && holdsIds(constantValue(node, flow.bindings), flow) && takesIds(node, flow);
}

/** Whether nothing but ids is put into a list later: `members.push(user.id)`. */
function takesIds(node: Node, flow: FlowContext): boolean {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? (flow.bindings.resolve(bare) ?? flow.bindings.declared(bare)) : undefined;
  return (
    variable === undefined ||
    variable.references.every(({ identifier }) =>
      putInto(identifier as Node).every((given) => given.type === 'Literal' || isId(given, flow)),
    )
  );
}

/** What a use of a list puts into it. */
function putInto({ parent: member }: Node): readonly Node[] {
  if (member?.type !== 'MemberExpression') return [];
  const use = member.parent;
  if (use.type === 'AssignmentExpression' && use.left === member) return [use.right];
  return use.type === 'CallExpression' && use.callee === member && PUTS_INTO_RECEIVER.has(memberName(member) ?? '') ? use.arguments : [];
}

/** Whether an expression makes a list of ids: `rows.map(idOf).filter(Boolean)`, `[...new Set(rows.map(idOf))]`. */
function holdsIds(node: Node, flow: FlowContext): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ArrayExpression') {
    const [only] = bare.elements;
    return bare.elements.length === 1 && only?.type === 'SpreadElement' && holdsIds(only.argument, flow);
  }
  if (bare.type !== 'CallExpression' && bare.type !== 'NewExpression') return false;
  const [first] = bare.arguments;
  if (bare.type === 'NewExpression') return lastName(bare.callee) === 'Set' && first !== undefined && holdsIds(first, flow);
  const { callee } = bare;
  if (callee.type !== 'MemberExpression') return false;
  const method = memberName(callee) ?? '';
  if (MAKES_LIST_OF.has(`${lastName(callee.object) ?? ''}.${method}`)) return first !== undefined && holdsIds(first, flow);
  if (PICKS_OF_LIST.has(method)) return holdsIds(callee.object, flow);
  const callback = method === 'map' && first ? localFunction(first, flow.bindings) : undefined;
  const returned = callback ? returnedExpressions(callback) : [];
  return returned.length > 0 && returned.every((given) => isId(given, flow));
}

/** `member.userId`, `row.buyer_id || row.seller_id`, `String(user._id)`, `user.id.toString()` */
function isId(node: Node, flow: FlowContext): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isId(bare.left, flow) && isId(bare.right, flow);
  if (bare.type === 'ConditionalExpression') return isId(bare.consequent, flow) && isId(bare.alternate, flow);
  if (bare.type === 'Identifier') return isIdOfRecord(bare.name, flow);
  if (bare.type === 'MemberExpression') return isIdOfRecord(memberName(bare) ?? '', flow);
  if (bare.type !== 'CallExpression') return false;
  const { callee, arguments: given } = bare;
  if (callee.type === 'MemberExpression') return ID_AS_TEXT.has(memberName(callee) ?? '') && isId(callee.object, flow);
  return given[0] !== undefined && CONVERTS_VALUE.has(lastName(callee) ?? '') && isId(given[0], flow);
}

/** `userId`; by a `nationalId` anyone knows the person. */
function isIdOfRecord(name: string, { vocabulary }: FlowContext): boolean {
  return isIdName(name) && vocabulary.match(name)?.kind.category !== 'identity';
}
