/** How values leave a function: returned, yielded, thrown. Nested functions are left out. */
import { walkOwn } from '../syntax/tree.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import type { FunctionNode } from './places.ts';

export interface Exits {
  readonly returned: readonly Node[];
  readonly yields: readonly TSESTree.YieldExpression[];
}

/** What may be thrown inside a block that does not catch it: thrown expressions, and calls, which may throw as well. */
export interface Throws {
  readonly thrown: readonly Node[];
  readonly calls: readonly Node[];
}

const exits = new Memo<FunctionNode, Exits>();
const throwing = new Memo<Node, Throws>();

/** What a function returns and yields. */
export function exitsOf(fn: FunctionNode): Exits {
  let found = exits.get(fn);
  if (!found) {
    const returned: Node[] = [];
    const yields: TSESTree.YieldExpression[] = [];
    if (fn.body.type !== 'BlockStatement') returned.push(fn.body);
    else {
      walkOwn(fn.body, (node) => {
        if (node.type === 'ReturnStatement' && node.argument) returned.push(node.argument);
        else if (node.type === 'YieldExpression') yields.push(node);
        return true;
      });
    }
    exits.set(fn, (found = { returned, yields }));
  }
  return found;
}

/** What a block, or a function's body, throws. */
export function throwsOf(block: Node): Throws {
  let found = throwing.get(block);
  if (!found) {
    const thrown: Node[] = [];
    const calls: Node[] = [];
    walkOwn(block, (node) => {
      if (node.type === 'ThrowStatement') thrown.push(node.argument);
      else if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
      else if (node.type === 'TryStatement' && node.handler) {
        for (const part of [node.handler.body, node.finalizer]) {
          if (!part) continue;
          const inner = throwsOf(part);
          thrown.push(...inner.thrown);
          calls.push(...inner.calls);
        }
        return false;
      }
      return true;
    });
    throwing.set(block, (found = { thrown, calls }));
  }
  return found;
}
