/** Whether it is worth running a function to see what it hides. */
import { MAY_MASK } from '../catalog/call-words/texts.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { childrenOf, lastName, memberName, staticText, type FunctionNode } from '../syntax/tree.ts';
import { cipherOf } from './ciphers.ts';
import { bufferChain, digestChain, namedEncoding } from './encodings.ts';
import { isStars } from './stars.ts';

const MAX_NODES = 400;

const memo = new Memo<FunctionNode, boolean>();

/** Whether a function cuts, replaces, stars, encodes or hashes something in its first 400 nodes: longer ones do other things. */
export function mayMask(fn: FunctionNode): boolean {
  let answer = memo.get(fn);
  if (answer === undefined) {
    let left = MAX_NODES;
    answer = contains(fn.body, (node) => (--left > 0 ? isMasking(node) : undefined));
    memo.set(fn, answer);
  }
  return answer;
}

function isMasking(node: Node): boolean {
  if (node.type === 'MemberExpression') return MAY_MASK.has(memberName(node) ?? '');
  if (node.type === 'CallExpression')
    return (
      MAY_MASK.has(lastName(node.callee) ?? '') ||
      lastName(node.callee) === 'createCipheriv' ||
      namedEncoding(node.callee) !== undefined ||
      digestChain(node) !== undefined ||
      bufferChain(node) !== undefined ||
      cipherOf(node) !== undefined
    );
  return isStars(staticText(node) ?? '');
}

/** `test` returns `undefined` where the descendants of a node are not visited. */
function contains(node: Node, test: (node: Node) => boolean | undefined): boolean {
  const isFound = test(node);
  if (isFound !== false) return isFound === true;
  return childrenOf(node).some((child) => contains(child, test));
}
