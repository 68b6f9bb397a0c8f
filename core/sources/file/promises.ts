/** Promises that are made by hand: `new Promise((resolve) => …)`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from './bindings.ts';
import { functionIn } from './functions.ts';

/** Places where the function that resolves a promise stands: where it is called, and where others are given it to call. */
export function resolverUses({ arguments: [executor] }: TSESTree.NewExpression, bindings: Bindings): readonly Node[] {
  const resolve = executor && functionIn(executor)?.params[0];
  const variable = resolve?.type === 'Identifier' ? bindings.declared(resolve) : undefined;
  return (variable?.references ?? []).map(({ identifier }) => identifier as Node);
}
