/** A query with its values in a log: it is printed as the driver of the database is given it, with placeholders in their place. */
import type { TSESTree } from '@typescript-eslint/types';
import { BEFORE_VALUE, BEGINS_QUERY, NUMBERED_PLACEHOLDER } from '../../catalog/call-words/query-texts.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, rangeOf } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import type { FixTarget } from '../places.ts';

/**
 * The repair of a call that prints a query; undefined where a value of the finding stands anywhere but in the place of a value of one query.
 */
export function queryPlaceholdersFix({ file: { text } }: Facts, call: Node, targets: readonly FixTarget[]): Fix | undefined {
  if (!MAY_QUERY.test(text.slice(...call.range))) return undefined;
  const query = call.type === 'CallExpression' ? call.arguments.find(isQuery) : undefined;
  if (!query || targets.length === 0) return undefined;
  const values = query.expressions.filter((_, index) => quoteBefore(query, index) !== undefined);
  if (
    !targets.every(({ source, carried }) =>
      [source.node, carried].some((node) => values.some((value) => contains(rangeOf(value), rangeOf(node)))),
    )
  )
    return undefined;
  const isNumbered = NUMBERED_PLACEHOLDER.test(text.replace(text.slice(...query.range), ''));
  const edits = values.map((value, index): Edit | undefined => {
    const at = query.expressions.indexOf(value);
    const quote = quoteBefore(query, at) ?? '';
    const open = /\$\{\s*$/.exec(text.slice(query.range[0], value.range[0]));
    const close = /^\s*\}/.exec(text.slice(value.range[1], query.range[1]));
    const isClosed = query.quasis[at + 1]?.value.raw.startsWith(quote) === true;
    if (!open || !close || !isClosed) return undefined;
    const start = value.range[0] - open[0].length - quote.length;
    const end = value.range[1] + close[0].length + quote.length;
    return { range: { start, end }, text: isNumbered ? `$${String(index + 1)}` : '?' };
  });
  if (edits.includes(undefined)) return undefined;
  const shown = isNumbered ? ['$1', '$2', '…'].slice(0, values.length).join(', ') : '?';
  return {
    title: { en: `Print the query with ${shown} in place of its values`, 'zh-CN': `输出查询语句时用 ${shown} 代替其中的值` },
    act: 'leave out',
    safety: 'review',
    edits: edits as Edit[],
  };
}

/** Text of a call that may print a query. */
const MAY_QUERY = /\b(?:select|insert|update|delete|replace)\b/i;

function isQuery(node: Node): node is TSESTree.TemplateLiteral {
  return node.type === 'TemplateLiteral' && BEGINS_QUERY.test(node.quasis.map(({ value }) => value.raw).join('?'));
}

/** The quote that opens a value, or nothing where it has none; undefined for an expression in another place, such as the name of a table. */
function quoteBefore({ quasis }: TSESTree.TemplateLiteral, index: number): string | undefined {
  return BEFORE_VALUE.exec(quasis[index]?.value.raw ?? '')?.[1];
}
