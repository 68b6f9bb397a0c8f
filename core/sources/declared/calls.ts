/** Types of the results of calls and of `new`. */
import {
  BOXES_VALUE,
  BUILDS_QUERY,
  CALLBACK_MAKES,
  CHANGES_ROW,
  CUTS_FIELDS,
  DERIVES_CLASS,
  KEEPS_TYPE,
  RETURNS_ARGUMENT_TYPE,
  RETURNS_REPOSITORY,
  TAKES_CLASS,
  TYPE_ARGUMENT_IS_ELSE,
} from '../../catalog/call-words/result-types.ts';
import { READS_BACK } from '../../catalog/call-words/texts.ts';
import { RETURNS_CALLBACK_RESULT } from '../../catalog/call-words/lists.ts';
import { FETCHER_OPTIONS, REQUEST_HOOKS } from '../../catalog/requests/clients.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { functionIn, localFunction, returnedExpressions } from '../file/functions.ts';
import { propertyValue } from '../state/state-options.ts';
import { textsOf } from '../file/initial-values.ts';
import { lastName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { chosenColumns } from './queries/chosen-columns.ts';
import { propertiesShape } from './component-properties.ts';
import { entryOf } from './entry.ts';
import { resultOf } from './functions.ts';
import { askedByDocument, documentShape } from './graphql.ts';
import { importedValueType } from './imported.ts';
import { inferredResult, useOf } from './inferred.ts';
import { NO_PARAMETERS, type Environment } from './shape.ts';
import { referencedType } from './written/references.ts';
import { behindOperators } from '../requests/stream-operators.ts';
import { validatedPart } from './procedures.ts';
import { projected } from './queries/projections.ts';
import { withNamesOf } from './queries/selected-names.ts';
import { rowsOfTable } from './queries/queried-tables.ts';
import { hookShape } from './react.ts';
import { madeState, stateRead } from './state-hooks.ts';
import { rowsOfClient } from './queries/typed-clients.ts';
import { builtRows } from './queries/built-queries.ts';
import { wrappedComponent } from './wrapped-components.ts';
import { withJoinedRows } from './queries/joined-rows.ts';
import { isRead, modelOf, parsedBySchema } from './schemas.ts';
import { EVENT_TYPES } from '../../catalog/type-names/wrappers.ts';
import { behind, constructorShape, emitterShape, merged, omitted, once, picked, serialised, type Shape } from './shape.ts';

/** The type of a call's result; undefined when nothing is known. */
export function typedCall(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const name = lastName(call.callee) ?? '';
  const shape =
    parsedBySchema(context, call) ??
    modelOf(context, call) ??
    rowsOfTable(context, call, name) ??
    rowsOfClient(context, call, name) ??
    documentShape(context, call) ??
    askedByDocument(context, call, name) ??
    validatedPart(context, call, name) ??
    byName(context, call, name) ??
    byCallee(context, call, name);
  return BOXES_VALUE.has(name) ? behind(shape, 'value', 'current') : shape;
}

/** Functions that are known by their names. */
function byName(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const [first, second] = call.arguments;
  if (name === 'instanceToPlain' || name === 'classToPlain') return first && serialisedShape(context, first);
  if (name === 'require' && call.callee.type === 'Identifier') return importedValueType(context, call);
  if (name === 'defineProps' && first?.type === 'ObjectExpression') return propertiesShape(context, first);
  if (REQUEST_HOOKS.test(name)) {
    const answer = hookAnswer(context, call);
    return answer && behind(answer, 'data', 'value');
  }
  const hook = hookShape(context, call, name);
  if (hook) return hook;
  const component = wrappedComponent(context, call, name);
  if (component) return component;
  const cuts = entryOf(CUTS_FIELDS, name);
  if (cuts) return cutShape(context, call, cuts);
  const derives = entryOf(DERIVES_CLASS, name);
  if (!derives || !first) return undefined;
  const classes = derives === 'all' ? call.arguments : [first];
  const listed = second && derives !== 'all' ? textsOf(second, context.bindings) : undefined;
  return constructorShape(() => {
    const shape = merged(classes.map((item) => context.types.ofExpression(item).shape?.instance?.()));
    if (!shape || derives === 'all' || !listed) return shape;
    return derives === 'pick' ? picked(shape, new Set(listed), second as Node) : omitted(shape, new Set(listed));
  });
}

/** The copy that `pick(user, ['id'])` or `R.omit(['phone'], user)` makes; undefined where the fields are not listed there. */
function cutShape(context: FlowContext, call: TSESTree.CallExpression, cuts: 'pick' | 'omit'): Shape | undefined {
  const [first, second] = call.arguments;
  if (!first || !second || localFunction(call.callee, context.bindings)) return undefined;
  const before = textsOf(first, context.bindings);
  const listed = before ?? textsOf(second, context.bindings);
  const shape = listed && context.types.ofExpression(before ? second : first).shape;
  if (!shape) return undefined;
  return cuts === 'pick' ? picked(shape, new Set(listed), call) : omitted(shape, new Set(listed));
}

/** What the function of `useRequest(load)` or `useQuery({ queryFn: load })` gives; undefined for other calls. */
export function hookAnswer(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  if (!REQUEST_HOOKS.test(lastName(call.callee) ?? '')) return undefined;
  for (const argument of call.arguments) {
    const options = unwrap(argument);
    const asked =
      options.type === 'ObjectExpression' ? FETCHER_OPTIONS.map((key) => propertyValue(options, key)).find((node) => node) : options;
    const fn = asked && localFunction(asked, context.bindings);
    const shape = fn ? resultOf(context, fn) : asked && context.types.ofExpression(asked).shape?.returns?.();
    if (shape) return shape;
  }
  return undefined;
}

function serialisedShape(context: FlowContext, node: Node): Shape | undefined {
  const shape = context.types.ofExpression(node).shape;
  return shape && serialised(shape);
}

/** The declaration of what is called, its type arguments, its receiver or its arguments. */
function byCallee(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const callee = unwrap(call.callee);
  const fn = callee.type === 'Identifier' ? localFunction(callee, context.bindings) : undefined;
  if (fn) return resultOf(context, fn, environmentOf(context, fn, call));
  if (functionIn(call)) return undefined;
  const signature = callee.type === 'Identifier' ? signatureOf(context, callee) : undefined;
  if (signature?.returnType) return context.types.ofType(signature.returnType.typeAnnotation, environmentOf(context, signature, call));
  const inferred = inferredResult(context, useOf(call));
  if (inferred) return inferred;
  const declared = context.types.ofExpression(call.callee).shape;
  const result = declared?.returns?.();
  if (result || (declared?.returns && !call.typeArguments)) return result;
  const state = madeState(context, call) ?? stateRead(context, call);
  if (state) return state;
  if (callee.type === 'MemberExpression') {
    const method = byReceiver(context, call, callee, name);
    if (method) return method;
  }
  return byTypeArgument(context, call, name) ?? byArgument(context, call, callee, name);
}

function byReceiver(
  context: FlowContext,
  call: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  name: string,
): Shape | undefined {
  const receiver = context.types.ofExpression(callee.object).shape;
  if (!receiver) return undefined;
  const { instance } = receiver;
  if (instance)
    return isRead(name) || givesRow(call, name)
      ? selected(context, call, instance())
      : name === 'createQueryBuilder'
        ? builtRows(context, call, instance())
        : undefined;
  if (receiver.values !== undefined) return undefined;
  const callback = RETURNS_CALLBACK_RESULT.has(name) && call.arguments[0] ? localFunction(call.arguments[0], context.bindings) : undefined;
  if (callback) return merged(returnedExpressions(callback).flatMap((expression) => context.types.ofExpression(expression).shape ?? []));
  if (name === 'select') return withNamesOf(context, receiver, projected(receiver, call.arguments[0], call));
  if (name === 'pipe') return behindOperators(context, receiver, call.arguments);
  return KEEPS_TYPE.has(name) || BUILDS_QUERY.has(name) ? receiver : undefined;
}

/**
 * Whether a call returns the row: `account.update({ where, data })` does. Other libraries take two arguments and count rows.
 * https://www.prisma.io/docs/orm/reference/prisma-client-reference#update
 */
function givesRow({ arguments: given }: TSESTree.CallExpression, name: string): boolean {
  const [options] = given;
  return (
    CHANGES_ROW.has(name) && given.length === 1 && options?.type === 'ObjectExpression' && propertyValue(options, 'where') !== undefined
  );
}

/** `findOne({ attributes: ['id'] })` reads some fields only. */
function selected(context: FlowContext, call: TSESTree.CallExpression, shape: Shape | undefined): Shape | undefined {
  for (const argument of call.arguments) {
    const attributes =
      argument.type === 'ObjectExpression' ? (propertyValue(argument, 'attributes') ?? propertyValue(argument, 'select')) : undefined;
    const names = attributes && textsOf(attributes, context.bindings);
    if (names && shape) return withNamesOf(context, shape, picked(shape, new Set(names), argument));
  }
  const chosen = chosenColumns(context, call, shape);
  if (chosen) return chosen.shape;
  const joined = shape && withJoinedRows(context, call, shape);
  if (joined) return joined;
  const [, projection, options] = call.arguments;
  const within = options?.type === 'ObjectExpression' ? propertyValue(options, 'projection') : undefined;
  return shape ? withNamesOf(context, shape, projected(shape, within ?? projection, call)) : shape;
}

/** `request<User>(…)`: the last argument of which something is known, the first before it. */
function byTypeArgument(context: FlowContext, call: TSESTree.CallExpression | TSESTree.NewExpression, name: string): Shape | undefined {
  const args = call.typeArguments?.params ?? [];
  if (args.length === 0 || TYPE_ARGUMENT_IS_ELSE.has(name)) return undefined;
  const [first] = args;
  if (first && EVENT_TYPES.has(name)) return emitterShape(() => context.types.ofType(first));
  const shape =
    (first && context.types.ofType(first)) ?? (args.length > 1 ? context.types.ofType(args.at(-1) as TSESTree.TypeNode) : undefined);
  return name === 'defineProps' ? shape : behind(shape, 'data');
}

function byArgument(context: FlowContext, call: TSESTree.CallExpression, callee: Node, name: string): Shape | undefined {
  const [first, second] = call.arguments;
  if (!first) return undefined;
  const maker = CALLBACK_MAKES.has(name) && functionIn(first);
  if (maker) return resultOf(context, maker);
  if (name === 'assign' && second) return merged(call.arguments.flatMap((argument) => context.types.ofExpression(argument).shape ?? []));
  if (TAKES_CLASS.has(name)) return context.types.ofExpression(first).shape?.instance?.();
  if (RETURNS_REPOSITORY.has(name)) return context.types.ofExpression(first).shape;
  if (!RETURNS_ARGUMENT_TYPE.has(name) || (callee.type === 'MemberExpression' && !isStatic(callee.object))) return undefined;
  const { shape } = context.types.ofExpression(first);
  // The type of the text is no evidence of the record that is parsed from it.
  if (shape?.values === 'text' && READS_BACK.has(name)) return undefined;
  const listed = name === 'stringify' && second && shape ? textsOf(second, context.bindings) : undefined;
  return shape && listed && second ? picked(shape, new Set(listed), second) : shape;
}

function isStatic(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && /^[A-Z_]|^lodash$|^rxjs$|^rfdc$/.test(bare.name);
}

/** The type of what `new` makes. */
export function typedNew(context: FlowContext, node: TSESTree.NewExpression): Shape | undefined {
  const callee = unwrap(node.callee);
  if (callee.type === 'ClassExpression') return context.types.ofDeclaration(callee);
  const declared = callee.type === 'Identifier' ? context.types.ofExpression(callee).shape : undefined;
  const args = node.typeArguments?.params ?? [];
  if (declared?.instance && callee.type === 'Identifier' && args.length > 0) return referencedType(context, callee, node, NO_PARAMETERS);
  if (declared?.instance) return declared.instance();
  const [first] = args;
  if (first && EVENT_TYPES.has(lastName(callee) ?? '')) return emitterShape(() => context.types.ofType(first));
  return args.length > 0 ? context.types.ofType(args.at(-1) as TSESTree.TypeNode) : undefined;
}

/** `declare function load(): User`, and overloads. */
function signatureOf(context: FlowContext, callee: TSESTree.Identifier): TSESTree.TSDeclareFunction | undefined {
  const declaration = context.bindings.resolve(callee)?.defs[0]?.node as Node | undefined;
  return declaration?.type === 'TSDeclareFunction' ? declaration : undefined;
}

/** Type arguments of a call of a generic function of this file. */
function environmentOf(context: FlowContext, fn: FunctionNode | TSESTree.TSDeclareFunction, call: TSESTree.CallExpression): Environment {
  const parameters = fn.typeParameters?.params ?? [];
  return new Map(
    parameters.map(({ name, constraint }, index) => {
      const given = call.typeArguments?.params[index] ?? constraint;
      return [name.name, once(() => given && context.types.ofType(given))];
    }),
  );
}
