/** The first row of a sheet holds headings: `if (i === 0) log(row)`. */
import type { Node } from '../../types.ts';
import { isFunction, unwrap } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';

/** A row where it is known to be the first one: the names of its columns are no evidence of its values. */
export function withoutHeadings(value: Value, use: Node): Value {
  if (!value.sources.some(isColumn) || !isFirstRow(use)) return value;
  const sources = value.sources.filter((source) => !isColumn(source));
  return { sources, silent: sources.length === 0 };
}

function isColumn({ node, inside }: SourceHit): boolean {
  return inside && node.parent?.type === 'ArrayPattern';
}

function isFirstRow(use: Node): boolean {
  for (let current = use; current.parent && !isFunction(current.parent); current = current.parent) {
    const { parent } = current;
    if (parent.type === 'IfStatement' && parent.consequent === current && isFirst(parent.test)) return true;
  }
  return false;
}

/** `i === 0`, `rowNumber === 1`. */
function isFirst(test: Node): boolean {
  const bare = unwrap(test);
  return (
    bare.type === 'BinaryExpression' &&
    /^===?$/.test(bare.operator) &&
    bare.right.type === 'Literal' &&
    (bare.right.value === 0 || bare.right.value === 1)
  );
}
