/** Whether a response of a server is one of failure. */
import { FAILURE_STATUS, STATUS_CALLS, STATUS_FIELDS } from '../../catalog/requests/parts.ts';
import { ERROR_HANDLER } from '../../catalog/requests/handlers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';

/** Statements before the response that are looked at. */
const MAX_BACK = 4;

/**
 * Whether a response has a status of failure: `res.status(404).json(…)`, `Response.json(…, { status: 500 })`,
 * `ctx.status = 400` just before it; without any status, whether it is given where an error was caught.
 */
export function isErrorAnswer(
  node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.AssignmentExpression,
  bindings: Bindings,
): boolean {
  const told = node.type === 'AssignmentExpression' ? undefined : statusOfCall(node, bindings);
  const status = told ?? statusBefore(node);
  return status ? isFailure(status) : isCaught(node);
}

/** The status in a call itself: `.status(404)` before the method, a number or `{ status }` behind the body. */
function statusOfCall(call: TSESTree.CallExpression | TSESTree.NewExpression, bindings: Bindings): Node | undefined {
  const callee = unwrap(call.callee);
  for (let current = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined; current?.type === 'CallExpression';) {
    const method = unwrap(current.callee);
    if (STATUS_CALLS.has(lastName(method) ?? '') && current.arguments[0]) return current.arguments[0];
    current = method.type === 'MemberExpression' ? unwrap(method.object) : undefined;
  }
  const second = call.arguments[1] && initialValue(call.arguments[1], bindings);
  if (second?.type === 'Literal' && typeof second.value === 'number') return second;
  return second?.type === 'ObjectExpression' ? propertyValue(second, 'status') : undefined;
}

/** The status that the statements right before the response set: `res.status(500)`, `ctx.status = 500`. */
function statusBefore(node: Node): Node | undefined {
  let statement = node;
  while (statement.parent && statement.parent.type !== 'BlockStatement' && !isFunction(statement.parent)) statement = statement.parent;
  const block = statement.parent?.type === 'BlockStatement' ? statement.parent.body : [];
  const index = block.indexOf(statement as TSESTree.Statement);
  for (const before of block.slice(Math.max(0, index - MAX_BACK), Math.max(0, index)).reverse()) {
    const expression = before.type === 'ExpressionStatement' ? unwrap(before.expression) : undefined;
    if (expression?.type === 'CallExpression' && STATUS_CALLS.has(lastName(expression.callee) ?? '') && expression.arguments[0])
      return expression.arguments[0];
    const target = expression?.type === 'AssignmentExpression' ? unwrap(expression.left) : undefined;
    if (expression?.type === 'AssignmentExpression' && target?.type === 'MemberExpression' && STATUS_FIELDS.has(memberName(target) ?? ''))
      return expression.right;
  }
  return undefined;
}

function isFailure(status: Node): boolean {
  const bare = unwrap(status);
  switch (bare.type) {
    case 'Literal':
      return typeof bare.value === 'number' && bare.value >= 400 && bare.value < 600;
    case 'LogicalExpression':
      return isFailure(bare.left) || isFailure(bare.right);
    case 'ConditionalExpression':
      return isFailure(bare.consequent) || isFailure(bare.alternate);
    case 'Identifier':
      return FAILURE_STATUS.test(bare.name);
    case 'MemberExpression':
      return FAILURE_STATUS.test(memberName(bare) ?? '');
    default:
      return false;
  }
}

/** Whether the response stands in a `catch`, or in a handler that is given an error first and three more. */
function isCaught(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'CatchClause') return true;
    if (isFunction(current))
      return current.params.length === 4 && current.params[0]?.type === 'Identifier' && ERROR_HANDLER.has(current.params[0].name);
  }
  return false;
}
