/**
 * Interceptors of clients as cells: a function that sees every request of a client holds what any file of the program sends through it.
 * `http.interceptors.request.use((config) => console.log(config.data))` prints the passwords of the page that logs in.
 */
import {
  ADDS_INTERCEPTOR,
  ADDS_PLATFORM_INTERCEPTOR,
  BEFORE_PLATFORM_CALL,
  HOLDS_INTERCEPTORS,
  HOLDS_ONE_INTERCEPTOR,
  INTERCEPTING_HOST,
  INTERCEPTOR_LISTS,
  PLATFORM_REQUEST,
  SENT_PARTS,
  SHARED_HELPERS,
  TAKES_CONFIGURATION,
} from '../../catalog/requests/interceptors.ts';
import { BODILESS_METHODS, BODY_METHODS } from '../../catalog/requests/methods.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Path } from '../../graph/access-path.ts';
import { isOnTheSide } from '../../sinks/plain-function.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';
import { ParameterMarks } from '../flow/functions/parameter-marks.ts';
import { fieldOf, putUnder } from '../flow/paths.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { originsOf } from '../shape/origins.ts';
import { propertyValue } from '../state/state-options.ts';
import { withWords, type Cell } from './cell.ts';
import { siteOf } from './made.ts';
import { specifierEnds } from './specifiers.ts';
import { readable, writtenTo } from './written.ts';

/** Space of these cells. */
export const SENT = 'sent';

/** A function that sees the requests of a client, and the properties of its parameter that lead to what is sent. */
interface Interceptor {
  readonly fn: FunctionNode;
  readonly client: Client;
  readonly way: Path;
}

/** Which client it is: the place where it is made, or the name of one that every file has; and words of the files that use it. */
interface Client {
  readonly id: string;
  readonly words: readonly string[];
}

/** What flows into a sink's value from the requests that the files of the program send through the client whose interceptor it stands in. */
export function sentThroughClient(context: FlowContext, { sink: { target } }: SinkUse, { node }: SunkValue): readonly SourceHit[] {
  if (!context.modules.isListed || !isOnTheSide(target)) return [];
  const interceptor = interceptorAround(context, node);
  if (!interceptor) return [];
  const { fn, client, way } = interceptor;
  const read = pathsRead(context, fn, node);
  const parts = new Set(read.flatMap((path) => partRead(path, way) ?? []));
  return [...parts].flatMap((part) => writtenTo(context, cellOf(client, part), node));
}

/** The paths by which a value is read from the first parameter of a function: the names of errors and of settings are no evidence against them. */
function pathsRead(context: FlowContext, fn: FunctionNode, node: Node): readonly Path[] {
  const [first] = fn.params;
  const parameter = first?.type === 'Identifier' ? context.bindings.declared(first) : undefined;
  const read = originsOf(context, node).flatMap(({ origin, path }) => (origin === parameter ? [path] : []));
  if (read.length > 0) return read;
  const marks = new ParameterMarks([fn], context.bindings);
  return context.evaluate(node, marks.args).sources.flatMap((source) => {
    const mark = source.mask || source.confidence === 'low' ? undefined : marks.markOf(source);
    return mark?.index === 0 ? [mark.path?.split('.') ?? []] : [];
  });
}

/** The part of a configuration that a path from the parameter leads to: empty for the whole of it, undefined for what is not sent. */
function partRead(path: Path, way: Path): string | undefined {
  if (path.length < way.length || way.some((name, index) => path[index] !== name)) return undefined;
  const [part, ...deeper] = path.slice(way.length);
  if (part === undefined) return '';
  return SENT_PARTS.includes(part) && deeper.length === 0 ? part : undefined;
}

function cellOf({ id, words }: Client, part: string): Cell {
  return { space: SENT, key: { text: JSON.stringify([id, part]) }, marks: words.map((word) => withWords(word)) };
}

/** The innermost function around a node that is an interceptor. */
function interceptorAround(context: FlowContext, node: Node): Interceptor | undefined {
  const { methodCalls, memberWrites } = context.candidates;
  if (!methodCalls.has(ADDS_INTERCEPTOR) && !methodCalls.has(ADDS_PLATFORM_INTERCEPTOR) && !memberWrites.has(PLATFORM_REQUEST))
    return undefined;
  for (let current: Node | undefined = node; current; current = current.parent) {
    const found = isFunction(current) ? (addedTo(context, current) ?? addedToPlatform(current) ?? assignedTo(current)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** `http.interceptors.request.use(fn, fn)` */
function addedTo(context: FlowContext, fn: FunctionNode): Interceptor | undefined {
  const call = fn.parent;
  const callee = call.type === 'CallExpression' && call.callee !== fn ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || memberName(callee) !== ADDS_INTERCEPTOR) return undefined;
  const list = unwrap(callee.object);
  const way = list.type === 'MemberExpression' ? INTERCEPTOR_LISTS.get(memberName(list) ?? '') : undefined;
  const holder = list.type === 'MemberExpression' ? unwrap(list.object) : undefined;
  if (!way || holder?.type !== 'MemberExpression' || memberName(holder) !== HOLDS_INTERCEPTORS) return undefined;
  // The second function of a list of requests is given the error of another interceptor: nothing is sent then.
  const isGivenError = call.type === 'CallExpression' && call.arguments[0] !== fn && way.length === 0;
  const client = isGivenError ? undefined : clientOf(context, unwrap(holder.object));
  return client && { fn, client, way };
}

/** `uni.addInterceptor('request', { invoke(options) { … } })` */
function addedToPlatform(fn: FunctionNode): Interceptor | undefined {
  const option = fn.parent;
  const call = option.type === 'Property' && option.value === fn ? option.parent.parent : undefined;
  if (option.type !== 'Property' || call?.type !== 'CallExpression' || lastName(call.callee) !== ADDS_PLATFORM_INTERCEPTOR)
    return undefined;
  const [name] = call.arguments;
  const isBefore = keyName(option.key, option.computed) === BEFORE_PLATFORM_CALL;
  return isBefore && name && staticText(name) === PLATFORM_REQUEST ? { fn, client: PLATFORM, way: [] } : undefined;
}

/** `Vue.prototype.$u.http.interceptor.request = fn` */
function assignedTo(fn: FunctionNode): Interceptor | undefined {
  const write = fn.parent;
  const left = write.type === 'AssignmentExpression' && write.right === fn ? unwrap(write.left) : undefined;
  if (left?.type !== 'MemberExpression' || memberName(left) !== PLATFORM_REQUEST) return undefined;
  return lastName(left.object) === HOLDS_ONE_INTERCEPTOR && isShared(left) ? { fn, client: SHARED, way: [] } : undefined;
}

/** Whether a chain of members leads through the helpers that every page has. */
function isShared(node: Node): boolean {
  let at = unwrap(node);
  while (at.type === 'MemberExpression' && memberName(at) !== SHARED_HELPERS) at = unwrap(at.object);
  return at.type === 'MemberExpression';
}

const SHARED: Client = { id: SHARED_HELPERS, words: [`${SHARED_HELPERS}.`] };
const PLATFORM: Client = { id: INTERCEPTING_HOST, words: [`${INTERCEPTING_HOST}.${PLATFORM_REQUEST}`] };

/** A client by where it is made; one that a package exports is the same in every file. */
function clientOf(context: FlowContext, node: Node): Client | undefined {
  if (isShared(node)) return SHARED;
  const site = siteOf(context, node);
  if (site) return { id: `${site.file} ${site.at}`, words: specifierEnds(site.file).map((end) => `/${end}`) };
  const origin = originOf(node, context.bindings);
  return origin?.type === 'module' && origin.member === undefined && !context.modules.isProject?.(origin.module)
    ? { id: origin.module, words: [origin.module] }
    : undefined;
}

/** What a file sends through a client. */
export function sentWrites(context: FlowContext, { key }: Cell): readonly SourceHit[] {
  const [id, part] = JSON.parse(key.text ?? '') as [string, string];
  return context.candidates.calls.flatMap((call) => {
    if (call.type !== 'CallExpression' || call.arguments.length === 0 || !isThrough(context, call, id)) return [];
    return (part === '' ? SENT_PARTS : [part]).flatMap((name) => {
      const given = sentAs(context, call, name);
      return given === undefined ? [] : readable(part === '' ? { sources: putUnder(given, [name]), silent: given.silent } : given);
    });
  });
}

function isThrough(context: FlowContext, { callee, arguments: [first] }: TSESTree.CallExpression, id: string): boolean {
  const bare = unwrap(callee);
  if (id === INTERCEPTING_HOST)
    return bare.type === 'MemberExpression' && lastName(bare.object) === id && memberName(bare) === PLATFORM_REQUEST && first !== undefined;
  const client = bare.type === 'MemberExpression' && sendingMethod(bare) !== undefined ? unwrap(bare.object) : bare;
  if (id === SHARED_HELPERS) return client !== bare && isShared(client);
  return client.type === 'Identifier' && clientOf(context, client)?.id === id;
}

function sendingMethod(callee: TSESTree.MemberExpression): string | undefined {
  const name = memberName(callee) ?? '';
  return BODY_METHODS.has(name) || BODILESS_METHODS.has(name) || name === TAKES_CONFIGURATION ? name : undefined;
}

/** What a call sends as one part: `post(url, data)`, `get(url, { params })`, `request({ url, data })`. */
function sentAs(context: FlowContext, { callee, arguments: given }: TSESTree.CallExpression, part: string): Value | undefined {
  const bare = unwrap(callee);
  const method = (bare.type === 'MemberExpression' && sendingMethod(bare)) || TAKES_CONFIGURATION;
  const isWhole = method === TAKES_CONFIGURATION;
  const [first, second, third] = given;
  if (BODY_METHODS.has(method) && part === 'data') return second && context.evaluate(second);
  const options = BODY_METHODS.has(method) ? third : isWhole && first && staticText(first) === undefined ? first : second;
  if (!options) return undefined;
  const written = initialValue(options, context.bindings);
  const value = written.type === 'ObjectExpression' ? propertyValue(written, part) : undefined;
  return value ? context.evaluate(value) : fieldOf(context.evaluate(options), part);
}
