/** Characters of a text: a mask that shows the end of each would show all of it. */
import { CALLS_WITH_EACH } from '../../catalog/call-words/lists.ts';
import { LIST_ENDING } from '../../catalog/words/names/records.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { singular } from '../../sources/names/match-name.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { formOf } from './value-form.ts';

/** Whether an expression is a piece of a text, such as one character of it, or a list of all of them. */
export function isOfCharacters(node: Node, bindings: Bindings): boolean {
  return isCharacter(node, bindings) || (node.type === 'CallExpression' && hasCharacters(node, bindings));
}

/** Whether a name stands for one character, as in `for (const digit of phone.split(''))`. */
function isCharacter(node: Node, bindings: Bindings): boolean {
  const definition = node.type === 'Identifier' ? bindings.resolve(node)?.defs[0] : undefined;
  const at = definition?.node as Node | undefined;
  if (at?.type === 'VariableDeclarator') {
    const loop = at.parent.parent;
    return (
      loop.type === 'ForOfStatement' &&
      loop.left === at.parent &&
      at.id === definition?.name &&
      (hasCharacters(loop.right, bindings) || isOneText(loop.right, bindings))
    );
  }
  if (!isFunction(at) || at.params[0] !== definition?.name || at.parent.type !== 'CallExpression') return false;
  const callee = unwrap(at.parent.callee);
  return callee.type === 'MemberExpression' && CALLS_WITH_EACH.has(memberName(callee) ?? '') && hasCharacters(callee.object, bindings);
}

/** What parts several values in a text; any other separator cuts one value into pieces. */
const PARTS_VALUES = /^[\s,;|，；、]+$/;
/** Methods whose result has what their receiver has, changed one by one or some of it. */
const SAME_PIECES: ReadonlySet<string> = new Set(['map', 'filter', 'slice', 'reverse']);

/**
 * Whether an expression goes through a text by its characters or by other pieces: `phone.split('')`, `[...phone]`, `Array.from(phone)`,
 * `phone.match(/.{4}/g)`.
 */
function hasCharacters(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ArrayExpression') {
    const [only, ...others] = bare.elements;
    return (
      others.length === 0 &&
      only?.type === 'SpreadElement' &&
      (isOneText(only.argument, bindings) || hasCharacters(only.argument, bindings))
    );
  }
  if (bare.type !== 'CallExpression') return false;
  const [first] = bare.arguments;
  const callee = unwrap(bare.callee);
  if (callee.type !== 'MemberExpression' || !first || first.type === 'SpreadElement') return false;
  const name = memberName(callee) ?? '';
  if (name === 'split') {
    const separator = staticText(first);
    return separator === '' || (separator !== undefined && !PARTS_VALUES.test(separator) && isOneText(callee.object, bindings));
  }
  if (name === 'match' || name === 'matchAll') return isOneText(callee.object, bindings);
  if (SAME_PIECES.has(name)) return hasCharacters(callee.object, bindings);
  return memberName(callee) === 'from' && lastName(callee.object) === 'Array' && isOneText(first, bindings);
}

/** Whether an expression is called after one thing, and nothing shows that it is a list. */
export function isOneText(node: Node, bindings: Bindings): boolean {
  const name = lastName(unwrap(node)) ?? '';
  const last = splitWords(name).at(-1) ?? '';
  return last !== '' && singular(last) === last && !LIST_ENDING.test(name) && formOf(node, bindings).form === 'unknown';
}
