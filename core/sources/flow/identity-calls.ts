/** Calls that give back what they are given: `unref(user)`, `Object.assign(a, b)`, `schema.parse(body)`. */
import type { TSESTree } from '@typescript-eslint/types';
import { COLOUR_PACKAGES, LIBRARY_PASSES_THROUGH, PASSES_THROUGH } from '../../catalog/call-words/pass-through.ts';
import { isMethodOfLiteral, isOwnCallee } from '../../graph/own-callees.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { checkedBySchema } from '../declared/schemas.ts';
import { functionIn, returnedExpressions } from '../file/functions.ts';
import type { Arguments, FlowContext } from './context.ts';
import { evaluateAssigned } from './literals.ts';
import { mapped } from './mapped.ts';
import { UNKNOWN, union, type Value } from './value.ts';

/** Whether a callee returns its argument, judged by its name unless the file defines it otherwise. */
export function isIdentity({ bindings }: FlowContext, callee: Node, name: string): boolean {
  if (PASSES_THROUGH.has(name)) return !isMethodOfLiteral(callee, bindings) && !(name === 'from' && isFurtherStep(callee));
  return isColour(callee) || (LIBRARY_PASSES_THROUGH.has(name) && !isOwnCallee(callee, bindings));
}

/** The value of a call of such a callee: what it is given, as far as a schema that checks it lets it pass. */
export function evaluateIdentity(context: FlowContext, node: TSESTree.CallExpression, callee: Node, args: Arguments | undefined): Value {
  const first = node.arguments[0];
  if (first && node.arguments[1] && lastName(callee) === 'from')
    return mapped(context, node.arguments[1], context.evaluate(first, args), 0, args);
  if (lastName(callee) === 'assign' && node.arguments.some(({ type }) => type === 'ObjectExpression'))
    return evaluateAssigned(context, node.arguments, args);
  const inner = first && functionIn(first);
  if (inner && callee.type === 'Identifier')
    return union(returnedExpressions(inner).map((expression) => context.evaluate(expression, args)));
  const receiver = callee.type === 'MemberExpression' && !isNamespace(callee.object) ? [context.evaluate(callee.object, args)] : [];
  const values = [...receiver, ...node.arguments.map((argument) => context.evaluate(argument, args))];
  return values.length > 0 ? keptBySchema(context, node, { ...union(values), silent: values.every((value) => value.silent) }) : UNKNOWN;
}

/** What a check lets pass of a value: no field that its schema has not, whatever other schemas expect of the same input. */
function keptBySchema(context: FlowContext, node: TSESTree.CallExpression, value: Value): Value {
  const shape = value.sources.length > 0 ? checkedBySchema(context, node) : undefined;
  if (!shape || shape.isOpen || shape.values !== undefined) return value;
  const sources = value.sources.filter(({ path: [field] = [] }) => field === undefined || shape.fields.has(field));
  return sources.length === value.sources.length ? value : { sources, silent: value.silent };
}

/** Whether a method is called on the result of a call, as in `db.select(columns).from(table)`; `Array.from(list)` starts from a class. */
function isFurtherStep(callee: Node): boolean {
  return callee.type === 'MemberExpression' && unwrap(callee.object).type === 'CallExpression';
}

/** `chalk.bold.red`. */
function isColour(callee: Node): boolean {
  let current = callee;
  while (current.type === 'MemberExpression') current = unwrap(current.object);
  return current !== callee && current.type === 'Identifier' && COLOUR_PACKAGES.test(current.name);
}

function isNamespace(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && /^[A-Z_$]/.test(bare.name);
}
