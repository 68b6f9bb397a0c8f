import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import { initialValue } from '../initial-values.ts';
import { lastName, unwrap } from '../tree.ts';
import { splitWords } from '../words.ts';

/**
 * Whether a receiver goes by one of these names: `logger` is its last word, `ctx.logger` its last two names,
 * `objectStore()` the function whose result it is, directly or through a constant; `prisma.*` any member of something so called.
 */
export function isNamedReceiver(names: readonly string[], receiver: Node, bindings: Bindings): boolean {
  const bare = unwrap(receiver);
  const name = lastName(bare);
  if (name === undefined) return false;
  const lastWord = lastWordOf(name);
  const owner = bare.type === 'MemberExpression' ? lastName(bare.object) ?? '' : undefined;
  const path = owner === undefined ? undefined : `${owner}.${name}`;
  return names.some((wanted) => (wanted.endsWith('()') ? isResultOf(wanted.slice(0, -2), bare, bindings) : wanted === name || wanted === lastWord || wanted === path || wanted === `${owner}.*`));
}

/** One receiver is held against many patterns in a row. */
let asked = { name: '', lastWord: '' };

function lastWordOf(name: string): string {
  if (asked.name !== name) asked = { name, lastWord: splitWords(name).at(-1) ?? '' };
  return asked.lastWord;
}

const MAX_HOPS = 3;

function isResultOf(name: string, node: Node, bindings: Bindings): boolean {
  let made = initialValue(node, bindings);
  for (let hops = 0; hops < MAX_HOPS && made.type === 'Identifier'; hops++) made = initialValue(made, bindings);
  return calledFunction(made) === name;
}

function calledFunction(node: Node): string | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  return call.type === 'CallExpression' ? lastName(call.callee) : undefined;
}
