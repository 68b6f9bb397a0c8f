import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import { lastName, unwrap } from '../tree.ts';
import { splitWords } from '../words.ts';

/**
 * Whether a receiver goes by one of these names: `logger` is its last word, `ctx.logger` its last two names,
 * `objectStore()` the function whose result it is, directly or through a constant.
 */
export function isNamedReceiver(names: readonly string[], receiver: Node, bindings: Bindings): boolean {
  const bare = unwrap(receiver);
  const name = lastName(bare);
  if (name === undefined) return false;
  const lastWord = splitWords(name).at(-1) ?? '';
  const path = bare.type === 'MemberExpression' ? `${lastName(bare.object) ?? ''}.${name}` : undefined;
  return names.some((wanted) => (wanted.endsWith('()') ? isResultOf(wanted.slice(0, -2), bare, bindings) : wanted === name || wanted === lastWord || wanted === path));
}

function isResultOf(name: string, node: Node, bindings: Bindings): boolean {
  if (calledFunction(node) === name) return true;
  const definition = node.type === 'Identifier' ? (bindings.resolve(node)?.defs[0]?.node as Node | undefined) : undefined;
  return definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier' && definition.init ? calledFunction(definition.init) === name : false;
}

function calledFunction(node: Node): string | undefined {
  const bare = unwrap(node);
  const call = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  return call.type === 'CallExpression' ? lastName(call.callee) : undefined;
}
