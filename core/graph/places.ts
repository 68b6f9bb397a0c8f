/** What the graph needs from one file: its names, and its calls and writes by name. The caller's walk of the file collects them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '@typescript-eslint/scope-manager';
import type { Node } from '../types.ts';

export type { Variable };
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** Which variable a name means. */
export interface Names {
  /** The variable that an identifier refers to; undefined for globals, shadowing considered. */
  resolve(identifier: TSESTree.Identifier): Variable | undefined;
  /** The variable that a declaring identifier introduces. */
  declared(identifier: TSESTree.Identifier): Variable | undefined;
  /** What a name of another module means there, a function or a value that is made, where it is followed as if it stood in this file. */
  linked?(name: TSESTree.Identifier | TSESTree.MemberExpression): LinkedNode | undefined;
  /** The variables of this file that mean such a function. */
  importersOf?(code: Node): readonly Variable[] | undefined;
  /** Whether a node stands in such code. */
  isLinked?(node: Node): boolean;
  /** Whether a node stands where such a value is made, or one that this file exports: other modules may change what it holds. */
  isShared?(node: Node): boolean;
  /** Receives the calls and writes of each piece of such code, also of what is linked later. */
  eachLinked?(listener: (piece: LinkedPlaces) => void): void;
  /** Whether code of another module that is not followed assigns to a variable there. */
  isSetElsewhere?(variable: Variable): boolean;
  /** Whether a use of a variable stands in code that is followed. */
  sees?(variable: Variable, identifier: Node): boolean;
}

/** A function, a class, or an expression that makes a value; an object literal where that is state which others fill, and a variable likewise. */
export type LinkedNode = FunctionNode | ClassNode | Call | TSESTree.ObjectExpression | TSESTree.Identifier;

/** The calls and writes of one piece of code of another module. */
export type LinkedPlaces = Pick<Places, 'calls' | 'assignments'>;

/** A function or value of another module, and the names there. */
export interface LinkedCode {
  readonly node: LinkedNode;
  readonly names: Names;
}

/** Calls and writes of one file; every node has its parent. */
export interface Places {
  readonly calls: readonly Call[];
  readonly assignments: readonly TSESTree.AssignmentExpression[];
  readonly declarators: readonly TSESTree.VariableDeclarator[];
  /** Assignments to members, by the name of the property. */
  readonly memberWrites: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>;
  /** Calls of methods, by the name of the method. */
  readonly methodCalls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
}

/** The function around a node, not the node itself; undefined at the top of the file. Default values belong to their function. */
export function functionAround(node: Node): FunctionNode | undefined {
  let current = node.parent;
  while (current && !isFunctionNode(current)) current = current.parent;
  return current;
}

/** The innermost class around a node. */
export function classAround(node: Node): ClassNode | undefined {
  for (let current = node.parent; current; current = current.parent) if (isClass(current)) return current;
  return undefined;
}

export function isClass(node: Node): node is ClassNode {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function isFunctionNode(node: Node): node is FunctionNode {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}
