/** Functions that copy an object without some of its fields, by their names: `Object.fromEntries(Object.entries(x).filter(([k]) => !DENY.test(k)))`. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Arguments, FlowContext } from '../../sources/flow/context.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import type { SourceHit, Value } from '../../sources/flow/value.ts';
import { functionName, localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { isFunction, lastName, memberName, unwrap, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { KeyFilter } from './effect.ts';
import { keyTest, type KeyTest } from './key-tests.ts';
import { fieldNames } from './replacers.ts';

/** What such a copy, or a call of such a function, leaves of an object; undefined for every other call. */
export function filteredByKey(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const copied = isFromEntries(node) ? copyOf(node, context.bindings) : undefined;
  const object = copied ? copied.object : node.arguments[0];
  if (!object || object.type === 'SpreadElement') return undefined;
  const fn = localFunction(node.callee, context.bindings);
  const filter = copied ?? (fn ? keyFilterOf(fn, context.bindings) : importedFunction(context, node.callee)?.keyFilter);
  if (!filter) return undefined;
  const isTaken = (names: readonly string[]): boolean => (filter.isDeep ? names : names.slice(0, 1)).some(filter.takes);
  const sources = context
    .evaluate(object, args)
    .sources.filter((source: SourceHit) => source.kind !== PERSON_OBJECT && !isTaken(fieldNames(source)));
  return { sources, silent: sources.length === 0 };
}

const known = new Memo<FunctionNode, { readonly filter: KeyFilter | undefined }>();

/** The fields that a function leaves out of its copy of its first argument; undefined where it makes no such copy. */
export function keyFilterOf(fn: FunctionNode, bindings: Bindings): KeyFilter | undefined {
  return known.of(fn, () => ({ filter: readFilter(fn, bindings) })).filter;
}

function readFilter(fn: FunctionNode, bindings: Bindings): KeyFilter | undefined {
  const [given] = fn.params;
  if (given?.type !== 'Identifier') return undefined;
  const returned = returnedExpressions(fn).map(unwrap);
  const copies = returned.filter(isFromEntries);
  if (copies.length !== 1 || !copies[0]) return undefined;
  const others = returned.filter((one) => one !== copies[0]);
  if (!others.every((other) => isPlainCase(other, given.name)) || (others.length > 0 && !testsType(fn, given.name))) return undefined;
  const copy = copyOf(copies[0], bindings, functionName(fn));
  return copy?.object.type === 'Identifier' && copy.object.name === given.name ? copy : undefined;
}

/** A copy of an object of which filters leave something out. */
interface FilteredCopy extends KeyFilter {
  readonly object: Node;
}

/** `Object.fromEntries(Object.entries(x).filter(…))`; `own` is the function around it, which may be called for each value. */
function copyOf(copy: TSESTree.CallExpression, bindings: Bindings, own?: string): FilteredCopy | undefined {
  const tests: KeyTest[] = [];
  let isDeep = false;
  let current: Node = copy.arguments[0] ? unwrap(copy.arguments[0]) : copy;
  while (current.type === 'CallExpression' && current.callee.type === 'MemberExpression' && !entriesOf(current)) {
    const step = stepOf(current, memberName(current.callee), bindings);
    if (!step) return undefined;
    if (step.test) tests.push(step.test);
    isDeep ||= step.calls !== undefined && step.calls === own;
    current = unwrap(current.callee.object);
  }
  const object = entriesOf(current);
  if (!object || tests.length === 0) return undefined;
  return { object: unwrap(object), takes: (name) => tests.some((takes) => takes(name)), isDeep };
}

interface Step {
  readonly test?: KeyTest;
  /** The function that is given each value. */
  readonly calls?: string;
}

/** One `filter` or `map` over entries. */
function stepOf({ arguments: [callback] }: TSESTree.CallExpression, method: string | undefined, bindings: Bindings): Step | undefined {
  const fn = callback && unwrap(callback);
  const pattern = isFunction(fn) ? fn.params[0] : undefined;
  if (!isFunction(fn) || pattern?.type !== 'ArrayPattern') return undefined;
  const [key, value] = pattern.elements;
  const [body, ...more] = returnedExpressions(fn).map(unwrap);
  if (key?.type !== 'Identifier' || !body || more.length > 0) return undefined;
  if (method === 'filter') {
    const keeps = keyTest(body, key.name, bindings);
    return keeps && { test: (name) => !keeps(name) };
  }
  if (method !== 'map' || value?.type !== 'Identifier' || body.type !== 'ArrayExpression') return undefined;
  const [as, given] = body.elements;
  if (as?.type !== 'Identifier' || as.name !== key.name || !given) return undefined;
  return valueStep(unwrap(given), key.name, value.name, bindings);
}

/** What `[k, DENY.test(k) ? '***' : v]` puts in the place of a value. */
function valueStep(given: Node, key: string, value: string, bindings: Bindings): Step | undefined {
  if (given.type !== 'ConditionalExpression') return given.type === 'Identifier' && given.name === value ? {} : givenOn(given, value);
  const test = keyTest(given.test, key, bindings);
  const [left, right] = [unwrap(given.consequent), unwrap(given.alternate)];
  if (!test) return undefined;
  if (left.type === 'Literal') return { test, ...valueStep(right, key, value, bindings) };
  return right.type === 'Literal' ? { test: (name) => !test(name), ...valueStep(left, key, value, bindings) } : undefined;
}

/** `deep(v)` */
function givenOn(node: Node, value: string): Step | undefined {
  const [argument] = node.type === 'CallExpression' ? node.arguments : [];
  return node.type === 'CallExpression' && argument?.type === 'Identifier' && argument.name === value
    ? { calls: lastName(node.callee) }
    : undefined;
}

function isFromEntries(node: Node): node is TSESTree.CallExpression {
  return node.type === 'CallExpression' && lastName(node.callee) === 'fromEntries';
}

/** `x` of `Object.entries(x)`. */
function entriesOf(node: Node): Node | undefined {
  const [object, ...more] = node.type === 'CallExpression' && lastName(node.callee) === 'entries' ? node.arguments : [];
  return object && object.type !== 'SpreadElement' && more.length === 0 ? object : undefined;
}

/** What is given for a value that is no object, or for each element of a list: `x`, `x.map(deep)`. */
function isPlainCase(node: Node, name: string): boolean {
  if (node.type === 'Literal' || (node.type === 'Identifier' && node.name === name)) return true;
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    memberName(node.callee) === 'map' &&
    lastName(node.callee.object) === name
  );
}

/** Whether a function looks at the type of a parameter. */
function testsType(fn: FunctionNode, name: string): boolean {
  let found = false;
  walk(fn.body, (node) => {
    found ||= node.type === 'UnaryExpression' && node.operator === 'typeof' && lastName(node.argument) === name;
  });
  return found;
}
