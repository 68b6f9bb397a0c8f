import type { TSESTree } from '@typescript-eslint/types';
import type { Candidates } from '../sources/file/candidates.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import type { SinkIndex } from './match.ts';
import { matchedUse, type SinkUse } from './use.ts';

/** Sinks called through their own `apply` and `call`: `console.log.apply(console, arguments)`. */
export function appliedUses(candidates: Candidates, context: FlowContext, index: SinkIndex): SinkUse[] {
  return ['apply', 'call'].flatMap((name) =>
    (candidates.methodCalls.get(name) ?? []).flatMap((call) => appliedUse(call, name, context, index) ?? []),
  );
}

function appliedUse(call: TSESTree.CallExpression, name: string, context: FlowContext, index: SinkIndex): SinkUse | undefined {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? initialValue(callee.object, context.bindings) : undefined;
  const match = method?.type === 'MemberExpression' ? index.ofReference(method, context.bindings) : undefined;
  if (!match) return undefined;
  return matchedUse(
    match,
    call,
    appliedArguments(call, name).map((node) => ({ node, labelIsKey: false })),
  );
}

/** What follows the receiver: the arguments themselves, or a list of them. */
function appliedArguments({ arguments: given }: TSESTree.CallExpression, name: string): Node[] {
  if (name === 'call') return given.slice(1);
  const list = given[1] && unwrap(given[1]);
  if (!list) return [];
  return list.type === 'ArrayExpression' ? list.elements.filter((element) => element !== null) : [list];
}
