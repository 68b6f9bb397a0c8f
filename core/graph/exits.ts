/** How values leave a function: returned, yielded, thrown. Nested functions are left out. */
import { childKeys, isFunction } from '../syntax/tree.ts';
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

type Child = Node | null | undefined | readonly (Node | null)[];

/** Visits the nodes of one function in source order; `enter` returns whether to visit the children. */
function walkOwn(root: Node, enter: (node: Node) => boolean): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node !== root && (isFunction(node) || node.type === 'ClassBody')) continue;
    if (!enter(node)) continue;
    const keys = childKeys(node.type);
    for (let index = keys.length - 1; index >= 0; index--) {
      const child = (node as unknown as Record<string, Child>)[keys[index] as string];
      if (child === null || child === undefined) continue;
      if ('type' in child) stack.push(child);
      else for (let at = child.length - 1; at >= 0; at--) if (child[at]) stack.push(child[at] as Node);
    }
  }
}
