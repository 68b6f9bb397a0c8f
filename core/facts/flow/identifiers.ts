import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../bindings.ts';
import { functionIn, parameterOf } from '../functions.ts';
import { isFunction, keyName, lastName, memberName, rangeOf, unwrap, type FunctionNode } from '../tree.ts';
import { declaredFields } from '../type-fields.ts';
import { SILENT, UNKNOWN, changed, union, withStep, type SourceHit, type Value } from '../value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { fieldsReadFrom } from './field-reads.ts';
import { isSearchObject, looksLikeData, namedSources } from './names.ts';
import { namedResult } from './calls.ts';
import { readProperty } from './members.ts';

const CONSTANTS = new Set(['undefined', 'NaN', 'Infinity']);
const ERROR_NAMES = /^(?:e|er|ex|exception|reason|_?err(?:or)?)$/i;
const MAX_CALLERS = 12;

/** A variable carries what its name says, unless its definitions show something harmless; else what they carry. */
export function evaluateIdentifier(context: FlowContext, node: TSESTree.Identifier, args: Arguments | undefined): Value {
  if (CONSTANTS.has(node.name) || ERROR_NAMES.test(node.name)) return SILENT;
  const variable = context.bindings.resolve(node);
  const given = variable && args?.get(variable);
  if (given && (given.silent || given.sources.length > 0)) return given;
  const named = namedSources(context, node.name, node);
  if (!variable) return named.length > 0 && isTemplateName(node) ? fromState(context, node, named) : { sources: named.filter((source) => source.confidence === 'high'), silent: false };
  const kind = String(variable.defs[0]?.type);
  if (kind === 'FunctionName' || kind === 'ClassName' || kind === 'TSEnumName') return SILENT;
  if (kind === 'ImportBinding') return { sources: named.map((source) => ({ ...source, confidence: 'low' as const })), silent: false };
  const value = combine(named, definitionsOf(context, variable, args, named.some((source) => source.confidence !== 'low')), node);
  return isSearchObject(node.name) ? changed(value, { confidence: 'low' }) : value;
}

/** What a name says and what its definitions carry, together. */
export function combine(named: readonly SourceHit[], defined: Value, node: Node): Value {
  if (named.length === 0) {
    return withStep(defined, { range: rangeOf(node), note: { en: 'assigned here', 'zh-CN': '在此赋值' } });
  }
  if (defined.silent) {
    const isData = named.some((source) => defined.text !== undefined && looksLikeData(defined.text, isCredentialKind(source.kind)));
    if (!isData) return SILENT;
  }
  const kinds = new Set(named.map((source) => source.kind));
  return { sources: [...named, ...defined.sources.filter((source) => !kinds.has(source.kind))], silent: false };
}

function isCredentialKind(kind: string): boolean {
  return /password|secret|token|key|otp|answer|connection/.test(kind);
}

function fromState(context: FlowContext, node: TSESTree.Identifier, named: readonly SourceHit[]): Value {
  if (context.state.isHarmless(node.name)) return SILENT;
  const values = context.state.valuesOf(node.name);
  return combine(named, values.length > 0 ? union(values.map((value) => context.evaluate(value))) : UNKNOWN, node);
}

/** Identifiers of template expressions have no scope: their parent chain ends in a tree that no scope manager saw. */
function isTemplateName(node: TSESTree.Identifier): boolean {
  let current: Node = node;
  while (current.parent) current = current.parent;
  return current.type === 'Program';
}

/** Union of everything a variable is given in this file. */
function definitionsOf(context: FlowContext, variable: Variable, args: Arguments | undefined, hasName: boolean): Value {
  const values: Value[] = [];
  for (const definition of variable.defs) {
    values.push(definitionValue(context, definition as Definition, variable.name, args, hasName));
  }
  const fields: SourceHit[] = [];
  for (const reference of variable.references) {
    const identifier = reference.identifier as Node;
    const parent = identifier.parent;
    if (reference.isWrite() && !reference.init && parent?.type === 'AssignmentExpression' && parent.left === identifier) {
      values.push(context.evaluate(parent.right, args));
    }
    fields.push(...writtenField(context, identifier));
  }
  const value = union(values);
  if (!value.silent) fields.push(...fieldsReadFrom(context, variable));
  return fields.length > 0 ? { sources: [...value.sources, ...fields], silent: false } : value;
}

interface Definition {
  readonly type: unknown;
  readonly node: Node;
  readonly name: Node;
}

function definitionValue(context: FlowContext, definition: Definition, name: string, args: Arguments | undefined, hasName: boolean): Value {
  const type = String(definition.type);
  if (type === 'CatchClause') return SILENT;
  if (type === 'Parameter') return parameterValue(context, definition, hasName, args);
  const declarator = definition.node;
  if (type !== 'Variable' || declarator.type !== 'VariableDeclarator') return UNKNOWN;
  const declared = declaredFields(context, declarator.id);
  if (declared) return declared;
  const loop = declarator.parent?.parent;
  if (loop?.type === 'ForInStatement') return SILENT;
  const init = loop?.type === 'ForOfStatement' && loop.left === declarator.parent ? loop.right : declarator.init;
  if (!init) return UNKNOWN;
  if (declarator.id.type === 'Identifier') return context.evaluate(init, args);
  return destructured(context, declarator.id, definition.name, name, init, args);
}

/** `x.phone = …` gives the object behind `x` a field. */
function writtenField(context: FlowContext, identifier: Node): SourceHit[] {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
  const write = member.parent;
  if (write?.type !== 'AssignmentExpression' || write.left !== member) return [];
  const name = memberName(member);
  if (name === undefined || context.evaluate(write.right).silent) return [];
  return namedSources(context, name, write.right)
    .filter((source) => source.evidence === 'name' && source.confidence !== 'low')
    .map((source) => ({ ...source, inside: true }));
}

/** Value of one name in a destructuring pattern. */
function destructured(context: FlowContext, pattern: Node, name: Node, local: string, init: Node, args: Arguments | undefined): Value {
  if (pattern.type === 'ArrayPattern') return fromArrayPattern(context, pattern, name, init, args);
  if (pattern.type !== 'ObjectPattern') return UNKNOWN;
  for (const property of pattern.properties) {
    if (property.range[0] > name.range[0] || name.range[1] > property.range[1]) continue;
    if (property.type === 'RestElement') return context.evaluate(init, args);
    const key = keyName(property.key, property.computed);
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    const fallback = property.value.type === 'AssignmentPattern' ? [context.evaluate(property.value.right, args)] : [];
    if (target.type !== 'Identifier' || key === undefined) return UNKNOWN;
    const receiver = lastName(init);
    const value = readProperty(context, init, key, args);
    const byKey = key === local ? [] : namedSources(context, key, name, receiver);
    return combine(byKey, union([value, ...fallback.filter((item) => !item.silent)]), name);
  }
  return UNKNOWN;
}

/** `const [value, setValue] = useState(initial)`: the initial value and everything the setter is given. */
function fromArrayPattern(context: FlowContext, pattern: TSESTree.ArrayPattern, name: Node, init: Node, args: Arguments | undefined): Value {
  const index = pattern.elements.findIndex((element) => element && element.range[0] <= name.range[0] && name.range[1] <= element.range[1]);
  const call = unwrap(init);
  if (call.type === 'CallExpression' && /^use[A-Z]/.test(lastName(call.callee) ?? '')) {
    if (index !== 0) return SILENT;
    const initial = call.arguments[0] ? [context.evaluate(call.arguments[0], args)] : [];
    const setter = pattern.elements[1];
    const given = setter?.type === 'Identifier' ? argumentsOf(context, setter, 0) : [];
    return union([...initial, ...given]);
  }
  return context.evaluate(init, args);
}

function argumentsOf(context: FlowContext, declaredName: TSESTree.Identifier, index: number): Value[] {
  const variable = context.bindings.declared(declaredName);
  return callersOf(variable).flatMap((call) => (call.arguments[index] ? [context.evaluate(call.arguments[index])] : []));
}

function callersOf(variable: Variable | undefined): TSESTree.CallExpression[] {
  const calls: TSESTree.CallExpression[] = [];
  for (const reference of variable?.references ?? []) {
    const call = (reference.identifier as Node).parent;
    if (call?.type === 'CallExpression' && call.callee === reference.identifier) calls.push(call);
  }
  return calls.slice(0, MAX_CALLERS);
}

/** A parameter carries what its callers in this file pass; the finding then belongs to the call. */
function parameterValue(context: FlowContext, definition: Definition, hasName: boolean, args: Arguments | undefined): Value {
  const fn = definition.node;
  if (!isFunction(fn)) return UNKNOWN;
  const position = parameterOf(fn, definition.name);
  if (!position) return UNKNOWN;
  const declared = declaredFields(context, position.pattern);
  if (declared) return declared;
  const target = position.pattern.type === 'AssignmentPattern' ? position.pattern.left : position.pattern;
  const passed = passedNodes(context, fn, position.index);
  const answer = position.index === 0 ? answerOfCallback(context, fn) : undefined;
  if (answer && target.type === 'Identifier' && !hasName) return answer;
  if (target.type !== 'Identifier') {
    return union([UNKNOWN, ...passed.map(({ node }) => destructured(context, target, definition.name, (definition.name as TSESTree.Identifier).name, node, args))]);
  }
  if (hasName) return UNKNOWN;
  return union([UNKNOWN, ...passed.map(({ node, isCall }) => {
    const value = context.evaluate(node, args);
    return isCall ? withStep(value, { range: rangeOf(node), note: PASSED }) : value;
  })]);
}

/** Note of the step in which a value enters a function of this file. */
export const PASSED = { en: 'passed to the function here', 'zh-CN': '在此传入函数' } as const;

function passedNodes(context: FlowContext, fn: FunctionNode, index: number): { node: Node; isCall: boolean }[] {
  const asCallback = callbackArgument(fn, index);
  if (asCallback) return [{ node: asCallback, isCall: false }];
  return callsOf(context, fn)
    .slice(0, MAX_CALLERS)
    .flatMap((call) => (call.arguments[index] ? [{ node: call.arguments[index], isCall: true }] : []));
}

/** Calls of a function of this file by its name, its constant or as a method of `this`. */
export function callsOf(context: FlowContext, fn: FunctionNode): readonly TSESTree.CallExpression[] {
  if (fn.type === 'FunctionDeclaration' && fn.id) return callersOf(context.bindings.declared(fn.id));
  let holder: Node | undefined = fn.parent;
  if (holder?.type === 'CallExpression' && functionIn(holder) === fn) holder = holder.parent;
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') return callersOf(context.bindings.declared(holder.id));
  if (holder?.type === 'Property' || holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition') {
    const name = keyName(holder.key, holder.computed);
    return (name === undefined ? [] : context.candidates.methodCalls.get(name) ?? []).filter((call) => {
      const callee = unwrap(call.callee);
      return callee.type === 'MemberExpression' && context.state.isThis(unwrap(callee.object));
    });
  }
  return [];
}

/** What `success(res)` of `getUserInfo({ success(res) {} })` receives. */
function answerOfCallback(context: FlowContext, fn: FunctionNode): Value | undefined {
  const property = fn.parent;
  if (property?.type !== 'Property' || !/^(?:success|complete)$/.test(keyName(property.key, property.computed) ?? '')) return undefined;
  const call = property.parent?.parent;
  return call?.type === 'CallExpression' ? namedResult(context, call, lastName(call.callee) ?? '') : undefined;
}

const ELEMENT_CALLBACKS = new Set(['map', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'flatMap', 'findIndex', 'sort', 'each', 'then']);

/** The collection or promise whose elements a callback receives. */
function callbackArgument(fn: FunctionNode, index: number): Node | undefined {
  const call = fn.parent;
  if (call?.type !== 'CallExpression' || fn.type === 'FunctionDeclaration' || !call.arguments.includes(fn)) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = memberName(callee) ?? '';
  if (index === 0 && ELEMENT_CALLBACKS.has(method) && call.arguments[0] === fn) return callee.object;
  return index === 1 && method === 'reduce' ? callee.object : undefined;
}
