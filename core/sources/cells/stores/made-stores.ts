/**
 * Objects that one file makes and many fill, as cells: stores of Pinia and zustand, instances of classes. What their functions receive
 * anywhere, and what is put into their fields from outside, is what all that use them read. https://pinia.vuejs.org/core-concepts/
 */
import type { TSESTree } from '@typescript-eslint/types';
import { HOOK_STORE, PATCHES, STORE_MAKER } from '../../../catalog/platforms/store-words.ts';
import { classAround } from '../../../graph/places.ts';
import type { ModuleSite } from '../../../module-types.ts';
import { lastName, memberName, rangeOf, unwrap, type FunctionNode } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { functionIn, functionName, returnedExpressions } from '../../file/functions.ts';
import { initialValue } from '../../file/initial-values.ts';
import { originOf } from '../../file/origin.ts';
import type { FlowContext } from '../../flow/context.ts';
import { fieldOf, putUnder } from '../../flow/paths.ts';
import type { SourceHit, Value } from '../../flow/value.ts';
import { file, withWords, type Cell } from '../cell.ts';
import { siteOf } from '../made.ts';
import { readable, unmasked, writtenTo } from '../written.ts';
import { creatorOf, instanceContents, instanceOf, instanceReturns, storeContents } from './contents.ts';

const STORE = 'store';
/** The space of fields of instances. */
export const INSTANCE = 'instance field';
const SET_FROM_OUTSIDE = 'store field';
const HANDED = 'store action';
const GIVEN_BACK = 'instance method';
const SPACES: ReadonlySet<string> = new Set([STORE, INSTANCE, SET_FROM_OUTSIDE, HANDED, GIVEN_BACK]);

/**
 * `useBuyer()`, `usePick((s) => s.row)` and `usePick.getState()` of another file, with what other files put into that store; other
 * values stay as they are.
 */
export function withStore(context: FlowContext, node: TSESTree.CallExpression, value: Value): Value {
  if (!context.modules.written || node.arguments.length > 1) return value;
  const read = storeRead(node);
  const site = read && siteOf(context, read.store);
  if (!read || (site?.maker !== STORE_MAKER && site?.maker !== HOOK_STORE.maker)) return value;
  const key = { text: `${site.file} ${site.at}` };
  const use = read.store.name;
  const sources = [
    ...writtenTo(context, { space: STORE, key, marks: [file(site.file)] }, node),
    ...writtenTo(
      context,
      { space: SET_FROM_OUTSIDE, key, marks: [...PATCHES.map((patch) => withWords(use, patch)), withWords(`${use}()`, ' = ')] },
      node,
    ),
  ];
  const held = read.path.reduce((whole, name) => fieldOf(whole, name), { sources, silent: false } as Value);
  return held.sources.length === 0 ? value : { sources: [...value.sources, ...held.sources], silent: false };
}

/** `desk.row` of an instance that another file makes and exports, with what is put into that field; other values stay as they are. */
export function withInstanceField(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'MemberExpression' || !context.modules.written || value.silent) return value;
  if (value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const name = memberName(node);
  const object = unwrap(node.object);
  const site = name !== undefined && object.type === 'Identifier' ? siteOf(context, object) : undefined;
  if (!site?.isNew || name === undefined || object.type !== 'Identifier' || site.file === context.modules.from) return value;
  const at = `${site.file} ${site.at}`;
  const sources = [
    ...writtenTo(context, { space: INSTANCE, key: { text: `${at}\n${name}` }, marks: [file(site.file)] }, node),
    ...fieldOf(
      {
        sources: writtenTo(context, { space: SET_FROM_OUTSIDE, key: { text: at }, marks: [withWords(`${object.name}.${name} = `)] }, node),
        silent: false,
      },
      name,
    ).sources,
  ];
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

/**
 * `desk.current()` of such an instance, with what other methods put into the fields that the method gives; other values stay as they are.
 */
export function withInstanceCall(context: FlowContext, node: TSESTree.CallExpression, value: Value): Value {
  if (!context.modules.written || value.silent || value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const site = name !== undefined && object?.type === 'Identifier' ? siteOf(context, object) : undefined;
  if (!site?.isNew || name === undefined || site.file === context.modules.from) return value;
  const key = { text: `${site.file} ${site.at}\n${name}` };
  const sources = writtenTo(context, { space: GIVEN_BACK, key, marks: [file(site.file)] }, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

/** What a file puts into a store: the one that makes it, those that assign to its fields, those that call its functions. */
export function storeWrites(context: FlowContext, { space, key: { text = '' } }: Cell): readonly SourceHit[] {
  const [site = '', name = '', index = ''] = text.split('\n');
  const at = Number(site.slice(site.lastIndexOf(' ') + 1));
  switch (space) {
    case STORE:
      return readable({ sources: storeContents(context, at), silent: false });
    case INSTANCE:
      return readable({ sources: [...instanceContents(context, at, name), ...instanceReturns(context, at, name)], silent: false });
    case GIVEN_BACK:
      return readable({ sources: instanceReturns(context, at, name), silent: false });
    case SET_FROM_OUTSIDE:
      return readable({ sources: [...assigned(context, site), ...patched(context, site)], silent: false });
    default:
      return handedTo(context, site, name).flatMap(({ arguments: given }) =>
        given[Number(index)] ? unmasked(context.evaluate(given[Number(index)] as Node)) : [],
      );
  }
}

/** Whether a cell is one of stores. */
export function isOfStores({ space }: Cell): boolean {
  return SPACES.has(space);
}

/** What the callers of a store's function pass to a parameter: known while a query for the contents of the store analyses the file. */
export function actionPayload(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const { from, written, isWriter } = context.modules;
  if (!written || from === undefined || !isWriter) return undefined;
  const name = functionName(fn);
  const store = name === undefined ? undefined : storeAround(context, fn);
  if (!store || name === undefined) return undefined;
  const declared = store.parent?.type === 'VariableDeclarator' ? lastName(store.parent.id) : undefined;
  const cell: Cell = {
    space: HANDED,
    key: { text: `${from} ${rangeOf(store).start}\n${name}\n${index}` },
    marks: [declared === undefined ? withWords(`.${name}(`) : withWords(name, declared)],
  };
  const sources = writtenTo(context, cell, fn.params[index] as Node);
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** The hook that a call reads a store through, and the names that its selector follows in the state. */
function storeRead({
  callee,
  arguments: [selector],
}: TSESTree.CallExpression): { store: TSESTree.Identifier; path: readonly string[] } | undefined {
  if (callee.type === 'Identifier') {
    const path = selector ? selectedPath(selector) : [];
    return path && { store: callee, path };
  }
  const bare = unwrap(callee);
  const store = bare.type === 'MemberExpression' && memberName(bare) === HOOK_STORE.reads ? unwrap(bare.object) : undefined;
  return store?.type === 'Identifier' && !selector ? { store, path: [] } : undefined;
}

/** `['user', 'row']` of `(state) => state.user.row`; undefined for selectors that are anything else. */
function selectedPath(selector: Node): readonly string[] | undefined {
  const fn = functionIn(selector);
  const [state] = fn?.params ?? [];
  const [returned, ...others] = fn ? returnedExpressions(fn) : [];
  if (!returned || others.length > 0 || state?.type !== 'Identifier') return undefined;
  const path: string[] = [];
  let current = unwrap(returned);
  while (current.type === 'MemberExpression') {
    const name = memberName(current);
    if (name === undefined) return undefined;
    path.unshift(name);
    current = unwrap(current.object);
  }
  return current.type === 'Identifier' && current.name === state.name ? path : undefined;
}

/** The expression that makes the store whose function it is: `defineStore(…)`, `create(…)` of zustand, `new Desk()`. */
function storeAround(context: FlowContext, fn: FunctionNode): Node | undefined {
  for (let current: Node | undefined = fn.parent; current; current = current.parent) {
    if (current.type === 'CallExpression' && lastName(current.callee) === STORE_MAKER) return current;
    if (current.type === 'CallExpression' && lastName(current.callee) === HOOK_STORE.maker && creatorOf(context, current)) return current;
  }
  const isMethod = fn.parent.type === 'MethodDefinition' || fn.parent.type === 'PropertyDefinition';
  const own = isMethod ? classAround(fn) : undefined;
  return own && instanceOf(context, own);
}

/** `buyer.chosen = order.mobile` */
function assigned(context: FlowContext, text: string): readonly SourceHit[] {
  return [...context.candidates.memberWrites.values()].flat().flatMap(({ left, right }) => {
    const target = unwrap(left);
    const name = target.type === 'MemberExpression' && isStore(context, target.object, text) ? memberName(target) : undefined;
    return name === undefined ? [] : putUnder(context.evaluate(right), [name]);
  });
}

/** `buyer.$patch({ chosen: order.mobile })` */
function patched(context: FlowContext, text: string): readonly SourceHit[] {
  return PATCHES.flatMap((patch) => context.candidates.methodCalls.get(patch) ?? []).flatMap(({ callee, arguments: [fields] }) => {
    const bare = unwrap(callee);
    return fields && bare.type === 'MemberExpression' && isStore(context, bare.object, text) ? context.evaluate(fields).sources : [];
  });
}

/** `buyer.hold(value)`, and `hold(value)` where the store was taken apart or the function selected. */
function handedTo(context: FlowContext, text: string, name: string): readonly TSESTree.CallExpression[] {
  const methods = (context.candidates.methodCalls.get(name) ?? []).filter(({ callee }) => {
    const bare = unwrap(callee);
    return bare.type === 'MemberExpression' && isStore(context, bare.object, text);
  });
  const taken = (context.candidates.plainCalls.get(name) ?? []).filter(({ callee }) => {
    if (isSelected(context, callee, name, text)) return true;
    const origin = originOf(callee, context.bindings);
    return (
      origin?.type === 'module' &&
      origin.member === name &&
      isSite(context.modules.siteOf?.(origin.module, [origin.exported ?? 'default']), text)
    );
  });
  return [...methods, ...taken];
}

/** `const pick = usePick((state) => state.pick)` */
function isSelected(context: FlowContext, callee: Node, name: string, text: string): boolean {
  const made = initialValue(callee, context.bindings);
  const [selector] = made.type === 'CallExpression' ? made.arguments : [];
  if (made.type !== 'CallExpression' || !selector || made.callee.type !== 'Identifier') return false;
  const path = selectedPath(selector);
  return path?.length === 1 && path[0] === name && isStore(context, made.callee, text);
}

function isStore(context: FlowContext, node: Node, text: string): boolean {
  return isSite(siteOf(context, node), text);
}

function isSite(site: ModuleSite | undefined, text: string): boolean {
  return site !== undefined && `${site.file} ${site.at}` === text;
}
