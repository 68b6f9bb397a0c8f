/** What frameworks pass to functions of a file: attributes of components, values of forms, payloads of stores and events. */
import { SUBSCRIBES } from '../../catalog/requests/handlers.ts';
import { COMPONENT_WRAPPERS } from '../../catalog/call-words/state.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { textOfConstant } from '../file/initial-values.ts';
import { propertyValue } from './state-options.ts';
import { keyName, lastName, type FunctionNode } from '../../syntax/tree.ts';
import { UNKNOWN, type Value } from '../flow/value.ts';
import { argumentsOf, type Passed } from '../flow/functions/passed.ts';
import type { FlowContext } from '../flow/context.ts';
import { submittedTo, submittedValues } from '../forms/form-values.ts';
import { putUnder } from '../flow/paths.ts';
import { rowsPassedTo } from '../tables/table-rows.ts';

const MAX_ELEMENTS = 12;

/** `<Card holder={phone} />` passes its attributes to the function `Card`. */
export function componentProperties(context: FlowContext, fn: FunctionNode): Passed[] {
  let holder: Node = fn;
  while (holder.parent?.type === 'CallExpression' && COMPONENT_WRAPPERS.has(lastName(holder.parent.callee) ?? '')) holder = holder.parent;
  const name =
    fn.type === 'FunctionDeclaration' ? fn.id?.name : holder.parent?.type === 'VariableDeclarator' ? lastName(holder.parent.id) : undefined;
  if (name === undefined || !/^[A-Z]/.test(name)) return [];
  return (context.candidates.elements.get(name) ?? [])
    .slice(0, MAX_ELEMENTS)
    .map((element) => ({ given: { held: attributesOf(context, element) } }));
}

function attributesOf(context: FlowContext, element: TSESTree.JSXOpeningElement): Value {
  const sources = element.attributes.flatMap((attribute) => {
    if (attribute.type === 'JSXSpreadAttribute') return context.evaluate(attribute.argument).sources;
    const value = attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : undefined;
    return value && typeof attribute.name.name === 'string' ? putUnder(context.evaluate(value), [attribute.name.name]) : [];
  });
  return { sources, silent: false };
}

/** `commit('SET_USER', user)` passes its payload to the mutation `SET_USER(state, payload)`; `emit` to `on('save', …)`. */
export function storeArguments(context: FlowContext, fn: FunctionNode, index: number): Passed[] {
  const holder = fn.parent;
  if (index === 1 && holder.type === 'Property') {
    const name = keyName(holder.key, holder.computed);
    return name === undefined
      ? []
      : [
          ...callsNamed(context, ['commit', 'dispatch'], name).flatMap((call) => argumentsOf(call, 1, false)),
          ...actionsNamed(context, name),
        ];
  }
  if (index === 0 && holder.type === 'Property' && fn.generator) return actionsNamed(context, keyName(holder.key, holder.computed) ?? '');
  if (holder.type !== 'CallExpression' || !SUBSCRIBES.test(lastName(holder.callee) ?? '')) return [];
  const name = holder.arguments[0] && textOfConstant(holder.arguments[0], context.bindings);
  return name === undefined
    ? []
    : callsNamed(context, ['emit', '$emit', 'publish', 'trigger'], name).flatMap((call) => argumentsOf(call, index + 1, false));
}

/** `put({ type: 'save', payload })` and `dispatch({ type: 'user/save', payload })` pass the action to the reducer or the effect `save`. */
function actionsNamed(context: FlowContext, text: string): Passed[] {
  const calls = ['put', 'dispatch', 'commit'].flatMap((name) => [
    ...(context.candidates.plainCalls.get(name) ?? []),
    ...(context.candidates.methodCalls.get(name) ?? []),
  ]);
  return calls.flatMap(({ arguments: [action] }) => {
    const type = action?.type === 'ObjectExpression' ? propertyValue(action, 'type') : undefined;
    return action && type && textOfConstant(type, context.bindings)?.split('/').at(-1) === text ? [{ given: action }] : [];
  });
}

/** Calls of these names whose first argument is a text; the namespace of a store's module does not matter. */
function callsNamed(context: FlowContext, names: readonly string[], text: string): TSESTree.CallExpression[] {
  const calls = names.flatMap((name) => [
    ...(context.candidates.methodCalls.get(name) ?? []),
    ...(context.candidates.plainCalls.get(name) ?? []),
  ]);
  return calls.filter((call) => call.arguments[0] && textOfConstant(call.arguments[0], context.bindings)?.split('/').at(-1) === text);
}

/** What a form's element, the options of a form's hook, or the settings of a table pass to a function. */
export function heldForms(context: FlowContext, callback: Node, index: number): Passed[] {
  const holder = callback.parent;
  const options = holder?.type === 'Property' ? holder.parent.parent : undefined;
  const held =
    holder?.type === 'JSXExpressionContainer'
      ? submittedTo(context, holder, index)
      : index === 0 && options?.type === 'CallExpression'
        ? submittedValues(context, options, callback, 0)
        : UNKNOWN;
  if (held.sources.length > 0) return [{ given: { held } }];
  const rows = rowsPassedTo(context, callback, index);
  return rows ? [{ given: { held: rows } }] : [];
}
