/** Where a function prints a value as it is, so that a repair may change it there. */
import type { PrintedRange } from '../../module-types.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { contains, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * Ranges where a value is printed unchanged, also inside `JSON.stringify(…)` or as a property of an object literal. Empty where one of
 * these places does more with the value. Of what is passed to a function of another module, only properties that it does without.
 */
export function printedParts(
  { handsOn, node: call }: SinkUse,
  { node, takesAnything }: SunkValue,
  carries: (node: Node) => boolean,
): readonly PrintedRange[] {
  const inner = node.type === 'CallExpression' && lastName(node.callee) === 'stringify' ? node.arguments[0] : node;
  if (!inner || !contains(rangeOf(call), rangeOf(inner))) return [];
  const isWritten = inner.type === 'ObjectExpression' && inner.properties.every(({ type }) => type === 'Property');
  const isPassedOn = handsOn !== undefined;
  if (isPassedOn && !(isWritten && takesAnything === true)) return [];
  const parts = isWritten
    ? inner.properties.flatMap((item): Node[] => (item.type === 'Property' ? [item.value] : [])).filter(carries)
    : [inner];
  return parts.every(isReadAsItIs)
    ? parts.map((part) => ({
        ...rangeOf(part),
        ...(part.parent?.type === 'Property' && part.parent.shorthand && { isShorthand: true as const }),
        ...(isPassedOn && { isPassedOn }),
      }))
    : [];
}

/** Whether an expression is read as it is: a name or a member, also with an empty object or list as its default. */
function isReadAsItIs(node: Node): boolean {
  const isDefault = node.type === 'LogicalExpression' && node.operator !== '&&' && isEmpty(node.right);
  const read = unwrap(isDefault ? node.left : node);
  return read.type === 'Identifier' || read.type === 'MemberExpression';
}

function isEmpty(node: Node): boolean {
  return (
    (node.type === 'ObjectExpression' && node.properties.length === 0) || (node.type === 'ArrayExpression' && node.elements.length === 0)
  );
}
