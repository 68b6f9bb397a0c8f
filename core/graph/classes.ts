/** Members of classes: which of them give an instance or the class itself a property. */
import { unwrap } from '../syntax/tree.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import { isSameKey, keyOfProperty } from './access-path.ts';
import { isClass, type ClassNode, type FunctionNode, type Names } from './places.ts';

export type ClassMember = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.AccessorProperty;

/** Members of a class itself, not of those it extends, that give a property of this name. */
export function membersOf(node: ClassNode, key: string, isStatic: boolean, names: Names): ClassMember[] {
  return node.body.body.flatMap((member) => {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition' && member.type !== 'AccessorProperty') return [];
    if (member.static !== isStatic || (member.type === 'MethodDefinition' && member.kind === 'constructor')) return [];
    const own = keyOfProperty(member, names);
    return isSameKey(own, key) ? [member] : [];
  });
}

/** The constructor that a class has of its own. */
export function constructorOf(node: ClassNode): FunctionNode | undefined {
  for (const member of node.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && member.value.type === 'FunctionExpression')
      return member.value;
  }
  return undefined;
}

/** Parameters of the constructor that are properties as well: `constructor(private name: string)`. */
export function parameterProperties(node: ClassNode): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  constructorOf(node)?.params.forEach((param, index) => {
    const name = param.type === 'TSParameterProperty' ? parameterName(param) : undefined;
    if (name !== undefined) found.set(name, index);
  });
  return found;
}

/** The name of a parameter, also with a default and as a property of its class; undefined for a pattern and for a rest. */
export function parameterName(parameter: TSESTree.Parameter): string | undefined {
  const declared = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const name = declared.type === 'AssignmentPattern' ? declared.left : declared;
  return name.type === 'Identifier' ? name.name : undefined;
}

/** The class that a class extends, where the file declares it. */
export function superclassOf(node: ClassNode, names: Names): ClassNode | undefined {
  return node.superClass ? localClass(node.superClass, names) : undefined;
}

/** The class that an expression names: a declaration, or a constant, of this file or of one that is followed. */
export function localClass(node: Node, names: Names): ClassNode | undefined {
  const bare = unwrap(node);
  if (bare.type === 'ClassExpression') return bare;
  const linked = bare.type === 'Identifier' ? names.linked?.(bare) : undefined;
  if (linked && isClass(linked)) return linked;
  const declared = bare.type === 'Identifier' ? (names.resolve(bare)?.defs[0]?.node as Node | undefined) : undefined;
  if (declared?.type === 'ClassDeclaration') return declared;
  const init = declared?.type === 'VariableDeclarator' && declared.init ? unwrap(declared.init) : undefined;
  return init?.type === 'ClassExpression' ? init : undefined;
}

/** Whether a class is another or extends it, as far as the file shows. */
export function isKindOf(node: ClassNode, other: ClassNode, names: Names): boolean {
  const seen = new Set<ClassNode>();
  for (let current: ClassNode | undefined = node; current && !seen.has(current); current = superclassOf(current, names)) {
    if (current === other) return true;
    seen.add(current);
  }
  return false;
}

/** Where `this` of a node is: a function that is no arrow, a class whose field is being made, or the file. */
export function thisHolder(node: Node): { readonly fn?: FunctionNode; readonly field?: ClassNode; readonly isStatic: boolean } {
  for (let current = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type === 'FunctionDeclaration' || parent.type === 'FunctionExpression') return { fn: parent, isStatic: false };
    if ((parent.type === 'PropertyDefinition' || parent.type === 'AccessorProperty') && parent.value === current)
      return { field: parent.parent.parent, isStatic: parent.static };
    if (parent.type === 'StaticBlock') return { field: parent.parent.parent, isStatic: true };
  }
  return { isStatic: false };
}
