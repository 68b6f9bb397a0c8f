/** Statements after which control goes on elsewhere: `return`, `throw`, `break`, `continue`. */
import type { TSESTree } from '@typescript-eslint/types';
import { walkOwn } from '../syntax/tree.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';

const jumping = new Memo<Node, boolean>();

/** Whether control never goes on after a statement. */
export function jumps(node: Node): boolean {
  if (node.type === 'BlockStatement') return node.body.some(jumps);
  if (node.type === 'IfStatement') return node.alternate !== null && jumps(node.consequent) && jumps(node.alternate);
  return node.type === 'ReturnStatement' || node.type === 'ThrowStatement';
}

/** Whether a `break` or `continue` in a statement may end the loop or `switch` around it. */
export function mayJumpOut(statement: Node): boolean {
  let known = jumping.get(statement);
  if (known === undefined) {
    let isFound = false;
    walkOwn(statement, (node) => {
      isFound ||= (node.type === 'BreakStatement' || node.type === 'ContinueStatement') && leadsOut(node, statement);
      return !isFound;
    });
    jumping.set(statement, (known = isFound));
  }
  return known;
}

/** Whether a jump leaves a statement. A jump to a label counts as leaving it. */
function leadsOut(jump: TSESTree.BreakStatement | TSESTree.ContinueStatement, statement: Node): boolean {
  if (jump.label) return true;
  for (let around: Node | undefined = jump; around; around = around.parent) {
    if (isLoop(around) || (jump.type === 'BreakStatement' && around.type === 'SwitchStatement')) return false;
    if (around === statement) return true;
  }
  return true;
}

export function isLoop({ type }: Node): boolean {
  return /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(type);
}
