/** Values in the text of a statement for a database. */
import { SQL_STATEMENT } from '../../catalog/call-words/databases.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const TEXTS: ReadonlySet<string> = new Set(['TemplateLiteral', 'BinaryExpression']);

/** `` `DELETE FROM likes WHERE user = ${user}` ``: a record would stand there as `[object Object]`, so that it is the id of one. */
export function isPartOfStatement(node: Node): boolean {
  let text = node.parent;
  if (text === undefined || !TEXTS.has(text.type)) return false;
  while (text?.parent?.type === 'BinaryExpression') text = text.parent;
  if (text?.type === 'TemplateLiteral') return SQL_STATEMENT.test(text.quasis.map(({ value }) => value.cooked).join(' '));
  return text?.type === 'BinaryExpression' && SQL_STATEMENT.test(staticText(concatenatedParts(text)[0] as Node) ?? '');
}
