import { appLinks, deviceSchemes } from '../../catalog/addresses/device-schemes.ts';
import type { Node } from '../../types.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import { localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';

const LOCAL = new RegExp(`^\\s*(?:(?:${deviceSchemes.join('|')}):|https?://(?:${appLinks.map(escaped).join('|')}))`, 'i');

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** Functions in a row that are followed to the address that they make. */
const MAX_HOPS = 3;

/** Whether an address is handled by the device itself, so that no server and no history gets it: `tel:`, `mailto:`, an
 * application for maps or messages (`baidumap:`, `https://wa.me/`), the contact or network of a QR code (`BEGIN:VCARD`, `WIFI:`). */
export function isLocalAddress(node: Node, context: FlowContext, hops = 0): boolean {
  const value = unwrap(initialValue(node, context.bindings));
  if (value.type === 'ConditionalExpression') return areLocal([value.consequent, value.alternate], context, hops);
  if (value.type === 'CallExpression') return isMadeLocally(value.callee, context, hops);
  return LOCAL.test(leadingText(value) ?? '') || isCoordinates(value);
}

/** `${longitude},${latitude}`: values and the commas between them are a place, and no address that a page opens. */
function isCoordinates(value: Node): boolean {
  if (value.type !== 'TemplateLiteral' || value.expressions.length < 2) return false;
  const [first, ...rest] = value.quasis.map((quasi) => quasi.value.cooked ?? '');
  return first === '' && rest.at(-1) === '' && rest.slice(0, -1).every((text) => /^\s?[,;]\s?$/.test(text));
}

/** `whatsAppLink(phone, text)`: a function of the program that makes such an address. */
function isMadeLocally(callee: Node, context: FlowContext, hops: number): boolean {
  const fn = localFunction(callee, context.bindings);
  if (fn) return hops < MAX_HOPS && makesLocalAddress(fn, context, hops + 1);
  return importedFunction(context, callee)?.makesLocalAddress === true;
}

/** Whether a function gives such an address, and else at most nothing: an empty text, `null`. */
export function makesLocalAddress(fn: FunctionNode, context: FlowContext, hops = 0): boolean {
  return areLocal(returnedExpressions(fn), context, hops);
}

function areLocal(alternatives: readonly Node[], context: FlowContext, hops: number): boolean {
  const given = alternatives.filter((node) => !isNothing(node));
  return given.length > 0 && given.every((node) => isLocalAddress(node, context, hops));
}

function isNothing(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name === 'undefined';
  return bare.type === 'Literal' && (bare.value === null || bare.value === '' || bare.value === false);
}

/** The same of the text that an address begins with, where it is known. */
export function isLocalText(beginning: string): boolean {
  return LOCAL.test(beginning);
}

/** Whether a piece of text stands in a longer one that begins as such an address: `` `https://wa.me/${phone}${text ? `?text=${text}` : ''}` ``. */
export function isPartOfLocal(piece: Node): boolean {
  let whole = piece;
  for (let at = piece.parent; at && isJoining(at); at = at.parent) whole = at;
  return whole !== piece && isLocalText(leadingText(whole) ?? '');
}

function isJoining(node: Node): boolean {
  return (
    /^(?:TemplateLiteral|ConditionalExpression|LogicalExpression)$/.test(node.type) ||
    (node.type === 'BinaryExpression' && node.operator === '+')
  );
}

/** Constant text that an expression starts with. */
function leadingText(node: Node): string | undefined {
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? undefined;
  return staticText(concatenatedParts(node)[0] as Node);
}
