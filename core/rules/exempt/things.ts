/** Names that are those of things: of a city, a shop, a product, and what the lines of an order hold. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { goodsFields } from '../../catalog/words/goods-fields.ts';
import { namedThings, serverParts } from '../../catalog/words/vocabulary.ts';
import type { SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue, initialValue } from '../../sources/file/initial-values.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isCancelledByReceiver, singular } from '../../sources/names/match-name.ts';
import { splitWords } from '../../sources/names/words.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const goods = new Set(goodsFields);
const things = new Set(namedThings);

/** A name that stands in a record of its own: that of the city in `city`. */
export function isNameOfThing(
  { bindings }: Facts,
  { node, label, labelIsKey }: SunkValue,
  { kind, name, inside, path, evidence, ofPerson, node: from }: SourceHit,
): boolean {
  if (kind !== 'person-name') return false;
  if (labelIsKey && !inside && !ofPerson && BARE_NAME.test(name) && things.has(singular(splitWords(label ?? '').at(-1) ?? ''))) return true;
  const parts = node === from ? [node] : lastName(node) === name ? [node, from] : [from];
  if (
    parts
      .map(unwrap)
      .some((part) => part.type === 'MemberExpression' && isCancelledByReceiver(memberName(part) ?? '', lastName(part.object) ?? ''))
  )
    return true;
  if (evidence === 'name' && (isComposedOfThings(from, bindings) || (WHOLE_NAME.test(name) && isInClassOfThings(from)))) return true;
  if (!inside || (path ?? []).filter((step) => step !== 'value').length > 1) return false;
  return things.has(singular(splitWords(lastName(firstName(node, bindings)) ?? '').at(-1) ?? ''));
}

/** `?category=${item.name}`: what receives the name shows whose it is, where what it is read from does not. */
const BARE_NAME = /^_?names?$/i;

/** `fullname` in `class OrgController`: a variable of a class that is about organisations holds the name of one. */
function isInClassOfThings(node: Node): boolean {
  if (unwrap(node).type !== 'Identifier') return false;
  let at: Node | undefined = node;
  while (at && at.type !== 'ClassDeclaration') at = at.parent;
  const words = splitWords(at?.id?.name ?? '');
  const about = words.slice(0, -1);
  return serverParts.has(words.at(-1) ?? '') && about.length > 0 && about.every((word) => things.has(singular(word)));
}

const WHOLE_NAME = /^full_?name$/i;

/** ``const fullName = `${productName} - ${variantName}` ``: a name that is put together of names of things. */
function isComposedOfThings(node: Node, bindings: Facts['bindings']): boolean {
  const made = initialValue(node, bindings);
  const parts = made === unwrap(node) ? [] : leavesOf(made);
  return parts.length > 0 && parts.every((part) => splitWords(lastName(unwrap(part)) ?? '').some((word) => things.has(singular(word))));
}

/** The expressions that a text may be or is put together of. */
function leavesOf(node: Node): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type === 'ConditionalExpression') return [bare.consequent, bare.alternate].flatMap(leavesOf);
  if (bare.type === 'LogicalExpression') return [bare.left, bare.right].flatMap(leavesOf);
  if (bare.type === 'TemplateLiteral') return bare.expressions.flatMap(leavesOf);
  return concatenatedParts(bare).filter((part) => part.type !== 'Literal');
}

/** An order whose elements are read as goods alone. */
export function isOrderOfGoods({ bindings }: Facts, { node }: SunkValue, { kind, name, evidence, node: from }: SourceHit): boolean {
  if (kind !== PERSON_OBJECT || evidence !== 'object' || !splitWords(name).includes('order')) return false;
  const bare = firstName(unwrap(from).type === 'Identifier' ? from : node, bindings);
  const reads = placesOf(bare, bindings).flatMap((place) => elementReads(place, bindings));
  return reads.length > 0 && reads.every((field) => splitWords(field).some((word) => goods.has(word)));
}

/** Expressions that read the same variable, or the same field of one. */
function placesOf(read: Node, bindings: Facts['bindings']): readonly Node[] {
  const owner = read.type === 'MemberExpression' ? unwrap(read.object) : read;
  const names = owner.type === 'Identifier' ? (bindings.resolve(owner)?.references ?? []).map(({ identifier }) => identifier as Node) : [];
  if (read.type !== 'MemberExpression') return names;
  return names.flatMap(({ parent }) => (parent?.type === 'MemberExpression' && memberName(parent) === memberName(read) ? [parent] : []));
}

/** The original name of a value that constants rename: `const held = city`. */
function firstName(node: Node, bindings: Facts['bindings']): Node {
  let bare = unwrap(node);
  for (
    let given = constantValue(bare, bindings);
    bare.type === 'Identifier' && given.type === 'Identifier' && given !== bare;
    given = constantValue(bare, bindings)
  )
    bare = given;
  return bare;
}

/** Names that a callback reads of the elements of a list: `list.forEach((item) => item.qty)`. */
function elementReads(list: Node, bindings: Facts['bindings']): string[] {
  const member = list.parent;
  const call = member?.type === 'MemberExpression' && member.object === list ? member.parent : undefined;
  const callback = call?.type === 'CallExpression' && call.callee === member ? call.arguments[0] : undefined;
  const param = callback && isFunction(callback) ? callback.params[0] : undefined;
  const variable = param?.type === 'Identifier' ? bindings.declared(param) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const read = (identifier as Node).parent;
    return read?.type === 'MemberExpression' && read.object === identifier ? [memberName(read) ?? ''] : [];
  });
}
