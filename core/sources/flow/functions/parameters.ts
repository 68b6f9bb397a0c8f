/** Parameters: what the callers of a function in this file pass, and what callbacks receive. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { parameterOf } from '../../file/functions.ts';
import { propertyValue } from '../../state/state-options.ts';
import { decoratorsOf, isFunction, keyName, lastName, rangeOf, staticText, type FunctionNode } from '../../../syntax/tree.ts';
import { handedByComponents } from '../../cells/component-events.ts';
import { propertiesOfFunction } from '../../cells/component-props.ts';
import { emittedToListener } from '../../cells/events.ts';
import { givenByProgram } from '../../cells/page-reads.ts';
import { passedToWriter } from '../../cells/passed-arguments.ts';
import { jobPayload } from '../../cells/queues.ts';
import { actionPayload } from '../../cells/stores/made-stores.ts';
import { mutationPayload } from '../../cells/stores/field-writes.ts';
import { declaredFields } from '../../declared/evidence.ts';
import { MAX_STEPS, UNKNOWN, union, withStep, type Passing, type Value } from '../value.ts';
import { passedTo, passedToAny } from './callers.ts';
import type { Passed } from './passed.ts';
import { renderedCell } from '../../tables/cells.ts';
import { decoratedBody } from '../../requests/answers-bodies.ts';
import { hashArgument } from '../../../sanitizers/fresh-hashes.ts';
import { eventArgument } from '../../element-events.ts';
import { elementEvent } from '../../forms/events.ts';
import { deliveredAnswer, partOfAnswer } from '../../requests/answers-delivery.ts';
import { isAnswer } from '../../requests/answers-values.ts';
import type { Arguments, FlowContext } from '../context.ts';
import { handedByLibrary } from '../../requests/handed-methods.ts';
import { hookedDocument } from '../../requests/hooked-documents.ts';
import { keyText } from '../../state/key-text.ts';
import { rowOf, worksOn } from '../../names/named-functions.ts';
import { namedSources } from '../../names/names.ts';
import { putUnder } from '../paths.ts';
import { fieldsOfType } from '../../declared/evidence.ts';
import { destructured } from '../destructuring/patterns.ts';
import { validatedValue } from '../../forms/validators.ts';
import { watchedElement, watchedValue } from '../../state/watchers.ts';

/**
 * What a parameter carries. When the parameter's own name is evidence of a kind, its callers are not evaluated.
 */
export function parameterValue(context: FlowContext, fn: Node, name: Node, hasName: boolean, args: Arguments | undefined): Value {
  if (!isFunction(fn)) return UNKNOWN;
  const position = parameterOf(fn, name);
  if (!position) return UNKNOWN;
  const declared = declaredFields(context, position.pattern);
  if (declared) return declared;
  const { pattern } = position;
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern.type === 'RestElement' ? pattern.argument : pattern;
  const isPlain = target.type === 'Identifier';
  if (isPlain && hasName) return answerUnderName(context, fn, position.index, target.name) ?? UNKNOWN;
  const special = isPlain
    ? (decoratedValue(context, position.pattern, fn) ??
      storageAnswer(context, fn, position.index) ??
      watchedValue(context, fn, position.index) ??
      validatedValue(context, fn, position.index) ??
      hookedDocument(context, fn, position.index) ??
      handedByLibrary(context, fn, position.index) ??
      renderedCell(context, fn, position.index) ??
      hashArgument(context, fn, position.index))
    : undefined;
  if (special) return special;
  const told = isPlain ? worksOn(context, fn, target) : [];
  if (told.length > 0) return { sources: told, silent: false };
  const answer =
    deliveredAnswer(context, fn, position.index) ??
    eventArgument(context, fn, position.index) ??
    elementEvent(context, fn, position.index) ??
    emittedToListener(context, fn, position.index) ??
    jobPayload(context, fn, position.index) ??
    actionPayload(context, fn, position.index) ??
    mutationPayload(context, fn, position.index) ??
    givenByProgram(context, fn, position.index) ??
    handedByComponents(context, fn, position.index) ??
    propertiesOfFunction(context, fn, position.index) ??
    passedToWriter(context, fn, position.index);
  if (answer && isPlain) return answer;
  const watched = isPlain ? undefined : watchedElement(context, fn, position.index, name);
  if (watched) return watched;
  const unpassed = isPlain ? UNKNOWN : destructured(context, target, name, heldByType(context, target), args);
  if (answer) return union([unpassed, partOfAnswer(context, answer, target, name)]);
  const given = union([
    unpassed,
    ...passedTo(context, fn, position.index).map((passed) => {
      const value = isPlain ? valueOf(context, passed, args) : destructured(context, target, name, passed.given, args);
      return withPassing(value, passed, fn, pattern);
    }),
  ]);
  const row = isPlain && given.sources.length === 0 && !given.silent ? rowOf(context, fn, target) : [];
  return row.length > 0 ? { sources: row, silent: false } : given;
}

/** What a pattern with a declared type receives from any caller: `({ candidate: { name } }: Application)`. */
function heldByType(context: FlowContext, pattern: Node): { readonly held: Value } | undefined {
  const type = pattern.type === 'ObjectPattern' ? pattern.typeAnnotation?.typeAnnotation : undefined;
  const held = type && fieldsOfType(context, type);
  return held && { held };
}

/** A response that reaches a parameter whose name is evidence of a kind: it counts when it holds nothing, or a record with this kind. */
function answerUnderName(context: FlowContext, fn: FunctionNode, index: number, name: string): Value | undefined {
  const answer = deliveredAnswer(context, fn, index);
  const kind = context.vocabulary.match(name)?.kind.id;
  return answer && (answer.silent || answer.sources.some((source) => source.kind === kind && isAnswer(source))) ? answer : undefined;
}

function valueOf(context: FlowContext, { given }: Passed, args: Arguments | undefined): Value {
  return 'held' in given ? given.held : context.evaluate(given, args);
}

/** What `arguments` holds, or its element at `index`. */
export function argumentsValue(context: FlowContext, node: Node, index?: number, args?: Arguments): Value {
  let fn = node.parent;
  while (fn && fn.type !== 'FunctionDeclaration' && fn.type !== 'FunctionExpression') fn = fn.parent;
  if (!fn) return UNKNOWN;
  const list = args && index === undefined ? context.bindings.argumentsOf(fn) : undefined;
  const given = list && args?.get(list);
  if (given) return given;
  const receiver = fn;
  const passed = index === undefined ? passedToAny(context, receiver) : passedTo(context, receiver, index);
  return union([UNKNOWN, ...passed.map((item) => withPassing(valueOf(context, item, undefined), item, receiver))]);
}

/** The same value inside the function that a call passes it to. */
function withPassing(value: Value, { at }: Passed, fn: FunctionNode, parameter?: Node): Value {
  if (!at || value.sources.length === 0) return value;
  const passing: Passing = { fn, parameter, range: rangeOf(at) };
  const entered = withStep(value, { range: rangeOf(at), note: { en: 'passed to the function here', 'zh-CN': '在此传入函数' } });
  return {
    ...entered,
    sources: entered.sources.map((source) => ({ ...source, passings: [...(source.passings?.slice(1 - MAX_STEPS) ?? []), passing] })),
  };
}

/** What `success(res)` of `getStorage({ key, success(res) {} })` receives. */
function storageAnswer(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const property = fn.parent;
  if (index !== 0 || property?.type !== 'Property' || !/^(?:success|complete)$/.test(keyName(property.key, property.computed) ?? ''))
    return undefined;
  const call = property.parent?.parent;
  if (call?.type !== 'CallExpression') return undefined;
  if (!/^getStorage/.test(lastName(call.callee) ?? '') || property.parent?.type !== 'ObjectExpression') return undefined;
  const key = propertyValue(property.parent, 'key');
  const text = key && keyText(key, context);
  const sources =
    text === undefined ? [] : namedSources(context, text, fn.params[0] as Node).map((source) => ({ ...source, evidence: 'api' as const }));
  if (sources.length > 0) return { sources, silent: false };
  const kept = putUnder(context.evaluate(call), ['data']);
  return kept.length > 0 ? { sources: kept, silent: false } : undefined;
}

/** `@Query('phone') value`: the decorator names what the framework passes. */
function decoratedValue(context: FlowContext, pattern: TSESTree.Parameter, fn: FunctionNode): Value | undefined {
  for (const { expression } of decoratorsOf(pattern)) {
    const key = expression.type === 'CallExpression' && expression.arguments[0] ? staticText(expression.arguments[0]) : undefined;
    const sources = key === undefined ? [] : namedSources(context, key, pattern);
    if (sources.length > 0) return { sources, silent: false };
    const body = key === undefined ? decoratedBody(context, lastName(expression) ?? '', pattern, fn) : undefined;
    if (body) return body;
  }
  return undefined;
}
