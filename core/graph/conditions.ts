/** Path conditions: the tests that had a known result whenever a place is reached. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../memo.ts';
import { isFunction } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { jumps } from './jumps.ts';

/** A test and its result. */
interface Outcome {
  readonly test: Node | Equality;
  readonly holds: boolean;
}

/** An outcome with the region in which it holds as long as nothing writes what is tested. */
export interface Condition extends Outcome {
  readonly region: readonly [number, number];
}

/** `switch (discriminant) { case right: }` */
export interface Equality {
  readonly discriminant: Node;
  readonly right: Node;
}

/** Whether a test is one of a `switch`. */
export function isEquality(test: Node | Equality): test is Equality {
  return !('type' in test);
}

/** Guards of one block that are looked at before a place, so that long blocks stay linear. */
const MAX_GUARDS = 20;

/**
 * The conditions at a place, the innermost first: branches around it, and guards before it that leave the block. Those around a function
 * that is called later hold in it for values that nothing writes again.
 */
export function conditionsAt(place: Node, throughFunctions: boolean): Condition[] {
  const found: Condition[] = [];
  let child = place;
  for (let { parent } = place; parent && (throughFunctions || !isFunction(child)); child = parent, parent = parent.parent)
    found.push(...conditionsOf(parent, child));
  return found;
}

/** The conditions that a node sets for one of its children. */
function conditionsOf(parent: Node, child: Node): Condition[] {
  const region = child.range;
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === child ? [] : [{ test: parent.test, holds: parent.consequent === child, region }];
    case 'LogicalExpression':
      return parent.right !== child || parent.operator === '??' ? [] : [{ test: parent.left, holds: parent.operator === '&&', region }];
    case 'WhileStatement':
      return parent.body === child ? [{ test: parent.test, holds: true, region }] : [];
    case 'SwitchCase':
      return parent.test === child ? [] : [...casesBefore(parent, region), ...guardsBefore(parent, parent.consequent, child)];
    case 'Program':
    case 'BlockStatement':
      return guardsBefore(parent, parent.body, child);
    default:
      return [];
  }
}

/** The conditions of a case of a `switch`; none where control may fall into it from the case before. */
function casesBefore(own: TSESTree.SwitchCase, region: readonly [number, number]): Condition[] {
  const { parent } = own;
  const at = parent.cases.indexOf(own);
  const before = parent.cases[at - 1];
  if (before && !leaves(before.consequent)) return [];
  const equals = (right: Node): Equality => ({ discriminant: parent.discriminant, right });
  if (own.test) return [{ test: equals(own.test), holds: true, region }];
  return parent.cases.flatMap(({ test }) => (test ? [{ test: equals(test), holds: false, region }] : []));
}

/** A statement that leaves its block for one outcome; behind its end the other one holds. */
interface Guard extends Outcome {
  readonly end: number;
}

const guards = new Memo<Node, readonly Guard[]>();

/** Guards of a list of statements before one of them: `if (!res.ok) return;`. */
function guardsBefore(list: Node, statements: readonly Node[], child: Node): Condition[] {
  let all = guards.get(list);
  if (!all) guards.set(list, (all = statements.flatMap(asGuards)));
  const found: Condition[] = [];
  for (let index = all.length - 1; index >= 0 && found.length < MAX_GUARDS; index--) {
    const { test, holds, end } = all[index] as Guard;
    if (end <= child.range[0]) found.push({ test, holds, region: [end, child.range[1]] });
  }
  return found;
}

function asGuards(statement: Node): Guard[] {
  if (statement.type !== 'IfStatement') return [];
  const { test, consequent, alternate, range } = statement;
  const found: Guard[] = [];
  if (leaves([consequent])) found.push({ test, holds: false, end: range[1] });
  else if (alternate && leaves([alternate])) found.push({ test, holds: true, end: range[1] });
  return found;
}

/** Whether control never reaches the end of a list of statements. */
function leaves(statements: readonly Node[]): boolean {
  return statements.some(
    (statement) =>
      jumps(statement) ||
      statement.type === 'BreakStatement' ||
      statement.type === 'ContinueStatement' ||
      (statement.type === 'BlockStatement' && leaves(statement.body)),
  );
}
