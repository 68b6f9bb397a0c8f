/** Objects that become a query string: `qs.stringify({ phone })`, `$.param({ phone })`, `new URLSearchParams({ phone })`. */
import {
  ADDS_PARAMETER,
  PARAMETER_CLASSES,
  PARAMETERS_OPTION,
  QUERY_SERIALIZER_NAMES,
  QUERY_SERIALIZERS,
} from '../../catalog/requests/clients.ts';
import { QUERY_PARAMETERS } from '../../catalog/words/names/whole-names.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { isSearchObject } from '../../sources/names/negative-names.ts';
import { ownPart } from '../../sources/flow/functions/own-parameters.ts';
import { partsOf } from '../../sources/flow/writes.ts';
import { localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { initialValue, textOfConstant } from '../../sources/file/initial-values.ts';
import { isNamedModule, originOf } from '../../sources/file/origin.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { isListed, isPaged, leftOfSearch, namedParameters } from './named-parameters.ts';
import type { SunkValue } from '../use.ts';

/** The parameters that an expression adds to an address whose path has these segments; none of one that is no such object. */
export function serializedValues(node: Node, segments: readonly string[], context: FlowContext): SunkValue[] {
  const written = withoutText(node);
  const { made, added } = chainOf(initialValue(written, context.bindings));
  const given = serialized(made, context);
  const object = given && initialValue(given, context.bindings);
  const listed =
    object?.type === 'ObjectExpression'
      ? [...namedParameters({ given: object, object }, segments, context), ...copied(object, segments)]
      : given
        ? wholeRecord(given, segments)
        : [];
  if (!isParameters(made) || isListed(segments)) return listed;
  const chained = added.flatMap((call) => addedBy(call, context.bindings));
  const later = [...chained, ...(written.type === 'Identifier' ? addedTo(written, context) : [])];
  const isSearch = isPaged([...(object?.type === 'ObjectExpression' ? keysOf(object) : []), ...later.map(({ label = '' }) => label)]);
  return [...listed, ...(isSearch ? leftOfSearch(later, context) : later)];
}

/** What the methods of parameters are called on in a row that add one and give parameters: `new HttpParams().set('phone', phone)`. */
function chainOf(node: Node): { made: Node; added: readonly TSESTree.CallExpression[] } {
  const added: TSESTree.CallExpression[] = [];
  let made = node;
  while (added.length < MAX_CHAIN && made.type === 'CallExpression' && made.callee.type === 'MemberExpression') {
    if (!ADDS_PARAMETER.has(memberName(made.callee) ?? '')) break;
    added.push(made);
    made = unwrap(made.callee.object);
  }
  return isParameters(made) ? { made, added } : { made: node, added: [] };
}

function keysOf({ properties }: TSESTree.ObjectExpression): string[] {
  return properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
}

/** `{ ...member, from: 'mail' }`. */
function copied({ properties }: TSESTree.ObjectExpression, segments: readonly string[]): SunkValue[] {
  return properties.flatMap((item) => (item.type === 'SpreadElement' ? wholeRecord(item.argument, segments) : []));
}

/** `new URLSearchParams(member)`: every field of a record, unless the request loads a list by it. */
function wholeRecord(given: Node, segments: readonly string[]): SunkValue[] {
  const name = lastName(given);
  return isListed(segments) || (name !== undefined && (isSearchObject(name) || QUERY_PARAMETERS.test(name)))
    ? []
    : [{ node: given, labelIsKey: false }];
}

/** `params.toString()` is the text that `params` shows. */
function withoutText(node: Node): Node {
  const bare = unwrap(node);
  const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'toString' ? unwrap(callee.object) : bare;
}

/** The object that an expression makes a query of; undefined for any other expression. */
export function serialized(node: Node, context: FlowContext): Node | undefined {
  if (isParameters(node)) {
    const [given] = node.arguments;
    return (given?.type === 'ObjectExpression' ? propertyValue(given, PARAMETERS_OPTION) : undefined) ?? given;
  }
  if (node.type !== 'CallExpression') return undefined;
  return isSerializer(unwrap(node.callee), context) ? node.arguments[0] : (joinedPairs(node) ?? passedToSerializer(node, context));
}

const MAX_CHAIN = 12;

/** ``Object.keys(params).map((key) => `${key}=${params[key]}`).join('&')`` and its kin. */
function joinedPairs(node: TSESTree.CallExpression): Node | undefined {
  let callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'join' || !node.arguments[0] || staticText(node.arguments[0]) !== '&')
    return undefined;
  for (let hops = 0; hops < MAX_CHAIN && callee.type === 'MemberExpression'; hops++) {
    const before: Node = unwrap(callee.object);
    if (before.type !== 'CallExpression') return undefined;
    callee = unwrap(before.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    if (/^(?:keys|entries)$/.test(memberName(callee) ?? '') && lastName(callee.object) === 'Object') return before.arguments[0];
  }
  return undefined;
}

/** `toQuery(member)`, where a function of this file makes the text of its parameter. */
function passedToSerializer(call: TSESTree.CallExpression, context: FlowContext): Node | undefined {
  const fn = localFunction(call.callee, context.bindings);
  for (const returned of fn ? returnedExpressions(fn) : []) {
    const bare = withoutText(returned);
    const pairs = isParameters(bare) ? bare.arguments[0] : bare.type === 'CallExpression' ? joinedPairs(bare) : undefined;
    const part = pairs && ownPart(pairs, context.bindings);
    if (part && part.fn === fn && part.path === undefined) return call.arguments[part.index];
  }
  return undefined;
}

function isParameters(node: Node): node is TSESTree.NewExpression {
  return node.type === 'NewExpression' && PARAMETER_CLASSES.has(lastName(node.callee) ?? '');
}

function isSerializer(callee: Node, { bindings }: FlowContext): boolean {
  const owner = callee.type === 'MemberExpression' ? (lastName(callee.object) ?? '') : undefined;
  if (owner !== undefined && /^(?:\$|jQuery)$/.test(owner)) return lastName(callee) === 'param';
  if (lastName(callee) !== 'stringify') return false;
  if (owner !== undefined && QUERY_SERIALIZER_NAMES.test(owner)) return true;
  const origin = originOf(callee, bindings);
  return origin?.type === 'module' && QUERY_SERIALIZERS.some((wanted) => isNamedModule(wanted, origin.module));
}

/** `params.append('phone', phone)`. */
function addedTo(name: TSESTree.Identifier, { bindings }: FlowContext): SunkValue[] {
  const variable = bindings.resolve(name);
  return (variable ? partsOf(variable) : []).flatMap(({ kind, at, path }) =>
    kind === 'mutation' && path.length === 0 && at.type === 'CallExpression' ? addedBy(at, bindings) : [],
  );
}

/** The parameter that `set` and `append` add: named by a constant text, or by the field or the entry of a record that it takes. */
export function addedBy({ arguments: [key, node] }: TSESTree.CallExpression, bindings: Bindings): SunkValue[] {
  const field = node && unwrap(node);
  if (key?.type === 'Identifier' && field?.type === 'MemberExpression' && field.computed && lastName(field.property) === key.name)
    return [{ node: field.object, labelIsKey: false }];
  if (key && field && areOfOneEntry(key, field, bindings)) return [{ node: field, labelIsKey: false }];
  const label = key && textOfConstant(key, bindings);
  return label === undefined || !node ? [] : [{ node, label, labelIsKey: true, key }];
}

/** Whether two names are those of one pair: `for (const [key, value] of Object.entries(member))`. */
function areOfOneEntry(key: Node, value: Node, bindings: Bindings): boolean {
  if (key.type !== 'Identifier' || value.type !== 'Identifier') return false;
  const [one, other] = [key, value].map((name) => bindings.resolve(name)?.defs[0]?.name.parent);
  return one !== undefined && one === other && one.type === 'ArrayPattern';
}
