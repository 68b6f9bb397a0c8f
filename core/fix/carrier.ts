/** The part of a sink's argument that carries a source. A repair changes this part and leaves the rest as it is. */
import type { Facts } from '../sources/file/facts.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { contains, rangeOf, unwrap } from '../syntax/tree.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import type { Node } from '../types.ts';

/**
 * The smallest part of a text, object or list that carries the source. The whole where several parts carry it, or where the source itself
 * stands in the whole.
 */
export function carrierOf(facts: Facts, whole: Node, source: SourceHit): Node {
  if (contains(rangeOf(whole), source.range)) return whole;
  let part = whole;
  for (;;) {
    const carrying = partsOf(unwrap(part)).filter((inner) =>
      facts.flow
        .evaluate(inner)
        .sources.some(({ kind, node, name }) => kind === source.kind && node === source.node && name === source.name),
    );
    const [only] = carrying;
    if (!only || carrying.length > 1) return part;
    part = only;
  }
}

function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions;
    case 'BinaryExpression':
      return node.operator === '+' ? concatenatedParts(node) : [];
    case 'ObjectExpression':
      return node.properties.flatMap((item) => (item.type === 'Property' && !item.computed ? [item.value] : []));
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [element] : []));
    default:
      return [];
  }
}
