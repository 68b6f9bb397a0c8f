/** Where an object comes from: a global, a package, or nothing better than its name. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import type { Bindings, Variable } from './bindings.ts';
import { lastName, memberName, staticText, unwrap } from './tree.ts';

export type Origin =
  | { readonly type: 'global'; readonly name: string }
  /** `exported` is the first name taken from the package: `Logger` in `import { Logger }` and in `pkg.Logger`. */
  | { readonly type: 'module'; readonly module: string; readonly exported?: string }
  | { readonly type: 'name'; readonly name: string };

const MAX_HOPS = 12;
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'global', 'top']);

/**
 * Origin of an expression. Members, calls and `new` of a package keep its origin, so that a logger made by
 * `winston.createLogger()` is winston's. Undefined when the expression has no name at all.
 */
export function originOf(node: Node, bindings: Bindings, hops = 0): Origin | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  switch (bare.type) {
    case 'Identifier':
      return originOfIdentifier(bare, bindings, hops);
    case 'MemberExpression':
      return originOfMember(bare, bindings, hops);
    case 'CallExpression':
      return requiredModule(bare, bindings) ?? inherited(originOf(bare.callee, bindings, hops + 1));
    case 'NewExpression':
      return inherited(originOf(bare.callee, bindings, hops + 1));
    case 'AwaitExpression':
      return originOf(bare.argument, bindings, hops + 1);
    case 'LogicalExpression':
      return originOf(bare.left, bindings, hops + 1);
    default:
      return undefined;
  }
}

function originOfIdentifier(node: TSESTree.Identifier, bindings: Bindings, hops: number): Origin {
  const variable = bindings.resolve(node);
  if (!variable) return { type: 'global', name: node.name };
  return originOfVariable(variable, bindings, hops) ?? { type: 'name', name: node.name };
}

function originOfVariable(variable: Variable, bindings: Bindings, hops: number): Origin | undefined {
  const definition = variable.defs[0];
  if (!definition) return undefined;
  const node = definition.node as Node;
  if (String(definition.type) === 'ImportBinding') {
    const declaration = definition.parent as TSESTree.ImportDeclaration | TSESTree.TSImportEqualsDeclaration | null;
    if (declaration?.type !== 'ImportDeclaration') return undefined;
    const exported = node.type === 'ImportSpecifier' ? specifierName(node) : undefined;
    return { type: 'module', module: declaration.source.value, exported };
  }
  if (node.type === 'VariableDeclarator') {
    const annotated = annotatedOrigin(node.id, bindings, hops);
    if (annotated) return annotated;
    if (!node.init) return undefined;
    const origin = originOf(node.init, bindings, hops + 1);
    if (node.id.type === 'Identifier') return origin?.type === 'name' ? undefined : origin;
    return origin?.type === 'module' && origin.exported === undefined ? { ...origin, exported: patternKey(node.id, variable.name) } : undefined;
  }
  const name = definition.name as Node;
  return name.type === 'Identifier' ? annotatedOrigin(name, bindings, hops) : undefined;
}

/** Origin of a declared type: `private logger: Logger` is Nest's when `Logger` is imported from there. */
function annotatedOrigin(node: Node, bindings: Bindings, hops: number): Origin | undefined {
  const annotation = (node as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (annotation?.type !== 'TSTypeReference') return undefined;
  const typeName = annotation.typeName.type === 'TSQualifiedName' ? annotation.typeName.left : annotation.typeName;
  if (typeName.type !== 'Identifier') return undefined;
  const origin = originOf(typeName, bindings, hops + 1);
  return origin?.type === 'module' ? origin : undefined;
}

function originOfMember(node: TSESTree.MemberExpression, bindings: Bindings, hops: number): Origin | undefined {
  const name = memberName(node);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression' && name !== undefined) {
    return fieldOrigin(node, name, bindings, hops) ?? { type: 'name', name };
  }
  const origin = originOf(object, bindings, hops + 1);
  if (origin?.type === 'global' && GLOBAL_OBJECTS.has(origin.name) && name !== undefined) return { type: 'global', name };
  if (origin?.type === 'module') return origin.exported === undefined && name !== undefined && name !== 'default' ? { ...origin, exported: name } : origin;
  return name === undefined ? undefined : { type: 'name', name };
}

/** A field or constructor property of the surrounding class. */
function fieldOrigin(node: Node, name: string, bindings: Bindings, hops: number): Origin | undefined {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (current.type !== 'ClassBody') continue;
    for (const member of current.body) {
      if (member.type === 'PropertyDefinition' && lastName(member.key) === name) {
        const origin = annotatedOrigin(member, bindings, hops) ?? (member.value ? originOf(member.value, bindings, hops + 1) : undefined);
        return origin?.type === 'module' ? origin : undefined;
      }
      if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
      for (const parameter of member.value.params) {
        if (parameter.type !== 'TSParameterProperty') continue;
        const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
        if (target.type === 'Identifier' && target.name === name) return annotatedOrigin(target, bindings, hops);
      }
    }
    return undefined;
  }
  return undefined;
}

function requiredModule(node: TSESTree.CallExpression, bindings: Bindings): Origin | undefined {
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || !bindings.isGlobal(node.callee)) return undefined;
  const module = node.arguments[0] && staticText(node.arguments[0]);
  return module === undefined ? undefined : { type: 'module', module };
}

function inherited(origin: Origin | undefined): Origin | undefined {
  return origin?.type === 'module' ? origin : undefined;
}

function specifierName(node: TSESTree.ImportSpecifier): string | undefined {
  const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  return name === 'default' ? undefined : name;
}

function patternKey(pattern: Node, name: string): string | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined;
  const property = pattern.properties.find((item) => item.type === 'Property' && lastName(item.value) === name);
  return property?.type === 'Property' ? lastName(property.key) : undefined;
}
