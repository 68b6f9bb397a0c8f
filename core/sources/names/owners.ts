/** Whose a property is: by the name of its object, of the list that it is an element of, and of what it was declared as. */
import type { TSESTree } from '@typescript-eslint/types';
import { MODEL_ANSWERS } from '../../catalog/requests/model-requests.ts';
import { elementMethods } from '../../catalog/words/callbacks.ts';
import { placeKinds, placeNouns, storeModifiers } from '../../catalog/words/places.ts';
import { containerSuffixes, personNouns, programRoles, recordMethods, weakPersonNouns } from '../../catalog/words/person-words.ts';
import { PICKS_OF_LIST } from '../../catalog/call-words/lists.ts';
import { CONVERTS_VALUE } from '../../catalog/call-words/copies.ts';
import { CONTACT_WORDS } from '../../catalog/words/names/modifiers.ts';
import { ANSWER_PARTS } from '../../catalog/words/names/records.ts';
import type { KindId, Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { isCancelledByReceiver, singular } from './match-name.ts';
import { NameMemo } from './name-memo.ts';
import { areOfPlace, isOfBuyer } from './place-records.ts';
import { fieldsReadOf, keysOfPattern } from '../file/fields-beside.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { splitWords } from './words.ts';
import { isHarmlessAnswer } from '../requests/answers-platform.ts';
import type { FlowContext } from '../flow/context.ts';
import { isPersonReceiver } from './names.ts';

const MAX_HOPS = 6;
const nouns = new Set(placeNouns);
const kinds = new Set(placeKinds);
const containers = new Set(containerSuffixes);
const persons = new Set(personNouns);
const modifiers = new Set(storeModifiers);
/** Words in a property's name that show whose it is: `shop.ownerPhone`. */
const others = new Set(
  [...personNouns, ...weakPersonNouns, 'legal', 'manager', 'leader', 'boss', 'linkman'].filter((word) => !/^contacts?$/.test(word)),
);

/** Names of what a property is read from, its own first; a name that means a person ends the search, and is added to `persons`. */
function ownerNames(context: FlowContext, object: Node, persons: string[] = []): readonly string[] {
  const names: string[] = [];
  let current: Node | undefined = object;
  for (let hops = 0; current && hops < MAX_HOPS; hops++) {
    const bare = unwrap(current);
    const name = nameOf(bare);
    if (name !== undefined) {
      if (isNameOfPerson(name)) {
        persons.push(name);
        break;
      }
      names.push(name);
    }
    current = behind(context, bare, names);
  }
  return names;
}

/**
 * The name of the person that a variable under another name stands for: `user` for `u` in `const u = result.user ?? {}` and
 * `users.map((u) => u.name)`.
 */
export function personBehind(context: FlowContext, object: Node): string | undefined {
  const unused: string[] = [];
  let current: Node | undefined = unwrap(object);
  if (current.type !== 'Identifier') return undefined;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    current = behind(context, current, unused);
    current = current && unwrap(current);
    const name = current && nameOf(current);
    if (current === undefined) return undefined;
    if (name !== undefined && isPersonReceiver(context, singular(name))) return name;
  }
  return undefined;
}

function nameOf(bare: Node): string | undefined {
  if (bare.type === 'Identifier') return bare.name;
  const name = bare.type === 'MemberExpression' ? memberName(bare) : undefined;
  return name === undefined || /^(?:\d+|value|current)$/.test(name) ? undefined : name;
}

/** `shop.data`: a response under the name of what was requested. */
function isContent(bare: TSESTree.MemberExpression): boolean {
  return ANSWER_PARTS.has(memberName(bare) ?? '') && unwrap(bare.object).type === 'Identifier';
}

/** Whether a name has a word for a person. */
export function isNameOfPerson(name: string): boolean {
  return splitWords(name).some((word) => persons.has(word) || persons.has(singular(word)));
}

/** What an expression without a name of its own, or a name of this file, stands for. */
function behind(context: FlowContext, bare: Node, names: string[]): Node | undefined {
  if (bare.type === 'MemberExpression') return nameOf(bare) === undefined || isContent(bare) ? bare.object : undefined;
  if (bare.type === 'CallExpression') return pickedFrom(bare);
  if (bare.type === 'AwaitExpression') return bare.argument;
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&') return bare.left;
  const variable = bare.type === 'Identifier' ? context.bindings.resolve(bare) : undefined;
  return variable && givenTo(variable, names);
}

function pickedFrom(call: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = memberName(callee) ?? '';
  return PICKS_OF_LIST.has(name) || /^find[A-Z]/.test(name) ? callee.object : undefined;
}

/** Initial value of a variable, or the list that a loop or a callback runs over. The name of its declared type is added to `names`. */
function givenTo({ defs: [definition] }: Variable, names: string[]): Node | undefined {
  const name = definition?.name as Node | undefined;
  const at = definition?.node as Node | undefined;
  if (name?.type !== 'Identifier' || !at) return undefined;
  const type = name.typeAnnotation?.typeAnnotation;
  if (type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier') names.push(type.typeName.name);
  if (at.type === 'VariableDeclarator') {
    if (at.id !== name) return undefined;
    const loop = at.parent.parent;
    return at.init ?? (loop?.type === 'ForOfStatement' ? loop.right : undefined);
  }
  return visitedBy(at, name);
}

/** The list whose elements a callback is given as this parameter: `shops.map((shop) => …)`. */
export function visitedBy(fn: Node, parameter: Node): Node | undefined {
  const call = isFunction(fn) ? fn.parent : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn || (fn as TSESTree.FunctionExpression).params[0] !== parameter)
    return undefined;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && elementMethods.has(memberName(callee) ?? '') ? callee.object : undefined;
}

const places = new NameMemo(5_000, findPlace);

/** Whether a name ends by naming a place or an organisation: `hospitalInfo`, `shopList`; a person's is none. */
export function isPlaceName(name: string): boolean {
  return places.of(name);
}

const STORE = 'store';

/** Whether a name is that of a shop or of a program's state, where only what makes the value shows which: `store`, `getStore()`. */
export function mayBeState(name: string): boolean {
  return splitWords(name).at(-1) === STORE;
}

function findPlace(name: string): boolean {
  if (isNameOfPerson(name)) return false;
  const split = splitWords(name);
  const words = split.length === 1 ? apart(split[0] ?? '') : [...split];
  while (words.length > 1 && (containers.has(singular(words.at(-1) ?? '')) || words.at(-1) === 'msg')) words.pop();
  const noun = singular(words.at(-1) ?? '');
  if (!nouns.has(noun)) return false;
  return noun !== STORE || words.slice(0, -1).every((word) => modifiers.has(word));
}

/** `shopinfo`, as names without capitals are written. */
function apart(word: string): string[] {
  const [, noun = word, container] = /^([a-z]{3,}?)(info|data|list|detail|msg)$/.exec(word) ?? [];
  return container === undefined || !nouns.has(noun) ? [word] : [noun, container];
}

/** Whether a property of a place is that of a person there: `shop.ownerPhone`. */
export function isOfPersonThere(name: string): boolean {
  return splitWords(name).some((word) => others.has(word));
}

/** Whether a name is that of something a place publishes about itself: `logisticsCompanyTel`, `shopAddress`. */
export function isOfNamedPlace(name: string): boolean {
  const words = splitWords(name);
  let end = words.length;
  while (end > 0 && CONTACT_WORDS.has(words[end - 1] ?? '')) end--;
  return end > 0 && end < words.length && !isOfPersonThere(name) && isPlaceName(words.slice(0, end).join('_'));
}

/**
 * Whether a contact belongs to a place, by the name of the value or of its object: `{ phoneNumber: order.shopTel }`,
 * `{ latitude: Number(restaurant.latitude) || 0 }`.
 */
export function isGivenByPlace(context: FlowContext, source: SourceHit, value: Node): boolean {
  if (!isContact(source)) return false;
  const bare = unwrap(value);
  if (bare.type === 'LogicalExpression') return isGivenByPlace(context, source, bare.left);
  if (bare.type === 'CallExpression' && CONVERTS_VALUE.has(lastName(bare.callee) ?? '') && bare.arguments[0])
    return isGivenByPlace(context, source, bare.arguments[0]);
  if (isOfNamedPlace(lastName(bare) ?? '')) return true;
  return bare.type === 'MemberExpression' && isContactOfPlace(context, [source], bare.object);
}

/** Whether an object is a place, by any of its names. A store that code made, imported or was given is the state of an application. */
function isPlace(context: FlowContext, object: Node): boolean {
  const bare = unwrap(object);
  return ownerNames(context, bare).some((name) => isPlaceName(name)) && !isApplicationStore(context, bare);
}

/** Expressions that make the store of an application; a shop is read from data instead. */
const MAKING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'ObjectExpression']);

function isApplicationStore(context: FlowContext, bare: Node): boolean {
  if (!/store$/i.test(lastName(bare) ?? '')) return false;
  if (bare.type === 'MemberExpression')
    return bare.object.type === 'ThisExpression' || /^(?:props|this)$/.test(lastName(bare.object) ?? '');
  const definition = bare.type === 'Identifier' ? context.bindings.resolve(bare)?.defs[0] : undefined;
  if (!definition) return false;
  const at = definition.node as Node;
  return (
    String(definition.type) === 'ImportBinding' ||
    (at.type === 'VariableDeclarator' && at.init !== null && MAKING.has(unwrap(at.init).type))
  );
}

/** Whether a property that is a contact by its name belongs to a place, or to a machine that listens. */
export function isContactOfPlace(context: FlowContext, named: readonly SourceHit[], object: Node): boolean {
  return (
    named.some((source) => isContact(source) && !isOfPersonThere(source.name)) &&
    (isPlace(context, object) ||
      isPlace(context, holderOf(object)) ||
      isHarmlessAnswer(context, object) ||
      isRecordOfListedPlace(context, named, object))
  );
}

/** The same of a name in a pattern, of an object or of the elements of a list: `shops.map(({ tel }) => …)`. */
export function isContactInPattern(context: FlowContext, named: readonly SourceHit[], pattern: Node, object: Node | undefined): boolean {
  if (!named.some(isContact)) return false;
  const list = object ?? (pattern.parent && visitedBy(pattern.parent, pattern));
  if (list && isContactOfPlace(context, named, list)) return true;
  return areOfPlace(context, keysOfPattern(pattern), kindsOf(named)) && !(list && isOfPerson(context, list));
}

/** Whether a field is that of a place by what else is read of its object, which is named after no person and no purchase. */
function isRecordOfListedPlace(context: FlowContext, named: readonly SourceHit[], object: Node): boolean {
  return areOfPlace(context, fieldsReadOf(object, context), kindsOf(named)) && !isOfPerson(context, object);
}

function isOfPerson(context: FlowContext, object: Node): boolean {
  const persons: string[] = [];
  return ownerNames(context, object, persons).some(isOfBuyer) || persons.length > 0;
}

function kindsOf(named: readonly SourceHit[]): KindId[] {
  return named.map(({ kind }) => kind);
}

/** Whether a value that has a kind by its label is a property of a place. */
export function isOfPlace(context: FlowContext, node: Node, kind: string): boolean {
  const bare = unwrap(node);
  return kinds.has(kind) && bare.type === 'MemberExpression' && isPlace(context, bare.object);
}

/** `shop.address` is an address in parts: its owner stands before it. */
function holderOf(object: Node): Node {
  const bare = unwrap(object);
  return bare.type === 'MemberExpression' && /addr/i.test(memberName(bare) ?? '') ? bare.object : bare;
}

/** Whether a name is that of a thing, `tabs.forEach((t) => t.name)`, or a message is what a model wrote: `choices[0].message.content`. */
export function isOfThing(context: FlowContext, name: string, object: Node): boolean {
  if (name === 'content') return isOfModel(object);
  return (
    name === 'name' &&
    (isProgramPart(context, object) ||
      ownerNames(context, object).some((owner) => isCancelledByReceiver(name, owner) || isPlaceName(owner)))
  );
}

/** Whether an object is part of the response of a language model. */
function isOfModel(object: Node): boolean {
  for (let at: Node = unwrap(object); at.type === 'MemberExpression'; at = unwrap(at.object))
    if (memberName(at) === MODEL_ANSWERS) return true;
  return false;
}

/** Whether a name that may mean a person or a part of the program is such a part, because its methods are called: `driver.connect()`. */
function isProgramPart({ bindings }: FlowContext, object: Node): boolean {
  const variable = object.type === 'Identifier' && ROLES.has(object.name.toLowerCase()) ? bindings.resolve(object) : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const member = (identifier as Node).parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || member.parent.type !== 'CallExpression') return false;
    return member.parent.callee === member && !OF_RECORDS.has(memberName(member) ?? '');
  });
}

const ROLES: ReadonlySet<string> = new Set(programRoles);
const OF_RECORDS: ReadonlySet<string> = new Set(recordMethods);

/** Whether a source is a way to reach someone, such as places publish about themselves. */
function isContact({ kind }: SourceHit): boolean {
  return kinds.has(kind);
}

/** What an object holds; a place's own telephone and address are left out. */
export function ofOwner(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return value;
  return value.sources.some((source) => source.inside && isContact(source)) && isPlace(context, node) ? withoutContacts(value) : value;
}

/** A place as a whole: its own telephone and address are no evidence of a person, unless it holds more that is. */
export function withoutContacts(value: Value): Value {
  const isOwn = (source: SourceHit): boolean => isContact(source) && source.inside && (source.path?.length ?? 1) <= 1;
  if (!value.sources.some(isOwn)) return value;
  const others = value.sources.filter((source) => !isOwn(source) && source.kind !== 'user-account');
  return others.some(({ confidence }) => confidence !== 'low') ? value : { sources: others, silent: others.length === 0 };
}
