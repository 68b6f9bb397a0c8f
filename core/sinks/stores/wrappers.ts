import type { TSESTree } from '@typescript-eslint/types';
import { projectStorage } from '../../catalog/recognised-sinks/project-storage.ts';
import { COOKIE_RESPONSES, ENCRYPTING_STORES, STORE_NAMES, STORE_WRITES, STORING_FUNCTION } from '../../catalog/call-words/stores.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { isCollection } from '../../sources/flow/collections.ts';
import { importPath, thingAt } from '../../sources/flow/imports.ts';
import { keyText } from '../../sources/state/key-text.ts';
import { localFunction } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { NameMemo } from '../../sources/names/name-memo.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isBlank } from '../../syntax/blank.ts';
import { CATALOGUE_GLOBALS } from '../match.ts';
import type { SinkUse } from '../use.ts';

/** A project's own storage helper, recognised by its name: `storage.set('phone', v)`, `setLocal('phone', v)`. */
export function wrapperUse(call: TSESTree.CallExpression, context: FlowContext): SinkUse | undefined {
  const [key, value] = call.arguments;
  if (!key || !value || key.type === 'SpreadElement') return undefined;
  // `setCookie(response.headers, { name, value })` writes to a response.
  if (COOKIE_RESPONSES.has(lastName(key) ?? '')) return undefined;
  const callee = unwrap(call.callee);
  const name = lastName(callee);
  if (name === undefined || !isStorageCall(callee, name) || isBlank(value) || isShadowedGlobal(callee)) return undefined;
  if (
    localFunction(callee, context.bindings) ||
    isOwnMethod(callee, context) ||
    keepsNothing(callee, context) ||
    (callee.type === 'MemberExpression' && isCollection(context, callee.object))
  )
    return undefined;
  const label = keyText(key, context);
  return { sink: projectStorage, node: call, values: [{ node: value, label, labelIsKey: true, key }], byName: true, handsOn: 'alone' };
}

/** `this.saveSession(id, session)`, where the class defines the method: what it writes where is a sink use of its own. */
function isOwnMethod(callee: Node, { state, candidates }: FlowContext): boolean {
  return (
    callee.type === 'MemberExpression' &&
    state.isThis(unwrap(callee.object)) &&
    (candidates.methods.get(memberName(callee) ?? '') ?? []).some(({ value }) => isFunction(value))
  );
}

/** Whether the object that is called is made of a class of another module whose method is known to store nothing: a map behind an interface. */
function keepsNothing(callee: Node, context: FlowContext): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const imported = importPath(context, callee);
  const summary = imported?.module === undefined ? undefined : thingAt(context, imported)?.fn;
  if (summary) return summary.sinks.length === 0;
  const made = madeOf(callee.object, context);
  const path = made && importPath(context, made);
  const method = path && thingAt(context, { ...path, path: [...path.path, memberName(callee) ?? ''] })?.fn;
  return method !== undefined && method.sinks.length === 0;
}

/** The class that an object is made of: `new Cache()`, also where it was put into a field. */
function madeOf(object: Node, context: FlowContext): Node | undefined {
  const value = initialValue(object, context.bindings);
  if (value.type === 'NewExpression') return value.callee;
  if (value.type !== 'MemberExpression' || !context.state.isState(value.object)) return undefined;
  const made = context.state.valuesOf(memberName(value) ?? '').find((given) => given.type === 'NewExpression');
  return made?.type === 'NewExpression' ? made.callee : undefined;
}

/** Whether a store encrypts by its name: `secureStorage`. */
export function isEncrypting(store: TSESTree.Node): boolean {
  return splitWords(lastName(store) ?? '').some((word) => ENCRYPTING_STORES.has(word));
}

/** Whether a receiver has the name of a global storage. The catalogue finds the real ones; another object of that name is no storage. */
function isShadowedGlobal(callee: TSESTree.Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const receiver = unwrap(callee.object);
  return receiver.type === 'Identifier' && CATALOGUE_GLOBALS.has(receiver.name);
}

/** What a function does by its name: it stores by itself, it writes to what it is called on, or neither. */
const names = new NameMemo(20_000, (name) =>
  STORING_FUNCTION.test(name) ? 'stores' : STORE_WRITES.has(name.toLowerCase()) ? 'writes' : 'other',
);

function isStorageCall(callee: TSESTree.Node, name: string): boolean {
  const says = names.of(name);
  if (says === 'stores') return true;
  if (callee.type !== 'MemberExpression' || says === 'other') return false;
  const receiver = unwrap(callee.object);
  if (isEncrypting(receiver)) return false;
  const words = splitWords(lastName(receiver) ?? '');
  if (STORE_NAMES.has(words.at(-1) ?? '') || STORE_NAMES.has(words.join(''))) return true;
  return receiver.type === 'MemberExpression' && STORE_NAMES.has(memberName(receiver)?.toLowerCase() ?? '');
}
