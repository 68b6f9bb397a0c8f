import { KEYED_CLASSES } from '../../catalog/call-words/methods.ts';
import { MAKES_KEYS } from '../../catalog/call-words/lists.ts';
import { OWN_CONTAINERS } from '../../catalog/words/cell-words.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Value } from './value.ts';
import type { FlowContext } from './context.ts';
import { namedSources } from '../names/names.ts';
import { fieldOf } from './paths.ts';

/**
 * Whether an expression is a collection in memory that this file makes: `new Map()`, `this.#entries = new Map()`,
 * `(seen = new WeakMap()) => …`.
 */
export function isCollection(context: FlowContext, node: Node): boolean {
  const value = defaultOf(context, node) ?? initialValue(node, context.bindings);
  if (isMadeContainer(value)) return true;
  if (value.type !== 'MemberExpression' || !context.state.isState(value.object)) return false;
  return context.state.valuesOf(memberName(value) ?? '').some(isMadeContainer);
}

/** `new Map()`, `new LRUCache({ max: 100 })` */
function isMadeContainer(node: Node): boolean {
  const name = node.type === 'NewExpression' ? (lastName(node.callee) ?? '') : '';
  return KEYED_CLASSES.test(name) || OWN_CONTAINERS.has(name);
}

/** What a parameter is without an argument. */
function defaultOf({ bindings }: FlowContext, node: Node): Node | undefined {
  const bare = unwrap(node);
  const name = bare.type === 'Identifier' ? (bindings.resolve(bare)?.defs[0]?.name as Node | undefined) : undefined;
  const holder = name?.parent;
  return holder?.type === 'AssignmentPattern' && holder.left === name ? unwrap(holder.right) : undefined;
}

/** Whether it is a map, whose entries are pairs of a key and a value. */
export function isKeyed(context: FlowContext, node: Node): boolean {
  const value = initialValue(node, context.bindings);
  return (
    value.type === 'NewExpression' &&
    !/^(?:Weak)?Set$/.test(lastName(value.callee) ?? '') &&
    KEYED_CLASSES.test(lastName(value.callee) ?? '')
  );
}

const computed = new Memo<FlowContext, boolean>();

/** Whether any object of the file may have a key that is a value: `counts[user.phone] = 1`, `Object.fromEntries(pairs)`. */
export function hasComputedKeys(context: FlowContext): boolean {
  return computed.of(context, () => {
    const { assignments, properties, methodCalls, plainCalls } = context.candidates;
    return (
      assignments.some(({ left }) => isComputed(unwrap(left))) ||
      properties.some(({ computed, key }) => computed && key.type !== 'Literal') ||
      MAKES_KEYS.some((name) => methodCalls.has(name) || plainCalls.has(name))
    );
  });
}

function isComputed(target: Node): boolean {
  return target.type === 'MemberExpression' && target.computed && target.property.type !== 'Literal';
}

/** `_.map(users, 'mobile')`. https://lodash.com/docs/#map */
export function plucked(context: FlowContext, node: TSESTree.CallExpression, name: string): Value | undefined {
  const [list, key] = node.arguments;
  const text = list && key && (name === 'map' || name === 'flatMap') ? staticText(key) : undefined;
  if (text === undefined) return undefined;
  const sources = namedSources(context, text.split('.').at(-1) ?? '', node, lastName(list as Node));
  return sources.length > 0 ? { sources, silent: false } : fieldOf(context.evaluate(list as Node), text);
}
