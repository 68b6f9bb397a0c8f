/** Functions that pass a parameter to the query of a request: `get(url, params)` of a project's own over axios. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { QueryParameter } from '../../module-types.ts';
import type { Node } from '../../types.ts';
import { isClient } from '../../sources/requests/answers-requests.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { argumentsAt, importedFunction, importPath } from '../../sources/flow/imports.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { ownPart, type OwnPart } from '../../sources/flow/functions/own-parameters.ts';
import { localFunction } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { lastName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { mayCarry } from '../may-carry.ts';
import { hasUnknown, madeBy, requestQuery, type RequestQuery } from './request-queries.ts';
import { serialized } from './serialized-queries.ts';

type QueryFunctions = ReadonlyMap<FunctionNode, QueryParameter>;

const memo = new Memo<FlowContext, QueryFunctions>();

/** What the functions of a file put into queries: those that make the request, and those that call one of them. */
export function queryFunctions(context: FlowContext): QueryFunctions {
  return memo.of(context, () => findFunctions(context));
}

/** The query of a call of such a function, of this file or of another module. */
export function passedQuery(call: TSESTree.CallExpression, context: FlowContext): RequestQuery | undefined {
  const fn = localFunction(call.callee, context.bindings);
  const parameter = fn ? queryFunctions(context).get(fn) : importedQuery(call, context);
  return parameter && queryOf(call, parameter, context);
}

/** Other modules are queried only for calls that may carry something. */
function importedQuery(call: TSESTree.CallExpression, context: FlowContext): QueryParameter | undefined {
  if (!importPath(context, call.callee) || !call.arguments.some((argument) => mayCarry(argument, context))) return undefined;
  return importedFunction(context, call.callee)?.query;
}

function findFunctions(context: FlowContext): QueryFunctions {
  const found = new Map<FunctionNode, QueryParameter>();
  const calls = context.candidates.calls.filter((call) => call.type === 'CallExpression');
  for (const call of calls) {
    if (!isClient(context, call.callee)) continue;
    const query = requestQuery(call, context) ?? addedToAddress(call.arguments[0], context);
    if (query) add(found, query, context);
  }
  if (found.size === 0) return found;
  const makers = new Map(found);
  for (const call of calls) {
    const fn = localFunction(call.callee, context.bindings);
    const parameter = fn && makers.get(fn);
    const query = parameter && queryOf(call, parameter, context);
    if (query) add(found, query, context);
  }
  return found;
}

/** `axios.get(data ? url + '?' + qs.stringify(data) : url)`. */
function addedToAddress(address: Node | undefined, context: FlowContext): RequestQuery | undefined {
  const bare = address && unwrap(address);
  if (bare?.type === 'ConditionalExpression') return addedToAddress(bare.consequent, context) ?? addedToAddress(bare.alternate, context);
  const parts = bare?.type === 'BinaryExpression' ? concatenatedParts(bare) : bare?.type === 'TemplateLiteral' ? bare.expressions : [];
  for (const part of parts) {
    const given = staticText(part) === undefined ? serialized(initialValue(part, context.bindings), context) : undefined;
    if (given) return { given };
  }
  return undefined;
}

function add(found: Map<FunctionNode, QueryParameter>, { given, method }: RequestQuery, { bindings }: FlowContext): void {
  const part = handedOn(given)
    .map((node) => ownPart(node, bindings))
    .find((own) => own);
  const way = method && ownPart(withoutCase(initialValue(method, bindings)), bindings);
  if (!part || found.has(part.fn) || (method && way?.fn !== part.fn)) return;
  found.set(part.fn, { part, ...(way ? { method: { part: way, isGet: isGet(way) } } : {}) });
}

/** The value itself, or everything that is copied into the object that it is: `{ ...data, time }`, `Object.assign({}, data)`. */
function handedOn(given: Node): readonly Node[] {
  const bare = unwrap(given);
  if (bare.type === 'ObjectExpression') return bare.properties.flatMap((item) => (item.type === 'SpreadElement' ? [item.argument] : []));
  return bare.type === 'CallExpression' && lastName(bare.callee) === 'assign' ? bare.arguments : [bare];
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
