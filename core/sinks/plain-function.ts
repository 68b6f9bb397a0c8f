/** Functions that pass their arguments to a sink, and do little else: the flow is evident to their callers. */
import { GOING_VERBS, SENDING_VERBS, STORING_VERBS, TRACKING_VERBS } from '../catalog/words/names/functions.ts';
import { LOGGING_WORDS } from '../catalog/call-words/logging.ts';
import { Memo } from '../memo.ts';
import type { Node, Range, SinkTarget } from '../types.ts';
import type { Bindings, Variable } from '../sources/file/bindings.ts';
import { functionName } from '../sources/file/functions.ts';
import { readsOfParameter } from '../sources/flow/functions/function-uses.ts';
import { childrenOf, contains, rangeOf, unwrap, type FunctionNode } from '../syntax/tree.ts';
import { splitWords } from '../sources/names/words.ts';

const MAX_STATEMENTS = 3;
/** The number of statements in each function, which every sink in it looks up. */
const statements = new Memo<FunctionNode, number>();
const TELLING: Partial<Record<SinkTarget, readonly string[]>> = {
  log: LOGGING_WORDS,
  storage: STORING_VERBS,
  file: STORING_VERBS,
  database: STORING_VERBS,
  url: GOING_VERBS,
  share: [...SENDING_VERBS, ...TRACKING_VERBS, ...LOGGING_WORDS],
  transport: SENDING_VERBS,
  response: SENDING_VERBS,
};

/** Whether a function's few statements, or its name, are evidence that it passes its parameters to a sink of this target. */
export function isPlainFunction(fn: FunctionNode, target: SinkTarget): boolean {
  return isNamedAfter(fn, target) || statements.of(fn, () => countStatements(fn.body)) <= MAX_STATEMENTS;
}

function isNamedAfter(fn: FunctionNode, target: SinkTarget): boolean {
  return (TELLING[target] ?? []).includes(splitWords(functionName(fn) ?? '')[0] ?? '');
}

/**
 * Whether a function passes a parameter to a sink beside its work: the value goes on from there, and no name shows that the sink is its
 * purpose. `use` is where the sink's call, or a call that leads to it, stands.
 */
export function isBeside(bindings: Bindings, fn: FunctionNode, parameter: Node, target: SinkTarget, use: Range): boolean {
  return ON_THE_SIDE.has(target) && contains(rangeOf(fn), use) && !isNamedAfter(fn, target) && goesOn(bindings, parameter, use);
}

/** Sinks that count as side effects of a function; opening a page or sending is the purpose that its callers rely on. */
const ON_THE_SIDE: ReadonlySet<SinkTarget> = new Set(['log', 'storage', 'file', 'cache', 'share']);

/** Whether a helper that reaches such a sink beside its work is reported at its own line, with its callers in the flow. */
export function isOnTheSide(target: SinkTarget): boolean {
  return ON_THE_SIDE.has(target);
}

/** Whether the value of a parameter, under this name or another, also goes where a sink's call does not lead: to a second call, to callers. */
function goesOn(bindings: Bindings, parameter: Node, use: Range, seen: ReadonlySet<Node> = new Set()): boolean {
  return readsOfParameter(bindings, parameter).some((read) => {
    if (contains(use, rangeOf(read)) || isCondition(read) || isWritten(read)) return false;
    const other = otherName(bindings, read);
    return !other || (!seen.has(other) && goesOn(bindings, other, use, new Set([...seen, parameter])));
  });
}

/**
 * What is given a value that is made of a name that is read: `body` in `const body = JSON.stringify(data)`, `all` in `all[key] = data`.
 */
function otherName(bindings: Bindings, read: Node): Node | undefined {
  let inner = read;
  while (inner.parent && MADE_OF.has(inner.parent.type)) inner = inner.parent;
  const { parent } = inner;
  if (parent?.type === 'VariableDeclarator') return parent.init === inner ? parent.id : undefined;
  const root = parent?.type === 'AssignmentExpression' && parent.right === inner ? ownerOf(parent.left) : undefined;
  return root?.type === 'Identifier' ? (bindings.resolve(root)?.defs[0]?.name as Node | undefined) : undefined;
}

function ownerOf(target: Node): Node {
  let owner = unwrap(target);
  while (owner.type === 'MemberExpression') owner = unwrap(owner.object);
  return owner;
}

/** Whether a name stands on the left of an assignment: what it holds goes nowhere. */
function isWritten(name: Node): boolean {
  let inner = name;
  while (inner.parent?.type === 'MemberExpression') inner = inner.parent;
  return inner.parent?.type === 'AssignmentExpression' && inner.parent.left === inner;
}

/** Expressions whose values are made of their parts. Waiting for a call shows that it does more. */
const MADE_OF = new Set([
  'CallExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
  'ArrayExpression',
  'TemplateLiteral',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'MemberExpression',
  'ChainExpression',
  'TSAsExpression',
  'TSNonNullExpression',
]);

/**
 * Whether a value with this name reaches a sink and nothing else, except that conditions may test it. Whatever else the function does is of
 * no importance. `use` is the sink's call or statement.
 */
export function goesNowhereElse(variable: Variable, use: Node): boolean {
  const isAt = (name: Node): boolean => contains(rangeOf(use), rangeOf(name)) || isCondition(name);
  // Nothing is collected: of a name that is read a thousand times, most reads need no look.
  return (
    variable.references.some((reference) => reference.isRead()) &&
    variable.references.every((reference) => !reference.isRead() || isAt(reference.identifier as Node))
  );
}

/** Whether a name is what a condition looks at: `if (data)`, `if (!data.length)`, `data === null ? … : …`. */
function isCondition(name: Node): boolean {
  let current = name;
  while (current.parent && LOOKED_AT.has(current.parent.type)) current = current.parent;
  const { parent } = current;
  return (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === current;
}

const LOOKED_AT = new Set(['UnaryExpression', 'BinaryExpression', 'LogicalExpression', 'MemberExpression', 'ChainExpression']);

/** Statements in a body, nested ones and those of inner functions too, without those that do nothing to a value; counting ends past the limit. */
function countStatements(node: Node): number {
  let count = /Statement$|^VariableDeclaration$/.test(node.type) && node.type !== 'BlockStatement' && !isIdle(node) ? 1 : 0;
  for (const child of childrenOf(node)) {
    if (count > MAX_STATEMENTS) return count;
    count += countStatements(child);
  }
  return count;
}

/** `const other = name;`, `console.info('saved')`: another name, and a call that is given constants alone. */
function isIdle(statement: Node): boolean {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.every(({ init }) => init !== null && /^(?:Identifier|MemberExpression|Literal)$/.test(unwrap(init).type));
  const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
  return (
    call?.type === 'CallExpression' && call.arguments.length > 0 && call.arguments.every((argument) => unwrap(argument).type === 'Literal')
  );
}
