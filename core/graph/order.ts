/** What has certainly happened before a place: the strong updates of one function. */
import { encloses, isFunction, memberName, unwrap, walk } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { isLoop, jumps, mayJumpOut } from './jumps.ts';
import { functionAround } from './places.ts';

/** A write, wherever it stands. */
export interface Placed {
  /** The expression, declarator or statement that writes. */
  readonly at: Node;
  /** Whether it replaces what was there before. */
  readonly replaces: boolean;
}

/** Writes past this number are all taken to reach every use, so that the work stays proportional to the file. */
export const MAX_ORDERED = 60;

/** The writes that one use can see; `home` is the function that holds the written thing, undefined for the whole file. */
export function reaching<T extends Placed>(writes: readonly T[], use: Node, home: Node | undefined): readonly T[] {
  if (writes.length > MAX_ORDERED) return writes;
  const place = placeIn(use, home);
  if (!place) return writes;
  const isLater = place !== use;
  let boundary = -1;
  for (const { at } of writes) {
    const statement = functionAround(at) === home ? statementBefore(at, place) : undefined;
    if (statement && statement.range[0] > boundary && certainlyWrites(statement, writes)) boundary = lastWrite(statement, writes);
  }
  return writes.filter(({ at }) => {
    const own = functionAround(at);
    if (own !== home) return true;
    if (at.range[0] < boundary || ((isRight(at, place) || isInOtherBranch(at, place)) && !isInCommonLoop(at, place))) return false;
    if (at.range[0] >= place.range[0] && at !== place && !isLater && !encloses(place, at) && !isInCommonLoop(at, place))
      return encloses(at, place) && !isRight(at, place);
    return at.range[0] >= place.range[0] || !leavesBefore(at, place);
  });
}

/** The writes that have certainly happened whenever control reaches a use, each judged by itself. */
export function happenedBefore<T extends Pick<Placed, 'at'>>(writes: readonly T[], use: Node, home: Node | undefined): readonly T[] {
  const place = placeIn(use, home);
  if (!place) return [];
  return writes.filter((write) => {
    const statement = functionAround(write.at) === home ? statementBefore(write.at, place) : undefined;
    return statement !== undefined && alwaysWrites(statement, write.at);
  });
}

/** Whether a statement writes on every path through it, or its test is of what is written: `if (user.phone) user.phone = mask(user.phone)`. */
export function alwaysWrites(statement: Node, at: Node): boolean {
  return certainlyWrites(statement, [{ at, replaces: true }]);
}

/** Start of the last write in a statement, if that one is unconditional; else the start of the statement. */
function lastWrite(statement: Node, writes: readonly Placed[]): number {
  const inside = writes.filter(({ at, replaces }) => replaces && encloses(statement, at));
  const last = inside.at(-1)?.at;
  return inside.length > 0 && last && isUnconditional(last, statement) ? last.range[0] : statement.range[0];
}

function isUnconditional(node: Node, statement: Node): boolean {
  for (let current: Node | undefined = node; current && current !== statement; current = current.parent) {
    if (/^(?:If|For|While|DoWhile|Switch|Try|Conditional|Logical)/.test(current.type) || isFunction(current)) return false;
  }
  return !/^(?:If|For|While|DoWhile|Switch|Try)/.test(statement.type);
}

/** `x = f(x)`: the right side is evaluated before the write. */
function isRight(at: Node, place: Node): boolean {
  return at.type === 'AssignmentExpression'
    ? encloses(at.right, place)
    : at.type === 'VariableDeclarator' && at.init !== null && encloses(at.init, place);
}

/** The use itself, or the function expression in `home` that contains it; undefined when the use is elsewhere. */
export function placeIn(use: Node, home: Node | undefined): Node | undefined {
  let place = use;
  let around = functionAround(use);
  while (around && around !== home) {
    if (around.type === 'FunctionDeclaration' || isMember(around)) return undefined;
    place = around;
    around = functionAround(around);
  }
  return around === home ? place : undefined;
}

function isMember({ parent }: Node): boolean {
  return parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition' || parent?.type === 'Property';
}

/** The statement that contains a write and precedes the place, in a list of statements around both. */
function statementBefore(at: Node, place: Node): Node | undefined {
  for (let current: Node = at; current.parent && !isFunction(current); current = current.parent) {
    const { parent } = current;
    if (!isList(parent) || !encloses(parent, place)) continue;
    return current.range[1] <= place.range[0] ? current : undefined;
  }
  return undefined;
}

function isList({ type }: Node): boolean {
  return type === 'Program' || type === 'BlockStatement' || type === 'SwitchCase' || type === 'StaticBlock';
}

/** Whether a statement writes on every path through it. `mayEnd`: it is in a loop or `switch` that a `break` may end before. */
function certainlyWrites(node: Node | null | undefined, writes: readonly Placed[], mayEnd = false): boolean {
  if (!node) return false;
  const has = (part: Node | null | undefined): boolean => certainlyWrites(part, writes, mayEnd);
  switch (node.type) {
    case 'BlockStatement':
      return mayEnd ? writesBeforeJump(node.body, writes) : node.body.some(has);
    case 'IfStatement':
      return (
        has(node.test) ||
        (has(node.consequent) && has(node.alternate)) ||
        (jumps(node.consequent) && has(node.alternate)) ||
        (node.alternate !== null && jumps(node.alternate) && has(node.consequent)) ||
        (node.alternate === null && writes.some((write) => isGuard(node.test, write) && certainlyWrites(node.consequent, [write], mayEnd)))
      );
    case 'TryStatement':
      return has(node.finalizer) || (has(node.block) && (!node.handler || has(node.handler.body) || jumps(node.handler.body)));
    case 'SwitchStatement':
      return (
        node.cases.some(({ test }) => test === null) &&
        node.cases.every(
          (item, index) => writesBeforeJump(item.consequent, writes) || (item.consequent.length === 0 && index < node.cases.length - 1),
        )
      );
    case 'LabeledStatement':
      return node.body.type !== 'BlockStatement' && has(node.body);
    case 'DoWhileStatement':
      return certainlyWrites(node.body, writes, true);
    case 'ExpressionStatement':
      return has(node.expression);
    case 'VariableDeclaration':
      return node.declarations.some((declarator) => isWrite(declarator, writes) || has(declarator.init));
    case 'SequenceExpression':
      return node.expressions.some(has);
    case 'AssignmentExpression':
      return isWrite(node, writes) || has(node.right);
    case 'ConditionalExpression':
      return has(node.consequent) && has(node.alternate);
    default:
      return isWrite(node, writes);
  }
}

/** Whether one of these statements of a loop or `switch` writes for certain, and none before it may leave them. */
function writesBeforeJump(statements: readonly Node[], writes: readonly Placed[]): boolean {
  for (const statement of statements) {
    if (certainlyWrites(statement, writes, true)) return true;
    if (mayJumpOut(statement)) return false;
  }
  return false;
}

/** `if (user.phone) user.phone = mask(user.phone)`: where the test fails there is nothing to replace. */
function isGuard(test: Node, { at }: Placed): boolean {
  const target = at.type === 'AssignmentExpression' ? unwrap(at.left) : undefined;
  const name = target?.type === 'MemberExpression' ? memberName(target) : undefined;
  let isRead = false;
  if (name !== undefined) walk(test, (node) => (isRead ||= node.type === 'MemberExpression' && memberName(node) === name));
  return isRead;
}

function isWrite(node: Node, writes: readonly Placed[]): boolean {
  return writes.some(({ at, replaces }) => replaces && at === node);
}

/** Whether a write and a place stand in different branches of one condition: control takes one of them. */
function isInOtherBranch(at: Node, place: Node): boolean {
  for (let current: Node = at; current.parent && !isFunction(current); current = current.parent) {
    const { parent } = current;
    if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') continue;
    const other = parent.consequent === current ? parent.alternate : parent.alternate === current ? parent.consequent : undefined;
    if (other && encloses(other, place)) return true;
  }
  return false;
}

/** Whether a branch with a write is left for good before the place: `if (c) { x = 1; return; }`. */
function leavesBefore(at: Node, place: Node): boolean {
  for (let current: Node = at; current.parent && !isFunction(current) && !encloses(current.parent, place); current = current.parent) {
    const { parent } = current;
    if (parent.type === 'TryStatement') return false;
    if (parent.type === 'BlockStatement' && parent.body.some((statement) => statement.range[0] > current.range[0] && jumps(statement)))
      return !isTried(parent, place);
  }
  return false;
}

function isTried(node: Node, place: Node): boolean {
  for (let current = node.parent; current && !encloses(current, place); current = current.parent)
    if (current.type === 'TryStatement') return true;
  return false;
}

function isInCommonLoop(a: Node, b: Node): boolean {
  for (let current = a.parent; current && !isFunction(current); current = current.parent) {
    if (isLoop(current) && encloses(current, b)) return true;
  }
  return false;
}
