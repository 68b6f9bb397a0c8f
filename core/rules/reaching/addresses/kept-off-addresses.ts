/**
 * Values that are passed to a call that opens an address, but do not stand in the address as a value:
 *
 * | what | example | why |
 * | --- | --- | --- |
 * | the address itself | `navigateTo({ url: menu.address + '?id=1' })` | what an address begins with is its host or path, whatever it is called |
 * | an address that a server gave | `location.href = answer.data` | it is a text, whatever else the response holds |
 * | a parameter that no path has | `push({ name: 'edit', params: { customer } })`, where no route has `:customer` | it stays in the router's memory |
 * | parameters that a program sends in the body | `http.post({ url, params: { mobile } })`, where the helper has `config.data = params` | no client's `post` takes options alone: it is the program's own |
 * | a record in a query | `push({ path: '/edit', query: { customer } })` | a router writes `[object Object]` |
 */
import type { TSESTree } from '@typescript-eslint/types';
import { movedParameters } from '../../../catalog/addresses/moved-parameters.ts';
import historyApi from '../../../catalog/sinks/addresses/history-api.ts';
import location from '../../../catalog/sinks/addresses/location.ts';
import miniProgramNavigation from '../../../catalog/sinks/addresses/mini-program-navigation.ts';
import nextRouter from '../../../catalog/sinks/addresses/next-router.ts';
import reactRouter from '../../../catalog/sinks/addresses/react-router.ts';
import uviewRoute from '../../../catalog/sinks/addresses/uview-route.ts';
import vueRouter from '../../../catalog/sinks/addresses/vue-router.ts';
import { requestAddress } from '../../../catalog/recognised-sinks/request-address.ts';
import { WRITES_AS_TEXT } from '../../../catalog/call-words/texts.ts';
import { BODY_METHODS } from '../../../catalog/requests/methods.ts';
import { ADDRESS_PARTS } from '../../../catalog/requests/parts.ts';
import { ROUTE_LISTS } from '../../../catalog/files/signs.ts';
import { isJoined } from '../../../sinks/addresses/joined-objects.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { keyName, lastName, unwrap } from '../../../syntax/tree.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { constantValue, initialValue } from '../../../sources/file/initial-values.ts';
import type { SinkUse, SunkValue } from '../../../sinks/use.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import type { Node } from '../../../types.ts';

/** Sinks that take an address as a whole. */
const OPENERS: ReadonlySet<unknown> = new Set([
  historyApi,
  location,
  miniProgramNavigation,
  nextRouter,
  reactRouter,
  uviewRoute,
  vueRouter,
]);

/** Whether a source that is passed to a place where an address is opened does not stand in the address. */
export function isKeptOffAddress(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  if (use.sink.target !== 'url') return false;
  return (
    isAddressItself(use, value, source) ||
    isFetchedAddress(use, value, source) ||
    isMovedToBody(facts, use, value) ||
    isKeptByRouter(facts, use, value, source)
  );
}

/** What an address begins with, known by its name alone. */
function isAddressItself({ sink, node: call }: SinkUse, { node, label }: SunkValue, { evidence, node: from }: SourceHit): boolean {
  if (label !== undefined || evidence !== 'name' || !OPENERS.has(sink) || isJoined(node) || ADDRESS_PARTS.has(partOf(node))) return false;
  if (call.type === 'AssignmentExpression' && ADDRESS_PARTS.has(lastName(call.left))) return false;
  const bare = unwrap(node);
  const [first] = concatenatedParts(bare);
  const beginning = bare.type === 'TemplateLiteral' && bare.quasis[0]?.value.cooked === '' ? bare.expressions[0] : first;
  return beginning !== undefined && READS.has(unwrap(beginning).type) && unwrap(beginning) === unwrap(from);
}

const READS: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression']);

function isFetchedAddress({ sink }: SinkUse, { node, label }: SunkValue, { evidence, inside }: SourceHit): boolean {
  const isOfObject = evidence === 'api' || (sink === location && evidence === 'object' && inside);
  return isOfObject && label === undefined && READS.has(unwrap(node).type);
}

/** Parameters of a helper named after a method with a body, in a program that moves them there, or whose hosts know no parameters. */
function isMovedToBody({ program }: Facts, { sink, node: call }: SinkUse, { label, node }: SunkValue): boolean {
  if (
    sink !== requestAddress ||
    (label === undefined && partOf(node) !== 'params') ||
    call.type !== 'CallExpression' ||
    call.arguments.length !== 1
  )
    return false;
  if (!BODY_METHODS.has(splitWords(lastName(call.callee) ?? '')[0] ?? '')) return false;
  return (
    movedParameters.some((text) => program.mentions(text) === true) ||
    (program.mentions('axios') === false && program.mentions('data: params') === true)
  );
}

/** A parameter of a route that no path has, or a record where only texts are written. */
function isKeptByRouter({ bindings, flow, program }: Facts, { sink }: SinkUse, { node }: SunkValue, source: SourceHit): boolean {
  const part = sink === vueRouter ? partOf(node) : undefined;
  const object = part === 'params' || part === 'query' ? initialValue(node, bindings) : undefined;
  if (object?.type !== 'ObjectExpression') return false;
  const holders = object.properties.flatMap((item) => {
    const held = item.type === 'Property' ? flow.evaluate(item.value).sources : [];
    return item.type === 'Property' && held.some((one) => one.node === source.node && one.kind === source.kind) ? [{ item, held }] : [];
  });
  const isKept = ({ item, held }: (typeof holders)[number]): boolean =>
    (part === 'params' && isInNoPath(item, program)) || isRecord(item.value, held, bindings);
  return holders.length > 0 && holders.every(isKept);
}

/** The property that a value is given as. */
function partOf({ parent }: Node): string | undefined {
  return parent?.type === 'Property' ? keyName(parent.key, parent.computed) : undefined;
}

function isInNoPath({ key, computed }: TSESTree.Property, program: Facts['program']): boolean {
  const name = keyName(key, computed);
  return name !== undefined && program.mentions(`/:${name}`) === false && ROUTE_LISTS.some((text) => program.mentions(text) === true);
}

/** Whether a value is a record, by its known fields. The result of a call may be a text, and a constant is one where it was serialised or encoded. */
function isRecord(value: Node, held: readonly SourceHit[], bindings: Facts['bindings']): boolean {
  return (
    READS.has(unwrap(value).type) && held.some(({ inside, mask }) => inside && !mask) && !isWrittenAsText(constantValue(value, bindings))
  );
}

/** `encodeURIComponent(JSON.stringify(item))`, `this.encodeUrl(item)`. */
function isWrittenAsText(given: Node): boolean {
  return given.type === 'CallExpression' && splitWords(lastName(given.callee) ?? '').some((word) => WRITES_AS_TEXT.has(word));
}
