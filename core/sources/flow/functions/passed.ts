import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import type { Value } from '../value.ts';

/** What one call, or another use of a function, passes to a parameter. */
export interface Passed {
  /** The expression; for properties of an element, the values under their names. */
  readonly given: Node | { readonly held: Value };
  /** The argument that passes it explicitly: the value itself, or the function's name; absent where a framework passes it. */
  readonly at?: Node;
}

/** Arguments of a call that reach the parameter at an index, all from there on for a rest parameter. */
export function argumentsOf(call: TSESTree.CallExpression, index: number, isRest: boolean, from = 0): Passed[] {
  const given = call.arguments.slice(from);
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  const nodes = isRest
    ? given.slice(index)
    : spread >= 0 && spread <= index
      ? given.slice(spread, spread + 1)
      : given.slice(index, index + 1);
  return nodes.map((node) => ({ given: node, at: node }));
}
