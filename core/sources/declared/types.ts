import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Environment, Shape, Typed } from './shape.ts';

/** The declared types of one file. Types refer to each other, so every part of their resolution reaches the others through this. */
export interface DeclaredTypes {
  /** Type of an expression; inside its own definition the one that is known so far. */
  ofExpression(node: Node): Typed;
  /** Shape of a type as it is written; undefined when nothing is known of it. */
  ofType(type: TSESTree.TypeNode, environment?: Environment): Shape | undefined;
  /** Shape of what a declaration declares, with arguments for its type parameters. */
  ofDeclaration(declaration: Node, args?: readonly (() => Shape | undefined)[]): Shape | undefined;
}
