/** What the interpreter queries about the file that a mask stands in. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';

/** What a name means: code of a file, read in that file's scope, or a function of lodash (all of it without a name). */
export type Definition = { readonly node: Node; readonly scope: MaskScope } | { readonly lodash: string | undefined };

/** Names that a mask uses and does not declare itself. Another module resolves to its own nodes and scope. */
export interface MaskScope {
  /** The function or the constant's initializer that a name stands for; undefined for everything else. */
  definition(name: TSESTree.Identifier): Definition | undefined;
  /** The function behind `utils.mask`, `Mask.phone`, `this.mask`, `this.$options.filters.mask`. */
  member(node: TSESTree.MemberExpression): Definition | undefined;
}

/** A scope in which no name is known. */
export const NO_NAMES: MaskScope = { definition: () => undefined, member: () => undefined };
