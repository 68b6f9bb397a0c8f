/** What a hook returns where its context has no provider: a fallback of tests and stories, which the mounted application never takes. */
import { READS_PROVIDED } from '../../../catalog/call-words/readers.ts';
import { initialValue } from '../../file/initial-values.ts';
import type { Bindings } from '../../file/bindings.ts';
import { contains, isFunction, lastName, rangeOf, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** Whether a node stands where the value read from a context was tested to be missing. */
export function isOutsideProvider(node: Node, bindings: Bindings): boolean {
  for (let { parent } = node; parent && !isFunction(parent); { parent } = parent) {
    if ((parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') || contains(rangeOf(parent.test), rangeOf(node)))
      continue;
    const value = missingWhere(parent.test, contains(rangeOf(parent.consequent), rangeOf(node)));
    const read = value && initialValue(value, bindings);
    if (read?.type === 'CallExpression' && READS_PROVIDED.has(lastName(read.callee) ?? '')) return true;
  }
  return false;
}

/** The expression that is null or undefined when a test has this result: `!ctx`, `ctx == null`, `ctx === undefined`. */
function missingWhere(test: Node, result: boolean): Node | undefined {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return missingWhere(bare.argument, !result);
  if (bare.type === 'Identifier') return result ? undefined : bare;
  if (bare.type !== 'BinaryExpression' || !/^[!=]==?$/.test(bare.operator) || !isNothing(bare.right)) return undefined;
  return bare.operator.startsWith('=') === result ? unwrap(bare.left) : undefined;
}

function isNothing(node: Node): boolean {
  const bare = unwrap(node);
  return (bare.type === 'Literal' && bare.value === null) || (bare.type === 'Identifier' && bare.name === 'undefined');
}
