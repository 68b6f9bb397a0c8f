import { CALLS_REFERENCE } from '../catalog/call-words/lists.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Candidates } from '../sources/file/candidates.ts';
import { passedByReference } from '../sources/flow/functions/callers.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { unwrap } from '../syntax/tree.ts';
import type { SinkIndex } from './match.ts';
import { matchedUse, type SinkUse } from './use.ts';

const FUNCTIONS = ['setTimeout', 'setInterval', 'setImmediate'];

/** Sinks passed, not called: `list.forEach(console.log)`, `promise.then(console.log)`. What the callback would receive reaches them. */
export function referenceUses(candidates: Candidates, context: FlowContext, index: SinkIndex): SinkUse[] {
  const calls = [
    ...CALLS_REFERENCE.flatMap((name) => candidates.methodCalls.get(name) ?? []),
    ...FUNCTIONS.flatMap((name) => candidates.plainCalls.get(name) ?? []),
  ];
  return calls.flatMap((call) => referenceUse(call, context, index) ?? []);
}

function referenceUse(call: TSESTree.CallExpression, context: FlowContext, index: SinkIndex): SinkUse | undefined {
  const [callback] = call.arguments;
  const reference = callback && unwrap(callback);
  if (!callback || (reference?.type !== 'MemberExpression' && reference?.type !== 'Identifier')) return undefined;
  const fn = initialValue(reference, context.bindings);
  const match = fn.type === 'MemberExpression' ? index.ofReference(fn, context.bindings) : undefined;
  if (!match) return undefined;
  const values = passedByReference(context, call, callback, 0).flatMap(({ given }) =>
    'held' in given ? [] : [{ node: given, labelIsKey: false }],
  );
  return { ...matchedUse(match, reference, values), isReference: true };
}
