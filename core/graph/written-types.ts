/** Types as they are written, as far as the graph needs them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';

/** The first type argument that may have fields: `User` of `new Subject<User>()` and of `new Map<string, User>()`. */
export function contentsType(made: Node): TSESTree.TypeNode | undefined {
  const given = made.type === 'CallExpression' || made.type === 'NewExpression' ? made.typeArguments?.params : undefined;
  return given?.find((type) => !isKeyword(type));
}

/** Whether a type is `string`, `unknown` or another one that has no fields. */
export function isKeyword({ type }: TSESTree.TypeNode): boolean {
  return KEYWORD.test(type);
}

const KEYWORD = /^TS\w+Keyword$/;
