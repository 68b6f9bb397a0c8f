/** Accounts that sign what people publish: their names stand on every page. */
import { publicWritings } from '../../../catalog/words/person-words.ts';
import { returnedExpressions } from '../../../sources/file/functions.ts';
import { constantValue } from '../../../sources/file/initial-values.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { singular } from '../../../sources/names/match-name.ts';
import { splitWords } from '../../../sources/names/words.ts';
import type { SunkValue } from '../../../sinks/use.ts';
import { isFunction, lastName, memberName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

const writings: ReadonlySet<string> = new Set(publicWritings);

/** The account that signs a comment or a review in a list of them: a name that is public. */
export function isSignature({ bindings }: Facts, { node }: SunkValue, { kind, inside, node: from }: SourceHit): boolean {
  if (!inside || kind !== 'user-account') return false;
  return [node, from, constantValue(node, bindings), handedThrough(node), heldIn(node)].some((part) =>
    splitWords(lastName(unwrap(part)) ?? '').some((word) => writings.has(singular(word))),
  );
}

/** `reviews.value`: what holds a value names it. */
function heldIn(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' && memberName(bare) === 'value' ? bare.object : bare;
}

/** What a function that is written in place is given, or returns: `((x) => x)(reviews)`, `(() => reviews)()`. */
function handedThrough(node: Node): Node {
  const bare = unwrap(node);
  const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : undefined;
  if (bare.type !== 'CallExpression' || !isFunction(callee)) return bare;
  return bare.arguments[0] ?? returnedExpressions(callee)[0] ?? bare;
}
