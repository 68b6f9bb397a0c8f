/** Values that were put into a text before they get to where they are shown: no mask of one kind is right for the text. */
import { LONGER_TEXTS } from '../../catalog/words/names/whole-names.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { contains, isFunction, rangeOf, staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether a value was put into a text elsewhere, which stands at `node`. */
export function isPartOfText({ node: origin }: SourceHit, node: Node): boolean {
  if (node.type === 'Identifier' && LONGER_TEXTS.has(node.name)) return true;
  if (contains(rangeOf(node), rangeOf(origin))) return false;
  for (
    let outer = origin.parent;
    outer && !/Statement$|Declaration$|^Program$/.test(outer.type) && !isFunction(outer);
    outer = outer.parent
  ) {
    if (outer.type === 'TemplateLiteral' || (outer.type === 'BinaryExpression' && outer.operator === '+')) return true;
  }
  return false;
}

/** Whether a name holds a text of words and values, such as an address: whatever comes from further away in it is only a part. */
export function isTextOfParts({ bindings }: Facts, node: Node): boolean {
  const text = node.type === 'Identifier' ? constantValue(node, bindings) : node;
  if (text === node) return false;
  if (text.type === 'TemplateLiteral') return text.expressions.length > 0 && text.quasis.some(({ value }) => WORD.test(value.raw));
  return (
    text.type === 'BinaryExpression' && text.operator === '+' && concatenatedParts(text).some((part) => WORD.test(staticText(part) ?? ''))
  );
}

const WORD = /\p{L}{2}/u;
