/** Parameters: what the callers of a function in this file pass, and what callbacks receive. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../bindings.ts';
import { functionIn, parameterOf, returnedExpressions } from '../functions.ts';
import { propertyValue } from '../component-state.ts';
import { isFunction, keyName, lastName, memberName, rangeOf, staticText, unwrap, type FunctionNode } from '../tree.ts';
import { declaredFields } from '../type-fields.ts';
import { UNKNOWN, union, withStep, type Value } from '../value.ts';
import { namedResult } from './calls.ts';
import type { Arguments, FlowContext } from './context.ts';
import { keyText } from './key-text.ts';
import { namedSources } from './names.ts';
import { destructured } from './patterns.ts';

const MAX_CALLERS = 12;

/** Note of the step in which a value enters a function of this file. */
export const PASSED = { en: 'passed to the function here', 'zh-CN': '在此传入函数' } as const;

/**
 * What a parameter carries. A finding whose value was passed belongs to the call. When the parameter's own name says
 * its kind, callers are not asked.
 */
export function parameterValue(context: FlowContext, fn: Node, name: Node, hasName: boolean, args: Arguments | undefined): Value {
  if (!isFunction(fn)) return UNKNOWN;
  const position = parameterOf(fn, name);
  if (!position) return UNKNOWN;
  const declared = declaredFields(context, position.pattern);
  if (declared) return declared;
  const target = position.pattern.type === 'AssignmentPattern' ? position.pattern.left : position.pattern;
  const isPlain = target.type === 'Identifier';
  if (isPlain && hasName) return UNKNOWN;
  const special = isPlain ? decoratedValue(context, position.pattern) ?? callbackValue(context, fn, position.index) : undefined;
  if (special) return special;
  const unpassed = isPlain ? UNKNOWN : destructured(context, target, name, undefined, args);
  return union([unpassed, ...passedNodes(context, fn, position.index).map(({ node, isCall }) => {
    const value = isPlain ? context.evaluate(node, args) : destructured(context, target, name, node, args);
    return isCall ? withStep(value, { range: rangeOf(node), note: PASSED }) : value;
  })]);
}

function passedNodes(context: FlowContext, fn: FunctionNode, index: number): { node: Node; isCall: boolean }[] {
  const element = elementSource(fn, index);
  if (element) return [{ node: element, isCall: false }];
  return callsOf(context, fn)
    .slice(0, MAX_CALLERS)
    .flatMap((call) => (call.arguments[index] ? [{ node: call.arguments[index], isCall: true }] : []));
}

/** Calls of a function of this file: by its name, its constant, as a method of `this`, and from the template. */
export function callsOf(context: FlowContext, fn: FunctionNode): readonly TSESTree.CallExpression[] {
  if (fn.type === 'FunctionDeclaration' && fn.id) return callersOf(context, context.bindings.declared(fn.id));
  let holder: Node | undefined = fn.parent;
  if (holder?.type === 'CallExpression' && functionIn(holder) === fn) holder = holder.parent;
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') return callersOf(context, context.bindings.declared(holder.id));
  if (holder?.type === 'Property' || holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition') {
    const name = keyName(holder.key, holder.computed);
    if (name === undefined) return [];
    const calls = (context.candidates.methodCalls.get(name) ?? []).filter((call) => {
      const callee = unwrap(call.callee);
      return callee.type === 'MemberExpression' && context.state.isThis(unwrap(callee.object));
    });
    return [...calls, ...(context.candidates.templateCalls.get(name) ?? [])];
  }
  return [];
}

function callersOf(context: FlowContext, variable: Variable | undefined): TSESTree.CallExpression[] {
  if (!variable) return [];
  const calls = variable.references.flatMap((reference) => {
    const call = (reference.identifier as Node).parent;
    return call?.type === 'CallExpression' && call.callee === reference.identifier ? [call] : [];
  });
  const isTopLevel = context.bindings.topLevel(variable.name) === variable;
  return [...calls, ...(isTopLevel ? context.candidates.templateCalls.get(variable.name) ?? [] : [])];
}

/** Callbacks whose parameter is known by the function they are given to. */
function callbackValue(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  return answerOfCallback(context, fn, index) ?? watchedValue(context, fn, index);
}

/** What `success(res)` of `getUserInfo({ success(res) {} })` receives. */
function answerOfCallback(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const property = fn.parent;
  if (index !== 0 || property?.type !== 'Property' || !/^(?:success|complete)$/.test(keyName(property.key, property.computed) ?? '')) return undefined;
  const call = property.parent?.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const name = lastName(call.callee) ?? '';
  if (!/^getStorage/.test(name) || property.parent?.type !== 'ObjectExpression') return namedResult(context, call, name);
  const key = propertyValue(property.parent, 'key');
  const text = key && keyText(key, context);
  const sources = text === undefined ? [] : namedSources(context, text, fn.params[0] as Node).map((source) => ({ ...source, evidence: 'api' as const }));
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** `@Query('phone') value`: the decorator names what the framework passes. */
function decoratedValue(context: FlowContext, pattern: TSESTree.Parameter): Value | undefined {
  for (const { expression } of (pattern as { decorators?: TSESTree.Decorator[] }).decorators ?? []) {
    const key = expression.type === 'CallExpression' && expression.arguments[0] ? staticText(expression.arguments[0]) : undefined;
    const sources = key === undefined ? [] : namedSources(context, key, pattern);
    if (sources.length > 0) return { sources, silent: false };
  }
  return undefined;
}

/** `watch(() => form.phone, (value) => …)` and `watch: { 'form.phone'(value) {} }` receive what they watch. */
function watchedValue(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  if (index > 1) return undefined;
  const parent = fn.parent;
  if (parent?.type === 'CallExpression' && /^\$?watch$/.test(lastName(parent.callee) ?? '') && parent.arguments[1] === fn) {
    const watched = parent.arguments[0];
    if (!watched) return undefined;
    const getter = functionIn(watched);
    return union((getter ? returnedExpressions(getter) : [watched]).map((expression) => context.evaluate(expression)));
  }
  const handler = parent?.type === 'Property' && keyName(parent.key, parent.computed) === 'handler' ? parent.parent.parent : parent;
  if (handler?.type !== 'Property') return undefined;
  const block = handler.parent.parent;
  if (block?.type !== 'Property' || keyName(block.key, block.computed) !== 'watch') return undefined;
  const path = keyName(handler.key, handler.computed)?.split('.') ?? [];
  const named = namedSources(context, path.at(-1) ?? '', fn.params[index] as Node, path.at(-2));
  return named.length > 0 ? { sources: named, silent: false } : undefined;
}

const ELEMENT_CALLBACKS = new Set(['map', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'flatMap', 'findIndex', 'sort', 'each', 'then']);

/** The collection or promise whose elements a callback receives. */
function elementSource(fn: FunctionNode, index: number): Node | undefined {
  const call = fn.parent;
  if (call?.type !== 'CallExpression' || fn.type === 'FunctionDeclaration' || !call.arguments.includes(fn)) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = memberName(callee) ?? '';
  if (index === 0 && ELEMENT_CALLBACKS.has(method) && call.arguments[0] === fn) return callee.object;
  return index === 1 && method === 'reduce' ? callee.object : undefined;
}
