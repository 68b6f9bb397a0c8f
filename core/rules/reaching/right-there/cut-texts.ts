/** Pieces of a text that reveal nothing of the value that the text is named after. */
import { CUTS_OFF } from '../../../catalog/call-words/texts.ts';
import { isPassword } from '../../../secrets/passwords/kinds.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { memberName, unwrap, walk } from '../../../syntax/tree.ts';
import type { KindId, Node } from '../../../types.ts';
import { textAround } from '../../machine-accounts.ts';

/** Algorithm, cost and the first of 22 characters of salt: `$2b$10$…`. https://en.wikipedia.org/wiki/Bcrypt#Description */
const HEAD = 12;

/** `hash prefix: ${user.password.slice(0, 7)}`, where the statement itself calls it a hash: which algorithm made it, and at what cost. */
export function isHeadOfHash({ file }: Facts, { node: sunk }: SinkUse, { kind, node }: SourceHit): boolean {
  if (!isPassword(kind) || !/hash/i.test(file.text.slice(...sunk.range))) return false;
  const member = node.parent?.type === 'ChainExpression' ? node.parent.parent : node.parent;
  const call = member?.type === 'MemberExpression' && CUTS_OFF.has(memberName(member)) ? member.parent : undefined;
  const [from, to] = call?.type === 'CallExpression' && call.callee === member ? call.arguments : [];
  return isNumber(from, 0) && to?.type === 'Literal' && typeof to.value === 'number' && to.value <= HEAD;
}

function isNumber(node: Node | undefined, value: number): boolean {
  return node?.type === 'Literal' && node.value === value;
}

/** Names that are put into what somebody writes. */
const MENTIONED: ReadonlySet<KindId> = new Set(['user-account', 'nickname']);

/** ``text.slice(0, start) + `@${username} ` + text.slice(end)``: a name that is put into a text makes it no name. */
export function isPutIntoText({ kind, evidence, node }: SourceHit): boolean {
  if (!MENTIONED.has(kind) || evidence !== 'name') return false;
  const text = textAround(node);
  let isCut = false;
  if (text !== node)
    walk(text, (part) => {
      const callee = part.type === 'CallExpression' ? unwrap(part.callee) : undefined;
      if (callee?.type === 'MemberExpression' && CUTS_OFF.has(memberName(callee)) && unwrap(callee.object).type === 'Identifier')
        isCut = true;
    });
  return isCut;
}
