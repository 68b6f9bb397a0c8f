/** Coordinates beside the name of their place, `?latitude=…&longitude=…&name=…`: a map that is to show a place. Where a person is has no name. */
import { placeNameParameters } from '../../../catalog/words/places.ts';
import { MAP_KINDS } from '../../../catalog/kind-groups.ts';
import { COORDINATE_PARAMETERS, OF_POSITION } from '../../../catalog/requests/parts.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { keyName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { SunkValue } from '../../../sinks/use.ts';
import type { Node } from '../../../types.ts';
import { addressOf } from './address-texts.ts';

const NAMES = new RegExp(String.raw`[?&](?:${placeNameParameters.join('|')})=`, 'i');

/** Whether a place is a named one; what an interface gave as chosen or current is a person's own. */
export function isOfNamedPlaceOnMap(facts: Facts, { node }: SunkValue, { kind, evidence, node: from }: SourceHit): boolean {
  if (!MAP_KINDS.has(kind) || evidence === 'api') return false;
  const text = [from, node].map((part) => textOf(addressOf(part))).find((one) => NAMES.test(one) && COORDINATE_PARAMETERS.test(one));
  return text !== undefined && !isOfDevice(facts, from);
}

/** Whether a coordinate is a part of what an interface gave as the present or the chosen place: `pos.coords.latitude`, also by a pattern. */
export function isOfDevice({ flow, bindings }: Facts, coordinate: Node): boolean {
  const bare = unwrap(coordinate);
  if (bare.type === 'MemberExpression') return flow.evaluate(bare.object).sources.some(isChosen);
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  for (
    let at = (definition?.name ?? bare).parent as Node | undefined;
    at?.type === 'Property' || at?.type === 'ObjectPattern';
    at = at.parent
  ) {
    if (at.type === 'Property' && keyName(at.key, at.computed) === OF_POSITION) return true;
  }
  const declared = definition?.node as Node | undefined;
  return declared?.type === 'VariableDeclarator' && declared.init !== null && flow.evaluate(declared.init).sources.some(isChosen);
}

function isChosen({ kind, evidence }: SourceHit): boolean {
  return evidence === 'api' && MAP_KINDS.has(kind);
}

function textOf(address: Node): string {
  if (address.type === 'TemplateLiteral') return address.quasis.map(({ value }) => value.cooked).join('');
  return address.type === 'BinaryExpression'
    ? concatenatedParts(address)
        .map((part) => (part.type === 'TemplateLiteral' ? textOf(part) : (staticText(part) ?? '')))
        .join('')
    : '';
}
