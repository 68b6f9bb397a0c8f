/**
 * What libraries make to hold values (subjects, atoms, emitters, contexts) as cells: what any file of the program puts into one, through the
 * calls that its models describe, is what all that use it read.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { homeOf, isWrite, methodModels, modelOf, writers, writersOf, type CallModel, type Flow } from '../../../models/match.ts';
import type { Place } from '../../../models/place.ts';
import { lastName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { functionIn, returnedExpressions } from '../../file/functions.ts';
import { textOfConstant } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import { partAt } from '../../flow/paths.ts';
import type { SourceHit } from '../../flow/value.ts';
import { ANY, type Path } from '../../../graph/access-path.ts';
import { withWords, type Cell } from '../cell.ts';
import { providedTo } from '../context/contexts.ts';
import { siteOf } from '../made.ts';
import { readable, writtenTo } from '../written.ts';

/** The space of the cells. */
export const CONTAINER = 'container';

/** A value that a library makes: where, under which name, and the type under which models describe it. */
export interface Container {
  readonly file: string;
  readonly node: Node;
  readonly family: string;
}

/** What other files put into a container, at a path in it whose first key is the model's, as it arrives at a node. */
export function heldElsewhere(
  context: FlowContext,
  { file, node, family }: Container,
  [slot = ANY, ...path]: Path,
  at: Node,
): readonly SourceHit[] {
  const { parent } = node;
  const home = homeOf(family);
  if (!context.modules.written || home === undefined || parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return [];
  const { name } = parent.id;
  const cell: Cell = {
    space: CONTAINER,
    key: { text: `${file} ${String(node.range[0])}\n${family}\n${slot}` },
    marks: [...writersOf(home), '.Provider', `.${slot} = `].map((word) => withWords(name, word)),
  };
  const sources = writtenTo(context, cell, at);
  return partAt({ sources, silent: false }, path).sources;
}

const NAMES: ReadonlySet<string> = new Set(['Identifier', 'JSXIdentifier', 'MemberExpression']);

/** What a file puts into a container. */
export function containerWrites(context: FlowContext, { key: { text = '' } }: Cell): readonly SourceHit[] {
  const [site = '', family = '', slot = ''] = text.split('\n');
  const isIt = (node: Node | undefined): boolean => {
    const bare = node && unwrap(node);
    const found = bare && NAMES.has(bare.type) ? siteOf(context, bare) : undefined;
    return found !== undefined && `${found.file} ${String(found.at)}` === site;
  };
  const calls = context.candidates.calls.filter(({ callee }) => writers.has(lastName(callee) ?? ''));
  const assigned = (context.candidates.memberWrites.get(slot) ?? []).filter(({ left }) => {
    const target = unwrap(left);
    return target.type === 'MemberExpression' && isIt(target.object);
  });
  const given = [
    ...calls.flatMap((call) =>
      modelsOf(call, family).flatMap(({ flows }) => flows.flatMap((flow) => writtenBy(context, call, flow, slot, isIt))),
    ),
    ...assigned.map(({ right }) => right),
    ...providedTo(context, isIt),
  ];
  return [...new Set(given)].flatMap((node) => readable(context.evaluate(node)));
}

/** The models of the library of a container that a call may be subject to, by its last name. */
function modelsOf({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, family: string): readonly CallModel[] {
  const name = lastName(callee) ?? '';
  const home = homeOf(family) ?? '';
  const method = [...(methodModels(name)?.values() ?? [])].filter((model) => model.home === home);
  const own = modelOf(home, [name]);
  return own ? [...method, own] : method;
}

/** The expressions whose values one flow of a call puts into a slot of the container. */
function writtenBy(
  context: FlowContext,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  flow: Flow,
  slot: string,
  isIt: (node: Node | undefined) => boolean,
): readonly Node[] {
  if (!isWrite(flow)) return [];
  const isInto = flow.to.some(({ base, first, steps: [step] }) => {
    if (!step || !isIt(base === 'receiver' ? receiverOf(call) : call.arguments[first])) return false;
    if (slot === ANY) return true;
    if (step.type !== 'keyed') return step.type === 'property' && (step.key === slot || step.key === ANY);
    const key = call.arguments[step.argument];
    return key !== undefined && textOfConstant(key, context.bindings) === slot;
  });
  return isInto ? flow.from.flatMap((place) => givenAt(context, call, place)) : [];
}

function receiverOf({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): Node | undefined {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' ? bare.object : undefined;
}

/** What stands at a place of a call: an argument, what a function that is one gives, or what a function that the call gives is called with. */
function givenAt(
  context: FlowContext,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  { base, first, steps }: Place,
): readonly Node[] {
  const [step, next, ...others] = steps;
  if (base === 'argument' && first >= 0) {
    const given = call.arguments[first];
    if (!given || given.type === 'SpreadElement') return [];
    if (!step) return [given];
    const fn = step.type === 'result' && !next ? functionIn(given) : undefined;
    return fn ? returnedExpressions(fn) : [];
  }
  if (base !== 'return' || others.length > 0) return [];
  const named = call.parent.type === 'VariableDeclarator' ? call.parent.id : undefined;
  const setter =
    step?.type === 'property' && next?.type === 'argument' && named?.type === 'ArrayPattern' ? named.elements[Number(step.key)] : named;
  if (setter?.type !== 'Identifier' || (next ?? step)?.type !== 'argument') return [];
  const own = context.bindings.declared(setter);
  return (context.candidates.plainCalls.get(setter.name) ?? []).flatMap(({ callee, arguments: [value] }) =>
    value && callee.type === 'Identifier' && context.bindings.resolve(callee) === own ? [value] : [],
  );
}
