/** What a request puts into its query: the parameters of HTTP clients, and the data of those that append it to a GET. */
import type { TSESTree } from '@typescript-eslint/types';
import { COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import { queryClients, type QueryClient } from '../../catalog/addresses/query-clients.ts';
import { QUERY_OPTIONS } from '../../catalog/requests/parts.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { partsOf } from '../../sources/flow/writes.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { originOf } from '../../sources/file/origin.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { addTo } from '../../groups.ts';

/** What a call passes to the query of its request. */
export interface RequestQuery {
  readonly given: Node;
  /** What decides at run time how the request is made; absent for what is in the query beyond doubt. */
  readonly method?: Node;
  /** Whether the call is one of a known client, and so a request whatever its address. */
  readonly isOfClient?: boolean;
}

const clients = new Map<string, QueryClient[]>();
for (const client of queryClients) for (const member of client.members) addTo(clients, member, client);

/** The query of a call, if it is a request at all. */
export function requestQuery(call: TSESTree.CallExpression, context: FlowContext): RequestQuery | undefined {
  return parametersOf(call, context) ?? appendedData(call, context);
}

/** `{ params: { … } }` of axios, `{ searchParams }` of ky and got, `{ query }` of ofetch, whatever the method. */
function parametersOf(call: TSESTree.CallExpression, { bindings }: FlowContext): RequestQuery | undefined {
  for (const argument of call.arguments) {
    const given = listedParameters(initialValue(argument, bindings)) ?? writtenParameters(argument, bindings);
    if (given) return { given };
  }
  return undefined;
}

/** `{ params }`, also where it is copied: `{ ...(params && { params }) }`, `Object.assign({}, params && { params })`. */
function listedParameters(options: Node): Node | undefined {
  const own = options.type === 'ObjectExpression' ? queryOption(options) : undefined;
  for (const copied of own ? [] : copiesIn(options)) {
    const given = listedParameters(unwrap(copied));
    if (given) return given;
  }
  return own;
}

function queryOption({ properties }: TSESTree.ObjectExpression): Node | undefined {
  for (const item of properties)
    if (item.type === 'Property' && QUERY_OPTIONS.has(keyName(item.key, item.computed) ?? '')) return item.value;
  return undefined;
}

/** What an object is a copy of. */
function copiesIn(node: Node): readonly Node[] {
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.flatMap((item) => (item.type === 'SpreadElement' ? [item.argument] : []));
    case 'CallExpression':
      return COPIES_INTO_FIRST.has(lastName(node.callee) ?? '') ? node.arguments : [];
    case 'LogicalExpression':
      return [node.right];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    default:
      return [];
  }
}

/** `options.params = params`. */
function writtenParameters(options: Node, bindings: Bindings): Node | undefined {
  const variable = options.type === 'Identifier' ? bindings.resolve(options) : undefined;
  for (const { kind, path, at } of variable ? partsOf(variable) : [])
    if (kind === 'field' && path.length === 1 && path[0] === 'params' && at.type === 'AssignmentExpression') return at.right;
  return undefined;
}

function appendedData(call: TSESTree.CallExpression, context: FlowContext): RequestQuery | undefined {
  const client = clientOf(call, context);
  if (!client) return undefined;
  if (client.at !== undefined) {
    const given = call.arguments[client.at];
    if (given && client.options && !isData(initialValue(given, context.bindings), client.options)) return undefined;
    return given && { given, isOfClient: true };
  }
  const options = call.arguments
    .slice(0, 2)
    .map((argument) => initialValue(argument, context.bindings))
    .find((value) => value.type === 'ObjectExpression');
  const query = options && dataOf(options, client);
  return query && { ...query, isOfClient: true };
}

/** The client that appends data to a GET which a call is made with. */
function clientOf(call: TSESTree.CallExpression, context: FlowContext): QueryClient | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  return clients.get(memberName(callee) ?? '')?.find(({ from }) => isFrom(from, callee.object, context));
}

/** What the data and the method of a request to such a client are copied from: `uni.request({ ...options, url })`, `wx.request(options)`. */
export function copiedOptions(call: TSESTree.CallExpression, context: FlowContext): { from: Node; method: string } | undefined {
  const client = clientOf(call, context);
  const [method] = client?.methods ?? [];
  const [given] = call.arguments;
  if (!given || method === undefined) return undefined;
  const options = initialValue(given, context.bindings);
  const own = options.type === 'ObjectExpression' ? options : undefined;
  if (own && [OPTION_OF_DATA, method].some((name) => propertyValue(own, name))) return undefined;
  const from = own || options.type === 'CallExpression' ? copiesIn(options).find(({ type }) => type === 'Identifier') : options;
  return from && { from, method };
}

/** The data among options that say themselves that the request is a GET. */
export function writtenGet(call: TSESTree.CallExpression, { bindings }: FlowContext): RequestQuery | undefined {
  const [given] = call.arguments;
  const options = given && initialValue(given, bindings);
  if (options?.type !== 'ObjectExpression') return undefined;
  const method = propertyValue(options, 'method');
  const data = propertyValue(options, OPTION_OF_DATA);
  return data && method && staticText(unwrap(method))?.toLowerCase() === 'get' ? { given: data } : undefined;
}

/** The option whose value such a client appends. */
const OPTION_OF_DATA = 'data';

/** Whether an object is written out and has none of the names of options. */
function isData(value: Node, options: readonly string[]): boolean {
  return (
    value.type === 'ObjectExpression' &&
    value.properties.length > 0 &&
    value.properties.every((item) => item.type === 'Property' && !item.computed && !options.includes(keyName(item.key, false) ?? ''))
  );
}

function dataOf(options: TSESTree.ObjectExpression, { methods }: QueryClient): RequestQuery | undefined {
  const given = propertyValue(options, OPTION_OF_DATA);
  const method = methods.map((name) => propertyValue(options, name)).find((node) => node);
  if (!given || (!method && hasUnknown(options))) return undefined;
  return madeBy(given, method);
}

/** The query of a request that is made in this way, if that may be a GET. */
export function madeBy(given: Node, method: Node | undefined): RequestQuery | undefined {
  const text = method && staticText(unwrap(method));
  if (!method || text?.toLowerCase() === 'get') return { given };
  return text === undefined ? { given, method } : undefined;
}

/** Whether an object has properties that it takes from another one. */
export function hasUnknown({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some(({ type }) => type === 'SpreadElement');
}

function isFrom({ globals, modules, receivers }: QueryClient['from'], receiver: Node, { bindings }: FlowContext): boolean {
  const origin = originOf(receiver, bindings);
  if (receivers.includes(lastName(receiver) ?? '')) return true;
  return origin?.type === 'global' ? globals.includes(origin.name) : origin?.type === 'module' && modules.includes(origin.module);
}
