/** Lists of texts that stand in the file: keys of columns, names of fields. */
import type { FlowContext } from '../flow/context.ts';
import { isPlaceholder } from '../file/functions.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { MOST, originsOf } from './search.ts';

/** Whether a value, itself or written as JSON, is a list of nothing but texts of this file. `length` is that of its text, in UTF-16 units. */
export function isWrittenList(context: FlowContext, node: Node, length: number): boolean {
  if (length > MOST) return false;
  const bare = unwrap(node);
  const [first] = bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify' ? bare.arguments : [bare];
  if (!first || first.type === 'SpreadElement' || first.type === 'ObjectExpression') return false;
  const { origins, constants, made, isCut } = originsOf(context, first, length);
  const isList = made.length > 0 && made.every(({ type }) => type === 'ArrayExpression' || type === 'CallExpression');
  const texts = constants.filter((constant) => staticText(constant) !== undefined && !isPlaceholder(constant));
  return isList && !isCut && origins.length === 0 && texts.length > 0 && texts.length === constants.length;
}
