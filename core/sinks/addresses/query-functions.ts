/** Functions that pass a parameter to the query of a request: `get(url, params)` of a project's own over axios. */
import type { TSESTree } from '@typescript-eslint/types';
import { COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import { conditionsAt, isEquality } from '../../graph/conditions.ts';
import { functionAround } from '../../graph/places.ts';
import { Memo } from '../../memo.ts';
import type { QueryParameter } from '../../module-types.ts';
import { UNSEEN_CLIENTS } from '../../catalog/addresses/query-clients.ts';
import { MINI_PROGRAM_GLOBALS, MINI_PROGRAM_HOSTS } from '../../catalog/platforms/mini-program-hosts.ts';
import type { Node } from '../../types.ts';
import { isClient, pathOf, requestedPath } from '../../sources/requests/answers-requests.ts';
import { requestArguments } from '../../sources/requests/leading-methods.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { argumentsAt, calledPath, importedFunction, importPath, thingAt } from '../../sources/flow/imports.ts';
import { functionCalled } from '../../sources/flow/functions/callees.ts';
import { ownPart, type OwnPart } from '../../sources/flow/functions/own-parameters.ts';
import { ParameterMarks, type Mark } from '../../sources/flow/functions/parameter-marks.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { originOf } from '../../sources/file/origin.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { mayCarry } from '../may-carry.ts';
import { isListed } from './named-parameters.ts';
import { copiedOptions, hasUnknown, madeBy, requestQuery, writtenGet, type RequestQuery } from './request-queries.ts';

type QueryFunctions = ReadonlyMap<FunctionNode, readonly QueryParameter[]>;

const memo = new Memo<FlowContext, QueryFunctions>();

/** What the functions of a file put into queries: those that make the request, and those that call one of them. */
export function queryFunctions(context: FlowContext): QueryFunctions {
  return memo.of(context, () => findFunctions(context));
}

/**
 * The query of a call of such a function, of this file or of another module. Other modules are queried only for calls that may carry
 * something.
 */
export function passedQuery(call: TSESTree.CallExpression, context: FlowContext): RequestQuery | undefined {
  if (!call.arguments.some((argument) => initialValue(argument, context.bindings).type === 'ObjectExpression')) return undefined;
  const fn = functionCalled(context, call.callee);
  const parameters = fn ? queryFunctions(context).get(fn) : importedQueries(call, context);
  if (!fn && !parameters) return unseenQuery(call, context);
  const queries = (parameters ?? []).flatMap((parameter) => queryOf(call, parameter, context) ?? []);
  return queries.find(({ given }) => initialValue(given, context.bindings).type === 'ObjectExpression') ?? queries[0];
}

/**
 * The data of a GET whose client is a member of the page or the program that no file shows: `this.request({ url, method: 'GET', data })`.
 * A GET has no body, and the clients of mini-programs append its data to the address; what others do with it no file shows.
 */
function unseenQuery(call: TSESTree.CallExpression, context: FlowContext): RequestQuery | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !UNSEEN_CLIENTS.has(memberName(callee) ?? '') || isOfPackage(callee, context)) return undefined;
  const path = importPath(context, callee);
  if (path && thingAt(context, path)) return undefined;
  const query = writtenGet(call, context);
  return query && usesHost(context) ? query : undefined;
}

/** Whether a file calls the platform of a mini-program: `uni.showToast(…)`, `getApp()`. */
function usesHost(context: FlowContext): boolean {
  return hosts.of(context, () =>
    context.candidates.calls.some(({ callee }) => {
      const bare = unwrap(callee);
      const name = bare.type === 'MemberExpression' ? lastName(unwrap(bare.object)) : lastName(bare);
      return name !== undefined && (bare.type === 'MemberExpression' ? HOSTS.has(name) : MINI_PROGRAM_GLOBALS.has(name));
    }),
  );
}

const hosts = new Memo<FlowContext, boolean>();
const HOSTS = new Set(MINI_PROGRAM_HOSTS);

/** Whether a client comes from a package, or is called after one: its own documentation says what becomes of the data. */
function isOfPackage({ object }: TSESTree.MemberExpression, { bindings }: FlowContext): boolean {
  return originOf(object, bindings)?.type === 'module' || (lastName(object) ?? '').replace(/^[$_]+/, '') === 'axios';
}

function importedQueries(call: TSESTree.CallExpression, context: FlowContext): readonly QueryParameter[] | undefined {
  if (!calledPath(context, call.callee) || !call.arguments.some((argument) => mayCarry(argument, context))) return undefined;
  return importedFunction(context, call.callee)?.queries;
}

function findFunctions(context: FlowContext): QueryFunctions {
  const found = new Map<FunctionNode, QueryParameter[]>();
  const calls = context.candidates.calls.filter((call) => call.type === 'CallExpression');
  for (const call of calls) {
    if (!functionAround(call) || !isClient(context, call.callee) || loadsList(call, context)) continue;
    const query = requestQuery(call, context);
    if (query) addParts(found, query, call, context);
    else addCopied(found, call, context);
    const [address] = requestArguments(call).given;
    if (address && isBuilt(initialValue(address, context.bindings)))
      addParts(found, { given: address, method: methodOf(call, context) }, call, context, ownPart(address, context.bindings));
  }
  const makers = new Map([...found].map(([fn, parameters]) => [fn, [...parameters]]));
  for (const call of calls) {
    if (!functionAround(call)) continue;
    const fn = functionCalled(context, call.callee);
    for (const parameter of (fn ? makers.get(fn) : passedOn(call, context)) ?? []) {
      const query = queryOf(call, parameter, context);
      if (query) addParts(found, query, call, context);
    }
  }
  return found;
}

/** What a function of another module puts into a query, for a call that passes parameters of the function around it on. */
function passedOn(call: TSESTree.CallExpression, context: FlowContext): readonly QueryParameter[] | undefined {
  if (!calledPath(context, call.callee) || !call.arguments.some((argument) => isOfParameter(argument, context))) return undefined;
  if (loadsList(call, context)) return undefined;
  return importedFunction(context, call.callee)?.queries;
}

/** Whether a request loads a list, as its path shows: what a user searches that for is no person's data. */
function loadsList(call: TSESTree.CallExpression, context: FlowContext): boolean {
  const segments = requestedPath(context, call)?.segments ?? (call.arguments[0] && pathOf(context, call.arguments[0]));
  return segments !== undefined && isListed(segments);
}

/** Whether an argument is a parameter of the function around it, or an object with one. */
function isOfParameter(argument: Node, { bindings }: FlowContext): boolean {
  const given = initialValue(argument, bindings);
  if (given.type !== 'ObjectExpression') return ownPart(given, bindings) !== undefined;
  return given.properties.some((item) => ownPart(item.type === 'Property' ? item.value : item.argument, bindings) !== undefined);
}

/** The data of options that a client appending it to a GET is given a copy of: `uni.request({ ...options, url })`. */
function addCopied(found: Map<FunctionNode, QueryParameter[]>, call: TSESTree.CallExpression, context: FlowContext): void {
  const copied = copiedOptions(call, context);
  const whole = copied && ownPart(copied.from, context.bindings);
  if (!copied || !whole || whole.path !== undefined) return;
  const { fn, index } = whole;
  const method = { part: { index, path: copied.method, isRest: false }, isGet: true };
  found.set(fn, [...(found.get(fn) ?? []), { part: { index, path: 'data', isRest: false }, method }]);
}

/** Whether an address is put together, and no object of options. */
function isBuilt(address: Node): boolean {
  if (address.type === 'CallExpression') return !COPIES_INTO_FIRST.has(lastName(address.callee) ?? '');
  return /^(?:Binary|Conditional|Identifier|Literal|Template)/.test(address.type);
}

/** The method that the options of a request name. */
function methodOf(call: TSESTree.CallExpression, { bindings }: FlowContext): Node | undefined {
  const options = call.arguments[1] && initialValue(call.arguments[1], bindings);
  return options?.type === 'ObjectExpression' ? propertyValue(options, 'method') : undefined;
}

/** The parameters that flow into a query which a call of a function makes, but for one that is the address, or all options, itself. */
function addParts(
  found: Map<FunctionNode, QueryParameter[]>,
  query: RequestQuery,
  call: Node,
  context: FlowContext,
  itself?: OwnPart,
): void {
  const method = query.method ?? methodBefore(call);
  const way = method && ownPart(withoutCase(initialValue(method, context.bindings)), context.bindings);
  if (method && !way) return;
  for (const { fn, index, path, isRest } of marksOf(query.given, call, context)) {
    const known = found.get(fn) ?? [];
    if (itself && itself.fn === fn && itself.index === index && itself.path === path) continue;
    if ((way && way.fn !== fn) || known.some(({ part }) => part.index === index && part.path === path)) continue;
    found.set(fn, [...known, { part: { index, path, isRest }, ...(way ? { method: { part: way, isGet: isGet(way) } } : {}) }]);
  }
}

/** The parameters of the functions around a call that an expression in it carries. */
function marksOf(node: Node, call: Node, context: FlowContext): readonly Mark[] {
  const around: FunctionNode[] = [];
  for (let fn = functionAround(call); fn; fn = functionAround(fn)) if (fn.params.length > 0) around.push(fn);
  if (around.length === 0) return [];
  const marks = new ParameterMarks(around, context.bindings);
  return marks.args.size === 0 ? [] : context.evaluate(node, marks.args).sources.flatMap((source) => marks.markOf(source) ?? []);
}

/** What is compared with GET before a call: `if (method === 'GET') return axios.get(url, { params })`. */
function methodBefore(call: Node): Node | undefined {
  for (const { test, holds } of conditionsAt(call, false)) {
    const [left, right, isSame] = isEquality(test)
      ? [test.discriminant, test.right, true]
      : test.type === 'BinaryExpression'
        ? [test.left, test.right, /^={2,3}$/.test(test.operator)]
        : [];
    if (left && right && holds === isSame && staticText(right)?.toLowerCase() === 'get') return left;
  }
  return undefined;
}

/** `method.toUpperCase()` is the method. */
function withoutCase(node: Node): Node {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression' || !/^to(?:Upper|Lower)Case$/.test(lastName(bare.callee) ?? '')) return bare;
  const callee = unwrap(bare.callee);
  return callee.type === 'MemberExpression' ? callee.object : bare;
}

/** Whether a request is a GET where its method is not given. */
function isGet({ byDefault }: OwnPart): boolean {
  return byDefault === undefined || staticText(unwrap(byDefault))?.toLowerCase() === 'get';
}

function queryOf(call: TSESTree.CallExpression, { part, method }: QueryParameter, context: FlowContext): RequestQuery | undefined {
  const [given] = argumentsAt(context, call, part);
  if (!given || !method) return given && { given };
  const [way] = argumentsAt(context, call, method.part);
  if (way) return madeBy(given, way);
  const options = call.arguments[method.part.index];
  const value = options && initialValue(options, context.bindings);
  return method.isGet && !(value?.type === 'ObjectExpression' && hasUnknown(value)) ? { given } : undefined;
}
