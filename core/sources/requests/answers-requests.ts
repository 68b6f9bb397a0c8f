/** Which words name what a call requests: its path, or the names of the function and of what it belongs to. */
import type { TSESTree } from '@typescript-eslint/types';
import { noRequesters, pageOpeners, requestMethods, requesterOwners, requesterWords } from '../../catalog/words/request-words.ts';
import { CLIENT_VERBS } from '../../catalog/requests/methods.ts';
import { CALLED_CLIENTS } from '../../catalog/requests/clients.ts';
import { HEADER_NAMES } from '../../catalog/requests/parts.ts';
import type { Node } from '../../types.ts';
import { propertyValue } from '../state/state-options.ts';
import { localFunction } from '../file/functions.ts';
import { initialValue } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { isScreamingCase, splitWords } from '../names/words.ts';
import { GAP } from './answers-words.ts';
import type { FlowContext } from '../flow/context.ts';
import { requestArguments } from './leading-methods.ts';
import { SERVICE_METHOD, pathOfService } from './service-methods.ts';

/** A request by its words. */
export interface Request {
  readonly segments: readonly string[];
  /** How messages call it: a function or a path, without what is only known at run time. */
  readonly label: string;
  readonly method?: string;
  /** Whether the call is a request beyond doubt. */
  readonly isSure?: boolean;
}

const requesters = new Set(requesterWords);
const owners = new Set([...requesterWords, ...requesterOwners]);
const methods = new Set(requestMethods);
const silent = new Set(noRequesters);
const openers = new Set(pageOpeners);

/** The path that a call requests; undefined when it has none or is no request. */
export function requestedPath(context: FlowContext, call: TSESTree.CallExpression): Request | undefined {
  const { method: leading, given: passed } = requestArguments(call);
  const [first] = passed;
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  if (!first || openers.has(name)) return undefined;
  if (name === 'dispatch') return dispatched(context, first);
  if (name === 'callFunction') return calledCloudFunction(first, context);
  const isSure = isClient(context, callee);
  if (!isSure && !methods.has(name.toLowerCase()) && !isOwnRequester(context, callee)) return undefined;
  const options = initialValue(first, context.bindings);
  if (options.type === 'ObjectExpression') {
    const url =
      propertyValue(options, 'url') ??
      propertyValue(options, 'uri') ??
      propertyValue(options, 'path') ??
      propertyValue(options, 'api') ??
      propertyValue(options, 'apiUrl');
    const method = propertyValue(options, 'method') ?? propertyValue(options, 'type');
    const text = url && pathText(context, url);
    return text === undefined ? undefined : { ...requestOf(text, (method && staticText(method)) ?? methodOf(name)), isSure };
  }
  const given = pathText(context, first);
  const text = isSure && given !== undefined && SERVICE_METHOD.test(given) ? pathOfService(given) : given;
  if (text === undefined || (!isPath(text) && !(isSure && isPlainly(name))) || isHeaderRead(callee, text)) return undefined;
  const later = passed[1] && initialValue(passed[1], context.bindings);
  const method = later?.type === 'ObjectExpression' ? propertyValue(later, 'method') : undefined;
  return { ...requestOf(text, leading ?? (method && staticText(method)) ?? methodOf(name)), isSure };
}

/** Segments of the path of an address, whichever call requests it; undefined when it is none. */
export function pathOf(context: FlowContext, address: Node): readonly string[] | undefined {
  const text = pathText(context, address);
  return text !== undefined && isPath(text) ? requestOf(text, undefined).segments : undefined;
}

/** `req.get('Authorization')` of Express and Koa reads a header of the request that is handled. */
function isHeaderRead(callee: Node, text: string): boolean {
  const owner = callee.type === 'MemberExpression' && memberName(callee) === 'get' ? (lastName(callee.object) ?? '') : '';
  return (/^_?(?:req|ctx)$/.test(owner) && /^[\w-]+$/.test(text)) || (owner === 'request' && HEADER_NAMES.test(text));
}

/** `http.post('login')` requests a path, `userApi.find('x')` something else. */
function isPlainly(name: string): boolean {
  const bare = name.toLowerCase().replace(/^[$_]+/, '');
  return methods.has(bare) || requesters.has(bare);
}

function methodOf(name: string): string | undefined {
  const word = splitWords(name.replace(/^[$_]+/, '')).find((part) => CLIENT_VERBS.has(part));
  return word === 'del' || word === 'remove' ? 'delete' : word;
}

function isRequester(callee: Node, name: string): boolean {
  const owner = callee.type === 'MemberExpression' ? (lastName(callee.object) ?? '') : '';
  if (owner !== '' && !owners.has(owner.toLowerCase()) && (silent.has(owner.toLowerCase()) || silent.has(splitWords(owner).at(-1) ?? '')))
    return false;
  return hasWord(requesters, name) || (methods.has(name.toLowerCase().replace(/^[$_]+/, '')) && hasWord(owners, owner));
}

/** Whether calling an expression is a request beyond doubt. */
export function isClient(context: FlowContext, callee: Node): boolean {
  const bare = unwrap(callee);
  const name = lastName(bare) ?? '';
  return !openers.has(name) && (isRequester(bare, name) || isMadeClient(context, bare));
}

/** `ins.get(…)` and `ins(…)` where `ins` is what `axios.create(…)` makes, whatever it is called. */
function isMadeClient({ bindings }: FlowContext, callee: Node): boolean {
  const isMethod = callee.type === 'MemberExpression' && methods.has(memberName(callee) ?? '');
  const client = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  if (client.type !== 'Identifier' || !(isMethod || client === callee)) return false;
  const made = initialValue(client, bindings);
  const maker = made.type === 'CallExpression' ? unwrap(made.callee) : undefined;
  if (maker?.type !== 'MemberExpression' || !/^(?:create|extend)$/.test(memberName(maker) ?? '')) return false;
  const origin = originOf(maker.object, bindings);
  return (origin?.type === 'module' && CALLED_CLIENTS.has(origin.module)) || CALLED_CLIENTS.has(lastName(maker.object) ?? '');
}

/** A function of this file that passes its first parameter to a request as the path. */
function isOwnRequester(context: FlowContext, callee: Node): boolean {
  const [param] = localFunction(callee, context.bindings)?.params ?? [];
  const target = param?.type === 'AssignmentPattern' ? param.left : param;
  const variable = target?.type === 'Identifier' ? context.bindings.declared(target) : undefined;
  return (variable?.references ?? []).some((reference) => isAsked(reference.identifier as Node));
}

function isAsked(node: Node): boolean {
  let current: Node | undefined = node.parent;
  while (
    current &&
    /^(?:TemplateLiteral|BinaryExpression|Property|ObjectExpression|MemberExpression|LogicalExpression|SpreadElement)$/.test(current.type)
  )
    current = current.parent;
  if (current?.type !== 'CallExpression' || current.callee === node) return false;
  const callee = unwrap(current.callee);
  return isRequester(callee, lastName(callee) ?? '');
}

function hasWord(words: ReadonlySet<string>, name: string): boolean {
  return words.has(name) || splitWords(name).some((word) => words.has(word));
}

function isPath(text: string): boolean {
  return /^(?:https?:\/\/|\/)[\w:]|^:?\/?[\w-]+(?:\/[\w:.-]+)+$/.test(text);
}

/** `dispatch('user/getInfo')` and `dispatch({ type: 'user/fetchCurrent' })`. */
function dispatched(context: FlowContext, first: Node): Request | undefined {
  const options = initialValue(first, context.bindings);
  const type = options.type === 'ObjectExpression' ? propertyValue(options, 'type') : options;
  const text = type && staticText(type);
  if (text !== undefined) return requestOf(text, undefined);
  const call = unwrap(first);
  return call.type === 'CallExpression' ? calledName(context, call.callee) : undefined;
}

/** `callFunction({ name: 'user-center', data: { action: 'getInfo' } })`. */
function calledCloudFunction(first: Node, context: FlowContext): Request | undefined {
  const options = initialValue(first, context.bindings);
  if (options.type !== 'ObjectExpression') return undefined;
  const name = propertyValue(options, 'name');
  const data = propertyValue(options, 'data');
  const given = data && initialValue(data, context.bindings);
  const action =
    given?.type === 'ObjectExpression'
      ? ['action', '$url', 'type', 'method', 'fun', 'func'].map((key) => propertyValue(given, key)).find((node) => node && staticText(node))
      : undefined;
  const texts = [name, action].flatMap((node) => (node ? (staticText(node) ?? []) : []));
  return texts.length > 0 ? requestOf(texts.join('/'), undefined) : undefined;
}

/** Text of a path with a gap for each part that is known at run time; a constant's own name when its text is unknown. */
function pathText(context: FlowContext, node: Node): string | undefined {
  const bare = unwrap(node);
  const text = staticText(bare);
  if (text !== undefined) return text;
  if (bare.type === 'TemplateLiteral') return bare.quasis.map((quasi) => quasi.value.cooked ?? '').join(GAP);
  if (bare.type === 'BinaryExpression' && bare.operator === '+')
    return `${partText(context, bare.left as Node)}${partText(context, bare.right)}`;
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return undefined;
  return constantText(context, bare) ?? nameOfConstant(bare);
}

/** A part of a path: its text, or a gap. */
function partText(context: FlowContext, node: Node): string {
  const bare = unwrap(node);
  const text = bare.type === 'Identifier' || bare.type === 'MemberExpression' ? constantText(context, bare) : pathText(context, bare);
  return text ?? GAP;
}

/** Text of a constant of this file: a variable, a member of an object, an enum or the component's state. */
function constantText(context: FlowContext, node: Node): string | undefined {
  const value = initialValue(node, context.bindings);
  if (value !== node)
    return value.type === 'TemplateLiteral' || value.type === 'Literal' || value.type === 'BinaryExpression'
      ? pathText(context, value)
      : undefined;
  if (node.type !== 'MemberExpression') return undefined;
  const name = memberName(node);
  const object = unwrap(node.object);
  if (name === undefined) return undefined;
  const owners =
    object.type === 'MemberExpression' && context.state.isState(object.object)
      ? context.state.valuesOf(memberName(object) ?? '')
      : [initialValue(object, context.bindings)];
  for (const owner of owners) {
    const found = owner.type === 'ObjectExpression' ? propertyValue(owner, name) : undefined;
    if (found) return staticText(found);
  }
  return enumText(context, object, name);
}

function enumText(context: FlowContext, object: Node, name: string): string | undefined {
  const declaration = object.type === 'Identifier' ? (context.bindings.resolve(object)?.defs[0]?.node as Node | undefined) : undefined;
  if (declaration?.type !== 'TSEnumDeclaration') return undefined;
  const member = declaration.body.members.find((item) => keyName(item.id as Node, false) === name);
  return member?.initializer ? staticText(member.initializer) : undefined;
}

/** `api.UserInfo`, `URLS.USER_INFO`, `this.url.list`: names that stand for a path. */
function nameOfConstant(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const names: string[] = [];
  for (let current: Node = node; ; current = unwrap(current.object)) {
    if (current.type !== 'MemberExpression') {
      if (current.type === 'Identifier') names.unshift(current.name);
      break;
    }
    names.unshift(memberName(current) ?? GAP);
  }
  const owner = splitWords(names.at(-2) ?? names[0] ?? '');
  return owner.some((word) => /^(?:api|apis|url|urls|path|paths|uri|interface|config|route|endpoint|endpoints|service)$/.test(word)) ||
    names.some((name) => /^(?:api|apis|url|urls)$/i.test(name))
    ? names.slice(-2).join('/')
    : undefined;
}

/** `:id`, `{id}`, a part that is known at run time only, and a value that is written into the path. */
function isGap(segment: string): boolean {
  return (
    segment.startsWith(GAP) ||
    segment.startsWith('{') ||
    segment.endsWith(GAP) ||
    /^\d+$|\d{5}|@/.test(segment) ||
    segment.length > MAX_SEGMENT
  );
}

const MAX_SEGMENT = 40;
const MAX_LABEL_SEGMENTS = 3;

function requestOf(text: string, method: string | undefined): Request {
  const routed = /[?&](?:s|r|route|method|action|act)=([\w/.-]+)/.exec(text)?.[1];
  const [address = ''] = (routed ?? text).split(/[?#]/);
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^:+(?=[/a-z])/i, '');
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (isGap(segment) ? GAP : segment.replaceAll(GAP, '')));
  return {
    segments: segments.filter(
      (segment) => !/^(?:api|v\d+|rest|admin|sys|system|app|mini|open|web|h5)$/i.test(segment) || segments.length === 1,
    ),
    label: shownPath(path),
    method: method?.toLowerCase(),
  };
}

/** The end of a path as messages may show it: names, never values. */
export function shownPath(path: string): string {
  const parts = (path.split(/[?#]/)[0] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (isGap(part) ? ':id' : part.replaceAll(GAP, '')));
  return `${path.includes('/') ? '/' : ''}${parts.slice(-MAX_LABEL_SEGMENTS).join('/')}`;
}

/** The names of a called function and of what it belongs to; undefined where they are no evidence. */
export function calledName(context: FlowContext, callee: Node): Request | undefined {
  const names: string[] = [];
  let current = unwrap(callee);
  while (current.type === 'MemberExpression') {
    names.unshift(memberName(current) ?? GAP);
    current = unwrap(current.object);
    if (current.type === 'CallExpression') current = unwrap(current.callee);
  }
  if (current.type === 'Identifier') names.unshift(current.name);
  const name = names.at(-1);
  if (name === undefined || name === GAP || names.length > 5) return undefined;
  const from = current.type === 'Identifier' ? importedFrom(context, current) : undefined;
  return { segments: from === undefined ? names : [from, ...names], label: isScreamingCase(name) ? name : `${name}()` };
}

/** Last part of the path of the project's module that a name comes from: `user` for `@/api/user`. */
function importedFrom(context: FlowContext, root: TSESTree.Identifier): string | undefined {
  const definition = context.bindings.resolve(root)?.defs[0];
  const declaration = definition?.parent as Node | null | undefined;
  if (String(definition?.type) !== 'ImportBinding' || declaration?.type !== 'ImportDeclaration') return undefined;
  const parts = declaration.source.value.split('/');
  const last = parts.pop() ?? '';
  const part = /^index(?:\.\w+)?$/.test(last) ? (parts.pop() ?? '') : last;
  return parts.length > 0 && /^[\w-]+(?:\.\w+)*$/.test(part) ? part.replace(/\.\w+$/, '') : undefined;
}
