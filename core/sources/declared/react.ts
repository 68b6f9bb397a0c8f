/** Types of what the hooks of React and its libraries, and `inject` of Vue, return and pass to callbacks, as written where the hooks are set up. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { localFunction } from '../file/functions.ts';
import { propertyValue } from '../state/state-options.ts';
import { keyName, lastName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { functionShape, type Shape } from './shape.ts';

/** The result of a hook or of a form's method; undefined for other calls. */
export function hookShape(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const [first] = call.arguments;
  switch (name) {
    case 'createContext':
      return contextShape(context, call);
    case 'useContext':
      return first && call.typeArguments === undefined ? context.types.ofExpression(first).shape?.returns?.() : undefined;
    case 'inject':
      return first && call.typeArguments === undefined ? context.types.ofExpression(first).shape : undefined;
    case 'watch':
    case 'getValues':
      return first ? undefined : formShape(context, call.callee);
    default:
      return undefined;
  }
}

/** `createContext<User | null>(null)`: what reads it is given that type. https://react.dev/reference/react/createContext */
function contextShape(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const type = call.typeArguments?.params[0];
  return type && functionShape(() => context.types.ofType(type));
}

/**
 * The type that is written for the state of `useReducer(reducer, …)`: of the reducer's result or of its first parameter.
 * https://react.dev/reference/react/useReducer
 */
export function stateType(context: FlowContext, call: TSESTree.CallExpression): TSESTree.TypeNode | undefined {
  const [reducer] = call.arguments;
  const fn = reducer && lastName(call.callee) === 'useReducer' ? localFunction(reducer, context.bindings) : undefined;
  return fn?.returnType?.typeAnnotation ?? parameterType(fn, 0);
}

/**
 * The values of the form that `watch`, `form.watch` or `handleSubmit` belongs to: `useForm<User>()`.
 * https://react-hook-form.com/docs/useform
 */
export function formShape(context: FlowContext, callee: Node): Shape | undefined {
  const bare = unwrap(callee);
  const holder = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  const definition = holder.type === 'Identifier' ? (context.bindings.resolve(holder)?.defs[0]?.node as Node | undefined) : undefined;
  const made = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  const type =
    made?.type === 'CallExpression' && /^useForm(?:Context)?$/.test(lastName(made.callee) ?? '')
      ? made.typeArguments?.params[0]
      : undefined;
  return type && context.types.ofType(type);
}

/**
 * Position of the variables of a mutation among the parameters of each callback.
 * https://tanstack.com/query/latest/docs/framework/react/reference/useMutation
 */
const VARIABLES: Readonly<Record<string, number>> = { onMutate: 0, onSuccess: 1, onError: 1, onSettled: 2 };

/** `onSuccess: (answer, form) => …` beside `mutationFn: (form: Form) => …`. */
export function mutationShape(context: FlowContext, callback: TSESTree.Property, index: number): Shape | undefined {
  const options = callback.parent;
  if (options.type !== 'ObjectExpression' || VARIABLES[keyName(callback.key, callback.computed) ?? ''] !== index) return undefined;
  const mutation = propertyValue(options, 'mutationFn');
  return mutation && parameterShape(context, mutation, 0);
}

function parameterShape(context: FlowContext, given: Node, index: number): Shape | undefined {
  const type = parameterType(localFunction(given, context.bindings), index);
  return type && context.types.ofType(type);
}

function parameterType(fn: FunctionNode | undefined, index: number): TSESTree.TypeNode | undefined {
  return (fn?.params[index] as { typeAnnotation?: TSESTree.TSTypeAnnotation } | undefined)?.typeAnnotation?.typeAnnotation;
}
