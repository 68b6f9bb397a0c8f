/** Fields of things and places, by where the object comes from that they are read of: a list of regions, a request for shops. */
import type { TSESTree } from '@typescript-eslint/types';
import { answerOptions } from '../../catalog/words/callbacks.ts';
import { containerSuffixes } from '../../catalog/words/person-words.ts';
import { placeKinds, placePairs, regionPaths, treeWords } from '../../catalog/words/places.ts';
import { unspecificNames } from '../../catalog/words/unspecific-names.ts';
import type { SunkValue } from '../../sinks/use.ts';
import { functionName } from '../../sources/file/functions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isCancelledByReceiver, singular } from '../../sources/names/match-name.ts';
import { isNameOfPerson, isOfPersonThere, isPlaceName, mayBeState, visitedBy } from '../../sources/names/owners.ts';
import { splitWords } from '../../sources/names/words.ts';
import { originsOf } from '../../sources/origins/search.ts';
import { calledName, requestedPath } from '../../sources/requests/answers-requests.ts';
import { requestedBy } from '../../sources/requests/answers-words.ts';
import { Memo } from '../../memo.ts';
import { findRow } from '../../syntax/state-paths.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Kinds that an organisation has as well as a person. */
const ofPlaces = new Set([...placeKinds, 'email']);
const containers = new Set([...containerSuffixes, ...treeWords]);
const pairs = new Set(placePairs);
const regions = new Set(regionPaths);

/** Whether a field belongs to a thing or a place: something on the way of its object is named as one, and nothing as a person. */
export function isOfThing(facts: Facts, { node }: SunkValue, source: SourceHit): boolean {
  const { kind, evidence } = source;
  if ((kind !== 'person-name' && !ofPlaces.has(kind)) || evidence === 'api') return false;
  const { inner, field } = innerField(source);
  if (inner !== undefined) return !isOfPersonThere(field) && isThing(kind, field, inner);
  const read = fieldRead(facts, node, source);
  if (!read || isOfPersonThere(read.field)) return false;
  const owners = [...ownersOf(facts, read)];
  return !owners.some(isNameOfPerson) && owners.some((owner) => isThing(kind, read.field, owner));
}

/** The field that is known inside a value, and the record in it that holds the field: `property` of `unit.property.address`. */
function innerField({ inside, path = [] }: SourceHit): { readonly inner?: string; readonly field: string } {
  return { inner: inside ? path.slice(0, -1).filter(isSpecific).at(-1) : undefined, field: path.at(-1) ?? '' };
}

interface FieldRead {
  readonly field: string;
  readonly object: Node;
}

/** A field without an object is one that a type declares. */
interface NamedField {
  readonly field: string;
  readonly object?: Node;
}

const fields = new Memo<Node, NamedField | undefined>();

/** The field that a source is, and the object that it is read of; of a declared field inside a value, that value. */
function fieldRead(facts: Facts, value: Node, { node, inside, path }: SourceHit): FieldRead | undefined {
  const named = fields.of(node, () => namedField(facts, node));
  if (named?.object) return { field: named.field, object: named.object };
  return named && inside && (path?.length ?? 0) <= 1 ? { field: named.field, object: value } : undefined;
}

function namedField({ bindings }: Facts, node: Node): NamedField | undefined {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return { field: memberName(bare) ?? '', object: bare.object };
  if (bare.type !== 'Identifier') return undefined;
  if (/^TSPropertySignature$|^PropertyDefinition$/.test(bare.parent?.type ?? '')) return { field: bare.name };
  const declared = bindings.resolve(bare)?.defs[0]?.name as Node | undefined;
  const property = declared?.parent?.type === 'AssignmentPattern' ? declared.parent.parent : declared?.parent;
  if (!declared || property?.type !== 'Property' || property.parent.type !== 'ObjectPattern') return undefined;
  return { field: keyName(property.key, property.computed) ?? '', object: declared };
}

/** Whether an owner makes a field a thing's: `fullName` of a city, `address` of a shop. */
function isThing(kind: string, field: string, owner: string): boolean {
  if (mayBeState(owner)) return false;
  const words = [...splitWords(owner)];
  while (words.length > 1 && containers.has(singular(words.at(-1) ?? ''))) words.pop();
  if ((kind === 'person-name' || kind === 'address') && isCancelledByReceiver(field, words.join('_'))) return true;
  if (kind === 'person-name') return false;
  return isPlaceName(words.join('_')) || pairs.has([...words.slice(-2, -1), singular(words.at(-1) ?? '')].join(' '));
}

/** Names of what an object comes from: variables and properties on its way, their types, lists of the markup, and requests. */
function* ownersOf(facts: Facts, { field, object }: FieldRead, hops = 0): Generator<string> {
  if (hops > MAX_HOPS) return;
  const bare = unwrap(object);
  if (bare.type === 'MemberExpression') {
    const name = memberName(bare);
    if (name !== undefined && facts.flow.state.isState(bare.object))
      for (const value of facts.flow.state.valuesOf(name)) yield* ownersOf(facts, { field, object: value }, hops + 1);
    if (isSpecific(name)) return yield name;
    yield* ownersOf(facts, { field, object: bare.object }, hops + 1);
  }
  for (const { node, path, isLinked, steps } of originsOf(facts.flow, object, facts.file.text.length).origins) {
    const inner = path.filter((name) => name !== field && isSpecific(name)).at(-1);
    if (isLinked) continue;
    if (inner !== undefined) yield inner;
    else for (const at of new Set([...steps(), node])) yield* namesAt(facts, at, hops);
    const origin = unwrap(node);
    if (inner === undefined && origin !== bare && origin.type === 'MemberExpression')
      yield* ownersOf(facts, { field, object: origin }, hops + 1);
  }
}

const MAX_HOPS = 3;

/** Whether a property means something: `shop`, and not `data`, `list` or a position. */
function isSpecific(name: string | undefined): name is string {
  return (
    name !== undefined && /[a-z]/i.test(name) && !unspecificNames.has(name.toLowerCase()) && !containers.has(singular(name.toLowerCase()))
  );
}

function* namesAt(facts: Facts, at: Node, hops: number): Generator<string> {
  const bare = unwrap(at);
  if (bare.type === 'CallExpression') yield* requestedOf(facts, bare);
  if (bare.type !== 'Identifier') return;
  yield bare.name;
  const definition = facts.bindings.resolve(bare)?.defs[0];
  const declared = (definition?.name ?? bare) as TSESTree.Identifier;
  const made = definition?.node as Node | undefined;
  if (made?.type === 'VariableDeclarator' && made.init) {
    const init = unwrap(made.init);
    const call = init.type === 'AwaitExpression' ? unwrap(init.argument) : init;
    if (call.type === 'CallExpression') yield* requestedOf(facts, call);
  }
  const type = declared.typeAnnotation && namedType(declared.typeAnnotation.typeAnnotation);
  if (type !== undefined) yield type;
  if (isFunction(declared.parent)) yield* givenTo(facts, declared.parent, declared, hops);
}

/** What a function is called with: the response of a request, or an element of a list that the markup shows. */
function* givenTo(facts: Facts, fn: FunctionNode, parameter: TSESTree.Identifier, hops: number): Generator<string> {
  const { candidates } = facts.flow;
  const name = functionName(fn);
  const index = fn.params.indexOf(parameter);
  for (const call of candidates.templateCalls.get(name ?? '') ?? []) {
    const given = call.arguments[index];
    const row = given?.type === 'Identifier' ? findRow(candidates.markup.rows, given.name, given.range[0]) : undefined;
    if (row) yield row.path.at(-1) ?? '';
  }
  const option = fn.parent.type === 'Property' && answerOptions.has(name ?? '') ? fn.parent.parent.parent : fn.parent;
  if (option.type !== 'CallExpression') return;
  const list = visitedBy(fn, parameter);
  yield* list ? ownersOf(facts, { field: '', object: list }, hops + 1) : requestedOf(facts, option);
}

/** What a call requests: `shops` of `fetchShops()`, `region` of `get('/region/list')`. */
function* requestedOf({ flow }: Facts, call: TSESTree.CallExpression): Generator<string> {
  const path = requestedPath(flow, call);
  const request = path ?? calledName(flow, call.callee);
  const asked = request && requestedBy(request.segments, path === undefined);
  if (asked) yield asked.noun.replaceAll(' ', '_');
  if (path?.segments.some((segment) => regions.has(segment.toLowerCase()))) yield 'region';
}

/** Name of a type, or of the elements of a list of them. */
function namedType(type: TSESTree.TypeNode): string | undefined {
  if (type.type === 'TSArrayType') return namedType(type.elementType);
  if (type.type !== 'TSTypeReference') return undefined;
  const [element] = type.typeArguments?.params ?? [];
  return element ? namedType(element) : lastName(type.typeName as Node);
}
