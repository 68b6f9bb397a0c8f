/** Variable → its type: its annotation, its documentation, what it is given, or what its function is given. */
import { COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import { GIVES_RESULTS } from '../../catalog/call-words/result-types.ts';
import { GIVES_ELEMENT } from '../../catalog/call-words/lists.ts';
import { GIVES_FORM_VALUES } from '../../catalog/words/callbacks.ts';
import { TAKES_COMPONENT } from '../../catalog/type-names/wrappers.ts';
import { MODEL_HOOKS } from '../../catalog/type-names/conventions.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import type { FlowContext } from '../flow/context.ts';
import { callsOf } from '../flow/functions/function-uses.ts';
import { parameterOf } from '../file/functions.ts';
import { encloses, isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { hookAnswer } from './calls.ts';
import { completedAnswer } from './graphql.ts';
import { formShape, mutationShape } from './react.ts';
import { expectedShape } from './written/expected.ts';
import { fieldOf, placeOf } from './shape.ts';
import { resultOf } from './functions.ts';
import { importedValueType } from './imported.ts';
import { selectedState } from './state-hooks.ts';
import { documentedParameter, documentedType } from './jsdoc/documentation.ts';
import { parameterShape } from './written/fields.ts';
import { indexedField } from './written/utility-types.ts';
import { handedByOperator } from '../requests/stream-operators.ts';
import { routeRequest } from './written/json-schemas.ts';
import { procedureInput } from './procedures.ts';
import { changedRows } from './queries/typed-clients.ts';
import { NO_PARAMETERS } from './shape.ts';
import { UNTYPED, constructorShape, functionShape, isSameType, omitted, picked, type Shape, type Typed } from './shape.ts';

const types = new TabledQuery<Variable, Typed>(UNTYPED, isSameType);

/** Type of a variable; its own uses inside its definition have the type that is known so far. */
export function typedVariable(context: FlowContext, variable: Variable): Typed {
  return types.ask(context, variable, () => find(context, variable));
}

function find(context: FlowContext, variable: Variable): Typed {
  for (const definition of variable.defs) {
    const node = definition.node as Node;
    const name = definition.name as Node;
    if (node.type === 'ClassDeclaration') return { shape: constructorShape(() => context.types.ofDeclaration(node)) };
    if (node.type === 'VariableDeclarator') return declared(context, variable, node, name);
    if (String(definition.type) === 'ImportBinding') return { shape: importedValueType(context, name) };
    if (!isFunction(node)) continue;
    if (String(definition.type) === 'FunctionName')
      return {
        shape: functionShape(
          () => resultOf(context, node, NO_PARAMETERS),
          (index) => parameterShape(context, node.params[index], NO_PARAMETERS),
        ),
      };
    return parameter(context, node, name);
  }
  return UNTYPED;
}

function declared(context: FlowContext, variable: Variable, declarator: TSESTree.VariableDeclarator, name: Node): Typed {
  const written = writtenType(context, declarator.id);
  if (written) {
    const keys = written.shape && keysWritten(context, variable, declarator);
    return within(context, declarator.id, name, keys && written.shape ? { ...written, shape: picked(written.shape, keys, name) } : written);
  }
  const documented = declarator.id.type === 'Identifier' ? documentedType(context, declarator) : undefined;
  if (documented) return within(context, declarator.id, name, { shape: documented });
  const loop = declarator.parent.parent as Node | undefined;
  const isElement = loop?.type === 'ForOfStatement' && loop.left === declarator.parent;
  const init = isElement ? loop.right : declarator.init;
  if (init) return fromGiven(context, declarator.id, name, init);
  const write = variable.references.find((reference) => reference.isWrite() && !reference.init && reference.writeExpr);
  const assigned = write?.writeExpr as Node | undefined;
  return assigned?.parent?.type === 'AssignmentExpression' && assigned.parent.left.type === 'Identifier'
    ? { shape: context.types.ofExpression(assigned).shape }
    : UNTYPED;
}

/**
 * The fields that a constant has, where they are all written out and none is added: `const payload: Partial<User> = { id: user.id }` holds
 * no other field of its type.
 */
function keysWritten(
  { bindings }: FlowContext,
  variable: Variable,
  { id, init, parent }: TSESTree.VariableDeclarator,
): ReadonlySet<string> | undefined {
  const literal = parent.kind === 'const' && id.type === 'Identifier' && init ? unwrap(init) : undefined;
  if (literal?.type !== 'ObjectExpression' || literal.properties.length === 0) return undefined;
  const keys = literal.properties.map((item) => (item.type === 'Property' ? keyName(item.key, item.computed) : undefined));
  const isWhole = keys.every((key) => key !== undefined) && !mayGetFields(variable, bindings);
  return isWhole ? new Set(keys.filter((key) => key !== undefined)) : undefined;
}

/** Other names of an object are fewer. */
const MAX_ALIASES = 3;

/** Whether a field may be added to the object of a variable under its name, or under another: `const same = payload`. */
function mayGetFields({ references }: Variable, bindings: FlowContext['bindings'], hops = 0): boolean {
  return references.some(({ identifier }) => {
    const { parent } = identifier as Node;
    if (parent?.type !== 'VariableDeclarator' || parent.init !== identifier || parent.id.type !== 'Identifier')
      return mayAddField(identifier as Node);
    const alias = bindings.resolve(parent.id);
    return !alias || hops >= MAX_ALIASES || mayGetFields(alias, bindings, hops + 1);
  });
}

/** `payload.phone = …`, `payload[key] = …`, `Object.assign(payload, …)` */
function mayAddField(use: Node): boolean {
  const { parent } = use;
  if (parent?.type === 'CallExpression') return parent.arguments[0] === use && COPIES_INTO_FIRST.has(lastName(parent.callee) ?? '');
  const isMember = parent?.type === 'MemberExpression' && parent.object === use;
  return isMember && parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
}

/** `const [a, b] = await Promise.all([load(), …])` gives each name the result of its own element. */
function fromGiven(context: FlowContext, pattern: Node, name: Node, init: Node): Typed {
  const element = pattern.type === 'ArrayPattern' ? elementOfAll(pattern, name, init) : undefined;
  if (element !== undefined) return element === null ? UNTYPED : context.types.ofExpression(element);
  if (isRequire(init)) return { shape: importedValueType(context, name) };
  const typed = context.types.ofExpression(init);
  return typed.shape || typed.field ? within(context, pattern, name, typed) : UNTYPED;
}

function isRequire(init: Node): boolean {
  const bare = unwrap(init);
  return bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && bare.callee.name === 'require';
}

function elementOfAll(pattern: TSESTree.ArrayPattern, name: Node, init: Node): Node | null | undefined {
  const bare = unwrap(init);
  const call = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  if (call.type !== 'CallExpression' || !GIVES_RESULTS.has(lastName(call.callee) ?? '') || call.arguments[0]?.type !== 'ArrayExpression')
    return undefined;
  const index = pattern.elements.indexOf(name as TSESTree.DestructuringPattern);
  return call.arguments[0].elements[index] ?? null;
}

/** The type that is written beside a name, and the field whose type it is. */
function writtenType(context: FlowContext, pattern: Node): Typed | undefined {
  const shape = annotation(context, pattern);
  const type = (pattern as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  return shape && type && { shape, field: indexedField(context, type) };
}

function annotation(context: FlowContext, pattern: Node): Shape | undefined {
  const type = (pattern as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  return type && context.types.ofType(type);
}

/** Type of one name of a pattern that receives `given`. */
function within(context: FlowContext, pattern: Node, name: Node, given: Typed): Typed {
  switch (pattern.type) {
    case 'Identifier':
      return given;
    case 'AssignmentPattern':
      return within(context, pattern.left, name, given);
    case 'RestElement':
      return within(context, pattern.argument, name, given);
    case 'ArrayPattern': {
      const index = pattern.elements.findIndex((element) => element && encloses(element, name));
      const element = pattern.elements[index];
      const isFirst = isFirstOnly(pattern.parent);
      return element && !(index > 0 && isFirst)
        ? within(context, element, name, { shape: isFirst ? given.shape : placeOf(given.shape, index) })
        : UNTYPED;
    }
    case 'ObjectPattern': {
      const property = pattern.properties.find((item) => encloses(item, name));
      if (property?.type === 'RestElement') return { shape: given.shape && omitted(given.shape, keysOf(pattern)) };
      const key = property && keyName(property.key, property.computed);
      const typed = key === undefined ? undefined : fieldOf(given.shape, key);
      return property && typed ? within(context, property.value, name, typed) : UNTYPED;
    }
    default:
      return UNTYPED;
  }
}

/**
 * Whether a call returns several results of which only the first has its type: `const [user, setUser] = useState()`,
 * `const [rows, total] = await users.findAndCount()`.
 */
export function isFirstOnly(declarator: Node | undefined): boolean {
  const init = declarator?.type === 'VariableDeclarator' && declarator.init ? unwrap(declarator.init) : undefined;
  const call = init?.type === 'AwaitExpression' ? unwrap(init.argument) : init;
  const name = (call?.type === 'CallExpression' && lastName(call.callee)) || '';
  return /^use[A-Z]|AndCount(?:By)?$/.test(name);
}

function keysOf(pattern: TSESTree.ObjectPattern): ReadonlySet<string> {
  return new Set(pattern.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : [])));
}

function parameter(context: FlowContext, fn: FunctionNode, name: Node): Typed {
  const position = parameterOf(fn, name);
  if (!position) return UNTYPED;
  const outer = position.pattern.type === 'TSParameterProperty' ? position.pattern.parameter : position.pattern;
  const target = outer.type === 'AssignmentPattern' ? outer.left : outer;
  const given = writtenType(context, target);
  if (given) return within(context, target, name, given);
  const documented = documentedParameter(context, fn, position.index, target.type === 'Identifier' ? target.name : undefined, name);
  if (documented) return within(context, target, name, { field: documented, shape: documented.type() });
  const contextual =
    contextualShape(context, fn, position.index) ??
    expectedShape(context, fn)?.takes?.(position.index) ??
    passedShape(context, fn, position.index);
  if (contextual) return within(context, target, name, { shape: contextual });
  return outer.type === 'AssignmentPattern' ? within(context, target, name, context.types.ofExpression(outer.right)) : UNTYPED;
}

/** Type of a parameter by the place of its function: `const Card: React.FC<Props> = …`, `list.map(…)`, `memo<Props>(…)`. */
function contextualShape(context: FlowContext, fn: FunctionNode, index: number): Shape | undefined {
  const holder = fn.parent;
  if (holder?.type === 'Property' || holder?.type === 'JSXExpressionContainer') return handedByOptions(context, holder, index);
  const option = fn.type === 'FunctionDeclaration' && index === 0 ? optionOf(context, fn) : undefined;
  if (option) return completedAnswer(context, option);
  if (holder?.type !== 'CallExpression' || fn.type === 'FunctionDeclaration') return undefined;
  const callee = unwrap(holder.callee);
  const name = lastName(callee) ?? '';
  if (GIVES_FORM_VALUES.has(name) && index === 0 && holder.arguments[0] === fn) {
    const values = formShape(context, callee);
    if (values) return values;
  }
  if (index === 0 && holder.arguments[0] === fn) {
    const state = selectedState(context, callee);
    if (state) return state;
  }
  if (TAKES_COMPONENT.has(name) && index === 0) {
    const type = holder.typeArguments?.params[name === 'forwardRef' ? 1 : 0];
    return type ? context.types.ofType(type) : expectedShape(context, holder)?.takes?.(index);
  }
  const streamed = index === 0 ? handedByOperator(context, fn, holder) : undefined;
  if (streamed) return streamed;
  if (callee.type !== 'MemberExpression') return undefined;
  const method = memberName(callee) ?? '';
  if (index === 0 && MODEL_HOOKS.has(method)) return context.types.ofExpression(callee.object).shape?.instance?.();
  if (holder.arguments[0] !== fn)
    return index === 0 ? (changedRows(context, holder) ?? routeRequest(context, holder.arguments.slice(1, -1))) : undefined;
  const isElement = method === 'reduce' ? index === 1 : index === 0 && GIVES_ELEMENT.has(method);
  if (isElement) return context.types.ofExpression(callee.object).shape;
  return index === 0 ? procedureInput(context, callee) : undefined;
}

/** Where a function of this file is an option of a call: `useMutation(SAVE, { onCompleted: done })`. */
function optionOf(context: FlowContext, fn: TSESTree.FunctionDeclaration): TSESTree.Property | undefined {
  const references = fn.id ? (context.bindings.declared(fn.id)?.references ?? []) : [];
  const holders = references.slice(0, MAX_CALLERS).map(({ identifier }) => (identifier as Node).parent);
  return holders.find((holder): holder is TSESTree.Property => holder?.type === 'Property' && holder.parent.type === 'ObjectExpression');
}

/** What hooks and tables pass to functions in their options: `onSuccess: (answer) => …`, `render: (_, row) => …`, `onRow={(row) => …}`. */
function handedByOptions(
  context: FlowContext,
  holder: TSESTree.Property | TSESTree.JSXExpressionContainer,
  index: number,
): Shape | undefined {
  if (holder.type === 'Property') {
    const name = keyName(holder.key, holder.computed);
    const owner = holder.parent.parent;
    const variables = mutationShape(context, holder, index) ?? (index === 0 ? completedAnswer(context, holder) : undefined);
    if (variables) return variables;
    if (name === 'handler' && index === 0) return routeRequest(context, [holder.parent]);
    if (name === 'onSuccess' && index === 0) return owner?.type === 'CallExpression' ? hookAnswer(context, owner) : undefined;
    const list = name === 'render' && index === 1 && owner?.type === 'ArrayExpression' ? owner.parent : undefined;
    const declared = list?.type === 'VariableDeclarator' ? list.id.typeAnnotation?.typeAnnotation : undefined;
    const row = declared && rowOf(declared);
    return row && context.types.ofType(row);
  }
  const attribute = holder.parent.type === 'JSXAttribute' ? holder.parent : undefined;
  const row =
    attribute?.name.name === 'onRow' && index === 0 && attribute.parent.type === 'JSXOpeningElement'
      ? attribute.parent.typeArguments?.params[0]
      : undefined;
  return row && context.types.ofType(row);
}

/** `User` of `ColumnsType<User>`, `ColumnProps<User>[]` and `TableProps<User>['columns']`. */
function rowOf(type: TSESTree.TypeNode): TSESTree.TypeNode | undefined {
  if (type.type === 'TSArrayType') return rowOf(type.elementType);
  if (type.type === 'TSIndexedAccessType') return rowOf(type.objectType);
  const name = type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : '';
  return type.type === 'TSTypeReference' && /Column|^TableProps$/.test(name) ? type.typeArguments?.params[0] : undefined;
}

const MAX_CALLERS = 4;

/** Type of what the callers in this file pass; undefined for a function that works on more than one class or model. */
function passedShape(context: FlowContext, fn: FunctionNode, index: number): Shape | undefined {
  const shapes = callsOf(context, fn)
    .slice(0, MAX_CALLERS)
    .flatMap((call) => {
      const argument = call.arguments[index];
      return (argument && context.types.ofExpression(argument).shape) ?? [];
    });
  const [first] = shapes;
  return first?.instance && shapes.some((shape) => shape.instance !== first.instance) ? undefined : first;
}
