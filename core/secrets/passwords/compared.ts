/** Stored passwords that are compared with typed ones as they are: they can only be stored readable. */
import { LOGIN_RECORDS } from '../../catalog/words/names/records.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node, Program } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { lastName, memberName, unwrap, walk } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isPassword } from './kinds.ts';
import { mentionsPassword } from './mentions.ts';

/** Most files have no such comparison, and their tree need not be walked for one. */
const LOOKS_LIKE_IT = /(?:pass|passwd|password|pwd)\s*[!=]==?|[!=]==?\s*[\w.[\]?]{0,60}\.(?:pass|passwd|password|pwd)\b/i;

/** Every such comparison of a script. */
export function comparedPasswords(tree: Program, text: string, context: FlowContext): TSESTree.BinaryExpression[] {
  if (!mentionsPassword(text) || !LOOKS_LIKE_IT.test(text)) return [];
  const found: TSESTree.BinaryExpression[] = [];
  walk(tree, (node) => {
    if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return;
    const [left, right] = [unwrap(node.left as Node), unwrap(node.right)];
    if ((isStored(left, context) && isTyped(right, left, context)) || (isStored(right, context) && isTyped(left, right, context)))
      found.push(node);
  });
  return found;
}

/** The password of a record: `user.password`, `rows[0].pwd`. */
function isStored(node: Node, context: FlowContext): boolean {
  if (node.type !== 'MemberExpression' || !isPassword(context.vocabulary.match(memberName(node) ?? '')?.kind.id ?? '')) return false;
  const owner = unwrap(node.object);
  const name = owner.type === 'MemberExpression' && owner.computed ? lastName(owner.object) : lastName(owner);
  return LOGIN_RECORDS.has(splitWords(name ?? '').at(-1) ?? '');
}

/** A password that is no member of the same record and no result of a call. */
function isTyped(node: Node, stored: Node, context: FlowContext): boolean {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
  if (!isPassword(context.vocabulary.match(lastName(node) ?? '')?.kind.id ?? '')) return false;
  if (node.type === 'MemberExpression' && stored.type === 'MemberExpression' && lastName(node.object) === lastName(stored.object))
    return false;
  const value = initialValue(node, context.bindings);
  return value.type !== 'CallExpression' && value.type !== 'AwaitExpression' && !isReassigned(node, context);
}

/** `password = md5(password)` before the comparison. */
function isReassigned(node: Node, context: FlowContext): boolean {
  const variable = node.type === 'Identifier' ? context.bindings.resolve(node) : undefined;
  return variable?.references.some((reference) => reference.isWrite() && !reference.init) ?? false;
}
