/** Which value an expression cuts pieces of: `user.phone` in `user.phone.slice(0, 3) + '****'`. */
import { LEAVES_OUT } from '../catalog/call-words/texts.ts';
import { HIDES_IN_LIST } from '../catalog/call-words/lists.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { isStringMethod } from './interpreter/string-methods.ts';
import { childrenOf, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { isBetweenPieces } from './stars.ts';

export interface Cut {
  /** The expression whose value is cut. */
  readonly subject: Node;
  /** Name of its path, the same for every mention of the value. */
  readonly key: string;
}

/** The value that a chain of string and array methods, or an index, cuts; undefined when the expression does no such thing. */
export function cutOf(node: Node): Cut | undefined {
  let current = unwrap(node);
  let isCut = false;
  const indexed = indexedIn(current);
  if (indexed) {
    isCut = true;
    current = indexed;
  }
  for (;;) {
    current = spreadIn(current) ?? current;
    const callee: Node | undefined = current.type === 'CallExpression' ? unwrap(current.callee) : undefined;
    if (callee?.type !== 'MemberExpression') break;
    const name = memberName(callee) ?? '';
    if (!isStringMethod(name) && !HIDES_IN_LIST.has(name)) break;
    isCut ||= LEAVES_OUT.has(name);
    current = unwrap(callee.object);
  }
  const key = isCut ? pathKey(current) : undefined;
  return key === undefined ? undefined : { subject: current, key };
}

/** What `[...x]` spreads. */
function spreadIn(node: Node): Node | undefined {
  const [element, ...others] = node.type === 'ArrayExpression' ? node.elements : [];
  return element?.type === 'SpreadElement' && others.length === 0 ? unwrap(element.argument) : undefined;
}

/** What `x[0]` takes an element of. */
function indexedIn(node: Node): Node | undefined {
  if (node.type !== 'MemberExpression' || !node.computed) return undefined;
  const property = unwrap(node.property);
  return property.type === 'Literal' && typeof property.value === 'number' ? unwrap(node.object) : undefined;
}

/** The same text for every mention of one value: names, `this`, members, calls with one argument or none. */
export function pathKey(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  if (bare.type === 'ThisExpression') return 'this';
  if (bare.type === 'AwaitExpression') return pathKey(bare.argument);
  if (bare.type === 'CallExpression') return callKey(bare);
  if (bare.type !== 'MemberExpression') return undefined;
  const object = pathKey(bare.object);
  const name = memberName(bare) ?? bracketed(pathKey(bare.property), '[]');
  return object === undefined || name === undefined ? undefined : `${object}.${name}`;
}

/** A call without arguments, or with one that is a text or has a key. */
function callKey({ callee, arguments: [given, ...others] }: TSESTree.CallExpression): string | undefined {
  const name = pathKey(callee);
  if (name === undefined || others.length > 0) return undefined;
  const argument = given === undefined ? '()' : (bracketed(staticText(given), "''") ?? bracketed(pathKey(given), '()'));
  return argument === undefined ? undefined : name + argument;
}

function bracketed(key: string | undefined, [open, close]: string): string | undefined {
  return key === undefined ? undefined : `${open}${key}${close}`;
}

/** Whether a mask shows nothing but pieces of one value and what stands between them, so that it can be replaced as a whole. */
export function isWhollyCut(node: Node, key: string): boolean {
  const bare = unwrap(node);
  const parts: readonly Node[] =
    bare.type === 'TemplateLiteral'
      ? [...bare.expressions, ...bare.quasis]
      : bare.type === 'BinaryExpression'
        ? [bare.left, bare.right]
        : [];
  if (parts.length === 0) return mentionsOf(bare, key).length > 0 || isBetween(staticText(bare));
  return parts.every((part) => (part.type === 'TemplateElement' ? isBetween(part.value.cooked) : isWhollyCut(part, key)));
}

function isBetween(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && isBetweenPieces(text);
}

/** Every mention of a value inside an expression, in source order; without recursion, since chains of `+` may be long. */
export function mentionsOf(root: Node, key: string): Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const bare = unwrap(node);
    if (pathKey(bare) === key) found.push(bare);
    else open.push(...childrenOf(bare).reverse());
  }
  return found;
}
