/** What a server is sent: `req.body`, `ctx.query`, `@Body() dto`. Its evidence: the route, the validation and the fields that are read. */
import { functionAround } from '../../graph/places.ts';
import { chinese } from '../../chinese-text.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { SENT_PARTS } from '../../catalog/requests/parts.ts';
import { ANSWERS_BY_BODY, GIVES_REQUEST, REQUEST_NAMES } from '../../catalog/requests/handlers.ts';
import type { Node, Text } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import { encloses, keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { UNKNOWN, type SourceHit, type Value } from '../flow/value.ts';
import { routesOf, type Route } from './answers-routes.ts';
import { sentTo } from './forms-sent.ts';
import type { FlowContext } from '../flow/context.ts';
import { registeredPaths, seesEveryRoute } from './middleware.ts';
import { fieldsAt } from '../shape/field-reads.ts';
import { isDeleted } from '../shape/member-uses.ts';
import { namedSources, sourceAt } from '../names/names.ts';

/** What `body`, `query` or `params` of a server's request carries; unknown for every other property. */
export function receivedPart(context: FlowContext, object: Node, name: string): Value {
  if (!SENT_PARTS.has(name)) return UNKNOWN;
  const root = rootOf(object);
  const fn = root && functionAround(root);
  if (!root || !fn || (name === 'body' && ANSWERS_BY_BODY.has(lastName(object) ?? ''))) return UNKNOWN;
  const fields = [...fieldsReadAt(context, root, object, name), ...validated(context, fn)];
  if (fields.length > 0) return { sources: fields, silent: false };
  return name === 'body' ? routeValue(context, object, fn) : UNKNOWN;
}

/** `@Body() form` of a method whose route is evidence of what is sent. */
export function decoratedBody(context: FlowContext, decorator: string, parameter: Node, fn: FunctionNode): Value | undefined {
  if (decorator !== 'Body') return undefined;
  const value = routeValue(context, parameter, fn);
  return value.sources.length > 0 ? value : undefined;
}

/** Whether a value is what any route of a server is sent, of which this file shows nothing. */
export function isBodyOfAny(context: FlowContext, node: Node): boolean {
  return context.evaluate(node).sources.some(({ note }) => note === EVERY_BODY);
}

/** Whether `object.body` is what a server is sent. */
export function isOfRequest(object: Node): boolean {
  return rootOf(object) !== undefined;
}

/** `req` of `req.body`, `ctx` of `ctx.request.body` and of `this.ctx.request.body`, `context.getRequest()`. */
function rootOf(object: Node): Node | undefined {
  const bare = unwrap(object);
  if (bare.type === 'CallExpression') return GIVES_REQUEST.has(lastName(bare.callee) ?? '') ? bare : undefined;
  if (bare.type === 'Identifier') return REQUEST_NAMES.has(bare.name) ? bare : undefined;
  if (bare.type !== 'MemberExpression' || !REQUEST_NAMES.has(memberName(bare) ?? '')) return undefined;
  const inner = unwrap(bare.object);
  return inner.type === 'ThisExpression' ? bare : rootOf(inner);
}

/** Fields that the same function reads from the same part. */
function fieldsReadAt(context: FlowContext, root: Node, object: Node, name: string): SourceHit[] {
  const bare = unwrap(root);
  const variable = bare.type === 'Identifier' ? context.bindings.resolve(bare) : undefined;
  const found = new Map<string, SourceHit>();
  const path = pathOf(object, name);
  for (const reference of variable?.references ?? []) {
    const part = memberAt(reference.identifier as Node, path);
    if (part && isTakenOut(part))
      found.set(PERSON_OBJECT, { ...sourceAt(object, PERSON_OBJECT, name, 'api', 'medium'), note: REST_OF_FORM });
    else if (part) for (const source of fieldsAt(context, part)) found.set(`${source.kind} ${source.name}`, { ...source, evidence: 'api' });
  }
  return [...found.values()];
}

/** `delete req.body.password`: what is taken out is no longer in it, and shows that the rest is a form of a person. */
function isTakenOut(part: Node): boolean {
  let at = part;
  while (at.parent?.type === 'MemberExpression') at = at.parent;
  return isDeleted(at);
}

/** Names from the root to the part: `['request', 'body']`. */
function pathOf(object: Node, name: string): string[] {
  const bare = unwrap(object);
  return bare.type === 'MemberExpression' && unwrap(bare.object).type !== 'ThisExpression'
    ? [...pathOf(bare.object, memberName(bare) ?? ''), name]
    : [name];
}

function memberAt(identifier: Node, path: readonly string[]): Node | undefined {
  let current = identifier;
  for (const name of path) {
    const parent = current.parent;
    if (parent?.type !== 'MemberExpression' || parent.object !== current || memberName(parent) !== name) return undefined;
    current = parent;
  }
  return current;
}

const VALIDATORS = new Set(['validate', 'verifyParams', 'checkBody', 'body', 'check', 'checkSchema', 'assertParams']);

/** Fields that `ctx.validate({ phone: 'string' })` or `body('phone')` demands. */
function validated(context: FlowContext, fn: FunctionNode): SourceHit[] {
  const calls = ['validate', 'verifyParams', 'checkBody', 'assertParams']
    .flatMap((name) => context.candidates.methodCalls.get(name) ?? [])
    .filter((call) => encloses(fn, call));
  const route =
    fn.parent?.type === 'CallExpression'
      ? fn.parent.arguments.flatMap((argument) => (argument.type === 'ArrayExpression' ? argument.elements : [argument]))
      : [];
  const checks = route.flatMap((item) => (item?.type === 'CallExpression' ? innermostCall(item) : []));
  return [...calls, ...checks]
    .flatMap((call) => demanded(context, call))
    .map((source) => ({ ...source, evidence: 'api' as const, inside: true }));
}

/** `body('phone').isMobilePhone()` starts with `body('phone')`. */
function innermostCall(node: TSESTree.CallExpression): TSESTree.CallExpression {
  const callee = unwrap(node.callee);
  const inner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  return inner?.type === 'CallExpression' ? innermostCall(inner) : node;
}

function demanded(context: FlowContext, call: TSESTree.CallExpression): SourceHit[] {
  const [first] = call.arguments;
  if (!first || !VALIDATORS.has(lastName(call.callee) ?? '')) return [];
  const text = staticText(first);
  const rules = initialValue(first, context.bindings);
  const names =
    text !== undefined
      ? [text]
      : rules.type === 'ObjectExpression'
        ? rules.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []))
        : [];
  return names.flatMap((name) => namedSources(context, name, first)).filter((source) => source.confidence !== 'low');
}

/** What is sent to a route that registers, logs in or changes a person; a function before all routes receives what any of them is sent. */
function routeValue(context: FlowContext, node: Node, fn: FunctionNode): Value {
  const own = sentToAny(routesOf(context, fn), node);
  if (own || !seesEveryRoute(context, fn)) return own ?? UNKNOWN;
  return sentToAny(registeredPaths(context), node) ?? everyBody(node);
}

/** What is sent to the first of several routes whose path is evidence of it. */
function sentToAny(routes: readonly Route[], node: Node): Value | undefined {
  for (const route of routes) {
    const kinds = sentTo(route);
    if (kinds.length === 0) continue;
    const note: Text = { en: `body sent to ${route.label}`, 'zh-CN': chinese('发送到', route.label, '的请求体') };
    return {
      sources: kinds.map((kind) => ({ ...sourceAt(node, kind, 'body', 'api', 'medium'), inside: kind !== PERSON_OBJECT, note })),
      silent: false,
    };
  }
  return undefined;
}

/** What is sent to a server whose routes stand in other files: some of it may be a person's. */
function everyBody(node: Node): Value {
  return { sources: [{ ...sourceAt(node, PERSON_OBJECT, 'body', 'api', 'low'), note: EVERY_BODY }], silent: false };
}

const REST_OF_FORM: Text = { en: 'what is left of a form here', 'zh-CN': '此处为表单中剩余的内容' };
const EVERY_BODY: Text = { en: 'body of every request', 'zh-CN': '每个请求的请求体' };
