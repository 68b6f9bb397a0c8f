/** Names that nothing reads any more once an expression is gone: a linter objects to them, so that somebody has to look. */
import type { Bindings, Variable } from '../facts/bindings.ts';
import { contains, isFunction, rangeOf, walk } from '../facts/tree.ts';
import type { Node } from '../types.ts';

/** Whether a name that `node` reads is read nowhere but inside of the expressions that go. */
export function leavesUnused(bindings: Bindings, node: Node, gone: readonly Node[]): boolean {
  let isLeft = false;
  walk(node, (inner) => {
    const variable = inner.type === 'Identifier' ? bindings.resolve(inner) : undefined;
    isLeft ||= variable !== undefined && variable.defs.length > 0 && !isReadBeside(variable, gone) && !standsBeforeUsed(variable, bindings);
  });
  return isLeft;
}

function isReadBeside({ references }: Variable, gone: readonly Node[]): boolean {
  return references.some((reference) => reference.isRead() && !gone.some((node) => contains(rangeOf(node), rangeOf(reference.identifier as Node))));
}

/** A parameter before one that is read has to stay, and no linter objects to it. */
function standsBeforeUsed({ defs: [definition] }: Variable, bindings: Bindings): boolean {
  const fn = definition?.node as Node | undefined;
  const name = definition?.name as Node | undefined;
  if (!isFunction(fn) || !name) return false;
  const index = fn.params.findIndex((param) => contains(rangeOf(param), rangeOf(name)));
  return index >= 0 && fn.params.slice(index + 1).some((param) => {
    let isRead = false;
    walk(param, (inner) => {
      const variable = inner.type === 'Identifier' ? bindings.declared(inner) : undefined;
      isRead ||= variable?.references.some((reference) => reference.isRead()) ?? false;
    });
    return isRead;
  });
}
