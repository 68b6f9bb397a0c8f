/** How other modules reach a function of this file. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings, Variable } from '../../facts/bindings.ts';
import { keyName, memberName, unwrap, type FunctionNode } from '../../facts/tree.ts';
import type { Node } from '../../types.ts';

type Path = readonly string[];

/** Exports of exports are not nested deeper than this by hand. */
const MAX_DEPTH = 4;

/**
 * Names under which other modules reach a function: `[]` for what the module itself is, `['storage', 'set']` for a method of an
 * export. Undefined where no other module reaches it. Methods of a class are reached through the class and through its instances.
 */
export function exportedPath(bindings: Bindings, fn: FunctionNode): Path | undefined {
  if (fn.type === 'FunctionDeclaration') return declaredPath(bindings, fn, 0);
  return valuePath(bindings, fn, 0);
}

/** Path of what stands as a value in an expression. */
function valuePath(bindings: Bindings, node: Node, depth: number): Path | undefined {
  const parent = node.parent;
  if (!parent || depth > MAX_DEPTH) return undefined;
  switch (parent.type) {
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return [];
    case 'VariableDeclarator':
      return parent.init === node ? declaredPath(bindings, parent, depth) : undefined;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? below(valuePath(bindings, parent.parent, depth + 1), parent) : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node ? below(classPath(bindings, parent.parent.parent, depth + 1), parent) : undefined;
    case 'AssignmentExpression':
      return parent.right === node ? assignedPath(parent.left) : undefined;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return valuePath(bindings, parent, depth + 1);
    default:
      return undefined;
  }
}

function below(owner: Path | undefined, { key, computed }: { readonly key: Node; readonly computed: boolean }): Path | undefined {
  const name = keyName(key, computed);
  return owner && name !== undefined ? [...owner, name] : undefined;
}

/** `exports.save = …`, `module.exports = …`, `module.exports.save = …`. */
function assignedPath(left: Node): Path | undefined {
  const target = unwrap(left);
  if (target.type !== 'MemberExpression') return undefined;
  const name = memberName(target);
  if (isNamed(target.object, 'module')) return name === 'exports' ? [] : undefined;
  const owner = unwrap(target.object);
  const isExports = isNamed(owner, 'exports') || (owner.type === 'MemberExpression' && memberName(owner) === 'exports' && isNamed(owner.object, 'module'));
  return isExports && name !== undefined ? [name] : undefined;
}

function isNamed(node: Node, name: string): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && bare.name === name;
}

type Declaration = TSESTree.FunctionDeclaration | TSESTree.ClassDeclaration | TSESTree.VariableDeclarator;

/** Path of what a declaration gives a name to. */
function declaredPath(bindings: Bindings, declaration: Declaration, depth: number): Path | undefined {
  const holder = declaration.type === 'VariableDeclarator' ? declaration.parent.parent : declaration.parent;
  const name = declaration.id?.type === 'Identifier' ? declaration.id : undefined;
  if (holder.type === 'ExportDefaultDeclaration') return [];
  if (holder.type === 'ExportNamedDeclaration') return name && [name.name];
  const variable = name && bindings.declared(name);
  return variable && firstOf(references(variable), (reference) => referredPath(bindings, reference, depth + 1));
}

function referredPath(bindings: Bindings, name: Node, depth: number): Path | undefined {
  const parent = name.parent;
  if (parent?.type === 'ExportSpecifier') {
    const exported = parent.exported.type === 'Identifier' ? parent.exported.name : parent.exported.value;
    return exported === 'default' ? [] : [exported];
  }
  return valuePath(bindings, name, depth);
}

/** A class itself, or an instance that the module hands out. */
function classPath(bindings: Bindings, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, depth: number): Path | undefined {
  const own = node.type === 'ClassDeclaration' ? declaredPath(bindings, node, depth) : valuePath(bindings, node, depth);
  const variable = node.id ? bindings.declared(node.id) : undefined;
  return own ?? (variable && firstOf(references(variable), (name) => (name.parent?.type === 'NewExpression' && name.parent.callee === name ? valuePath(bindings, name.parent, depth + 1) : undefined)));
}

function references(variable: Variable): readonly Node[] {
  return variable.references.map(({ identifier }) => identifier as Node);
}

function firstOf(nodes: readonly Node[], find: (node: Node) => Path | undefined): Path | undefined {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return undefined;
}
