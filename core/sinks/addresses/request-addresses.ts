/** What requests put into their address: segments of the path, and the parameters that HTTP clients append to it. */
import type { TSESTree } from '@typescript-eslint/types';
import { demandsAt } from '../../catalog/addresses/demanding-hosts.ts';
import { READS_BY_NAME } from '../../catalog/call-words/readers.ts';
import { requestAddress } from '../../catalog/recognised-sinks/request-address.ts';
import { ADDRESS_OPTIONS } from '../../catalog/requests/parts.ts';
import { MAP_KEY_PARAMETERS, SESSION_HOLDERS } from '../../catalog/words/names/whole-names.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { calledName, isClient, pathOf, requestedPath } from '../../sources/requests/answers-requests.ts';
import { requestArguments } from '../../sources/requests/leading-methods.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { functionCalled } from '../../sources/flow/functions/callees.ts';
import { importPath } from '../../sources/flow/imports.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { addressOf as beginningOf } from '../transport/addresses.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { namedParameters, type Parameters } from './named-parameters.ts';
import { passedQuery } from './query-functions.ts';
import { serializedValues } from './serialized-queries.ts';
import { requestQuery, type RequestQuery } from './request-queries.ts';
import type { SinkUse, SunkValue } from '../use.ts';

/** The host of a third party, whose interface prescribes where its keys and tokens have to stand. */
const FOREIGN = /^https?:\/\/[\w-]+\.\w/;
/** https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/encodeURIComponent */
const ENCODERS = /^(?:encodeURI(?:Component)?|String)$/;

/** Every request of a file that puts values of its own into its address. */
export function requestAddressUses(candidates: Candidates, context: FlowContext): SinkUse[] {
  return candidates.calls.flatMap((call): SinkUse[] => {
    if (call.type !== 'CallExpression' || call.arguments.length === 0) return [];
    const address = addressOf(call, context);
    const segments = address ? pathSegments(address) : [];
    const own = requestQuery(call, context);
    const passed = own ? undefined : passedQuery(call, context);
    const parameters = parametersOf(own ?? passed, context);
    const made = own && !own.method && !parameters ? own.given : undefined;
    const built = address && !own && !passed && isClient(context, call.callee) ? builtQuery(address, context) : [];
    const forms = own && !parameters ? passwordForms(own, call, context) : [];
    if (segments.length === 0 && built.length === 0 && !parameters && !made && forms.length === 0) return [];
    const request = requestedPath(context, call);
    if (!request?.isSure && !passed && !own?.isOfClient && built.length === 0) return [];
    const start = (address && (beginningOf(address, context) ?? beginningOfBuilt(address, context))?.text) ?? '';
    const path = request || own || !address ? undefined : pathOf(context, address);
    const queried = request?.segments ?? path ?? (passed && calledName(context, call.callee)?.segments) ?? [];
    const listed = parameters ? namedParameters(parameters, queried, context) : made ? serializedValues(made, queried, context) : [];
    const given = listed.map((value) => ({ ...value, isDemanded: demandsAt(start, value.label) }));
    const values = [...(request?.isSure ? [...segments, ...forms] : []), ...built, ...given].filter(
      ({ node, label, isDemanded: isKnown }) => isKnown || !(FOREIGN.test(start) && isDemanded(label, context)) || isOwnSession(node),
    );
    return values.length > 0 ? [{ sink: requestAddress, node: call, values, byName: false, least: 'medium' }] : [];
  });
}

/** The address as written in the call: its first argument, the one after the method, or the `url` of its options. */
function addressOf(call: TSESTree.CallExpression, context: FlowContext): Node | undefined {
  const [first] = requestArguments(call).given;
  const options = first && initialValue(first, context.bindings);
  const written =
    options?.type === 'ObjectExpression' ? ADDRESS_OPTIONS.map((key) => propertyValue(options, key)).find((node) => node) : first;
  return written && unwrap(written);
}

/** What a function of the project makes an address of: `fetch(withQuery('/codes', { phone }))`. */
function builtQuery(address: Node, context: FlowContext): SunkValue[] {
  const made = initialValue(address, context.bindings);
  if (made.type !== 'CallExpression' || !(functionCalled(context, made.callee) ?? importPath(context, made.callee))) return [];
  const segments = (made.arguments[0] && pathOf(context, made.arguments[0])) ?? [];
  const listed = made.arguments.flatMap((given) => {
    const object = initialValue(given, context.bindings);
    return object.type === 'ObjectExpression' ? namedParameters({ given, object }, segments, context) : [];
  });
  return listed.length > 0 && context.evaluate(made).sources.length > 0 ? listed : [];
}

/** The beginning of an address that a function makes of its first argument: `withQuery('https://…', { code })`. */
function beginningOfBuilt(address: Node, context: FlowContext): ReturnType<typeof beginningOf> {
  const made = initialValue(address, context.bindings);
  const [first] = made.type === 'CallExpression' ? made.arguments : [];
  return first && beginningOf(first, context);
}

/** Whether an address begins with the host of a third party. */
export function isForeign(address: Node | undefined, context: FlowContext): boolean {
  return address !== undefined && FOREIGN.test(beginningOf(address, context)?.text ?? '');
}

function isOwnSession(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'CallExpression') return READS_BY_NAME.has(lastName(bare.callee) ?? '');
  for (let at = unwrap(node); at.type === 'MemberExpression'; at = unwrap(at.object))
    if (SESSION_HOLDERS.has(lastName(at.object) ?? '')) return true;
  return false;
}

/** Whether a label names what an interface may require in its address: keys, tokens, and ids issued by a platform. */
export function isDemanded(label: string | undefined, { vocabulary }: FlowContext): boolean {
  if (label !== undefined && MAP_KEY_PARAMETERS.test(label)) return true;
  const kind = label === undefined ? undefined : vocabulary.match(label)?.kind;
  return kind !== undefined && (kind.category === 'credential' || kind.id === 'wechat-openid') && !isPassword(kind.id);
}

/** Parts of a path that only the run time knows, each between slashes: `/user/${phone}/orders`. */
function pathSegments(address: Node): SunkValue[] {
  const values: SunkValue[] = [];
  let before = '';
  for (const part of partsOf(address)) {
    const text = typeof part === 'string' ? part : staticText(part);
    if (text !== undefined) {
      before += text;
      if (/[?#]/.test(text)) break;
      continue;
    }
    if (before.endsWith('/')) values.push({ node: part as Node, labelIsKey: false, isSegment: isOneText(part as Node) });
    before = ' ';
  }
  return values;
}

/** Whether an expression puts a value into a text as it is: a name or member, also encoded. What makes JSON of a record is none. */
function isOneText(part: Node): boolean {
  const bare = unwrap(part);
  const isEncoding = bare.type === 'CallExpression' && ENCODERS.test(lastName(bare.callee) ?? '');
  const read = isEncoding && bare.arguments[0] ? unwrap(bare.arguments[0]) : bare;
  return read.type === 'Identifier' || read.type === 'MemberExpression';
}

function partsOf(address: Node): readonly (Node | string)[] {
  if (address.type !== 'TemplateLiteral') return address.type === 'BinaryExpression' ? concatenatedParts(address) : [];
  return address.quasis.flatMap((quasi, index): (Node | string)[] => {
    const expression = address.expressions[index];
    return expression ? [quasi.value.cooked ?? '', expression] : [quasi.value.cooked ?? ''];
  });
}

/** A form with passwords that is sent as parameters as a whole: `request({ url, method: 'put', params: this.form })`. */
function passwordForms({ given }: RequestQuery, call: TSESTree.CallExpression, context: FlowContext): SunkValue[] {
  const hasMethod = call.arguments.some(
    (argument) => argument.type === 'ObjectExpression' && staticText(propertyValue(argument, 'method') ?? argument) !== undefined,
  );
  if (!hasMethod) return [];
  const sources = context.evaluate(given).sources.filter(({ kind, confidence }) => isPassword(kind) && confidence !== 'low');
  return sources.length > 0 ? [{ node: given, labelIsKey: false, held: { sources, silent: false } }] : [];
}

/** The query of a call, if it is written out and no other way of making the request is possible. */
function parametersOf(query: RequestQuery | undefined, { bindings }: FlowContext): Parameters | undefined {
  const object = query && !query.method && initialValue(query.given, bindings);
  return object && object.type === 'ObjectExpression' ? { given: query.given, object } : undefined;
}
