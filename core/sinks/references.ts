import { CALLS_REFERENCE } from '../catalog/call-words/lists.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Candidates } from '../sources/file/candidates.ts';
import { localFunction } from '../sources/file/functions.ts';
import { importPath } from '../sources/flow/imports.ts';
import { sourcesGivenTo } from '../sources/origins/tracked.ts';
import type { Node } from '../types.ts';
import { passedByReference } from '../sources/flow/functions/callers.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { callers } from '../models/match.ts';
import { lastName, unwrap } from '../syntax/tree.ts';
import type { SinkIndex } from './match.ts';
import { matchedUse, type SinkUse } from './use.ts';

const FUNCTIONS = ['setTimeout', 'setInterval', 'setImmediate'];

/** Sinks passed, not called: `list.forEach(console.log)`, `promise.then(console.log)`. What the callback would receive reaches them. */
export function referenceUses(candidates: Candidates, context: FlowContext, index: SinkIndex): SinkUse[] {
  const calls = [
    ...CALLS_REFERENCE.flatMap((name) => candidates.methodCalls.get(name) ?? []),
    ...FUNCTIONS.flatMap((name) => candidates.plainCalls.get(name) ?? []),
  ];
  return [
    ...calls.flatMap((call) => referenceUse(call, context, index) ?? []),
    ...[...candidates.plainCalls.values()].flat().flatMap((call) => handedUses(call, context, index)),
    ...HANDING.flatMap((name) => candidates.methodCalls.get(name) ?? [])
      .filter((call) => call.arguments.some(({ type }) => type === 'MemberExpression'))
      .flatMap((call) => handedUses(call, context, index)),
  ];
}

/** Methods of libraries that call what they are given. */
const HANDING = [...callers].filter((name) => !CALLS_REFERENCE.includes(name));

/**
 * Sinks that a function of the program or of a library is given and calls: `tap(console.log)(user.phone)`,
 * `inspect(result, console.log)`, `phones.subscribe(console.log)`.
 */
function handedUses(call: TSESTree.CallExpression, context: FlowContext, index: SinkIndex): SinkUse[] {
  return call.arguments.flatMap((argument): SinkUse[] => {
    const reference = unwrap(argument);
    if (reference.type !== 'MemberExpression' && reference.type !== 'Identifier') return [];
    const sink = initialValue(reference, context.bindings);
    const match = sink.type === 'MemberExpression' ? index.ofReference(sink, context.bindings) : undefined;
    if (!match || !(callers.has(lastName(call.callee) ?? '') || isOfProgram(call.callee, context))) return [];
    const sources = sourcesGivenTo(context, sink, call, context.candidates.tree.range[1]);
    return sources.length === 0
      ? []
      : [
          {
            ...matchedUse(match, reference, [{ node: reference, labelIsKey: false, held: { sources, silent: false } }]),
            isReference: true,
          },
        ];
  });
}

/** Whether a callee is a function of this file or of a module of the project. */
function isOfProgram(callee: Node, context: FlowContext): boolean {
  return localFunction(callee, context.bindings) !== undefined || importPath(context, callee)?.module !== undefined;
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
