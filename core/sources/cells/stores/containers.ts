/**
 * What libraries make to hold values (subjects, atoms, emitters, contexts) as cells: what any file of the program puts into one, through the
 * calls that its models describe, is what all that use it read.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { homeOf, isWrite, methodModels, modelOf, writers, writersOf, type CallModel, type Flow } from '../../../models/match.ts';
import type { Place, Step } from '../../../models/place.ts';
import { lastName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { functionIn, returnedExpressions } from '../../file/functions.ts';
import { textOfConstant } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import { partAt, putUnder } from '../../flow/paths.ts';
import type { SourceHit } from '../../flow/value.ts';
import { ANY, type Path } from '../../../graph/access-path.ts';
import { declaratorOf } from '../../../graph/linked-names.ts';
import { withWords, type Cell } from '../cell.ts';
import { specifierEnds } from '../specifiers.ts';
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
  { file: id, node, family }: Container,
  [slot = ANY, ...path]: Path,
  at: Node,
): readonly SourceHit[] {
  if (!context.modules.written) return [];
  const declarator = declaratorOf(node);
  const home = homeOf(family);
  const callers = home === undefined ? [] : [...writersOf(home), '.Provider'];
  const names = declarator?.id.type === 'Identifier' ? [declarator.id.name] : specifierEnds(id).map((end) => `/${end}`);
  const cell: Cell = {
    space: CONTAINER,
    key: { text: `${id} ${String(unwrap(declarator?.init ?? node).range[0])}\n${family}\n${slot}` },
    marks: names.flatMap((name) => [...callers, `.${slot} = `].map((word) => withWords(name, word))),
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
  const given = new Map<Node, Path>(
    calls.flatMap((call) =>
      modelsOf(call, family).flatMap(({ flows }) => flows.flatMap((flow) => writtenBy(context, call, flow, slot, isIt))),
    ),
  );
  for (const node of [...assigned.map(({ right }) => right), ...providedTo(context, isIt)]) given.set(node, []);
  return [...given].flatMap(([node, path]) => readable({ sources: putUnder(context.evaluate(node), path), silent: false }));
}

/** The models of the library of a container that a call may be subject to, by its last name. */
function modelsOf({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, family: string): readonly CallModel[] {
  const name = lastName(callee) ?? '';
  const home = homeOf(family) ?? '';
  const method = [...(methodModels(name)?.values() ?? [])].filter((model) => model.home === home);
  const own = modelOf(home, [name]);
  return own ? [...method, own] : method;
}

/** The expressions whose values one flow of a call puts into a slot of the container, each with the path below the slot. */
function writtenBy(
  context: FlowContext,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  flow: Flow,
  slot: string,
  isIt: (node: Node | undefined) => boolean,
): readonly [Node, Path][] {
  if (!isWrite(flow)) return [];
  const keyOf = (step: Step | undefined): string | undefined => {
    if (step?.type !== 'keyed') return step?.type === 'property' ? step.key : undefined;
    const key = call.arguments[step.argument];
    return key && textOfConstant(key, context.bindings);
  };
  const into = flow.to.find(({ base, first, steps: [step] }) => {
    if (!step || !isIt(base === 'receiver' ? receiverOf(call) : call.arguments[first])) return false;
    const key = slot === ANY ? slot : keyOf(step);
    return key === slot || (key === ANY && step.type === 'property');
  });
  if (!into) return [];
  const below = into.steps.slice(1).flatMap((step) => keyOf(step) ?? []);
  return flow.from.flatMap((place) => givenAt(context, call, place).map((node): [Node, Path] => [node, below]));
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
