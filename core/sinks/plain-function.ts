/** Functions that pass their arguments to a sink, and do little else: the flow is evident to their callers. */
import { GOING_VERBS, SENDING_VERBS, STORING_VERBS } from '../catalog/words/names/functions.ts';
import { LOGGING_WORDS } from '../catalog/call-words/logging.ts';
import type { Node, SinkTarget } from '../types.ts';
import type { Variable } from '../sources/file/bindings.ts';
import { functionName } from '../sources/file/functions.ts';
import { childrenOf, contains, rangeOf, unwrap, type FunctionNode } from '../syntax/tree.ts';
import { splitWords } from '../sources/names/words.ts';

const MAX_STATEMENTS = 3;
const TELLING: Partial<Record<SinkTarget, readonly string[]>> = {
  log: LOGGING_WORDS,
  storage: STORING_VERBS,
  file: STORING_VERBS,
  database: STORING_VERBS,
  url: GOING_VERBS,
  share: SENDING_VERBS,
  transport: SENDING_VERBS,
  response: SENDING_VERBS,
};

/** Whether a function's few statements, or its name, are evidence that it passes its parameters to a sink of this target. */
export function isPlainFunction(fn: FunctionNode, target: SinkTarget): boolean {
  return (TELLING[target] ?? []).includes(splitWords(functionName(fn) ?? '')[0] ?? '') || countStatements(fn.body) <= MAX_STATEMENTS;
}

/**
 * Whether a value with this name reaches a sink and nothing else, except that conditions may test it. Whatever else the function does is of
 * no importance. `use` is the sink's call or statement.
 */
export function goesNowhereElse(variable: Variable, use: Node): boolean {
  const read = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier as Node);
  return read.length > 0 && read.every((name) => contains(rangeOf(use), rangeOf(name)) || isCondition(name));
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
