/** What a parameter receives when its function is used at one place only: the uses of other callers must not flow back through it. */
import type { TSESTree } from '@typescript-eslint/types';
import { answerOptions, elementMethods, promiseMethods, withoutAnswer } from '../../catalog/words/callbacks.ts';
import { ERROR_PARAMETER, GIVES_NO_ANSWER, SERVED_PARAMETER } from '../../catalog/requests/handlers.ts';
import type { FlowContext } from '../flow/context.ts';
import { functionCalled } from '../flow/functions/callees.ts';
import { holderUses } from '../flow/functions/function-uses.ts';
import { functionName, isExportedInPlace, localFunction } from '../file/functions.ts';
import { keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { questionOf } from './calls.ts';
import type { Path } from '../../graph/access-path.ts';
import type { Origin } from './place.ts';
import { changesQuestion } from './rows/table-queries.ts';

/** What a parameter receives: an expression of this file, the result of a request, or elements of a list of the state. */
export type Received = { readonly node: Node } | { readonly origin: Origin } | { readonly row: Path };

type Given = readonly Received[];
const NOTHING: Given = [];

/** What the parameter at a position receives, when the function is used at one place only. */
export function receivedBy(context: FlowContext, fn: FunctionNode, index: number): readonly Received[] {
  const place = placeOf(context, fn);
  if (!place) return NOTHING;
  if ('row' in place) return index === 0 ? [place] : NOTHING;
  const parent = place.node.parent;
  if (place.node.type === 'CallExpression' && place.isCall) {
    const given = place.node.arguments[index];
    return given && !place.node.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement') ? [{ node: given }] : NOTHING;
  }
  if (parent?.type === 'Property' && parent.value === place.node) return throughOption(context, parent, index);
  return parent?.type === 'CallExpression' ? asCallback(context, fn, parent, place.node, index) : NOTHING;
}

type PlaceOfUse = { readonly node: Node; readonly isCall?: boolean } | { readonly row: Path };

/** The one place where a function is called or passed as a value: itself where it stands as a value. */
function placeOf(context: FlowContext, fn: FunctionNode): PlaceOfUse | undefined {
  const { parent } = fn;
  const isValue = parent.type === 'CallExpression' || (parent.type === 'Property' && isOption(parent));
  if (fn.type !== 'FunctionDeclaration' && isValue) return { node: fn };
  if (isExportedInPlace(fn)) return undefined;
  const uses = holderUses(context, fn);
  const name = functionName(fn);
  const rows = name === undefined ? [] : context.candidates.markup.rows.filter((row) => row.role === 'handler' && row.name === name);
  if (rows.length === 1 && rows[0] && uses.length === 0) return { row: rows[0].path };
  const [use] = uses;
  if (!use || uses.length > 1 || rows.length > 0) return undefined;
  return use.type === 'CallExpression' ? { node: use, isCall: true } : { node: use };
}

/** Whether a property is an option of a call, not a method of an object that others call. */
function isOption(property: TSESTree.Property): boolean {
  const call = property.parent.parent;
  return call?.type === 'CallExpression' && call.callee.type !== 'Super' && /^(?!define[A-Z])[a-z$_]/.test(lastName(call.callee) ?? '');
}

function asCallback(context: FlowContext, fn: FunctionNode, call: TSESTree.CallExpression, place: Node, index: number): Given {
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  const position = call.arguments.indexOf(place as TSESTree.CallExpressionArgument);
  if (position < 0) return NOTHING;
  if (callee.type === 'MemberExpression') {
    const method = memberName(callee) ?? '';
    if (elementMethods.has(method)) return position === 0 && index === 0 ? [{ node: callee.object }] : NOTHING;
    if (method === 'reduce') return position === 0 && index === 1 ? [{ node: callee.object }] : NOTHING;
    if (promiseMethods.has(method)) return position === 0 && index === 0 ? [{ node: callee.object }] : NOTHING;
  }
  const changes = index === 0 ? changesQuestion(call) : undefined;
  if (changes !== undefined) return [{ origin: changes }];
  if (withoutAnswer.has(name) || GIVES_NO_ANSWER.test(name) || isRoute(fn) || localFunction(callee, context.bindings)) return NOTHING;
  // Only the first function receives the response; a later one receives the error: `handleSubmit(save, onError)`.
  const first = call.arguments.find((argument) => argument === place || localFunction(argument, context.bindings) !== undefined);
  return index === answerPosition(fn) && first === place ? [{ origin: questionOf(call, context.bindings) }] : NOTHING;
}

/** `(err, user) =>` receives the response second. */
function answerPosition(fn: FunctionNode): number {
  const [first] = fn.params;
  return fn.params.length > 1 && first?.type === 'Identifier' && ERROR_PARAMETER.test(first.name) ? 1 : 0;
}

/** `router.get('/user', (req, res) => …)` handles a request; it sends none. */
function isRoute(fn: FunctionNode): boolean {
  const [first] = fn.params;
  return first?.type === 'Identifier' && SERVED_PARAMETER.test(first.name);
}

/** `request({ url, success(res) {} })`. */
function throughOption(context: FlowContext, property: TSESTree.Property, index: number): readonly Received[] {
  const call = property.parent.parent;
  const key = keyName(property.key, property.computed) ?? '';
  if (index !== 0 || call?.type !== 'CallExpression') return NOTHING;
  const callee = unwrap(call.callee);
  if (key === 'next' && callee.type === 'MemberExpression') return [{ node: callee.object }];
  return answerOptions.has(key) && !localFunction(callee, context.bindings) ? [{ origin: questionOf(call, context.bindings) }] : NOTHING;
}

/** The function of this file that a call calls, when this is the only use of the function. */
export function onlyCallOf(context: FlowContext, call: TSESTree.CallExpression): FunctionNode | undefined {
  const fn = functionCalled(context, call.callee);
  if (!fn || isExportedInPlace(fn)) return undefined;
  const uses = holderUses(context, fn);
  return uses.length === 1 && uses[0] === call ? fn : undefined;
}
