import { appLinks, deviceSchemes } from '../../catalog/addresses/device-schemes.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { staticText, unwrap } from '../../syntax/tree.ts';

const LOCAL = new RegExp(`^\\s*(?:(?:${deviceSchemes.join('|')}):|https?://(?:${appLinks.map(escaped).join('|')}))`, 'i');

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** Whether an address is handled by the device itself, so that no server and no history gets it: `tel:`, `mailto:`, an
 * application for maps or messages (`baidumap:`, `https://wa.me/`), the contact or network of a QR code (`BEGIN:VCARD`, `WIFI:`). */
export function isLocalAddress(node: Node, bindings: Bindings): boolean {
  const value = unwrap(initialValue(node, bindings));
  if (value.type === 'ConditionalExpression')
    return [value.consequent, value.alternate].every((branch) => isLocalAddress(branch, bindings));
  return LOCAL.test(leadingText(value) ?? '');
}

/** The same of the text that an address begins with, where it is known. */
export function isLocalText(beginning: string): boolean {
  return LOCAL.test(beginning);
}

/** Constant text that an expression starts with. */
function leadingText(node: Node): string | undefined {
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? undefined;
  return staticText(concatenatedParts(node)[0] as Node);
}
