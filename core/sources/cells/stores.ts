/**
 * Stores that one file makes and many fill: a Pinia store as a cell. What its actions receive anywhere, and what is assigned to its
 * fields from outside, is what all that use it read. https://pinia.vuejs.org/core-concepts/
 */
import type { TSESTree } from '@typescript-eslint/types';
import { STORE_MAKER } from '../../catalog/store-words.ts';
import type { ModuleSite } from '../../module-types.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { returnedExpressions } from '../file/functions.ts';
import { originOf } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';
import { putUnder } from '../flow/paths.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { propertyValue, stateObjects } from '../state/state-options.ts';
import { storedUnder } from '../state/state-values.ts';
import { file, withWords, type Cell } from './cell.ts';
import { siteOf } from './made.ts';
import { readable, unmasked, writtenTo } from './written.ts';

const SPACE = 'store';
const SET_FROM_OUTSIDE = 'store field';
const HANDED = 'store action';

/** `useBuyer()` of another file, with what other files put into that store; other values stay as they are. */
export function withStore(context: FlowContext, node: TSESTree.CallExpression, value: Value): Value {
  if (!context.modules.written || node.arguments.length > 0 || node.callee.type !== 'Identifier') return value;
  const site = siteOf(context, node.callee);
  if (site?.maker !== STORE_MAKER) return value;
  const key = { text: `${site.file} ${site.at}` };
  const use = node.callee.name;
  const sources = [
    ...writtenTo(context, { space: SPACE, key, marks: [file(site.file)] }, node),
    ...writtenTo(context, { space: SET_FROM_OUTSIDE, key, marks: [withWords(`${use}()`, '$patch'), withWords(`${use}()`, ' = ')] }, node),
  ];
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

/** What a file puts into a store: the one that makes it, those that assign to its fields, those that call its actions. */
export function storeWrites(context: FlowContext, { space, key: { text = '' } }: Cell): readonly SourceHit[] {
  if (space === SPACE) return readable({ sources: heldBy(context, text), silent: false });
  if (space === SET_FROM_OUTSIDE) return readable({ sources: [...assigned(context, text), ...patched(context, text)], silent: false });
  const [site = '', name = '', index = ''] = text.split('\n');
  return handedTo(context, site, name).flatMap(({ arguments: given }) =>
    given[Number(index)] ? unmasked(context.evaluate(given[Number(index)] as Node)) : [],
  );
}

/** Whether a cell is one of stores. */
export function isOfStores({ space }: Cell): boolean {
  return space === SPACE || space === SET_FROM_OUTSIDE || space === HANDED;
}

/** What the callers of an action pass to a parameter: known while a query for the contents of the store analyses the file. */
export function handedToAction(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const { from, written, isWriter } = context.modules;
  if (!written || from === undefined || !isWriter) return undefined;
  const name = actionName(fn);
  const store = name === undefined ? undefined : storeAround(fn);
  if (!store || name === undefined) return undefined;
  const cell: Cell = {
    space: HANDED,
    key: { text: `${from} ${store.range[0]}\n${name}\n${index}` },
    marks: [withWords(`${name}(`, lastName(store.parent.type === 'VariableDeclarator' ? store.parent.id : store) ?? STORE_MAKER)],
  };
  const sources = writtenTo(context, cell, fn.params[index] as Node);
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

function actionName(fn: FunctionNode): string | undefined {
  const { parent } = fn;
  if (fn.type === 'FunctionDeclaration') return fn.id?.name;
  if (parent.type === 'Property') return keyName(parent.key, parent.computed);
  return parent.type === 'VariableDeclarator' ? lastName(parent.id) : undefined;
}

function storeAround(fn: Node): TSESTree.CallExpression | undefined {
  for (let current = fn.parent; current; current = current.parent) {
    if (current.type === 'CallExpression' && lastName(current.callee) === STORE_MAKER) return current;
  }
  return undefined;
}

/** Everything that the store of this file at an offset holds, each under the names that lead to it. */
function heldBy(context: FlowContext, text: string): readonly SourceHit[] {
  const store = (context.candidates.plainCalls.get(STORE_MAKER) ?? []).find(({ range }) => text.endsWith(` ${range[0]}`));
  const given = store?.arguments.at(-1);
  if (given?.type === 'ObjectExpression') {
    const state = propertyValue(given, 'state');
    const fields = (state ? stateObjects(state, context.bindings) : []).flatMap(({ properties }) => properties);
    return fields.flatMap((field) => {
      const name = field.type === 'Property' ? keyName(field.key, field.computed) : undefined;
      const stored = name === undefined ? undefined : storedUnder(context, name);
      return stored && name !== undefined ? putUnder(stored, [name]) : [];
    });
  }
  return isFunction(given) ? returnedExpressions(given).flatMap((held) => context.evaluate(held).sources) : [];
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
  return (context.candidates.methodCalls.get('$patch') ?? []).flatMap(({ callee, arguments: [fields] }) => {
    const bare = unwrap(callee);
    return fields && bare.type === 'MemberExpression' && isStore(context, bare.object, text) ? context.evaluate(fields).sources : [];
  });
}

/** `buyer.hold(value)`, and `hold(value)` where the store was taken apart. */
function handedTo(context: FlowContext, text: string, name: string): readonly TSESTree.CallExpression[] {
  const methods = (context.candidates.methodCalls.get(name) ?? []).filter(({ callee }) => {
    const bare = unwrap(callee);
    return bare.type === 'MemberExpression' && isStore(context, bare.object, text);
  });
  const taken = (context.candidates.plainCalls.get(name) ?? []).filter(({ callee }) => {
    const origin = originOf(callee, context.bindings);
    return (
      origin?.type === 'module' &&
      origin.member === name &&
      isSite(context.modules.siteOf?.(origin.module, [origin.exported ?? 'default']), text)
    );
  });
  return [...methods, ...taken];
}

function isStore(context: FlowContext, node: Node, text: string): boolean {
  return isSite(siteOf(context, node), text);
}

function isSite(site: ModuleSite | undefined, text: string): boolean {
  return site !== undefined && `${site.file} ${site.at}` === text;
}
