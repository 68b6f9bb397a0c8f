/** Values in the text of a statement for a database. */
import { BEFORE_VALUE, BEGINS_QUERY } from '../../catalog/call-words/query-texts.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const TEXTS: ReadonlySet<string> = new Set(['TemplateLiteral', 'BinaryExpression']);

/** `` `DELETE FROM likes WHERE user = ${user}` ``: a record would stand there as `[object Object]`, so that it is the id of one. */
export function isPartOfStatement(node: Node): boolean {
  let text = node.parent;
  if (text === undefined || !TEXTS.has(text.type)) return false;
  while (text?.parent?.type === 'BinaryExpression') text = text.parent;
  if (text?.type === 'TemplateLiteral') {
    const texts = text.quasis.map(({ value }) => value.raw);
    return isValueOf(texts, text.expressions.indexOf(node as (typeof text.expressions)[number]));
  }
  if (text?.type !== 'BinaryExpression') return false;
  const parts = concatenatedParts(text);
  return isValueOf(
    parts.map((part) => staticText(part) ?? '?'),
    parts.findIndex((part) => part === node) - 1,
  );
}

/** Whether texts are those of a query, and a value follows one of them. */
function isValueOf(texts: readonly string[], index: number): boolean {
  return BEGINS_QUERY.test(texts.join(' ')) && BEFORE_VALUE.test(texts[index] ?? '');
}
