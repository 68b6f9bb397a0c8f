/** Values that were put into a text before they get to where they are shown: no mask of one kind is right for the text. */
import { LONGER_TEXTS } from '../../catalog/words/names/whole-names.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { contains, isFunction, rangeOf } from '../../syntax/tree.ts';
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
