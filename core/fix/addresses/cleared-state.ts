/** A page that has taken a value out of the state of its app leaves nothing there for whoever opens it next. */
import { newlineOf } from '../../positions.ts';
import { contains, isFunction, rangeOf, walk } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { tryParseFile } from '../../syntax/index.ts';

/**
 * The edit of a page that deletes a field of the state, behind the last statement of the function that reads it; undefined where the page
 * cannot be parsed, or does not read it at the indices `reads` in one function, right when that is called.
 */
export function clearingEdit(page: string, text: string, reads: readonly number[], field: string): Edit | undefined {
  const tree = tryParseFile(page, text)?.tree;
  const [first = 0] = reads;
  const last = Math.max(...reads);
  let reader: Node | undefined;
  if (tree)
    walk(tree, (node) => {
      if (isFunction(node) && contains(rangeOf(node), { start: first, end: first })) reader = node;
    });
  const body = reader && isFunction(reader) ? reader.body : undefined;
  if (body?.type !== 'BlockStatement') return undefined;
  const isInside = (at: number): boolean => contains(rangeOf(body), { start: at, end: at });
  const statement = body.body.find((own) => contains(rangeOf(own), { start: last, end: last }));
  if (!reads.every(isInside) || !statement || hasFunctionAround(statement, last)) return undefined;
  const [start, end] = statement.range;
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const newline = newlineOf(text);
  const stop = text[end - 1] === ';' || text.includes(`;${newline}`) ? ';' : '';
  return { range: { start: end, end }, text: `${indent === undefined ? ' ' : newline + indent}delete ${field}${stop}` };
}

/** Whether the read stands in a function inside the statement, which may be called later. */
function hasFunctionAround(statement: Node, at: number): boolean {
  let isLater = false;
  walk(statement, (node) => {
    isLater ||= isFunction(node) && contains(rangeOf(node), { start: at, end: at });
  });
  return isLater;
}
