/** Coordinates beside the name of their place, `?latitude=…&longitude=…&name=…`: a map that is to show a place. Where a person is has no name. */
import { placeNameParameters } from '../../../catalog/words/places.ts';
import { MAP_KINDS } from '../../../catalog/kind-groups.ts';
import { COORDINATE_PARAMETERS } from '../../../catalog/requests/parts.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { staticText, unwrap } from '../../../syntax/tree.ts';
import type { SunkValue } from '../../../sinks/use.ts';
import type { Node } from '../../../types.ts';
import { addressOf } from './address-texts.ts';

const NAMES = new RegExp(String.raw`[?&](?:${placeNameParameters.join('|')})=`, 'i');

/** Whether a place is a named one; what an interface gave as chosen or current is a person's own. */
export function isOfNamedPlaceOnMap({ flow }: Facts, { node }: SunkValue, { kind, evidence, node: from }: SourceHit): boolean {
  if (!MAP_KINDS.has(kind) || evidence === 'api') return false;
  const text = [from, node].map((part) => textOf(addressOf(part))).find((one) => NAMES.test(one) && COORDINATE_PARAMETERS.test(one));
  if (text === undefined) return false;
  const bare = unwrap(from);
  return bare.type !== 'MemberExpression' || !flow.evaluate(bare.object).sources.some(isChosen);
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
