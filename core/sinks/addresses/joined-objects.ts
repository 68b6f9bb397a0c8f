/** Objects that are joined with text: they show `[object Object]`, no field of theirs. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import { isFunction, keyName, memberName, unwrap } from '../../syntax/tree.ts';

/** Names and calls in a row that are followed. */
const MAX_HOPS = 4;

/** Whether an expression is a part of a template or of a `+` chain. */
export function isJoined({ parent }: Node): boolean {
  switch (parent?.type) {
    case 'TemplateLiteral':
      return parent.parent.type !== 'TaggedTemplateExpression';
    case 'BinaryExpression':
      return parent.operator === '+';
    default:
      return false;
  }
}

/**
 * Whether a value is an object without a text of its own beyond doubt: a literal, an instance of a class, a value that is
 * declared with a type that has fields and is no union, what `this` is outside of classes, the attributes of an element. What is not sure is no.
 */
export function isSurelyObject(node: Node, context: FlowContext, hops = 0): boolean {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return false;
  if (bare.type === 'ObjectExpression') return hasNoText(bare);
  if (bare.type === 'ThisExpression') return !isInClass(bare);
  if (bare.type === 'MemberExpression') return memberName(bare) === 'dataset';
  if (bare.type === 'CallExpression') {
    const passed = passedThrough(bare, context);
    return passed !== undefined && isSurelyObject(passed, context, hops + 1);
  }
  if (bare.type !== 'Identifier') return false;
  const variable = context.bindings.resolve(bare);
  const definition = variable?.defs[0];
  if (!variable || !definition || variable.defs.length > 1) return false;
  const declared = declaredType(definition.name as Node, definition.node as Node);
  if (declared) return isPlainReference(declared, context) && hasFieldsOnly(bare, context);
  const init = initOf(variable);
  if (init?.type === 'ObjectExpression') return hasNoText(init);
  if (init?.type === 'ThisExpression') return !isInClass(init);
  if (init?.type === 'Identifier' || init?.type === 'CallExpression') return isSurelyObject(init, context, hops + 1);
  return init?.type === 'NewExpression' && hasFieldsOnly(bare, context);
}

/** What a function that stands in its own call returns: its argument, or an expression of the code around it. */
function passedThrough({ callee, arguments: given }: TSESTree.CallExpression, { bindings }: FlowContext): Node | undefined {
  const fn = unwrap(callee);
  const [returned, ...others] = isFunction(fn) ? returnedExpressions(fn) : [];
  if (!isFunction(fn) || !returned || others.length > 0) return undefined;
  const name = unwrap(returned);
  const variable = name.type === 'Identifier' ? bindings.resolve(name) : undefined;
  const position = fn.params.findIndex((parameter) => parameter.type === 'Identifier' && bindings.declared(parameter) === variable);
  return variable && position >= 0 ? given[position] : returned;
}

/** A class may define how its instances are shown. */
function isInClass(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) if (current.type === 'ClassBody') return true;
  return false;
}

/** What a variable is given, when that is once. */
function initOf(variable: Variable): Node | undefined {
  const declarator = variable.defs[0]?.node as Node | undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || !declarator.init) return undefined;
  return variable.references.some((reference) => reference.isWrite() && !reference.init) ? undefined : unwrap(declarator.init);
}

/** The type that a name is declared with, or that its initial value is asserted to have. */
function declaredType(name: Node, declaration: Node): TSESTree.TypeNode | undefined {
  const annotation = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation) return annotation;
  const init = declaration.type === 'VariableDeclarator' && declaration.id === name ? declaration.init : undefined;
  return init?.type === 'TSAsExpression' || init?.type === 'TSTypeAssertion' ? init.typeAnnotation : undefined;
}

/** Whether a type is one thing: a name that stands for no union of this file, a list of fields, or an array of either. */
function isPlainReference(type: TSESTree.TypeNode, context: FlowContext): boolean {
  if (type.type === 'TSArrayType') return isPlainReference(type.elementType, context);
  if (type.type === 'TSTypeLiteral') return true;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const declaration = context.bindings.topLevel(type.typeName.name)?.defs[0]?.node as Node | undefined;
  return declaration?.type !== 'TSTypeAliasDeclaration' || declaration.typeAnnotation.type === 'TSTypeLiteral';
}

function hasFieldsOnly(node: Node, context: FlowContext): boolean {
  const shape = context.types.ofExpression(node).shape;
  return shape !== undefined && shape.values === undefined && shape.fields.size > 0 && !shape.fields.has('toString');
}

/** A literal all of whose keys are known, none of which makes it a text. */
function hasNoText(object: TSESTree.ObjectExpression): boolean {
  return object.properties.every(
    (item) => item.type === 'Property' && !/^(?:toString|valueOf)$/.test(keyName(item.key, item.computed) ?? 'toString'),
  );
}
