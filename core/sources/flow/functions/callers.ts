/** Everything in a file that passes a value to a parameter of one of its functions. */
import { CALLED_WITH_ELEMENTS } from '../../../catalog/call-words/methods.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import type { Variable } from '../../file/bindings.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../../syntax/tree.ts';
import { SILENT, UNKNOWN, union, type Value } from '../value.ts';
import type { Arguments, FlowContext } from '../context.ts';
import { submittedValues } from '../../forms/form-values.ts';
import { argumentsOf, type Passed } from './passed.ts';
import { callsOf, holderUses, variableUses } from './function-uses.ts';
import { componentProperties, heldForms, storeArguments } from '../../state/framework-callers.ts';
import { markupArgument, isElement } from '../../tables/row-values.ts';

/** Calls of one function that are looked at; a file with more is counted as not followed to the end. */
const MAX_CALLERS = 100;

/** Everything that the parameter at `index` receives. */
export function passedTo(context: FlowContext, fn: FunctionNode, index: number): readonly Passed[] {
  const asCallback = passedToCallback(context, fn, index);
  if (asCallback.length > 0) return asCallback;
  const isRest = fn.params[index]?.type === 'RestElement';
  const uses = bounded(context, holderUses(context, fn));
  const elements = index === 0 ? componentProperties(context, fn) : [];
  const handed = markupArgument(context, fn, index);
  return [
    ...elements,
    ...(handed ? [{ given: { held: handed } }] : []),
    ...uses.flatMap((use) => passedBy(context, use, index, isRest)),
    ...returnedCalls(context, fn).flatMap((call) => argumentsOf(call, index, isRest)),
    ...storeArguments(context, fn, index),
  ];
}

/** Everything that any parameter receives: what `arguments` holds. */
export function passedToAny(context: FlowContext, fn: FunctionNode): readonly Passed[] {
  return bounded(context, callsOf(context, fn)).flatMap((call) => argumentsOf(call, 0, true));
}

function bounded<T>(context: FlowContext, uses: readonly T[]): readonly T[] {
  if (uses.length <= MAX_CALLERS) return uses;
  context.cut();
  return uses.slice(0, MAX_CALLERS);
}

/** What one use of a function's name passes to a parameter. */
function passedBy(context: FlowContext, use: Node, index: number, isRest: boolean): Passed[] {
  if (use.type === 'CallExpression')
    return argumentsOf(use, index, isRest).map((passed) =>
      'type' in passed.given && (isElement(context, passed.given) || isRowHandler(use)) ? { given: passed.given } : passed,
    );
  if (use.type === 'MemberExpression' && use.parent.type !== 'JSXExpressionContainer') return boundArguments(use, index, isRest);
  const call = use.parent;
  if (call?.type === 'CallExpression')
    return passedByReference(context, call, use, index).map((passed) => ('held' in passed.given ? passed : { ...passed, at: use }));
  return heldForms(context, use, index);
}

/** `onClick={() => edit(row)}`, `onRow={(row) => ({ onClick: () => edit(row) })}`: it counts as an argument of the framework. */
function isRowHandler(call: TSESTree.CallExpression): boolean {
  const place = onlyCalling(call)?.parent;
  return (
    place?.type === 'JSXExpressionContainer' || (place?.type === 'Property' && /^on[A-Z]/.test(keyName(place.key, place.computed) ?? ''))
  );
}

/** The function that does nothing but this call: `() => edit(row)`, `function () { return edit(row); }`. */
function onlyCalling(call: TSESTree.CallExpression): FunctionNode | undefined {
  const { parent } = call;
  if (parent.type === 'ArrowFunctionExpression') return parent.body === call ? parent : undefined;
  const body = parent.type === 'ReturnStatement' || parent.type === 'ExpressionStatement' ? parent.parent : undefined;
  const fn = body?.type === 'BlockStatement' && body.body.length === 1 ? body.parent : undefined;
  return fn && isFunction(fn) ? fn : undefined;
}

/** `show.call(null, phone)`, `show.apply(null, [phone])`, `show.bind(null, phone)`. */
function boundArguments(member: TSESTree.MemberExpression, index: number, isRest: boolean): Passed[] {
  const call = member.parent;
  if (call.type !== 'CallExpression' || call.callee !== member) return [];
  if (memberName(member) !== 'apply') return argumentsOf(call, index, isRest, 1);
  const list = call.arguments[1];
  if (list?.type !== 'ArrayExpression') return list ? [{ given: list, at: list }] : [];
  return list.elements.slice(index, isRest ? undefined : index + 1).flatMap((node) => (node ? [{ given: node, at: node }] : []));
}

/** What a function receives that stands as the argument of another call. */
function passedToCallback(context: FlowContext, fn: FunctionNode, index: number): readonly Passed[] {
  const call = fn.parent;
  if (fn.type === 'FunctionDeclaration') return [];
  if (call.type !== 'CallExpression') return heldForms(context, fn, index);
  return call.callee === fn ? [] : passedByReference(context, call, fn, index);
}

/** What a call passes to its callback argument: elements of a list, what a timer is given, what a form sends. */
export function passedByReference(context: FlowContext, call: TSESTree.CallExpression, callback: Node, index: number): Passed[] {
  const position = call.arguments.indexOf(callback as TSESTree.CallExpressionArgument);
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';
  if (callee.type === 'MemberExpression' && position === 0) {
    if (index === 0 && CALLED_WITH_ELEMENTS.has(method)) return [{ given: callee.object }];
    if (index === 1 && method === 'reduce') return [{ given: callee.object }];
  }
  if (position === 1 && index === 0 && method === 'from' && call.arguments[0]) return [{ given: call.arguments[0] }];
  if (position === 0 && /^set(?:Timeout|Interval|Immediate)$/.test(lastName(callee) ?? '')) {
    const given = call.arguments[index + (lastName(callee) === 'setImmediate' ? 1 : 2)];
    return given ? [{ given }] : [];
  }
  const held = submittedValues(context, call, callback, index);
  return held.sources.length > 0 ? [{ given: { held } }] : [];
}

/** Values of a function's parameters for one call of it, unknown ones too; nothing for patterns. */
export function argumentsBoundBy(
  context: FlowContext,
  fn: FunctionNode,
  call: TSESTree.CallExpression,
  args: Arguments | undefined,
): Arguments | undefined {
  const bound = new Map<Variable, Value>();
  const isWhole = call.arguments.every(({ type }) => type !== 'SpreadElement');
  fn.params.forEach((param, index) => {
    const target = param.type === 'AssignmentPattern' ? param.left : param.type === 'RestElement' ? param.argument : param;
    const variable = target.type === 'Identifier' ? context.bindings.declared(target) : undefined;
    const given = param.type === 'RestElement' ? call.arguments.slice(index) : call.arguments.slice(index, index + 1);
    const value =
      variable && given.length > 0
        ? union(given.map((argument) => (isFunction(argument) ? UNKNOWN : context.evaluate(argument, args))))
        : UNKNOWN;
    if (variable && given.length > 0) bound.set(variable, value);
    // This call passes nothing here, so values from other calls must not appear.
    else if (variable && param.type === 'Identifier' && isWhole) bound.set(variable, SILENT);
  });
  if (bound.size === 0) return undefined;
  // With only unknown arguments a function returns the same at all its calls, so its body is evaluated once.
  return context.inside([...bound.values()].every((value) => value === UNKNOWN) ? fn : call, bound, args);
}

/** `trace('x')(phone)` calls the function that `trace` returns, and so does `const log = trace('x'); log(phone)`. */
function returnedCalls(context: FlowContext, fn: FunctionNode): readonly TSESTree.CallExpression[] {
  const outer = returnerOf(fn);
  if (!outer) return [];
  return callsOf(context, outer).flatMap((call) => {
    const parent = call.parent;
    if (parent.type === 'CallExpression' && parent.callee === call) return [parent];
    const variable =
      parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? context.bindings.declared(parent.id) : undefined;
    return variableUses(context, variable).flatMap((use) => (use.type === 'CallExpression' ? [use] : []));
  });
}

function returnerOf(fn: FunctionNode): FunctionNode | undefined {
  const parent = fn.parent;
  if (isFunction(parent)) return parent.body === fn ? parent : undefined;
  if (parent.type !== 'ReturnStatement') return undefined;
  const outer = parent.parent.parent;
  return isFunction(outer) ? outer : undefined;
}
