/** The value that a name has got last before it is read, where the statements of its block show that. */
import type { Bindings } from '../../sources/file/bindings.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * The expression that was assigned to a name by a statement before it in the same block: `parts = text.split(' '); show(parts)`. Undefined
 * where its value may come from elsewhere.
 */
export function lastWriteBefore(name: Node, bindings: Bindings): Node | undefined {
  const variable = name.type === 'Identifier' ? bindings.resolve(name) : undefined;
  const before = variable?.references.filter(
    (reference) => reference.isWrite() && (reference.identifier as Node).range[1] <= name.range[0],
  );
  const [written] = (before ?? []).map(({ identifier }) => identifier as Node).sort((a, b) => b.range[0] - a.range[0]);
  const assignment = written?.parent;
  if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=' || assignment.left !== written) return undefined;
  const statement = assignment.parent;
  if (statement.type !== 'ExpressionStatement' || name.range[0] < statement.range[1]) return undefined;
  return blockOf(name) === statement.parent ? assignment.right : undefined;
}

/** The block whose own statement an expression stands in; a function without one, since it may run after later writes. */
function blockOf(node: Node): Node | undefined {
  let at: Node | undefined = node;
  while (at && !/^(?:BlockStatement|Program)$/.test(at.type) && !isFunction(at)) at = at.parent;
  return at;
}
