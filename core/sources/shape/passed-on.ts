/**
 * What functions show of a value that they are given: the declared type of their parameter, and the fields that they read of it. The value
 * has them where it is logged or stored as well: `repository.create(req.body)` beside `logger.error('failed', { body: req.body })`.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { asTyped, declaredFields } from '../declared/evidence.ts';

import type { FlowContext } from '../flow/context.ts';
import { functionCalled } from '../flow/functions/callees.ts';
import { importedFunction, sourcesFrom } from '../flow/imports.ts';
import type { SourceHit } from '../flow/value.ts';
import { definitionsIn } from '../../graph/definitions.ts';
import { useNote } from '../names/name-notes.ts';
import { Memo } from '../../memo.ts';
import type { Variable } from '../file/bindings.ts';
import { namedSources } from '../names/names.ts';
import { isFailing } from '../requests/answers-values.ts';
import { keyName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isOfFailedAnswer } from './absent.ts';
import { personReads } from './person-reads.ts';
import type { Read } from './reads.ts';
import { isSent, shapeOf } from './shape.ts';

/** A function that gets a value passes it on to others; hand-written layers are fewer. */
const MAX_LAYERS = 3;
/** Calls that one value is passed to. */
const MAX_CALLS = 12;
const NOTHING: readonly SourceHit[] = [];
const INSIDE = { evidence: 'object', confidence: 'medium', inside: true, ofPerson: true } as const;

/** Fields that functions show of a value which is passed to them. */
export function shownWherePassed(context: FlowContext, node: Node, layers = 0): readonly SourceHit[] {
  const bare = unwrap(node);
  if (
    (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') ||
    ((isFailing(node) || isOfFailedAnswer(context, bare)) && !isSent(bare))
  )
    return NOTHING;
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
  const own = functionCalled(context, call.callee);
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

interface Passing {
  /** The value as it stands there. */
  readonly use: Node;
  readonly call: TSESTree.CallExpression;
  readonly index: number;
}

/** Calls that are given the same value whole, by itself or spread into an object. */
function callsWith(context: FlowContext, value: TSESTree.Identifier | TSESTree.MemberExpression): readonly Passing[] {
  const path = namesOf(value);
  const variable = path && context.bindings.resolve(path.root);
  if (!variable || definitionsIn(context.bindings).of(variable).length > 1) return [];
  let known = passings.get(variable);
  if (!known) passings.set(variable, (known = passingsOf(variable)));
  return (known.get(path.names.join('\n')) ?? []).filter(({ use }) => use !== value);
}

const passings = new Memo<Variable, ReadonlyMap<string, readonly Passing[]>>();

/** The first calls that a variable, or a part of it, is given to, by the names that lead to the part. */
function passingsOf({ references }: Variable): ReadonlyMap<string, readonly Passing[]> {
  const found = new Map<string, Passing[]>();
  for (const { identifier } of references) {
    const names: string[] = [];
    let use = identifier as Node;
    while (use.parent?.type === 'MemberExpression' && use.parent.object === use) {
      const name = memberName(use.parent);
      if (name === undefined) break;
      names.push(name);
      use = use.parent;
    }
    if (use.parent?.type === 'MemberExpression' && use.parent.object === use) continue;
    const key = names.join('\n');
    const list = found.get(key) ?? [];
    // One more than the maximum is stored, as one of them may be the queried value itself.
    const passing = list.length > MAX_CALLS ? undefined : passingOf(use);
    if (passing) found.set(key, [...list, passing]);
  }
  return found;
}

function passingOf(use: Node): Passing | undefined {
  const argument = argumentAround(use);
  const call = argument.parent;
  if (call?.type !== 'CallExpression' || call.callee === argument) return undefined;
  const index = call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
  return index < 0 || call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement') ? undefined : { use, call, index };
}

/** The variable and the names that lead to a part of it; undefined where one of them is computed. */
function namesOf(value: Node): { readonly root: TSESTree.Identifier; readonly names: readonly string[] } | undefined {
  const names: string[] = [];
  let current = unwrap(value);
  while (current.type === 'MemberExpression') {
    const name = memberName(current);
    if (name === undefined) return undefined;
    names.unshift(name);
    current = unwrap(current.object);
  }
  return current.type === 'Identifier' ? { root: current, names } : undefined;
}

/** The argument that a value is: itself, or the object that it is spread into. */
function argumentAround(use: Node): Node {
  const holder = use.parent;
  return holder?.type === 'SpreadElement' && holder.parent.type === 'ObjectExpression' ? holder.parent : use;
}
