/** Whether a name of the module's own scope can be used where an expression stands: it means the same there, and has its value by then. */
import type { Bindings, Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { outerBranches } from '../../syntax/script/conditional-compilation.ts';
import { contains, encloses, isFunction, rangeOf } from '../../syntax/tree.ts';
import type { Node, Program } from '../../types.ts';

/** Whether a variable means the same where an expression stands, and is initialised whenever that runs. */
export function isUsableAt({ bindings, parsed: { tree, templates }, file: { text } }: Facts, variable: Variable, at: Node): boolean {
  if (bindings.isShadowedAt(variable, at) || templates.some((part) => part.locals.includes(variable.name) && encloses(part.tree, at)))
    return false;
  const needed = neededBy(variable, bindings);
  const branches = outerBranches(text);
  return needed.every((one) => {
    const declared = one.defs[0]?.node as Node | undefined;
    const isElsewhere = branches.some((branch) => declared && contains(branch, rangeOf(declared)) && !contains(branch, rangeOf(at)));
    // A mask that is called in its own code, or in what it calls, has no end.
    return !isElsewhere && !(declared && encloses(declared, at)) && isInitialisedAt(one, at, tree, bindings);
  });
}

/** A variable, and those of the module that its function reads when it is called. */
function neededBy(variable: Variable, bindings: Bindings): Variable[] {
  const needed = [variable];
  for (const one of needed) {
    const node = one.defs[0]?.node as Node | undefined;
    if (!node || String(one.defs[0]?.type) === 'ImportBinding') continue;
    for (const other of bindings.topLevelVariables())
      if (!needed.includes(other) && other.references.some(({ identifier }) => encloses(node, identifier as Node))) needed.push(other);
  }
  return needed;
}

/**
 * Whether a variable has its value before an expression runs: it stands behind its declaration, or in a function that nothing calls which runs
 * before that. Imports and declared functions have theirs from the beginning.
 */
function isInitialisedAt({ defs }: Variable, at: Node, { body }: Program, bindings: Bindings): boolean {
  const [definition] = defs;
  if (!definition || /^(?:ImportBinding|FunctionName|Type)$/.test(String(definition.type))) return true;
  const declared = definition.node as Node;
  const statements = body.filter(({ range }) => range[0] <= declared.range[0]);
  const reached: Node[] = [];
  const runs = (node: Node): boolean => {
    if (reached.some((one) => encloses(one, node))) return true;
    if (node.range[0] >= declared.range[1]) return false;
    const statement = statements.find((one) => encloses(one, node));
    return statement !== undefined && runsWith(statement, node);
  };
  const waiting = new Set(bindings.topLevelVariables());
  for (let isNew = true; isNew && !runs(at);) {
    isNew = false;
    for (const variable of waiting) {
      const node = variable.defs[0]?.node as Node | undefined;
      if (!node || !variable.references.some(({ identifier, init }) => init !== true && runs(identifier as Node))) continue;
      waiting.delete(variable);
      reached.push(node);
      isNew = true;
    }
  }
  return !runs(at);
}

/** Whether a part of a statement may run with it: it stands in no function, or in one that a call there is given or calls. */
function runsWith(statement: Node, node: Node): boolean {
  let outermost: Node | undefined;
  for (let one: Node | undefined = node; one; one = one === statement ? undefined : one.parent)
    if (isFunction(one) || /^Class(?:Declaration|Expression)$/.test(one.type)) outermost = one;
  for (let one = outermost; one && one !== statement; one = one.parent)
    if (/^(?:Call|New|TaggedTemplate)Expression$/.test(one.parent?.type ?? '')) return true;
  return outermost === undefined;
}
