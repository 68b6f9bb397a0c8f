/** Properties that a statement just before has given a text. */
import type { FlowContext } from '../flow/context.ts';
import { isFunction, lastName, memberName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Statements between a write and a read that are looked at: hand-written logs beside a write are fewer. */
const MAX_BETWEEN = 10;

/** `row.phone = ''; console.log(row.phone)`: what one of the statements before gives the same property, when none between them may change it. */
export function isOverwritten(context: FlowContext, read: Node): boolean {
  const path = read.type === 'MemberExpression' ? staticPath(read) : undefined;
  if (path === undefined) return false;
  let statement: Node = read;
  while (statement.parent && statement.parent.type !== 'BlockStatement' && statement.parent.type !== 'Program') {
    if (isFunction(statement.parent)) return false;
    statement = statement.parent;
  }
  const block = statement.parent;
  if (block?.type !== 'BlockStatement' && block?.type !== 'Program') return false;
  const at = (block.body as readonly Node[]).indexOf(statement);
  for (const before of block.body.slice(Math.max(0, at - MAX_BETWEEN), at).reverse()) {
    if (before.type !== 'ExpressionStatement') return false;
    const { expression } = before;
    if (expression.type === 'AssignmentExpression' && expression.operator === '=' && staticPath(expression.left) === path)
      return isText(expression.right) && context.evaluate(expression.right).sources.length === 0;
    if (!isLog(expression)) return false;
  }
  return false;
}

/** `this.form.phone`: the names from a variable or `this` on; undefined where a key is computed. */
function staticPath(node: Node): string | undefined {
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'Identifier') return node.name;
  const name = node.type === 'MemberExpression' ? memberName(node) : undefined;
  const object = node.type === 'MemberExpression' && name !== undefined ? staticPath(node.object) : undefined;
  return object === undefined ? undefined : `${object}.${name}`;
}

function isText({ type }: Node): boolean {
  return type === 'Literal' || type === 'TemplateLiteral';
}

/** A call that changes nothing: the console's. */
export function isLog(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && lastName(node.callee.object) === 'console';
}
