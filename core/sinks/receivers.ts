import type { TSESTree } from '@typescript-eslint/types';
import { LastResult } from '../memo.ts';
import type { Node } from '../types.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../syntax/tree.ts';
import { splitWords } from '../sources/names/words.ts';

/**
 * Whether a receiver goes by one of these names: `logger` is its last word, `ctx.logger` its last two names, `.session` all of it,
 * `objectStore()` and `redis.get()` the function whose result it is, directly or through a constant; `withScope(=>)` the
 * function, or the option `onError(=>)`, whose callback is given it; `prisma.*` any member of something so called.
 */
export function isNamedReceiver(names: readonly string[], receiver: Node, bindings: Bindings): boolean {
  const bare = unwrap(receiver);
  const name = lastName(bare);
  if (name === undefined) return false;
  const lastWord = lastWordOf(name);
  const owner = bare.type === 'MemberExpression' ? (lastName(bare.object) ?? '') : undefined;
  const path = owner === undefined && bare.type !== 'Identifier' ? undefined : `${owner ?? ''}.${name}`;
  return names.some((wanted) =>
    wanted.endsWith(')')
      ? isOfFunction(wanted, bare, bindings)
      : wanted === name || wanted === lastWord || wanted === path || wanted === `${owner}.*`,
  );
}

/** The name that was split last: one receiver is compared with many patterns in a row. */
const lastWords = new LastResult<string>();

function lastWordOf(name: string): string {
  return lastWords.of(name, () => splitWords(name).at(-1) ?? '');
}

const MAX_HOPS = 3;

function isOfFunction(wanted: string, node: Node, bindings: Bindings): boolean {
  const name = wanted.slice(0, wanted.lastIndexOf('('));
  return wanted.endsWith('(=>)') ? isGivenBy(name, node, bindings) : isResultOf(name, node, bindings);
}

/** Whether a name is the first parameter of a callback that a function of this name is given, or that is an option of this name. */
function isGivenBy(name: string, node: Node, bindings: Bindings): boolean {
  const definition = node.type === 'Identifier' ? bindings.resolve(node)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  if (!isFunction(fn) || fn.params[0] !== definition?.name) return false;
  if (fn.parent.type === 'Property') return keyName(fn.parent.key, fn.parent.computed) === name;
  if (fn.parent.type !== 'CallExpression') return false;
  return lastName(fn.parent.callee) === name && fn.parent.arguments.includes(fn as TSESTree.FunctionExpression);
}

function isResultOf(name: string, node: Node, bindings: Bindings): boolean {
  let made = initialValue(node, bindings);
  for (let hops = 0; hops < MAX_HOPS && made.type === 'Identifier'; hops++) made = initialValue(made, bindings);
  const callee = calledFunction(made);
  return callee !== undefined && (name.includes('.') ? pathOf(callee) : lastName(callee)) === name;
}

function calledFunction(node: Node): Node | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  return call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
}

/** The last two names of a member: `redis.get` for `this.app.redis.get`. */
function pathOf(node: Node): string | undefined {
  return node.type === 'MemberExpression' ? `${lastName(node.object)}.${memberName(node)}` : undefined;
}
