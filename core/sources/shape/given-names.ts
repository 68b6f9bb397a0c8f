/**
 * Names that code puts a value under: `this.mobile = typed`, `send({ mobile: typed })` and `setMobile(typed)` are evidence of what `typed`
 * is.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { elementMethods } from '../../catalog/words/callbacks.ts';
import { namedThings } from '../../catalog/words/vocabulary.ts';
import { STORES_UNDER_NAME } from '../../catalog/words/names/functions.ts';
import { TITLE_KEYS } from '../../catalog/words/names/modifiers.ts';
import { textOfConstant } from '../file/initial-values.ts';
import type { FieldPlace } from '../file/candidates.ts';
import type { FlowContext } from '../flow/context.ts';
import { isHarmlessProperty, isNeutralReceiver, isSearchObject } from '../names/negative-names.ts';
import { isNumberOfThing } from '../names/numbers-of-things.ts';
import { isOfNamedPlace, isPlaceName } from '../names/owners.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import type { Node } from '../../types.ts';
import { HOLDING_HOOKS, givenToSetter } from '../state/hooks.ts';

/** A value, and the name that it is put under. */
export interface GivenName {
  readonly value: TSESTree.Identifier | TSESTree.MemberExpression;
  readonly name: string;
  /** The place that names it. */
  readonly at: Node;
}

/** What a property of an object, or the target of an assignment, names. */
export function givenNameAt(place: FieldPlace, { candidates }: FlowContext): GivenName | undefined {
  if (place.type === 'Property') {
    const owner = ownerOf(place.parent);
    return isTelling(owner) ? named(place.value, keyName(place.key, place.computed), place.key) : undefined;
  }
  const assignment = place.type === 'MemberExpression' ? place.parent : undefined;
  if (place.type !== 'MemberExpression' || assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=') return undefined;
  const name = memberName(place);
  const isTarget = unwrap(assignment.left) === place && isTelling(receiverOf(place));
  // What markup repeats is a list, mostly of what may be chosen: `v-for="option in nation"`.
  const isRepeated = candidates.markup.rows.some(({ path, role }) => role === 'element' && path.length === 1 && path[0] === name);
  return isTarget && !isRepeated ? named(assignment.right, name, place) : undefined;
}

/** What the setters of hooks are given: `const [mobile, setMobile] = useState('')`. */
export function givenToHooks({ candidates, bindings }: FlowContext): GivenName[] {
  return candidates.declarators.flatMap(({ id, init }) => {
    const call = init && unwrap(init);
    if (id.type !== 'ArrayPattern' || call?.type !== 'CallExpression' || !HOLDING_HOOKS.test(lastName(call.callee) ?? '')) return [];
    const [held, setter] = id.elements;
    if (held?.type !== 'Identifier' || setter?.type !== 'Identifier') return [];
    return givenToSetter(id, bindings).flatMap((given) => named(given, held.name, held) ?? []);
  });
}

/** What callbacks call the elements of a list: `rows.filter((user) => user.id !== own)`. */
export function namedElements({ candidates, bindings }: FlowContext): GivenName[] {
  const calls = [...elementMethods].flatMap((method) => candidates.methodCalls.get(method) ?? []);
  return calls.flatMap((call) => {
    const callee = unwrap(call.callee);
    const [fn] = call.arguments;
    const [element] = fn && isFunction(fn) ? fn.params : [];
    if (callee.type !== 'MemberExpression' || element?.type !== 'Identifier') return [];
    const isRead = (bindings.declared(element)?.references ?? []).some(({ identifier }) => {
      const { parent } = identifier as Node;
      return parent?.type === 'MemberExpression' && parent.object === identifier;
    });
    return (isRead && named(callee.object, element.name, element)) || [];
  });
}

/** What is stored as a person's record: `commit('user/SET_USER_INFO', answer)`, `store.setUserInfo(answer)`. */
export function givenToKeepers({ candidates, bindings }: FlowContext): GivenName[] {
  return [...candidates.methodCalls, ...candidates.plainCalls].flatMap(([method, calls]) => {
    const isMutation = method === 'commit' || method === 'dispatch';
    if (!isMutation && !STORES_UNDER_NAME.test(method)) return [];
    return calls.flatMap((call) => {
      const [first, second, ...others] = call.arguments;
      const keeper = isMutation ? (first && textOfConstant(first, bindings))?.split('/').at(-1) : method;
      const given = isMutation ? second : first;
      if (keeper === undefined || !given || !STORES_UNDER_NAME.test(keeper) || (!isMutation && second) || others.length > 1) return [];
      const words = splitWords(keeper.replace(STORES_UNDER_NAME, ''));
      const name = words.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('');
      return named(given, name, call.callee) ?? [];
    });
  });
}

function named(given: Node, name: string | undefined, at: Node): GivenName | undefined {
  const value = unwrap(given);
  if (name === undefined || (value.type !== 'Identifier' && value.type !== 'MemberExpression')) return undefined;
  const own = value.type === 'Identifier' ? value.name : memberName(value);
  return own === undefined || isHarmlessProperty(own) || isOfNamedPlace(own) || isTitleOfThing(own) || isNumberOfThing(own)
    ? undefined
    : { value, name, at };
}

const things = new Set(namedThings);

/** `diagnosis: row.package_name`: what a thing is called remains that wherever it is written. */
function isTitleOfThing(own: string): boolean {
  const words = splitWords(own);
  return TITLE_KEYS.has(words.at(-1) ?? '') && things.has(words.at(-2) ?? '');
}

/** Name of what an object is written for: a variable, a property, a function. */
function ownerOf(object: Node | undefined): string | undefined {
  const holder = object?.parent;
  if (holder?.type === 'VariableDeclarator') return lastName(holder.id);
  if (holder?.type === 'Property') return keyName(holder.key, holder.computed);
  return holder?.type === 'AssignmentExpression' ? lastName(holder.left) : undefined;
}

function receiverOf({ object }: TSESTree.MemberExpression): string | undefined {
  const bare = unwrap(object);
  return bare.type === 'ThisExpression' ? undefined : lastName(bare);
}

/** Whether the names of members are evidence of a person's data in an object of this name. */
function isTelling(owner: string | undefined): boolean {
  return owner === undefined || !(isNeutralReceiver(owner) || isSearchObject(owner) || isPlaceName(owner));
}
