/** Addresses that a request goes to, as far as this file and the constants that it imports show them. */
import type { Node } from '../../types.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { constantMember } from '../../secrets/constants/constant-objects.ts';
import { importedConstants } from '../../secrets/constants/imported-constants.ts';
import { staticText, unwrap } from '../../syntax/tree.ts';

const PLAIN = /^(?:http|ws):\/\/(?=[^/?#\s])/i;
/** Hosts that are the machine itself, on its own network or in the containers beside it. */
const NEARBY =
  /^\w+:\/\/(?:[^@/]*@)?(?:\[|localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?:[:/?#]|$)|[\w.-]+\.(?:local|internal|intranet|lan|svc|test|localhost|example|invalid)(?:[:/?#]|$))/i;

/** A host that a sample leaves to its reader: `http://你的服务器地址/`, `http://your-server.com`, `http://<host>`. Registered names are written in ASCII or as such a name with a dot. */
const LEFT_OUT = /^\w+:\/\/(?:[\u3400-\u9fff]+(?:[/:?#]|$)|your[-_][a-z-]*[./:]|[<{[(（【]|x{3,}\.)/i;

/** Whether a text begins as an address that everyone on the way can read, on a host somewhere else. */
export function isPlainAddress(text: string): boolean {
  return PLAIN.test(text) && !NEARBY.test(text) && !LEFT_OUT.test(text);
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

function firstPart(node: Node): Node {
  if (node.type === 'TemplateLiteral') {
    const first = node.expressions[0];
    return node.quasis[0]?.value.cooked === '' && first ? unwrap(first) : node;
  }
  return concatenatedParts(node)[0] ?? node;
}
