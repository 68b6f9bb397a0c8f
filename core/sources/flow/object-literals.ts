/** Object literals of this file that an expression may be. */
import { HOLDS_VALUE } from '../../catalog/call-words/pass-through.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import { propertyValue } from '../state/state-options.ts';
import { storeOf } from '../state/stores.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { FlowContext } from './context.ts';

const MAX_HOPS = 6;

type Literals = readonly TSESTree.ObjectExpression[];
/** What one search has found so far: state that is made of itself would be followed again and again. */
type Known = Map<Node, Literals>;

/** What a container holds, and what a composable or the setup of a store returns. */
function literalsOfCall(context: FlowContext, call: TSESTree.CallExpression, hops: number, known: Known): Literals {
  if (HOLDS_VALUE.has(lastName(call.callee) ?? '') && call.arguments[0]) return literalsOf(context, call.arguments[0], hops + 1, known);
  const last = call.arguments.at(-1);
  if (lastName(call.callee) === 'assign' && last?.type === 'ObjectExpression') return [last];
  const store = call.callee.type === 'Identifier' ? storeOf(call.callee, context.bindings) : undefined;
  const made = store ?? (/^use[A-Z]/.test(lastName(call.callee) ?? '') ? localFunction(call.callee, context.bindings) : undefined);
  return made && made !== 'options' ? returnedExpressions(made).flatMap((value) => literalsOf(context, value, hops + 1, known)) : [];
}

/** Object literals that an expression may be, each once. */
export function literalsOf(context: FlowContext, node: Node, hops = 0, known: Known = new Map()): Literals {
  const bare = unwrap(node);
  if (bare.type === 'ObjectExpression') return hops > MAX_HOPS ? [] : [bare];
  const found = known.get(bare);
  if (found) return found;
  known.set(bare, []);
  const literals = hops > MAX_HOPS ? [] : [...new Set(literalsBehind(context, bare, hops, known))];
  known.set(bare, literals);
  return literals;
}

function literalsBehind(context: FlowContext, bare: Node, hops: number, known: Known): Literals {
  if (bare.type === 'CallExpression') return literalsOfCall(context, bare, hops, known);
  if (bare.type === 'Identifier') {
    const definition = context.bindings.resolve(bare)?.defs[0]?.node as Node | undefined;
    return definition?.type === 'VariableDeclarator' && definition.init && definition.id.type === 'Identifier'
      ? literalsOf(context, definition.init, hops + 1, known)
      : [];
  }
  if (bare.type !== 'MemberExpression') return [];
  const name = memberName(bare);
  if (name === undefined) return [];
  if (context.state.isState(bare.object))
    return context.state.valuesOf(name).flatMap((value) => literalsOf(context, value, hops + 1, known));
  if (name === 'value') return literalsOf(context, bare.object, hops + 1, known);
  return literalsOf(context, bare.object, hops + 1, known).flatMap((literal) => {
    const value = propertyValue(literal, name);
    return value ? literalsOf(context, value, hops + 1, known) : [];
  });
}
