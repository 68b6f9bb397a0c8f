/** What goes together with a statement: a condition whose branch has nothing else would guard an empty block, to which linters object. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { hasEffects } from '../purity.ts';

/** The statement itself, or the conditions around it that guard nothing else; undefined where a branch would be left empty. */
export function wholeStatement(facts: Facts, statement: TSESTree.Statement): TSESTree.Statement | undefined {
  const { parent } = statement;
  if (parent.type === 'Program') return statement;
  if (parent.type === 'IfStatement') return guardOf(facts, parent, statement);
  if (parent.type !== 'BlockStatement') return undefined;
  if (parent.body.length > 1 || isFunction(parent.parent)) return statement;
  return parent.parent.type === 'IfStatement' ? guardOf(facts, parent.parent, parent, statement) : undefined;
}

/** The same of a statement with which all others of its branch go: they only made what it used. */
export function emptiedStatement(facts: Facts, { parent }: TSESTree.Statement): TSESTree.Statement | undefined {
  return parent.type === 'BlockStatement' && parent.parent.type === 'IfStatement' ? guardOf(facts, parent.parent, parent) : undefined;
}

/** The condition that guards a branch alone, and does nothing else. */
function guardOf(facts: Facts, guard: TSESTree.IfStatement, branch: Node, statement: Node = branch): TSESTree.Statement | undefined {
  if (guard.consequent !== branch || guard.alternate || hasEffects(guard.test)) return undefined;
  // A comment of the branch may be about more than the statement.
  const { text } = facts.file;
  const isAlone = statement !== branch || branch.type !== 'BlockStatement';
  const around =
    text.slice(guard.test.range[1], isAlone ? statement.range[0] : guard.range[1]) + text.slice(statement.range[1], guard.range[1]);
  return /\/\/|\/\*/.test(around) ? undefined : wholeStatement(facts, guard);
}
