/** Words that a program refuses as passwords, because anyone would guess them. */
import type { TSESTree } from '@typescript-eslint/types';
import { BEHIND_CHECKED, BEHIND_CHECKED_IN_CHINESE } from '../../catalog/words/sentences/documentation.ts';
import { staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * Whether what equals a text is refused: `if (password === '1234' || …) return 'too simple'`. Where only what is equal goes on, it is checked.
 */
export function isRefused(comparison: TSESTree.BinaryExpression): boolean {
  if (!comparison.operator.startsWith('=')) return false;
  let test: Node = comparison;
  while (test.parent?.type === 'LogicalExpression' && test.parent.operator === '||') test = test.parent;
  const { parent } = test;
  return parent?.type === 'IfStatement' && parent.test === test && isRefusal(parent.consequent);
}

/**
 * Whether a branch does nothing but to report what is wrong: it throws an error, or returns the message of a check. A backdoor lets somebody in
 * and may return a sentence as well: `return 'Logged in as admin'`, `throw redirect('/admin')`.
 */
function isRefusal(branch: Node): boolean {
  const [only, ...more] = branch.type === 'BlockStatement' ? branch.body : [branch];
  if (more.length > 0) return false;
  if (only?.type === 'ThrowStatement') return only.argument.type === 'NewExpression';
  const text = only?.type === 'ReturnStatement' && only.argument !== null ? (staticText(only.argument) ?? '') : '';
  return BEHIND_CHECKED.test(text) || BEHIND_CHECKED_IN_CHINESE.test(text);
}
