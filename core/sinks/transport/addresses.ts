/** Addresses that a request goes to, as far as this file and the constants that it imports show them. */
import { LEFT_OUT_HOST, NEARBY_HOST } from '../../catalog/requests/parts.ts';
import type { Node } from '../../types.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { constantMember } from '../../secrets/constants/constant-objects.ts';
import { importedConstants } from '../../secrets/constants/imported-constants.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';

const PLAIN = /^(?:http|ws):\/\/(?=[^/?#\s])/i;

/** Whether a text begins as an address that everyone on the way can read, on a host somewhere else. */
export function isPlainAddress(text: string): boolean {
  return PLAIN.test(text) && !NEARBY_HOST.test(text) && !LEFT_OUT_HOST.test(text);
}

/** An address whose beginning is a constant: the text and the literal it stands in. */
export interface Address {
  readonly text: string;
  readonly literal: Node | undefined;
}

/** What an expression's text begins with: of a literal, of a template or a `+` chain its first part, through constants of this file and of others. */
export function addressOf(node: Node, context: FlowContext): Address | undefined {
  let current = unwrap(node);
  for (let hops = 0; hops < 4; hops++) {
    const held = current.type === 'MemberExpression' ? constantMember(current, context.bindings) : undefined;
    const next = firstPart(held ? unwrap(held) : initialValue(current, context.bindings));
    if (next === current) break;
    current = next;
  }
  const text = current.type === 'TemplateLiteral' ? (current.quasis[0]?.value.cooked ?? undefined) : staticText(current);
  if (text !== undefined) return { text, literal: current };
  if (current.type !== 'MemberExpression' && current.type !== 'Identifier') return undefined;
  const told = context.evaluate(current).text ?? importedConstants(context.bindings, context.modules)(current)[0]?.text;
  return told === undefined ? undefined : { text: told, literal: undefined };
}

/** `new URL(path, base)` begins with its base, unless the path is a whole address itself. */
function addressObject(node: Node): Node | undefined {
  if (node.type !== 'NewExpression' || lastName(node.callee) !== 'URL') return undefined;
  const [address, base] = node.arguments;
  return base && !/^[a-z]+:/i.test(address ? (staticText(address) ?? '') : '') ? base : address;
}

function firstPart(node: Node): Node {
  const address = addressObject(node);
  if (address) return unwrap(address);
  if (node.type === 'TemplateLiteral') {
    const first = node.expressions[0];
    return node.quasis[0]?.value.cooked === '' && first ? unwrap(first) : node;
  }
  return concatenatedParts(node)[0] ?? node;
}
