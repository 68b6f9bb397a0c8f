import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Node } from '../../types.ts';

/** An expression that is put into an address, and the name of the parameter, where that is not written before it. */
export interface Addressed {
  readonly node: Node;
  readonly name: string | undefined;
  /** Whether an address may have it where it has nothing else of a person, as a nickname. */
  readonly mayStay?: boolean;
}

/** One parameter of an address, and the edits that take it out. */
export interface Parameter {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The expression that goes. */
  readonly part: Node;
  /** The object whose properties become parameters. */
  readonly object?: TSESTree.ObjectExpression;
  readonly property?: TSESTree.Property;
  /** Whether it is the first of its address, behind the `?`. */
  readonly isFirst?: boolean;
  /** Whether an expression with further parameters follows, each of which begins with `&`. */
  readonly isBeforeOthers?: boolean;
  readonly mayStay?: boolean;
}
