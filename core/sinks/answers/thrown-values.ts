import type { TSESTree } from '@typescript-eslint/types';
import thrownErrors from '../../catalog/sinks/server/thrown-errors.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { classAround } from '../../graph/places.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { SinkIndex } from '../match.ts';
import { matchedUse, type SinkUse } from '../use.ts';

/**
 * Values that are errors only because they are thrown, or reject a promise: texts, plain objects with a text as message
 * (`throw { code, msg }`), and objects of classes without the name of an error (`throw new PermissionDenied(…)`).
 */
export function thrownUses(candidates: Candidates, context: FlowContext, index: SinkIndex): SinkUse[] {
  const rejected = [
    ...(candidates.plainCalls.get('reject') ?? []),
    ...(candidates.methodCalls.get('reject') ?? []).filter(isOfPromise),
  ].flatMap((call) => call.arguments.slice(0, 1));
  return [...candidates.thrown, ...rejected].flatMap((thrown): SinkUse[] => {
    const values = messagesOf(unwrap(thrown), context, index);
    return values.length === 0
      ? []
      : [{ sink: thrownErrors, node: thrown, values: values.map((node) => ({ node, labelIsKey: false })), byName: false, least: 'medium' }];
  });
}

/** Messages that classes of errors are made with: `class Taken extends Error { constructor(phone) { super(`${phone} is taken`); } }`. */
export function raisedUses(candidates: Candidates, index: SinkIndex): SinkUse[] {
  return candidates.calls.flatMap((call): SinkUse[] => {
    const [message] = call.callee.type === 'Super' ? call.arguments : [];
    const base = message && isBuiltText(unwrap(message)) ? classAround(call)?.superClass : undefined;
    const match = base && index.ofClass(lastName(base) ?? '');
    return match && message ? [matchedUse(match, call, [{ node: message, labelIsKey: false }])] : [];
  });
}

function isOfPromise(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && lastName(callee.object) === 'Promise';
}

function messagesOf(thrown: Node, context: FlowContext, index: SinkIndex): readonly Node[] {
  if (isBuiltText(thrown)) return [thrown];
  if (thrown.type === 'ObjectExpression')
    return thrown.properties.flatMap((item) => (item.type === 'Property' && isBuiltText(unwrap(item.value)) ? [item.value] : []));
  return thrown.type === 'NewExpression' && !index.ofCall(thrown, context.bindings) ? thrown.arguments : [];
}

function isBuiltText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+');
}
