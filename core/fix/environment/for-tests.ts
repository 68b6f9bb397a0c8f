/** A value that code has for its tests alone: `isTestRuntime ? 'kiwi' : undefined`. They would need the variable, and nothing would be safer. */
import { TELLS_TESTS } from '../../catalog/files/tests.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isFunction, staticText, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether an expression stands in the branch of a condition that holds in tests. */
export function isForTests(node: Node): boolean {
  for (let inner = node, outer = node.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent) {
    if (outer.type !== 'ConditionalExpression' && outer.type !== 'IfStatement') continue;
    if (outer.consequent === inner && asksForTests(outer.test)) return true;
  }
  return false;
}

/** `process.env.NODE_ENV === 'test'`, `isTest`; not `!isTest`, nor that it is another environment. */
function asksForTests(test: Node): boolean {
  let isFound = false;
  let isOther = false;
  walk(test, (node) => {
    isOther ||=
      (node.type === 'UnaryExpression' && node.operator === '!') || (node.type === 'BinaryExpression' && node.operator.startsWith('!'));
    const name = node.type === 'Identifier' ? node.name : staticText(node);
    isFound ||= name !== undefined && splitWords(name).some((word) => TELLS_TESTS.has(word));
  });
  return isFound && !isOther;
}
