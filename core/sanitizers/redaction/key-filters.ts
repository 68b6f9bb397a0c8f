/** Functions that copy an object without some of its fields, by their names: `Object.fromEntries(Object.entries(x).filter(([k]) => !DENY.test(k)))`. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Arguments, FlowContext } from '../../sources/flow/context.ts';
import { importedFunction, listedTexts } from '../../sources/flow/imports.ts';
import { filteredBy } from '../../sources/flow/left-out/filtered.ts';
import { removedBy } from '../../sources/flow/left-out/removed-fields.ts';
import type { GivenLists, KeyFilter, KeyTest } from '../../sources/flow/left-out/key-filter.ts';
import type { Value } from '../../sources/flow/value.ts';
import { functionName, localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { isFunction, lastName, memberName, staticText, unwrap, walk, type FunctionNode } from '../../syntax/tree.ts';
import { filledCopy } from './filled-copies.ts';
import { keyTest, type KeyPlace } from './key-tests.ts';

/** What such a copy, or a call of such a function, leaves of an object; undefined for every other call. */
export function filteredByKey(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const copied = isFromEntries(node) ? copyOf(node, { context, demanded: new Set() }) : undefined;
  const object = copied ? copied.object : node.arguments[0];
  if (!object || object.type === 'SpreadElement') return undefined;
  const fn = localFunction(node.callee, context.bindings);
  const filter = copied ?? (fn ? keyFilterOf(fn, context) : importedFunction(context, node.callee)?.keyFilter);
  const given = filter && listsGiven(context, node, filter, fn);
  return filter && given && filteredBy(context.evaluate(object, args), { ...filter, takes: (name) => filter.takes(name, given) });
}

/** The lists of names that a call gives the function that copies; undefined where one of them is not known. */
function listsGiven(
  context: FlowContext,
  { arguments: given }: TSESTree.CallExpression,
  { demanded }: KeyFilter,
  fn: FunctionNode | undefined,
): GivenLists | undefined {
  const lists = new Map<number, ReadonlySet<string>>();
  for (const index of demanded) {
    const texts = given.slice(index).map((argument) => staticText(argument));
    const isSpreadOut = texts.length > 0 && texts.every((text) => text !== undefined);
    const listed = given[index] && fn?.params[index]?.type !== 'RestElement' ? listedTexts(context, given[index]) : undefined;
    const names = listed ?? (isSpreadOut ? (texts as string[]) : undefined);
    if (!names) return undefined;
    lists.set(index, new Set(names));
  }
  return lists;
}

const known = new Memo<FunctionNode, { readonly filter: KeyFilter | undefined }>();

/** The fields that a function leaves out of its copy of its first argument; undefined where it makes no such copy. */
export function keyFilterOf(fn: FunctionNode, context: FlowContext): KeyFilter | undefined {
  return known.of(fn, () => ({ filter: readFilter(fn, context) })).filter;
}

function readFilter(fn: FunctionNode, context: FlowContext): KeyFilter | undefined {
  const [given] = fn.params;
  if (given?.type !== 'Identifier') return undefined;
  const returned = returnedExpressions(fn).map(unwrap);
  const [only, ...more] = returned;
  const at: KeyPlace = { context, fn, demanded: new Set() };
  const filled = only && more.length === 0 ? filledCopy(only, given.name, at) : undefined;
  if (filled) return filled;
  if (only && returned.every((one) => one.type === 'Identifier' && one.name === given.name)) return leftByRemoval(fn, context);
  const copies = returned.filter(isFromEntries);
  if (copies.length !== 1 || !copies[0]) return undefined;
  const others = returned.filter((one) => one !== copies[0]);
  if (!others.every((other) => isPlainCase(other, given.name)) || (others.length > 0 && !testsType(fn, given.name))) return undefined;
  const copy = copyOf(copies[0], at, functionName(fn));
  return copy?.object.type === 'Identifier' && copy.object.name === given.name ? copy : undefined;
}

/** `delete row.phone; return row`: a function that gives back its argument without the fields that it removes. */
function leftByRemoval(fn: FunctionNode, context: FlowContext): KeyFilter | undefined {
  const removed = new Set(removedBy(context, fn, 0).flatMap((path) => (path.length === 1 ? path : [])));
  return removed.size > 0 ? { takes: (name) => removed.has(name), demanded: new Set(), isDeep: false } : undefined;
}

/** A copy of an object of which filters leave something out. */
interface FilteredCopy extends KeyFilter {
  readonly object: Node;
}

/** `Object.fromEntries(Object.entries(x).filter(…))`; `own` is the function around it, which may be called for each value. */
function copyOf(copy: TSESTree.CallExpression, at: KeyPlace, own?: string): FilteredCopy | undefined {
  const tests: KeyTest[] = [];
  let isDeep = false;
  let current: Node = copy.arguments[0] ? unwrap(copy.arguments[0]) : copy;
  while (current.type === 'CallExpression' && current.callee.type === 'MemberExpression' && !entriesOf(current)) {
    const step = stepOf(current, memberName(current.callee), at);
    if (!step) return undefined;
    if (step.test) tests.push(step.test);
    isDeep ||= step.calls !== undefined && step.calls === own;
    current = unwrap(current.callee.object);
  }
  const object = entriesOf(current);
  if (!object || tests.length === 0) return undefined;
  return {
    object: unwrap(object),
    takes: (name, given) => tests.some((takes) => takes(name, given)),
    demanded: at.demanded,
    isDeep,
  };
}

interface Step {
  readonly test?: KeyTest;
  /** The function that is given each value. */
  readonly calls?: string;
}

/** One `filter` or `map` over entries. */
function stepOf({ arguments: [callback] }: TSESTree.CallExpression, method: string | undefined, at: KeyPlace): Step | undefined {
  const fn = callback && unwrap(callback);
  const pattern = isFunction(fn) ? fn.params[0] : undefined;
  if (!isFunction(fn) || pattern?.type !== 'ArrayPattern') return undefined;
  const [key, value] = pattern.elements;
  const [body, ...more] = returnedExpressions(fn).map(unwrap);
  if (key?.type !== 'Identifier' || !body || more.length > 0) return undefined;
  if (method === 'filter') {
    const keeps = keyTest(body, key.name, at);
    return keeps && { test: (name, lists) => !keeps(name, lists) };
  }
  if (method !== 'map' || value?.type !== 'Identifier' || body.type !== 'ArrayExpression') return undefined;
  const [as, given] = body.elements;
  if (as?.type !== 'Identifier' || as.name !== key.name || !given) return undefined;
  return valueStep(unwrap(given), key.name, value.name, at);
}

/** What `[k, DENY.test(k) ? '***' : v]` puts in the place of a value. */
function valueStep(given: Node, key: string, value: string, at: KeyPlace): Step | undefined {
  if (given.type !== 'ConditionalExpression') return given.type === 'Identifier' && given.name === value ? {} : givenOn(given, value);
  const test = keyTest(given.test, key, at);
  const [left, right] = [unwrap(given.consequent), unwrap(given.alternate)];
  if (!test) return undefined;
  if (left.type === 'Literal') return { test, ...valueStep(right, key, value, at) };
  return right.type === 'Literal' ? { test: (name, lists) => !test(name, lists), ...valueStep(left, key, value, at) } : undefined;
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
