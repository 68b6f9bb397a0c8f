/** Addresses that open a map: `https://uri.amap.com/marker?…`, `plugin://routePlan/index?…`. The place in them is what they are for. */
import { opensMap } from '../../../catalog/addresses/demanding-hosts.ts';
import { MAP_KINDS } from '../../../catalog/kind-groups.ts';
import type { Bindings } from '../../../sources/file/bindings.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import type { SunkValue } from '../../../sinks/use.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { addressOf } from './address-texts.ts';

/** Whether a place is put into the address of a map, also where that is made first and opened later. */
export function isForMap({ bindings }: Facts, { node }: SunkValue, { kind, node: from }: SourceHit): boolean {
  if (!MAP_KINDS.has(kind)) return false;
  if (opensMap(beginningOf(addressOf(from)))) return true;
  const texts = textsOf(addressOf(node), bindings)
    .map(beginningOf)
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every(opensMap);
}

/** Everything that a variable is given, or the expression itself. */
function textsOf(node: Node, bindings: Bindings): Node[] {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  if (!variable) return [bare];
  return variable.references.flatMap((reference) => {
    const { parent } = reference.identifier as Node;
    if (!reference.isWrite()) return [];
    if (parent?.type === 'VariableDeclarator' && parent.init) return [unwrap(parent.init)];
    return parent?.type === 'AssignmentExpression' && parent.operator === '=' ? [unwrap(parent.right)] : [bare];
  });
}

/** The constant text that an expression begins with; of what no text is, something that is no address. */
function beginningOf(node: Node): string {
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? '?';
  const first = node.type === 'BinaryExpression' ? concatenatedParts(node)[0] : node;
  return (first && staticText(first)) ?? '?';
}
