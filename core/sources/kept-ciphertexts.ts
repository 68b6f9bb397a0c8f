/** Functions that encrypt what is not encrypted yet, and return what is. */
import { cipherOf } from '../sanitizers/ciphers.ts';
import type { Bindings } from './file/bindings.ts';
import { returnedExpressions } from './file/functions.ts';
import { initialValue } from './file/initial-values.ts';
import { unwrap, walk, type FunctionNode } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

/**
 * Expressions that a function returns. In a function that encrypts, its own parameter is left out where a condition returns it unchanged:
 * `if (isEncrypted(text)) return text; return encrypt(text)`.
 */
export function shownReturns(fn: FunctionNode, bindings: Bindings): readonly Node[] {
  const returned = returnedExpressions(fn);
  const others = returned.filter((node) => !isGuardedParameter(node, fn, bindings));
  return others.length > 0 && others.length < returned.length && encrypts(fn, bindings) ? others : returned;
}

function isGuardedParameter(node: Node, fn: FunctionNode, bindings: Bindings): boolean {
  const bare = unwrap(node);
  if (
    bare.type !== 'Identifier' ||
    !fn.params.some((parameter) => parameter.type === 'Identifier' && bindings.declared(parameter) === bindings.resolve(bare))
  )
    return false;
  for (let current: Node | undefined = node.parent; current && current !== fn; current = current.parent)
    if (current.type === 'IfStatement') return true;
  return false;
}

function encrypts(fn: FunctionNode, bindings: Bindings): boolean {
  let found = false;
  walk(fn.body, (node) => {
    found ||= node.type === 'CallExpression' && cipherOf(node, (name) => initialValue(name, bindings)) !== undefined;
  });
  return found;
}
