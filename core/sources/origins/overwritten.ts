/** Properties that a statement just before has given a text. */
import type { FlowContext } from '../flow/context.ts';
import { WRITES_AS_TEXT } from '../../catalog/call-words/texts.ts';
import { Memo } from '../../memo.ts';
import type { Candidates } from '../file/candidates.ts';
import { constantValue } from '../file/initial-values.ts';
import { isBlank } from '../../syntax/blank.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Statements between a write and a read that are looked at: hand-written logs beside a write are fewer. */
const MAX_BETWEEN = 10;

/**
 * Whether a property has been given a harmless text by one of the statements before, and none between them may change it:
 * `row.phone = ''; console.log(row.phone)`.
 */
export function isOverwritten(context: FlowContext, read: Node): boolean {
  const given = read.type === 'MemberExpression' ? givenBefore(read) : undefined;
  return given !== undefined && isText(given) && context.evaluate(given).sources.length === 0;
}

/**
 * Whether a statement before has emptied the variable or property that is passed, as it is or as JSON, and none between them may fill it:
 * `this.points = []; save(this.points)`.
 */
export function isEmptied(context: FlowContext, value: Node): boolean {
  const { bindings, candidates } = context;
  if (!emptying.of(candidates, () => candidates.assignments.some(({ right }) => isBlank(constantValue(right, bindings))))) return false;
  const bare = unwrap(value);
  const isWritten = bare.type === 'CallExpression' && WRITES_AS_TEXT.has(lastName(bare.callee) ?? '');
  const read = (isWritten && bare.arguments[0]) || bare;
  return [read, constantValue(read, bindings)].some((one) => {
    const given = isAssigned(context, one) ? givenBefore(one) : undefined;
    return given !== undefined && isBlank(constantValue(given, bindings));
  });
}

/** Whether a file empties anything: most do not. */
const emptying = new Memo<Candidates, boolean>();

/** Whether the file assigns anything to the variable, or to a property of that name: few values are, and only for those the statements are searched. */
function isAssigned({ bindings, candidates }: FlowContext, read: Node): boolean {
  if (read.type === 'Identifier') return bindings.resolve(read)?.references.some((one) => one.isWrite() && !one.init) ?? false;
  return read.type === 'MemberExpression' && (candidates.memberWrites.get(memberName(read) ?? '')?.length ?? 0) > 0;
}

/** What one of the statements before puts into the variable or property that is read, when none between them may change it. */
function givenBefore(read: Node): Node | undefined {
  const path = staticPath(read);
  if (path === undefined) return undefined;
  let statement: Node = read;
  while (statement.parent && statement.parent.type !== 'BlockStatement' && statement.parent.type !== 'Program') {
    if (isFunction(statement.parent)) return undefined;
    statement = statement.parent;
  }
  const block = statement.parent;
  if (block?.type !== 'BlockStatement' && block?.type !== 'Program') return undefined;
  const at = (block.body as readonly Node[]).indexOf(statement);
  for (const before of block.body.slice(Math.max(0, at - MAX_BETWEEN), at).reverse()) {
    if (before.type === 'VariableDeclaration' && before.declarations.every(({ init }) => init?.type === 'Literal')) continue;
    if (before.type !== 'ExpressionStatement') return undefined;
    const { expression } = before;
    if (expression.type === 'AssignmentExpression' && expression.operator === '=' && staticPath(expression.left) === path)
      return expression.right;
    if (!isLog(expression) && !emptiesOther(expression, path)) return undefined;
  }
  return undefined;
}

/** `this.form = {}` before a read of `this.points`. */
function emptiesOther(node: Node, path: string): boolean {
  const other = node.type === 'AssignmentExpression' && node.operator === '=' && isBlank(node.right) ? staticPath(node.left) : undefined;
  return other !== undefined && !`${path}.`.startsWith(`${other}.`) && !other.startsWith(`${path}.`);
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
