/**
 * The type that is expected of an expression by its place: what is declared for the variable, field, parameter or result that it becomes.
 * Parameters of a function have it without being annotated. https://www.typescriptlang.org/docs/handbook/type-inference.html#contextual-typing
 */
import type { TSESTree } from '@typescript-eslint/types';
import { HOOK_STORE, WRAPS_STATE } from '../../../catalog/platforms/store-words.ts';
import { LISTENS } from '../../../catalog/requests/handlers.ts';
import { GIVES_EMITTER } from '../../../catalog/type-names/wrappers.ts';
import { constantText } from '../../../graph/constants.ts';
import { functionAround } from '../../../graph/places.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { originOf } from '../../file/origin.ts';
import type { FlowContext } from '../../flow/context.ts';
import { TabledQuery } from '../../flow/tabled-query.ts';
import { inferredParameter, useOf, type Given } from '../inferred.ts';
import { NOTHING, creatorShape, fieldOf, functionShape, isSameShape, type Shape } from '../shape.ts';

const expected = new TabledQuery<Node, Shape | undefined>(undefined, isSameShape);

/** Undefined where nothing declares what an expression has to be. */
export function expectedShape(context: FlowContext, node: Node): Shape | undefined {
  return expected.ask(context, node, () => find(context, node));
}

function find(context: FlowContext, node: Node): Shape | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node ? annotated(context, parent.id) : undefined;
    case 'PropertyDefinition':
      return parent.value === node ? annotated(context, parent) : undefined;
    case 'AssignmentPattern':
      return parent.right === node ? annotated(context, parent.left) : undefined;
    case 'AssignmentExpression':
      return parent.right === node && parent.left.type === 'MemberExpression' ? context.types.ofExpression(parent.left).shape : undefined;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? ofProperty(context, parent) : undefined;
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      return context.types.ofType(parent.typeAnnotation);
    case 'ConditionalExpression':
      return parent.test === node ? undefined : expectedShape(context, parent);
    case 'ArrayExpression':
    case 'LogicalExpression':
    case 'TSNonNullExpression':
      return expectedShape(context, parent);
    case 'ReturnStatement': {
      const fn = functionAround(parent);
      return fn && ofResult(context, fn);
    }
    case 'ArrowFunctionExpression':
      return parent.body === node ? ofResult(context, parent) : undefined;
    case 'CallExpression':
      return ofArgument(context, parent, node);
    case 'JSXExpressionContainer':
      return ofAttribute(context, parent);
    default:
      return undefined;
  }
}

function annotated(context: FlowContext, node: Node): Shape | undefined {
  const type = (node as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  return type && context.types.ofType(type);
}

function ofProperty(context: FlowContext, property: TSESTree.Property): Shape | undefined {
  const name = keyName(property.key, property.computed);
  return name === undefined ? undefined : fieldOf(expectedShape(context, property.parent), name)?.shape;
}

function ofResult(context: FlowContext, fn: Node): Shape | undefined {
  if (!isFunction(fn)) return undefined;
  return fn.returnType ? context.types.ofType(fn.returnType.typeAnnotation) : expectedShape(context, fn)?.returns?.();
}

/** What a component declares of an attribute: `onView` of `<Requests onView={(request) => …} />`. */
function ofAttribute(context: FlowContext, { parent: attribute }: TSESTree.JSXExpressionContainer): Shape | undefined {
  if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return undefined;
  const { name: component } = attribute.parent;
  if (component.type !== 'JSXIdentifier' || !/^[A-Z]/.test(component.name)) return undefined;
  const given = attribute.parent.attributes.flatMap((other): Given[] => {
    const field = other.type === 'JSXAttribute' && other.name.type === 'JSXIdentifier' ? other.name.name : undefined;
    const value = other.type === 'JSXAttribute' && other.value?.type === 'JSXExpressionContainer' ? other.value.expression : undefined;
    return field === undefined || !value ? [] : [{ index: 0, field, value }];
  });
  const use = { callee: component, written: attribute.parent.typeArguments, given };
  return (
    inferredParameter(context, use, { index: 0, field: attribute.name.name }) ??
    fieldOf(context.types.ofExpression(component).shape?.takes?.(0), attribute.name.name)?.shape
  );
}

function ofArgument(context: FlowContext, call: TSESTree.CallExpression, node: Node): Shape | undefined {
  const index = call.arguments.findIndex((argument) => argument === node);
  if (index < 0) return undefined;
  const callee = unwrap(call.callee);
  if (index === 0 && WRAPS_STATE.has(lastName(callee) ?? '')) return expectedShape(context, call);
  const state = index === 0 ? stateOf(context, call) : undefined;
  if (state) return creatorShape(state);
  return (
    inferredParameter(context, useOf(call), { index }) ??
    context.types.ofExpression(callee).shape?.takes?.(index) ??
    (index === 1 ? ofListener(context, callee, call) : undefined)
  );
}

/** What `socket.on('ride', (ride) => …)` is given by the type of the socket. */
function ofListener(context: FlowContext, callee: Node, { arguments: [event] }: TSESTree.CallExpression): Shape | undefined {
  if (callee.type !== 'MemberExpression' || !LISTENS.test(memberName(callee) ?? '')) return undefined;
  const emitter = context.types.ofExpression(callee.object).shape;
  const name = emitter?.events && event ? constantText(event, context.bindings) : undefined;
  if (!emitter || name === undefined) return undefined;
  const heard = fieldOf(emitter.events?.(), name)?.shape;
  if (!heard) return GIVES_EMITTER.has(name) ? functionShape(NOTHING, (index) => (index === 0 ? emitter : undefined)) : undefined;
  return heard.takes ? heard : functionShape(NOTHING, (index) => (index === 0 ? heard : undefined));
}

/** The state that is written where a store is made: `create<State>()((set) => …)`, `create<State>((set) => …)`. */
export function stateOf(context: FlowContext, call: TSESTree.CallExpression): (() => Shape | undefined) | undefined {
  const callee = unwrap(call.callee);
  const made = callee.type === 'CallExpression' && callee.arguments.length === 0 ? callee : call;
  const type = made.typeArguments?.params[0];
  const origin = type && originOf(made.callee, context.bindings);
  return type && origin?.type === 'module' && HOOK_STORE.module.test(origin.module) ? () => context.types.ofType(type) : undefined;
}
