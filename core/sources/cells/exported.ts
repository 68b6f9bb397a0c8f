/** How other modules reach a function of this file. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Path } from '../../graph/access-path.ts';
import type { Bindings } from '../file/bindings.ts';
import { keyName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Hand-written code does not nest exports of exports deeper. */
const MAX_DEPTH = 4;

const NOWHERE: readonly Path[] = [];

/**
 * Names under which other modules reach a function: `[]` for what the module itself is, `['storage', 'set']` for a method of an
 * export. None where no other module reaches it. Methods of a class are reached through the class and through its instances.
 */
export function exportedPaths(bindings: Bindings, fn: FunctionNode): readonly Path[] {
  return fn.type === 'FunctionDeclaration' ? declaredPaths(bindings, fn, 0) : valuePaths(bindings, fn, 0);
}

/** Paths of what stands as a value in an expression. */
function valuePaths(bindings: Bindings, node: Node, depth: number): readonly Path[] {
  const parent = node.parent;
  if (!parent || depth > MAX_DEPTH) return NOWHERE;
  switch (parent.type) {
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return [[]];
    case 'VariableDeclarator':
      return parent.init === node ? declaredPaths(bindings, parent, depth) : NOWHERE;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression'
        ? below(valuePaths(bindings, parent.parent, depth + 1), parent)
        : NOWHERE;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node ? below(classPaths(bindings, parent.parent.parent, depth + 1), parent) : NOWHERE;
    case 'AssignmentExpression':
      return parent.right === node ? assignedPaths(parent.left) : NOWHERE;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return valuePaths(bindings, parent, depth + 1);
    default:
      return NOWHERE;
  }
}

function below(owners: readonly Path[], { key, computed }: { readonly key: Node; readonly computed: boolean }): readonly Path[] {
  const name = keyName(key, computed);
  return name === undefined ? NOWHERE : owners.map((owner) => [...owner, name]);
}

/** `exports.save = …`, `module.exports = …`, `module.exports.save = …`. */
function assignedPaths(left: Node): readonly Path[] {
  const target = unwrap(left);
  if (target.type !== 'MemberExpression') return NOWHERE;
  const name = memberName(target);
  if (isNamed(target.object, 'module')) return name === 'exports' ? [[]] : NOWHERE;
  const owner = unwrap(target.object);
  const isExports =
    isNamed(owner, 'exports') || (owner.type === 'MemberExpression' && memberName(owner) === 'exports' && isNamed(owner.object, 'module'));
  return isExports && name !== undefined ? [[name]] : NOWHERE;
}

function isNamed(node: Node, name: string): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && bare.name === name;
}

type Declaration = TSESTree.FunctionDeclaration | TSESTree.ClassDeclaration | TSESTree.VariableDeclarator;

/** Paths of what a declaration gives a name to. */
function declaredPaths(bindings: Bindings, declaration: Declaration, depth: number): readonly Path[] {
  const holder = declaration.type === 'VariableDeclarator' ? declaration.parent.parent : declaration.parent;
  const name = declaration.id?.type === 'Identifier' ? declaration.id : undefined;
  if (holder.type === 'ExportDefaultDeclaration') return [[]];
  if (holder.type === 'ExportNamedDeclaration') return name ? [[name.name]] : NOWHERE;
  return name ? referencesOf(bindings, name).flatMap((reference) => referredPaths(bindings, reference, depth + 1)) : NOWHERE;
}

function referredPaths(bindings: Bindings, name: Node, depth: number): readonly Path[] {
  const parent = name.parent;
  if (parent?.type !== 'ExportSpecifier') return valuePaths(bindings, name, depth);
  const exported = parent.exported.type === 'Identifier' ? parent.exported.name : parent.exported.value;
  return [exported === 'default' ? [] : [exported]];
}

/** A class itself, and instances that the module exports. */
function classPaths(bindings: Bindings, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, depth: number): readonly Path[] {
  const own = node.type === 'ClassDeclaration' ? declaredPaths(bindings, node, depth) : valuePaths(bindings, node, depth);
  const made = node.id ? referencesOf(bindings, node.id).filter(({ parent }) => parent?.type === 'NewExpression') : [];
  return [
    ...own,
    ...made.flatMap((name) =>
      name.parent?.type === 'NewExpression' && name.parent.callee === name ? valuePaths(bindings, name.parent, depth + 1) : NOWHERE,
    ),
  ];
}

function referencesOf(bindings: Bindings, name: TSESTree.Identifier): readonly Node[] {
  return bindings.declared(name)?.references.map(({ identifier }) => identifier as Node) ?? [];
}
