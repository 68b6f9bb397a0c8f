/** Words that a program refuses as passwords, because anyone would guess them. */
import type { TSESTree } from '@typescript-eslint/types';
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

/** Whether a branch does nothing but to say what is wrong: it throws, or returns a sentence. */
function isRefusal(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  if (last?.type === 'ThrowStatement') return true;
  return last?.type === 'ReturnStatement' && last.argument !== null && /\S\s\S/.test(staticText(last.argument) ?? '');
}
