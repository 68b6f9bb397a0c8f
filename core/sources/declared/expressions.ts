/** Expression → its type, as far as declarations, schemas and documentation of this file declare it. */
import { constantText } from '../../graph/constants.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import type { FlowContext } from '../flow/context.ts';
import { memberName } from '../../syntax/tree.ts';
import { typedCall, typedNew } from './calls.ts';
import { componentProperties } from './component-properties.ts';
import { documentShape } from './graphql.ts';
import { importedValueType } from './imported.ts';
import { hookedShape } from './schemas.ts';
import { UNTYPED, fieldOf, isSameType, merged, type Shape, type Typed } from './shape.ts';
import { narrowed } from './narrowed.ts';
import { typedVariable } from './variables.ts';

const types = new TabledQuery<Node, Typed>(UNTYPED, isSameType);

/** Type of an expression. Ends always: inside its own definition an expression has the type that is known so far. */
export function typedExpression(context: FlowContext, node: Node): Typed {
  return types.ask(context, node, () => find(context, node));
}

function find(context: FlowContext, node: Node): Typed {
  switch (node.type) {
    case 'Identifier': {
      const variable = context.bindings.resolve(node);
      if (variable) return atUse(context, node, variable);
      return context.candidates.templateNames.has(node) ? (fieldOf(componentProperties(context), node.name) ?? UNTYPED) : UNTYPED;
    }
    case 'JSXIdentifier': {
      const component = context.bindings.resolve(node);
      return component ? typedVariable(context, component) : UNTYPED;
    }
    case 'MemberExpression':
      return typedMember(context, node);
    case 'CallExpression':
      return { shape: typedCall(context, node) };
    case 'TaggedTemplateExpression':
    case 'TemplateLiteral':
      return { shape: documentShape(context, node) };
    case 'NewExpression':
      return { shape: typedNew(context, node) };
    case 'AwaitExpression':
    case 'SpreadElement':
      return context.types.ofExpression(node.argument);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression': {
      const shape = context.types.ofType(node.typeAnnotation);
      return shape ? { shape } : context.types.ofExpression(node.expression);
    }
    case 'TSNonNullExpression':
    case 'ChainExpression':
    case 'TSInstantiationExpression':
      return context.types.ofExpression(node.expression);
    case 'LogicalExpression':
      return node.operator === '&&' ? context.types.ofExpression(node.right) : either(context, [node.left, node.right]);
    case 'ConditionalExpression':
      return either(context, [node.consequent, node.alternate]);
    case 'AssignmentExpression':
      return context.types.ofExpression(node.right);
    case 'ThisExpression':
      return { shape: shapeOfThis(context, node) };
    case 'ClassExpression':
      return { shape: context.types.ofDeclaration(node) };
    default:
      return UNTYPED;
  }
}

function atUse(context: FlowContext, use: TSESTree.Identifier, variable: Variable): Typed {
  const typed = typedVariable(context, variable);
  return typed.shape?.alternatives ? { ...typed, shape: narrowed(context, use, variable, typed.shape) } : typed;
}

function either(context: FlowContext, nodes: readonly Node[]): Typed {
  return { shape: merged(nodes.flatMap((node) => context.types.ofExpression(node).shape ?? [])) };
}

function typedMember(context: FlowContext, node: TSESTree.MemberExpression): Typed {
  const name = memberName(node) ?? (node.computed ? constantText(node.property, context.bindings) : undefined);
  const shape = context.types.ofExpression(node.object).shape;
  if (!shape) return name === undefined ? UNTYPED : { shape: importedValueType(context, node) };
  if (name === undefined || /^\d+$/.test(name)) return { shape };
  return fieldOf(shape, name) ?? UNTYPED;
}

/** Fields of the class around `this`, or properties of the component. */
function shapeOfThis(context: FlowContext, node: Node): Shape | undefined {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === 'ClassDeclaration' || current.type === 'ClassExpression') return context.types.ofDeclaration(current);
    const document = current.type === 'FunctionExpression' ? hookedShape(context, current) : undefined;
    if (document) return document;
  }
  return componentProperties(context);
}
