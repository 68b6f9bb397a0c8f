/** Ids that stand in the same address as another field of their record. */
import type { Bindings } from '../../../sources/file/bindings.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { textBefore } from './address-texts.ts';
import { memberName, unwrap, walk } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** `/order?id=${order.id}&phone=${order.phone}`: whether what is sunk reads the id of what the source is read from. */
export function isBesideItsId({ file: { text }, bindings }: Facts, sunk: Node, { node }: SourceHit): boolean {
  const own = unwrap(node);
  if (own.type !== 'MemberExpression') return isNamedBesideId(node, text.slice(...sunk.range));
  const record = text.slice(...own.object.range);
  let isThere = false;
  for (const around of [sunk, ...setBeside(node, bindings)]) {
    walk(around, (part) => {
      if (part === own || part.type !== 'MemberExpression' || text.slice(...part.object.range) !== record) return;
      isThere ||= ID.test(splitWords(memberName(part) ?? '').at(-1) ?? '');
    });
  }
  return isThere;
}

/** `?peerId=${id}&peerName=${name}`: by the names of the parameters. */
function isNamedBesideId(node: Node, address: string): boolean {
  const whose = /[?&]([a-z\d]{2,30}?)_?(?:Nick)?(?:Name|name|Phone|phone|Email|email)=$/.exec(textBefore(node))?.[1];
  return whose !== undefined && new RegExp(`[?&]${whose}_?[iI]d=`).test(address);
}

/** The other parameters of `params.set('phone', user.phone)`. */
function setBeside(node: Node, bindings: Bindings): Node[] {
  let at = node;
  while (at.parent && /^(?:Logical|Conditional|Chain)Expression$/.test(at.parent.type)) at = at.parent;
  const call = at.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || !isSetting(call.callee)) return [];
  const { object } = call.callee;
  const variable = object.type === 'Identifier' ? bindings.resolve(object) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const member = (identifier as Node).parent;
    return member?.type === 'MemberExpression' && isSetting(member) && member.parent.type === 'CallExpression' ? [member.parent] : [];
  });
}

function isSetting(member: Extract<Node, { type: 'MemberExpression' }>): boolean {
  return /^(?:set|append)$/.test(memberName(member) ?? '');
}

const ID = /^(?:id|uuid)$/;
