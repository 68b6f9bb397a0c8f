/** Everything a variable is given in this file: initializers, assignments, fields, mutations. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../bindings.ts';
import { isPlaceholder } from '../functions.ts';
import { isFunction, memberName, staticText } from '../tree.ts';
import { declaredFields } from '../type-fields.ts';
import { SILENT, UNKNOWN, union, type SourceHit, type Value } from '../value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { fieldsReadFrom } from './field-reads.ts';
import { namedSources } from './names.ts';
import { parameterValue } from './parameters.ts';
import { destructured, without } from './patterns.ts';

/** Union of everything a variable is given before it is used at `use`; `hasName` says whether its name tells its kind. */
export function definitionsOf(context: FlowContext, variable: Variable, use: Node, args: Arguments | undefined, hasName: boolean): Value {
  const everything = context.remembered(variable, args, () => allDefinitions(context, variable, args, hasName));
  const deleted = (context.deletions.get(variable.name) ?? []).flatMap((member) => deletedField(context, variable, member, use) ?? []);
  return deleted.length > 0 ? without(everything, new Set(deleted)) : everything;
}

function allDefinitions(context: FlowContext, variable: Variable, args: Arguments | undefined, hasName: boolean): Value {
  if (variable.references.some((reference) => isStarred(reference.identifier as Node))) return SILENT;
  const given: Node[] = [];
  const values: Value[] = variable.defs.map((definition) => definitionValue(context, definition as Definition, args, hasName, given));
  const fields: SourceHit[] = [];
  for (const reference of variable.references) {
    const identifier = reference.identifier as Node;
    if (reference.isWrite() && !reference.init) values.push(...assigned(context, identifier, args, given));
    fields.push(...writtenField(context, identifier), ...mutation(context, identifier, args));
  }
  const known = values.filter((_, index) => !isPlaceholder(given[index]));
  const value = union(known.length > 0 ? known : values);
  if (!value.silent) fields.push(...fieldsReadFrom(context, variable));
  return fields.length > 0 ? union([{ sources: [...value.sources, ...fields], silent: false }, UNKNOWN]) : value;
}

interface Definition {
  readonly type: unknown;
  readonly node: Node;
  readonly name: Node;
}

function definitionValue(context: FlowContext, definition: Definition, args: Arguments | undefined, hasName: boolean, given: Node[]): Value {
  const type = String(definition.type);
  given.push(definition.node);
  if (type === 'CatchClause') return SILENT;
  if (type === 'Parameter') return parameterValue(context, definition.node, definition.name, hasName, args);
  const declarator = definition.node;
  if (type !== 'Variable' || declarator.type !== 'VariableDeclarator') return UNKNOWN;
  const declared = declaredFields(context, declarator.id);
  if (declared) return declared;
  const loop = declarator.parent?.parent;
  if (loop?.type === 'ForInStatement') return SILENT;
  const init = loop?.type === 'ForOfStatement' && loop.left === declarator.parent ? loop.right : declarator.init;
  if (!init) {
    given[given.length - 1] = UNDEFINED;
    return UNKNOWN;
  }
  given[given.length - 1] = init;
  return destructured(context, declarator.id, definition.name, init, args);
}

const UNDEFINED = { type: 'Identifier', name: 'undefined' } as Node;

/** Value of an assignment to a variable, plain or by pattern. */
function assigned(context: FlowContext, identifier: Node, args: Arguments | undefined, given: Node[]): Value[] {
  const parent = identifier.parent;
  if (parent?.type === 'AssignmentExpression' && parent.left === identifier) {
    given.push(parent.right);
    return [context.evaluate(parent.right, args)];
  }
  let current: Node | undefined = parent;
  while (current && /Pattern$|^Property$|^RestElement$/.test(current.type)) current = current.parent;
  if (current?.type !== 'AssignmentExpression' || (current.left.type !== 'ObjectPattern' && current.left.type !== 'ArrayPattern')) return [];
  given.push(current.right);
  return [destructured(context, current.left, identifier, current.right, args)];
}

/** `x.phone = …` gives the object behind `x` a field. */
function writtenField(context: FlowContext, identifier: Node): SourceHit[] {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
  const write = member.parent;
  if (write?.type !== 'AssignmentExpression' || write.left !== member) return [];
  const name = memberName(member);
  const value = context.evaluate(write.right);
  if (value.silent) return [];
  const sources = name === undefined ? value.sources : namedSources(context, name, write.right).filter((source) => source.evidence === 'name');
  return sources
    .filter((source) => source.confidence !== 'low')
    .map((source) => ({ ...source, inside: true }));
}

/** `letters.splice(3, 4, '****')` and `letters[i] = '*'` mask the list in place. */
function isStarred(identifier: Node): boolean {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return false;
  const use = member.parent;
  const text = use?.type === 'AssignmentExpression' && use.left === member && member.computed ? staticText(use.right)
    : use?.type === 'CallExpression' && use.callee === member && /^(?:splice|fill)$/.test(memberName(member) ?? '') ? use.arguments.map((argument) => staticText(argument) ?? '').join('')
    : undefined;
  return text !== undefined && /^[*＊x●•]+$/i.test(text);
}

const MUTATORS = new Set(['push', 'unshift', 'add', 'set', 'append', 'splice', 'fill', 'concat']);

/** `list.push(x)`, `map.set(k, x)`, `Object.assign(target, x)`. */
function mutation(context: FlowContext, identifier: Node, args: Arguments | undefined): SourceHit[] {
  const parent = identifier.parent;
  const call = parent?.type === 'MemberExpression' ? parent.parent : parent;
  if (call?.type !== 'CallExpression' || call.arguments.length === 0) return [];
  const isMutator = parent?.type === 'MemberExpression' && parent.object === identifier && call.callee === parent && MUTATORS.has(memberName(parent) ?? '');
  const isTarget = call.arguments[0] === identifier && call.callee.type === 'MemberExpression' && memberName(call.callee) === 'assign';
  if (!isMutator && !isTarget) return [];
  const added = isTarget ? call.arguments.slice(1) : addedArguments(call);
  return added
    .flatMap((argument) => (isFunction(argument) ? [] : context.evaluate(argument, args).sources))
    .map((source) => ({ ...source, inside: true }));
}

function addedArguments(call: TSESTree.CallExpression): readonly Node[] {
  return memberName(call.callee as TSESTree.MemberExpression) === 'set' && call.arguments.length > 1 ? call.arguments.slice(1) : call.arguments;
}

/** Field that `delete x.field` removes before the place of use. */
function deletedField(context: FlowContext, variable: Variable, member: TSESTree.MemberExpression, use: Node): string | undefined {
  if (member.range[1] > use.range[0] || member.object.type !== 'Identifier') return undefined;
  return context.bindings.resolve(member.object) === variable ? memberName(member) : undefined;
}
