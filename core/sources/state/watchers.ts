/** What watchers and observers of components receive: the state or the property that they watch. */
import type { TSESTree } from '@typescript-eslint/types';
import { STATE_SUBSCRIPTION } from '../../catalog/platforms/store-words.ts';
import { WATCHERS } from '../../catalog/words/callbacks.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { functionIn, returnedExpressions } from '../file/functions.ts';
import { decoratorsOf, keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { SILENT, UNKNOWN, union, type Value } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources } from '../names/names.ts';
import { fieldOf } from '../flow/paths.ts';
import { storedUnder, wholeState } from './state-values.ts';

type Options = TSESTree.Property;

/** What the parameter at a position of a watcher receives, new or old; undefined when the function watches nothing. */
export function watchedValue(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const store = subscribedStore(fn, index);
  if (store) return context.state.isInstance(store.object) ? wholeState(context, store) : context.evaluate(store.object);
  const watched = watchedExpressions(fn, index);
  const path = watched ? undefined : watchedPath(context, fn, index);
  if (watched) return union(watched.map((node) => valueOf(context, node)));
  return path && valueAt(context, path, fn.params[index] as Node);
}

/** What one name of `([phone, name]) => …` receives of a watched list. */
export function watchedElement(context: FlowContext, fn: FunctionNode, index: number, name: Node): Value | undefined {
  const pattern = fn.params[index];
  const watched = pattern?.type === 'ArrayPattern' ? watchedExpressions(fn, index) : undefined;
  const node = pattern?.type === 'ArrayPattern' ? watched?.[pattern.elements.indexOf(name as TSESTree.DestructuringPattern)] : undefined;
  return node && valueOf(context, node);
}

/** The function, or the call that delays it: `debounce(function (value) { … })`. */
function outermost(fn: FunctionNode): Node {
  return fn.parent?.type === 'CallExpression' && functionIn(fn.parent) === fn ? fn.parent : fn;
}

/** `watch(() => form.phone, (value) => …)`, `watch([a, b], …)`, `this.$watch('form', …)`. */
function watchedExpressions(fn: FunctionNode, index: number): readonly Node[] | undefined {
  const callback = outermost(fn);
  const call = callback.parent;
  if (index > 1 || call?.type !== 'CallExpression' || !WATCHERS.has(lastName(call.callee) ?? '') || call.arguments[1] !== callback)
    return undefined;
  const watched = call.arguments[0] && unwrap(call.arguments[0]);
  if (!watched) return undefined;
  return watched.type === 'ArrayExpression' ? watched.elements.flatMap((element) => element ?? []) : [watched];
}

/** The member of the store whose state the second parameter is: `store.$subscribe((mutation, state) => …)`. */
function subscribedStore(fn: FunctionNode, index: number): TSESTree.MemberExpression | undefined {
  const call = fn.parent;
  if (index !== 1 || call?.type !== 'CallExpression' || call.arguments[0] !== fn) return undefined;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === STATE_SUBSCRIPTION ? callee : undefined;
}

function valueOf(context: FlowContext, watched: Node): Value {
  const text = staticText(watched);
  if (text !== undefined) return (PATH.test(text) && valueAt(context, text.split('.'), watched)) || UNKNOWN;
  const getter = functionIn(watched);
  return union((getter ? returnedExpressions(getter) : [watched]).map((expression) => context.evaluate(expression)));
}

/** A name, or names joined by points; the watchers of files are given other texts. */
const PATH = /^[\w$]+(?:\.[\w$]+)*$/;

/** What the state holds at a path; its names are the evidence where nothing better is known. */
function valueAt(context: FlowContext, path: readonly string[], node: Node): Value | undefined {
  const [root = '', ...rest] = path;
  if (path.length === 1 && context.state.isHarmless(root)) return SILENT;
  const named = namedSources(context, path.at(-1) ?? '', node, path.at(-2));
  if (named.some(({ confidence }) => confidence !== 'low')) return { sources: named, silent: false };
  const stored = storedUnder(context, root);
  const held = stored && rest.reduce(fieldOf, stored);
  if (held && held.sources.length > 0) return held;
  return named.length > 0 ? { sources: named, silent: false } : undefined;
}

/** Path that a function watches, by the options of its component. */
function watchedPath(context: FlowContext, fn: FunctionNode, index: number): readonly string[] | undefined {
  const holder = outermost(fn).parent;
  if (holder?.type === 'MethodDefinition') return index > 1 ? undefined : decoratedPath(holder);
  if (holder?.type !== 'Property') return undefined;
  const name = keyName(holder.key, holder.computed) ?? '';
  const owner = holder.parent.parent;
  const watcher = name === 'handler' && owner?.type === 'Property' ? owner : holder;
  const group = groupOf(watcher);
  if (group === 'watch') return index > 1 ? undefined : pathOf(watcher, 0);
  if (group === 'observers') return pathOf(watcher, index);
  if (index > 1) return undefined;
  if (name === 'observer' && owner?.type === 'Property' && groupOf(owner) === 'properties') return pathOf(owner, 0);
  return namedHandlers(context).get(name);
}

/** Option that a property stands under: `watch` for `form` of `watch: { form() {} }`. */
function groupOf({ parent }: Options): string | undefined {
  const group = parent.parent;
  return group?.type === 'Property' ? keyName(group.key, group.computed) : undefined;
}

/** `form.phone` of `'form.phone'`, of `'form.phone.**'`, and of `'name, form.phone'` for the second parameter. */
function pathOf({ key, computed }: Options, index: number): readonly string[] | undefined {
  const text = keyName(key, computed)?.split(',')[index]?.trim();
  return text === undefined || text === '**'
    ? undefined
    : text
        .replace(/\.\*\*$/, '')
        .replace(/\[\w+\]/g, '')
        .split('.');
}

/** `@Watch('form')` of class components. */
function decoratedPath(method: TSESTree.MethodDefinition): readonly string[] | undefined {
  for (const { expression } of decoratorsOf(method)) {
    const path =
      expression.type === 'CallExpression' && lastName(expression.callee) === 'Watch' && expression.arguments[0]
        ? staticText(expression.arguments[0])
        : undefined;
    if (path !== undefined) return path.split('.');
  }
  return undefined;
}

type Handlers = ReadonlyMap<string, readonly string[]>;

const memo = new Memo<FlowContext, Handlers>();

/** Paths by the name of the method that watches them: `watch: { form: 'onForm' }`, `observer: '_onPhone'`. */
function namedHandlers(context: FlowContext): Handlers {
  return memo.of(context, () => new Map(context.candidates.properties.flatMap(handlersIn)));
}

function handlersIn(property: Node): [string, readonly string[]][] {
  if (property.type !== 'Property') return [];
  const method = staticText(property.value);
  if (method === undefined) return [];
  const name = keyName(property.key, property.computed);
  const owner = property.parent.parent;
  const watched = (name === 'handler' || name === 'observer') && owner?.type === 'Property' ? owner : property;
  const group = groupOf(watched);
  const path = group === 'watch' || (name === 'observer' && group === 'properties') ? pathOf(watched, 0) : undefined;
  return path ? [[method, path]] : [];
}
