/** Whole orders on a client: a shop stores buyer, receiver and address with them, whatever of it a page reads. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { orderFields } from '../../catalog/words/order-fields.ts';
import { runsOnClient } from '../../secrets/constants/client-code.ts';
import { isJoined } from '../../sinks/addresses/joined-objects.ts';
import type { SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { splitWords } from '../../sources/names/words.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const fields = new Set(orderFields);

/** A guess by the name `order` as evidence, where the code reads of the same name what only an order has. */
export function asOrder(facts: Facts, { node }: SunkValue, source: SourceHit): SourceHit {
  if (source.kind !== PERSON_OBJECT || source.confidence !== 'low' || !splitWords(source.name).includes('order')) return source;
  if (isJoined(node) || !runsOnClient(facts)) return source;
  return [source.node, node].some((part) => isReadAsOrder(facts, part)) ? { ...source, confidence: 'medium' } : source;
}

function isReadAsOrder({ bindings, flow }: Facts, node: Node): boolean {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? (bindings.resolve(bare) ?? bindings.declared(bare)) : undefined;
  // What a declared type lists is all there is.
  if (!variable || flow.types.ofExpression(bare).shape !== undefined) return false;
  return variable.references.some(({ identifier }) => {
    const { parent } = identifier as Node;
    return parent?.type === 'MemberExpression' && parent.object === identifier && fields.has(memberName(parent) ?? '');
  });
}
