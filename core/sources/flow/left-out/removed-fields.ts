/** Fields of an object that the file removes under another of its names: an alias, or the parameter of a function that it is passed to. */
import type { Path } from '../../../graph/access-path.ts';
import type { FunctionNode } from '../../../syntax/tree.ts';
import { LastResult, Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '../../file/bindings.ts';
import { localFunction } from '../../file/functions.ts';
import { listOf } from '../../file/written-values.ts';
import { alwaysWrites } from '../../../graph/order.ts';
import { encloses, isFunction, lastName, unwrap, usedBy, walk } from '../../../syntax/tree.ts';
import type { FlowContext } from '../context.ts';
import { importPath, listedTexts, thingAt } from '../imports.ts';
import { partsOf, type PartWrite } from '../writes.ts';

/** What removes a field, and the properties that lead to that: a call stands for what the function does. */
export interface Removal {
  readonly at: Node;
  readonly path: Path;
}

/** Names of one object that follow one another. */
const MAX_NAMES = 3;

const known = new Memo<Variable, readonly Removal[]>();
const NONE: readonly Removal[] = [];

/** `const same = row; delete same.phone`, and `strip(row)` with `function strip(target) { delete target.phone }`, of another module too. */
export function removedElsewhere(context: FlowContext, variable: Variable): readonly Removal[] {
  const before = known.get(variable);
  if (before) return before;
  // What a function writes is judged by values that it reads from the same object: of itself it is known what stands apart from that.
  known.set(variable, NONE);
  const found = removedFrom(variable, context, 0);
  known.set(variable, found);
  return found;
}

/** The fields that a function removes from what it is given at a position, whenever it is called. */
export function removedBy(context: FlowContext, fn: FunctionNode, index: number): readonly Path[] {
  const parameter = fn.params[index];
  return parameter ? alwaysRemoved(context, fn, parameter, 0).map(({ path }) => path) : [];
}

function removedFrom({ references }: Variable, context: FlowContext, hops: number): readonly Removal[] {
  return hops > MAX_NAMES ? NONE : references.flatMap(({ identifier }) => removedThrough(identifier as Node, context, hops));
}

function removedThrough(use: Node, context: FlowContext, hops: number): readonly Removal[] {
  const parent = usedBy(use);
  if (!parent) return NONE;
  const { type } = parent;
  const isThere = (node: Node | null): boolean => node === use || (node !== null && unwrap(node) === use);
  if (type === 'VariableDeclarator') {
    const isAlias = isThere(parent.init) && parent.parent.kind === 'const' && parent.id.type === 'Identifier';
    return isAlias ? removedUnder(parent.id, context, hops) : NONE;
  }
  if (type === 'MemberExpression') return isThere(parent.object) ? removedInLoop(parent, context) : NONE;
  // A method is no function that the file shows: most objects are given to one.
  if (type !== 'CallExpression' || parent.callee.type === 'MemberExpression' || isThere(parent.callee)) return NONE;
  const index = parent.arguments.findIndex(isThere);
  const fn = localFunction(parent.callee, context.bindings);
  const parameter = fn?.params[index];
  if (!fn) return removedBeyond(parent, index, context).map((path) => ({ at: parent, path }));
  return parameter ? alwaysRemoved(context, fn, parameter, hops).map(({ path }) => ({ at: parent, path })) : NONE;
}

function alwaysRemoved(context: FlowContext, fn: FunctionNode, parameter: Node, hops: number): readonly Removal[] {
  return removedUnder(parameter, context, hops).filter(({ at }) => isAlwaysRun(at, fn));
}

/** What a function of another module removes that is called for that alone: its result is of no interest. */
function removedBeyond(call: TSESTree.CallExpression, index: number, context: FlowContext): readonly Path[] {
  const path = call.parent.type === 'ExpressionStatement' ? importPath(context, call.callee) : undefined;
  const file = path?.module === undefined ? undefined : context.modules.idOf?.(path.module);
  const text = file === undefined ? undefined : context.modules.textOf?.(file);
  return path && text !== undefined && mayRemove(text) ? (thingAt(context, path)?.fn?.removes?.(index) ?? NO_PATHS) : NO_PATHS;
}

const NO_PATHS: readonly Path[] = [];
const lastModule = new LastResult<boolean>();

/** Memoised for the last text: the calls of a file that follow one another are of one module. */
function mayRemove(text: string): boolean {
  return lastModule.of(text, () => MAY_REMOVE.test(text));
}

/** Text of a module that may remove, blank or mask fields, or pass on what another one exports. */
const MAY_REMOVE =
  /\bdelete\b|=\s{0,4}(?:['"`]|null|undefined)|[\w$)\]]\.(?!exports\b)[\w$]{1,60}\s{0,4}=(?![=>])|\bexport\b.{1,200}\bfrom\b/s;

/** `for (const key of PRIVATE) delete row[key]`: the names that the list has. */
function removedInLoop(member: TSESTree.MemberExpression, context: FlowContext): readonly Removal[] {
  const { parent: deletion, property: key } = member;
  if (!member.computed || key.type !== 'Identifier') return NONE;
  if (deletion.type !== 'UnaryExpression' || deletion.operator !== 'delete') return NONE;
  const definition = context.bindings.resolve(key)?.defs[0];
  const declared = definition?.node as Node | undefined;
  const list = declared && listOf(declared, definition?.name as Node);
  const loop = declared?.type === 'VariableDeclarator' ? declared.parent.parent : declared?.parent;
  const isRun = list && loop && isRunFor(deletion, loop, key.name);
  const names = isRun ? (listedTexts(context, list) ?? []) : [];
  return names.map((name) => ({ at: loop as Node, path: [name] }));
}

/** Whether a loop does something for each of its keys, but for those that an object has not: `if (key in row) …`. */
function isRunFor(deletion: Node, loop: Node, key: string): boolean {
  for (let at = deletion.parent; at && at !== loop; at = at.parent)
    if (isFunction(at) || (CONDITIONS.has(at.type) && !(at.type === 'IfStatement' && isPresence(at.test, key)))) return false;
  let leaves = false;
  walk(loop, ({ type }) => {
    leaves ||= LEAVES.has(type);
  });
  return !leaves;
}

const CONDITIONS: ReadonlySet<string> = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchCase']);
const LEAVES: ReadonlySet<string> = new Set(['ContinueStatement', 'BreakStatement', 'ReturnStatement']);

/** `key in row`, `row[key]`, `Object.hasOwn(row, key)`. */
function isPresence(test: Node, key: string): boolean {
  const isKey = (node: Node | undefined): boolean => node?.type === 'Identifier' && node.name === key;
  if (test.type === 'BinaryExpression') return test.operator === 'in' && isKey(test.left);
  if (test.type === 'MemberExpression') return test.computed && isKey(test.property);
  return test.type === 'CallExpression' && isKey(test.arguments.at(-1)) && /^hasOwn/.test(lastName(test.callee) ?? '');
}

function removedUnder(name: Node, context: FlowContext, hops: number): readonly Removal[] {
  const variable = name.type === 'Identifier' ? context.bindings.declared(name) : undefined;
  return variable ? [...partsOf(variable).filter((part) => isRemoval(part, context)), ...removedFrom(variable, context, hops + 1)] : NONE;
}

/** `delete row.phone`, `row.phone = ''`, `row.phone = mask(row.phone)`. */
function isRemoval({ kind, at, path }: PartWrite, context: FlowContext): boolean {
  if (path.length === 0) return false;
  return (
    kind === 'deletion' || (kind === 'field' && at.type === 'AssignmentExpression' && at.operator === '=' && isHarmless(at.right, context))
  );
}

/** Whether a written value is a constant, or shows no more of a person than a mask leaves. */
function isHarmless(given: Node, context: FlowContext): boolean {
  if (given.type === 'Literal') return true;
  const { silent, sources } = context.evaluate(given);
  return silent || (sources.length > 0 && sources.every(({ mask }) => mask !== undefined));
}

/** Whether a function removes something on each of its ways, and nothing before it may leave the function with something passed. */
function isAlwaysRun(at: Node, fn: FunctionNode): boolean {
  if (fn.body.type !== 'BlockStatement') return at === fn.body;
  const { body } = fn.body;
  const index = body.findIndex((statement) => encloses(statement, at));
  const statement = body[index];
  return statement !== undefined && alwaysWrites(statement, at) && !body.slice(0, index).some((before) => mayLeave(before, fn));
}

/** `if (disabled) return;`; a test of the parameter alone leaves when nothing is passed: `if (!row) return;`. */
function mayLeave(statement: Node, { params }: FunctionNode): boolean {
  if (statement.type !== 'IfStatement') return statement.type === 'ReturnStatement';
  let leaves = false;
  walk(statement, ({ type }) => {
    leaves ||= type === 'ReturnStatement';
  });
  const { test } = statement;
  const tested = test.type === 'UnaryExpression' && test.operator === '!' ? test.argument : undefined;
  return leaves && !(tested?.type === 'Identifier' && params.some((param) => param.type === 'Identifier' && param.name === tested.name));
}
