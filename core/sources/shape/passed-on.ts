/**
 * What functions show of a value that they are given: the declared type of their parameter, and the fields that they read of it. The value
 * has them where it is logged or stored as well: `repository.create(req.body)` beside `logger.error('failed', { body: req.body })`.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { asTyped, declaredFields } from '../declared/evidence.ts';
import { localFunction } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import { importedFunction, sourcesFrom } from '../flow/imports.ts';
import type { SourceHit } from '../flow/value.ts';
import { writesOf } from '../flow/writes.ts';
import { useNote } from '../names/name-notes.ts';
import { namedSources } from '../names/names.ts';
import { isFailing } from '../requests/answers-values.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { personReads } from './person-reads.ts';
import type { Read } from './reads.ts';
import { isSent, shapeOf } from './shape.ts';

/** A function that gets a value passes it on to others; hand-written layers are fewer. */
const MAX_LAYERS = 3;
/** Calls that one value is passed to. */
const MAX_CALLS = 12;
const NOTHING: readonly SourceHit[] = [];
const INSIDE = { evidence: 'object', confidence: 'medium', inside: true, ofPerson: true } as const;

/** Fields that the functions show which a value is passed to. */
export function shownWherePassed(context: FlowContext, node: Node, layers = 0): readonly SourceHit[] {
  const bare = unwrap(node);
  if ((bare.type !== 'Identifier' && bare.type !== 'MemberExpression') || (isFailing(node) && !isSent(bare))) return NOTHING;
  for (const { call, index } of callsWith(context, bare).slice(0, MAX_CALLS)) {
    const shown = shownByCallee(context, call, index, node, layers);
    if (shown.length > 0) return asTyped(context, bare, { sources: shown, silent: false }).sources;
  }
  return NOTHING;
}

function shownByCallee(
  context: FlowContext,
  call: TSESTree.CallExpression,
  index: number,
  node: Node,
  layers: number,
): readonly SourceHit[] {
  const own = localFunction(call.callee, context.bindings) ?? ownMethod(context, call.callee);
  if (own) return shownOfParameter(context, own, index, layers);
  const imported = importedFunction(context, call.callee)?.receives?.(index) ?? [];
  return sourcesFrom(imported, node);
}

/** Fields that a function of this file shows of what it is given. */
export function shownOfParameter(context: FlowContext, fn: FunctionNode, index: number, layers = 0): readonly SourceHit[] {
  const declared = fn.params[index];
  const param = declared?.type === 'TSParameterProperty' ? declared.parameter : declared;
  const pattern = param?.type === 'AssignmentPattern' ? param.left : param;
  if (!pattern || pattern.type === 'RestElement' || layers > MAX_LAYERS) return NOTHING;
  const typed = (declaredFields(context, pattern)?.sources ?? []).filter(
    ({ confidence, kind, inside }) => inside && confidence !== 'low' && kind !== PERSON_OBJECT,
  );
  if (typed.length > 0) return typed;
  if (pattern.type === 'ObjectPattern') return takenApart(context, pattern);
  const use = pattern.type === 'Identifier' ? context.bindings.declared(pattern)?.references.find(({ init }) => !init) : undefined;
  if (!use) return NOTHING;
  const read = shapeOf(context, use.identifier as Node);
  return read.length > 0 ? read : shownWherePassed(context, use.identifier as Node, layers + 1);
}

/** `create({ name, phone })`. */
function takenApart(context: FlowContext, pattern: TSESTree.ObjectPattern): readonly SourceHit[] {
  const reads = pattern.properties.flatMap((item): Read[] => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    const sources = name === undefined ? [] : namedSources(context, name, item);
    return sources.filter(({ confidence }) => confidence !== 'low').map((source) => ({ path: [name ?? ''], source }));
  });
  return personReads('parameter', reads, []).map(({ path, source }) => ({ ...source, ...INSIDE, path, note: useNote(source.name, true) }));
}

/** `this.save`, the only method of that name in the file. */
function ownMethod({ candidates, state }: FlowContext, callee: Node): FunctionNode | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || !state.isThis(bare.object)) return undefined;
  const methods = candidates.methods.get(memberName(bare) ?? '') ?? [];
  const value = methods.length === 1 ? methods[0]?.value : undefined;
  return isFunction(value) ? value : undefined;
}

interface Passing {
  readonly call: TSESTree.CallExpression;
  readonly index: number;
}

/** Calls that are given the same value whole, by itself or spread into an object. */
function callsWith(context: FlowContext, value: TSESTree.Identifier | TSESTree.MemberExpression): readonly Passing[] {
  const root = rootOf(value);
  const variable = root && context.bindings.resolve(root);
  if (!variable || writesOf(variable).filter(({ kind }) => kind === 'assignment' || kind === 'definition').length > 1) return [];
  return variable.references.flatMap(({ identifier }): Passing[] => {
    const use = sameFrom(identifier as Node, value);
    if (!use || use === value) return [];
    const argument = argumentAround(use);
    const call = argument.parent;
    if (call?.type !== 'CallExpression' || call.callee === argument) return [];
    const index = call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
    return index < 0 || call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement') ? [] : [{ call, index }];
  });
}

/** The argument that a value is: itself, or the object that it is spread into. */
function argumentAround(use: Node): Node {
  const holder = use.parent;
  return holder?.type === 'SpreadElement' && holder.parent.type === 'ObjectExpression' ? holder.parent : use;
}

function rootOf(node: Node): TSESTree.Identifier | undefined {
  let current = unwrap(node);
  while (current.type === 'MemberExpression') current = unwrap(current.object);
  return current.type === 'Identifier' ? current : undefined;
}

/** The member that begins at a name and has the same names as another one; no longer one. */
function sameFrom(name: Node, other: Node): Node | undefined {
  const bare = unwrap(other);
  if (bare.type === 'Identifier') return name.parent?.type === 'MemberExpression' && name.parent.object === name ? undefined : name;
  const inner = bare.type === 'MemberExpression' ? sameStart(name, bare.object) : undefined;
  const member = inner?.parent;
  if (member?.type !== 'MemberExpression' || member.object !== inner || memberName(member) !== lastName(bare)) return undefined;
  return member.parent.type === 'MemberExpression' && member.parent.object === member ? undefined : member;
}

function sameStart(name: Node, other: Node): Node | undefined {
  const bare = unwrap(other);
  if (bare.type === 'Identifier') return name;
  const inner = bare.type === 'MemberExpression' ? sameStart(name, bare.object) : undefined;
  const member = inner?.parent;
  return member?.type === 'MemberExpression' && member.object === inner && memberName(member) === lastName(bare) ? member : undefined;
}
