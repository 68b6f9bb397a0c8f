/** Functions that read one cookie by its name out of all of them. */
import type { TSESTree } from '@typescript-eslint/types';
import { TAKES_BY_NAME } from '../catalog/call-words/named-parts.ts';
import { functionAround } from '../graph/places.ts';
import { lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import type { Bindings } from './file/bindings.ts';
import { returnedExpressions } from './file/functions.ts';

/**
 * The name that `document.cookie` is searched for, where it stands in a function that is given one: what that returns is the cookie of this
 * name. Undefined where all of them are read. https://developer.mozilla.org/docs/Web/API/Document/cookie
 */
export function nameOfCookie(node: TSESTree.MemberExpression, bindings: Bindings): Node | undefined {
  if (memberName(node) !== 'cookie' || lastName(unwrap(node.object)) !== 'document') return undefined;
  const fn = functionAround(node);
  // One that gives nothing back does something with all cookies.
  const name = (fn && returnedExpressions(fn).length > 0 ? fn.params : []).find(
    (param) => param.type === 'Identifier' && isSearched(param, bindings),
  );
  return name?.type === 'Identifier' ? (bindings.declared(name)?.references[0]?.identifier as Node | undefined) : undefined;
}

/** Whether a text, or one that is made of it, is searched for. */
function isSearched(name: TSESTree.Identifier, bindings: Bindings, isMade = false): boolean {
  return (bindings.declared(name)?.references ?? []).some(({ identifier, init }) => {
    const made = init ? undefined : madeOf(identifier as Node);
    if (made?.type === 'VariableDeclarator') return !isMade && made.id.type === 'Identifier' && isSearched(made.id, bindings, true);
    return made !== undefined && isSought(made);
  });
}

/** What a text becomes a part of: the outermost expression of texts, or the variable that it is put into. */
function madeOf(use: Node): Node | undefined {
  let node = use;
  while (node.parent && PARTS_OF_TEXT.has(node.parent.type) && !isComparison(node.parent)) node = node.parent;
  return node.parent?.type === 'VariableDeclarator' && node.parent.init === node ? node.parent : node;
}

/** `new RegExp(name + '=([^;]*)')`, `part.startsWith(name + '=')`, `key === name`, `cookies[name]`. */
function isSought(text: Node): boolean {
  const { parent } = text;
  if (!parent) return false;
  if (isComparison(parent))
    return (
      staticText(parent.left) === undefined &&
      parent.left.type !== 'Literal' &&
      parent.right.type !== 'Literal' &&
      staticText(parent.right) === undefined
    );
  if (parent.type === 'MemberExpression') return parent.computed && parent.property === text;
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return false;
  return parent.callee !== text && (TAKES_BY_NAME.has(lastName(parent.callee) ?? '') || isEncoded(parent));
}

/** `encodeURIComponent(name) + '='`: the name as a cookie has it. */
function isEncoded(call: Node): boolean {
  const made = call.type === 'CallExpression' && /^encodeURI/.test(lastName(call.callee) ?? '') ? madeOf(call) : undefined;
  return made !== undefined && made.type !== 'VariableDeclarator' && isSought(made);
}

function isComparison(node: Node): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && /^===?$/.test(node.operator);
}

const PARTS_OF_TEXT: ReadonlySet<string> = new Set(['BinaryExpression', 'TemplateLiteral', 'TSNonNullExpression', 'TSAsExpression']);
