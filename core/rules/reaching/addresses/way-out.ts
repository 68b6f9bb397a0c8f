/** By which way the values of a sink leave, where the code around an address is more precise than the sink. */
import {
  PAGE_OF_APP,
  PATH_OF_API,
  REQUEST_HELPER,
  routers,
  sharingHandlers,
  wayOfSink,
  waysOfCalls,
  waysOfClients,
  isPicture,
  wayOfProperty,
  waysOfElements,
  type Way,
} from '../../../catalog/advice/ways.ts';
import { BODY_METHOD, HTTP_METHOD } from '../../../catalog/requests/methods.ts';
import { SHARE_MESSAGE } from '../../../catalog/requests/parts.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { runsOnClient, runsOnServer } from '../../../secrets/constants/client-code.ts';
import { isForeign } from '../../../sinks/addresses/request-addresses.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import { propertyValue } from '../../../sources/state/state-options.ts';
import { contains, isFunction, keyName, lastName, memberName, rangeOf, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { textBefore } from './address-texts.ts';
import { isBackup } from '../backups.ts';
import { isOutsideQuery } from './route-paths.ts';
import { attributeOf } from './state-in-markup.ts';
import { isOfTab } from '../session-storage.ts';

/** Nodes that an address may stand in on its way to what opens it. */
const CARRIERS = new Set([
  'TemplateLiteral',
  'BinaryExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'ObjectExpression',
  'AwaitExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'JSXExpressionContainer',
  'SpreadElement',
  'NewExpression',
  'ArrayExpression',
]);
/** Ways of whole addresses, of which what follows `#` goes no further than the page. */
const WITH_FRAGMENT: ReadonlySet<Way> = new Set(['opened', 'link', 'redirect', 'web-view']);
/** How an address begins that no browser opens. */
const OTHER_SCHEME = /^(?!https?:|wss?:)[a-z][a-z\d+.-]{1,30}:\/\//i;

/** Whether a call is a statement of a block, which can be deleted: `(user) => console.log(user)` cannot, nor what follows `if (…)` without braces. */
function isLineOfItsOwn({ parent }: Node): boolean {
  return parent?.type === 'ExpressionStatement' && /^(?:Program|BlockStatement|StaticBlock|SwitchCase)$/.test(parent.parent.type);
}

/** The way out of a value of a use; undefined where it is the usual one of its sink. */
export function wayOut(facts: Facts, { sink, node }: SinkUse, value: Node): Way | undefined {
  if (sink.target === 'storage')
    return wayOfSink(sink.id, sink.target) === 'web-storage' && isOfTab(facts, node) ? 'session-storage' : undefined;
  const ofClients = waysOfClients[sink.id];
  if (ofClients !== undefined) return runsOnClient(facts) && isLineOfItsOwn(node) ? ofClients : undefined;
  if (sink.target === 'file') return isBackup(facts, node) ? 'backup' : undefined;
  if (sink.target !== 'url') return undefined;
  const usual = wayOfSink(sink.id, sink.target);
  const way = wayAround(facts, node, sink.id === 'query-string') ?? wayOfText(node) ?? usual;
  if (way === 'app-navigation' && isShared(node)) return 'shared-page';
  if (way === 'navigation' && isOnServerPage(node)) return 'server-page';
  if (way === 'navigation' && routers.has(sink.id) && isOutsideQuery(value, node)) return 'route';
  // What a server requests is somebody else's interface, or another service.
  if (way === 'request' && runsOnServer(facts)) return 'outside-server-request';
  if (way === 'request' && isForeign(addressIn(node), facts.flow)) return 'outside-request';
  if (way === 'body-request' && (runsOnServer(facts) || isForeign(addressIn(node), facts.flow))) return 'outside-body-request';
  if (WITH_FRAGMENT.has(way) && OTHER_SCHEME.test(textBefore(value) || (textAtStart(value) ?? ''))) return 'app-link';
  if (WITH_FRAGMENT.has(way) && textBefore(value).includes('#')) return 'fragment';
  return way === usual ? undefined : way;
}

/** Whether an address is part of what a sharing handler returns for a page to share. */
function isShared(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'ObjectExpression' && SHARE_MESSAGE.every((key) => propertyValue(at, key) !== undefined)) return true;
    if (at.type === 'CallExpression' && !isFunction(at.callee)) return sharingHandlers.has(lastName(at.callee) ?? '');
    if (isFunction(at)) return at.parent?.type === 'Property' && sharingHandlers.has(keyName(at.parent.key, at.parent.computed) ?? '');
  }
  return false;
}

/** Whether a link stands in a component that is an async function: only a server runs those. https://react.dev/reference/rsc/server-components */
function isOnServerPage(node: Node): boolean {
  let isInMarkup = false;
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'JSXAttribute') isInMarkup = true;
    if (isFunction(at)) return isInMarkup && at.async;
  }
  return false;
}

/** Ways inside a program. */
const INSIDE: ReadonlySet<Way> = new Set(['navigation', 'app-navigation']);

/** The way of an address that is encoded into a parameter of another address: the page that receives it opens it. */
function asParameter(way: Way): Way {
  return INSIDE.has(way) ? 'web-view' : way;
}

/** A page of the same app, by the address itself: whatever receives it opens it there. */
function wayOfText(node: Node): Way | undefined {
  const text = textAtStart(node);
  if (!text) return undefined;
  if (PAGE_OF_APP.test(text)) return 'app-navigation';
  return PATH_OF_API.test(text) ? 'request' : undefined;
}

/** The constant text that an address begins with. */
export function textAtStart(node: Node): string | undefined {
  let first = node;
  while (first.type === 'BinaryExpression') first = first.left as Node;
  return first.type === 'TemplateLiteral' ? (first.quasis[0]?.value.cooked ?? undefined) : staticText(first);
}

/** The address itself, also where it is written in the call that opens it. */
function addressIn(node: Node): Node | undefined {
  if (node.type !== 'CallExpression') return node;
  const [first] = node.arguments;
  return first?.type === 'ObjectExpression' ? propertyValue(first, 'url') : first;
}

function wayAround(facts: Facts, node: Node, mayBeAnywhere: boolean): Way | undefined {
  const own = node.type === 'CallExpression' ? wayOfCall(node) : node.type === 'NewExpression' ? wayOfConnection(node) : undefined;
  if (own !== undefined || !mayBeAnywhere) return own;
  const extended = extendedAddress(node);
  if (extended) return wayOfReferences(facts.bindings.resolve(extended)?.references ?? []);
  let inner = node;
  let isEncoded = false;
  for (let at = node.parent; at; inner = at, at = at.parent) {
    if (at.type === 'CallExpression') {
      const way = at.callee === inner ? undefined : wayOfCall(at);
      if (way !== undefined) return isEncoded ? asParameter(way) : way;
      isEncoded ||= encodes(at);
    } else if (at.type === 'NewExpression' && at.callee !== inner && wayOfConnection(at) !== undefined) {
      return wayOfConnection(at);
    } else if (at.type === 'Property') {
      const way = wayOfProperty(keyName(at.key, at.computed) ?? '') ?? wayOfOptions(at.parent);
      if (way !== undefined) return way;
    } else if (at.type === 'AssignmentExpression') {
      if (at.left.type === 'Identifier') return wayOfReferences(facts.bindings.resolve(at.left)?.references ?? []);
      return at.left.type === 'MemberExpression'
        ? (wayOfState(facts.file.text, at.left) ?? wayOfProperty(memberName(at.left) ?? ''))
        : undefined;
    } else if (at.type === 'JSXAttribute') {
      const element = at.parent.name;
      return wayOfAttribute(element.type === 'JSXIdentifier' ? element.name : '', typeof at.name.name === 'string' ? at.name.name : '');
    } else if (at.type === 'VariableDeclarator') {
      const way = at.id.type === 'Identifier' ? wayOfVariable(facts, at.id) : undefined;
      return isEncoded && way !== undefined ? asParameter(way) : way;
    } else if (!CARRIERS.has(at.type)) return wayInMarkup(facts, node);
  }
  return wayInMarkup(facts, node);
}

/** The method among the options of a request, which jQuery calls their type. */
function methodOf(options: Extract<Node, { type: 'ObjectExpression' }>): Node | undefined {
  return propertyValue(options, 'method') ?? propertyValue(options, 'type');
}

/** The options of a request, as their method shows: `{ path: '/user?email=' + email, type: 'GET' }`. */
function wayOfOptions(options: Node): Way | undefined {
  if (options.type !== 'ObjectExpression') return undefined;
  const method = methodOf(options);
  if (!method || !HTTP_METHOD.test(staticText(method) ?? '')) return undefined;
  return hasBody(options) ? 'body-request' : 'request';
}

/** `url` of `url.searchParams.set('phone', phone)`. */
function extendedAddress(node: Node): Extract<Node, { type: 'Identifier' }> | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  const parameters = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const address =
    parameters?.type === 'MemberExpression' && memberName(parameters) === 'searchParams' ? unwrap(parameters.object) : undefined;
  return address?.type === 'Identifier' ? address : undefined;
}

function encodes(call: Extract<Node, { type: 'CallExpression' }>): boolean {
  return lastName(call.callee) === 'encodeURIComponent';
}

/** What opens the address that a variable holds, by the first use that is a known call or property. */
function wayOfVariable({ bindings }: Facts, name: Extract<Node, { type: 'Identifier' }>): Way | undefined {
  return wayOfReferences(bindings.declared(name)?.references ?? []) ?? (isPicture(name.name) ? 'resource' : undefined);
}

function wayOfReferences(references: readonly { readonly identifier: unknown }[]): Way | undefined {
  for (const { identifier } of references) {
    let inner: Node = wholeAddress(identifier as Node);
    let isEncoded = false;
    for (
      let at = inner.parent;
      at && (at.type === 'CallExpression' || at.type === 'Property' || at.type === 'AssignmentExpression' || CARRIERS.has(at.type));
      inner = at, at = at.parent
    ) {
      const way =
        at.type === 'CallExpression' && at.callee !== inner
          ? wayOfCall(at)
          : at.type === 'NewExpression'
            ? wayOfConnection(at)
            : at.type === 'AssignmentExpression' && at.left.type === 'MemberExpression'
              ? wayOfProperty(memberName(at.left) ?? '')
              : undefined;
      if (way !== undefined) return isEncoded ? asParameter(way) : way;
      isEncoded ||= at.type === 'CallExpression' && encodes(at);
    }
  }
  return undefined;
}

/** `url.href` and `url.toString()` are the address. */
function wholeAddress(name: Node): Node {
  const { parent } = name;
  if (parent?.type !== 'MemberExpression' || parent.object !== name) return name;
  if (memberName(parent) === 'href') return parent;
  return memberName(parent) === 'toString' && parent.parent.type === 'CallExpression' ? parent.parent : name;
}

function wayOfCall(call: Extract<Node, { type: 'CallExpression' }>): Way | undefined {
  const { callee } = call;
  // A browser leaves the page; a router stays in it.
  if (callee.type === 'MemberExpression' && lastName(callee.object) === 'location') return 'opened';
  const [method] = call.arguments;
  const way =
    lastName(callee) === 'open' && HTTP_METHOD.test((method && staticText(method)) ?? '') ? 'request' : wayOfName(lastName(callee) ?? '');
  const isWithBody =
    (way === 'request' || way === undefined) &&
    call.arguments.some((argument) => hasBody(argument) || (way === 'request' && BODY_METHOD.test(staticText(argument) ?? '')));
  return isWithBody ? 'body-request' : way;
}

/** By the name of the callee: a project's own helpers are named after the request that they send. */
function wayOfName(name: string): Way | undefined {
  return waysOfCalls[name] ?? (REQUEST_HELPER.test(name) ? 'request' : undefined);
}

/** `new WebSocket(url)`, and what else opens an address when it is made. */
function wayOfConnection({ callee }: Extract<Node, { type: 'NewExpression' }>): Way | undefined {
  const way = waysOfCalls[lastName(callee) ?? ''];
  return way === 'socket' || way === 'event-stream' ? way : undefined;
}

/** Whether the options of a request give it a body: by its method, or by the body itself, which a GET has not. */
function hasBody(options: Node): boolean {
  if (options.type !== 'ObjectExpression') return false;
  const method = methodOf(options);
  const named = method && staticText(method);
  if (named === undefined) return propertyValue(options, 'body') !== undefined;
  return (
    BODY_METHOD.test(named) || (/^delete$/i.test(named) && (propertyValue(options, 'body') ?? propertyValue(options, 'data')) !== undefined)
  );
}

/** `this.src = …` where the markup of the component gives `src` to an element: `<web-view :src="src">`. */
function wayOfState(text: string, { object, property }: Extract<Node, { type: 'MemberExpression' }>): Way | undefined {
  const given = object.type === 'ThisExpression' && property.type === 'Identifier' ? attributeOf(text, property.name) : undefined;
  return given && wayOfAttribute(given.element, given.attribute);
}

function wayInMarkup({ parsed }: Facts, node: Node): Way | undefined {
  const part = parsed.templates.find(({ tree, role }) => role === 'bound' && contains(rangeOf(tree), rangeOf(node)));
  return part && wayOfAttribute(part.tag, part.name);
}

function wayOfAttribute(element: string, attribute: string): Way | undefined {
  return waysOfElements[element] ?? wayOfProperty(attribute);
}
