/** The functions that receive a response: callbacks, options, promises of one's own. */
import { chinese } from '../../chinese-text.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { answerOptions, promiseMethods, withoutAnswer } from '../../catalog/words/callbacks.ts';
import { ROUTE_METHODS } from '../../catalog/requests/methods.ts';
import { ERROR_PARAMETER, LISTENS, ROUTERS, SERVED_PARAMETER, STREAM_OPERATORS } from '../../catalog/requests/handlers.ts';
import { ANY } from '../../graph/access-path.ts';
import { isPosition, targetIn } from '../../graph/patterns.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { functionName, localFunction } from '../file/functions.ts';
import { textOfConstant } from '../file/initial-values.ts';
import { resolverUses } from '../file/promises.ts';
import { isFunction, keyName, lastName, memberName, rangeOf, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { UNKNOWN, union, withStep, type Value } from '../flow/value.ts';
import { answerOfCall } from './answers.ts';
import { platformAnswer } from './answers-platform.ts';
import { answerValue, fieldOfAnswer } from './answers-values.ts';
import { emittedWith } from './answers-words.ts';
import type { FlowContext } from '../flow/context.ts';
import { methodReferences } from '../flow/functions/method-references.ts';
import { fieldOf } from '../flow/paths.ts';
import { changingOperator, operatorsBefore } from './stream-operators.ts';

const MAX_PLACES = 6;

/** What the parameter at a position of a function receives as the response of a call; undefined when it is no callback of one. */
export function deliveredAnswer(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  for (const place of placesOf(context, fn)) {
    const value = deliveredAt(context, fn, index, place);
    if (value) return value;
  }
  return undefined;
}

/** The part of a response that a name of a parameter's pattern takes. */
export function partOfAnswer({ bindings }: FlowContext, answer: Value, pattern: Node, name: Node): Value {
  const target = targetIn(pattern, name, bindings);
  if (!target) return UNKNOWN;
  return target.path.reduce((whole, key) => {
    if (whole.silent || key === ANY || isPosition(key)) return whole;
    const field = fieldOf(whole, key);
    return field.sources.length > 0 ? field : fieldOfAnswer(whole, key);
  }, answer);
}

/** Where a function stands as a value: itself, or its name. */
function placesOf(context: FlowContext, fn: FunctionNode): readonly Node[] {
  const holder = fn.parent;
  const name = fn.type === 'FunctionDeclaration' ? fn.id : holder?.type === 'VariableDeclarator' ? holder.id : undefined;
  if (name?.type !== 'Identifier')
    return holder?.type === 'Property' || holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition'
      ? [fn, ...methodReferences(context, functionName(fn) ?? '').slice(0, MAX_PLACES)]
      : [fn];
  const references = context.bindings.declared(name)?.references ?? [];
  return references.slice(0, MAX_PLACES).map((reference) => reference.identifier as Node);
}

function deliveredAt(context: FlowContext, fn: FunctionNode, index: number, place: Node): Value | undefined {
  const parent = place.parent;
  if (parent?.type === 'Property' && parent.value === place) return throughOption(context, parent, index);
  if (parent?.type !== 'CallExpression' || !parent.arguments.includes(place as TSESTree.CallExpressionArgument)) return undefined;
  const callee = unwrap(parent.callee);
  const name = lastName(callee) ?? '';
  const isMethod = callee.type === 'MemberExpression';
  if (STREAM_OPERATORS.has(name) && !isMethod) return index === 0 ? piped(context, parent) : undefined;
  if (isMethod && promiseMethods.has(name))
    return index === 0 && parent.arguments[0] === place ? known(context.evaluate(callee.object)) : undefined;
  if (LISTENS.test(name))
    return index === 0 && parent.arguments[1] === place ? (namedEvent(context, parent) ?? answerOfCall(context, parent)) : undefined;
  if (withoutAnswer.has(name) || isRoute(callee, fn)) return undefined;
  const own = localFunction(callee, context.bindings);
  if (own) return calledInside(context, own, parent.arguments.indexOf(place as TSESTree.CallExpressionArgument), undefined, index);
  if (!isFirstCallback(parent, place)) return undefined;
  const positions = platformAnswer(context, parent)?.call.parameters ?? [answerPosition(fn)];
  return positions.includes(index) ? answerOfCall(context, parent) : undefined;
}

/** `answer$.pipe(tap((user) => …))`, unless other values come out of an operator before it. */
function piped(context: FlowContext, operator: TSESTree.CallExpression): Value | undefined {
  const pipe = operator.parent;
  const callee = pipe.type === 'CallExpression' ? unwrap(pipe.callee) : undefined;
  if (pipe.type === 'CallExpression' && operatorsBefore(pipe, operator).some((before) => changingOperator(before) !== undefined))
    return undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'pipe' ? known(context.evaluate(callee.object)) : undefined;
}

/** `bus.on('selectAddress', (data) => …)`: the event's name is the evidence of its data. */
function namedEvent({ bindings, vocabulary }: FlowContext, call: TSESTree.CallExpression): Value | undefined {
  const event = call.arguments[0] && textOfConstant(call.arguments[0], bindings);
  const asked = event === undefined || !/^[\w:./-]{1,40}$/.test(event) ? undefined : emittedWith(event);
  return event !== undefined && asked?.answer && !vocabulary.ignores(asked.noun)
    ? answerValue(call, asked.answer.fields, event, asked.confidence, {
        en: `handed over by the “${event}” event`,
        'zh-CN': chinese('由事件', event, '传来'),
      })
    : undefined;
}

function known(value: Value): Value | undefined {
  return value.silent || value.sources.length > 0 ? value : undefined;
}

/** `(err, user) =>` and `(err, res, body) =>` receive the response last, other callbacks first. */
function answerPosition(fn: FunctionNode): number {
  const names = fn.params.map((param) => (param.type === 'Identifier' ? param.name : ''));
  if (names[0] === 'status' && names.length > 1) return 1;
  if (!ERROR_PARAMETER.test(names[0] ?? '')) return 0;
  return /^body$/i.test(names[2] ?? '') ? 2 : 1;
}

/** `request(url, ok, failed)`: only the first callback is given the response. */
function isFirstCallback(call: TSESTree.CallExpression, place: Node): boolean {
  const first = call.arguments.find((argument) => argument === place || isFunction(argument));
  return first === place;
}

/** `router.get('/user', (req, res) => …)` handles a request; it sends none. */
function isRoute(callee: Node, fn: FunctionNode): boolean {
  const first = fn.params[0];
  if (first?.type === 'Identifier' && SERVED_PARAMETER.test(first.name)) return true;
  return callee.type === 'MemberExpression' && ROUTERS.test(lastName(callee.object) ?? '') && ROUTE_METHODS.has(memberName(callee) ?? '');
}

/**
 * Callback options and the methods that take them: the callback receives each value of the method's object.
 * https://rxjs.dev/guide/observer,
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/database/collection/Collection.watch.html
 */
const DELIVERS: ReadonlyMap<string, string> = new Map([
  ['next', 'subscribe'],
  ['onChange', 'watch'],
]);

/** `request({ url, success(res) {} })`, and the same of a function of this file that calls the option itself. */
function throughOption(context: FlowContext, property: TSESTree.Property, index: number): Value | undefined {
  const key = keyName(property.key, property.computed);
  const options = property.parent;
  const call = options.parent;
  if (key === undefined || options.type !== 'ObjectExpression' || call?.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && DELIVERS.get(key) === memberName(callee))
    return index === 0 ? known(context.evaluate(callee.object)) : undefined;
  const own = localFunction(call.callee, context.bindings);
  const inside = own && calledInside(context, own, call.arguments.indexOf(options), key, index);
  if (inside) return inside;
  return index === 0 && answerOptions.has(key) ? answerOfCall(context, call) : undefined;
}

const GIVEN = { en: 'given to the callback here', 'zh-CN': '在此传给回调函数' } as const;

/** What a function of this file calls its parameter with, or a property of that parameter. */
function calledInside(context: FlowContext, fn: FunctionNode, position: number, key: string | undefined, index: number): Value | undefined {
  const param = fn.params[position];
  const target = param?.type === 'AssignmentPattern' ? param.left : param;
  if (!target) return undefined;
  const given = callsOfCallback(context, target, key).flatMap((call) => (call.arguments[index] ? [call.arguments[index]] : []));
  const values = given.slice(0, MAX_PLACES).map((node) => withStep(context.evaluate(node), { range: rangeOf(node), note: GIVEN }));
  return values.length > 0 ? known(union(values)) : undefined;
}

function callsOfCallback(context: FlowContext, target: Node, key: string | undefined): TSESTree.CallExpression[] {
  if (target.type === 'ObjectPattern') {
    const property = target.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === key);
    const value =
      property?.type === 'Property' ? (property.value.type === 'AssignmentPattern' ? property.value.left : property.value) : undefined;
    return value?.type === 'Identifier' ? callsOfVariable(context.bindings.declared(value), undefined) : [];
  }
  return target.type === 'Identifier' ? callsOfVariable(context.bindings.declared(target), key) : [];
}

function callsOfVariable(variable: Variable | undefined, key: string | undefined): TSESTree.CallExpression[] {
  return (variable?.references ?? []).flatMap((reference) => {
    const identifier = reference.identifier as Node;
    const called = key === undefined ? identifier : outerChain(identifier.parent);
    if (key !== undefined && (called?.type !== 'MemberExpression' || memberName(called) !== key)) return [];
    const call = called && outerChain(called.parent);
    return call?.type === 'CallExpression' && unwrap(call.callee) === called ? [call] : [];
  });
}

function outerChain(node: Node | undefined): Node | undefined {
  return node?.type === 'ChainExpression' ? node.parent : node;
}

/** What `new Promise((resolve) => …)` is resolved with, directly or as the `success` of a request. */
export function promisedValue(context: FlowContext, node: TSESTree.NewExpression): Value {
  const values = resolverUses(node, context.bindings)
    .slice(0, MAX_PLACES)
    .flatMap((resolver) => {
      const { parent } = resolver;
      if (parent?.type === 'CallExpression' && parent.callee === resolver)
        return parent.arguments[0] ? [context.evaluate(parent.arguments[0])] : [];
      if (parent?.type === 'Property' && parent.value === resolver) return throughOption(context, parent, 0) ?? [];
      if (parent?.type !== 'CallExpression') return [];
      const callee = unwrap(parent.callee);
      return callee.type === 'MemberExpression' && promiseMethods.has(memberName(callee) ?? '') && parent.arguments[0] === resolver
        ? [context.evaluate(callee.object)]
        : [];
    });
  const value = union(values);
  return value.sources.length > 0 ? value : UNKNOWN;
}
