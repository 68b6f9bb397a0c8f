/** The part of a sink's argument that carries a source. A repair changes this part and leaves the rest as it is. */
import type { Facts } from '../sources/file/facts.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { contains, keyName, rangeOf, unwrap } from '../syntax/tree.ts';
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

/** The property of an object that is written out in the call which has a source, and the source as one of that. */
export function writtenPart(node: Node, source: SourceHit): { readonly node: Node; readonly source: SourceHit } {
  const [step, ...rest] = source.inside ? (source.path ?? []) : [];
  const object = [node, ...(node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : [])].find(
    (part) => part.type === 'ObjectExpression',
  );
  if (step === undefined || object?.type !== 'ObjectExpression' || source.kind === PERSON_OBJECT) return { node, source };
  if (object.properties.some(({ type }) => type === 'SpreadElement')) return { node, source };
  const property = object.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === step);
  if (property?.type !== 'Property') return { node, source };
  return writtenPart(property.value, rest.length > 0 ? { ...source, path: rest } : { ...source, path: undefined, inside: false });
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
