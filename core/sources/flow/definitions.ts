/** What a variable carries at one place: initializers, assignments, fields and mutations of this file that reach it. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { isPlaceholder } from '../file/functions.ts';
import { isFunction, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { MAX_ORDERED } from '../../graph/order.ts';
import { declaredFields } from '../declared/evidence.ts';
import { SILENT, UNKNOWN, union, type SourceHit, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { fieldsReadFrom } from '../shape/field-reads.ts';
import { keyText } from '../state/key-text.ts';
import { namedSources } from '../names/names.ts';
import { orderAt, startOf, type Order } from './order.ts';
import { parameterValue } from './functions/parameters.ts';
import { putInto, putUnder, without } from './paths.ts';
import { destructured } from './patterns.ts';
import { writesOf, type Write } from './writes.ts';

/** Union of everything a variable may hold at `use`; `hasName`: its name is evidence of a kind. */
export function definitionsOf(context: FlowContext, variable: Variable, use: Node, args: Arguments | undefined, hasName: boolean): Value {
  const writes = writesOf(variable);
  if (writes.length <= 1 || writes.length > MAX_ORDERED)
    return context.remembered(variable, args, () => valueAt(context, variable, writes, undefined, args, hasName));
  return valueAt(context, variable, writes, orderAt(writes, use), args, hasName);
}

function valueAt(
  context: FlowContext,
  variable: Variable,
  writes: readonly Write[],
  order: Order | undefined,
  args: Arguments | undefined,
  hasName: boolean,
): Value {
  if (variable.references.some((reference) => isStarred(reference.identifier as Node))) return SILENT;
  const wholes: { readonly value: Value; readonly isEmpty: boolean }[] = [];
  const fields: SourceHit[] = [];
  for (const write of writes) {
    if (order ? !order.reaches(write) : write.kind === 'deletion') continue;
    const gone = order?.goneSince(startOf(write)) ?? [];
    if (write.kind === 'field' || write.kind === 'mutation') {
      const given = write.kind === 'field' ? writtenField(context, write, args) : mutation(context, write, args);
      fields.push(...without({ sources: given, silent: false }, gone).sources);
    } else {
      wholes.push({ value: without(wholeValue(context, variable, write, args, hasName), gone), isEmpty: isPlaceholder(givenBy(write)) });
    }
  }
  if (order?.only && isPlaceholder(givenBy(order.only))) return SILENT;
  const known = wholes.filter(({ isEmpty }) => !isEmpty);
  const value = union((known.length > 0 ? known : wholes).map(({ value: given }) => given));
  if (!value.silent) fields.push(...fieldsReadFrom(context, variable, order));
  return fields.length > 0 ? union([{ sources: [...value.sources, ...fields], silent: false }, UNKNOWN]) : value;
}

const UNDEFINED = { type: 'Identifier', name: 'undefined' } as Node;

/** The expression that a whole value comes from; for parameters and the like, their declaration. */
function givenBy({ at }: Write): Node {
  if (at.type === 'AssignmentExpression') return at.right;
  if (at.type !== 'VariableDeclarator') return at;
  const loop = at.parent.parent;
  return at.init ?? (loop?.type === 'ForOfStatement' || loop?.type === 'ForInStatement' ? loop.right : UNDEFINED);
}

function wholeValue(context: FlowContext, variable: Variable, write: Write, args: Arguments | undefined, hasName: boolean): Value {
  const { at, name } = write;
  if (at.type === 'CatchClause' || at.type === 'UpdateExpression') return SILENT;
  if (isFunction(at)) return args?.get(variable) ?? parameterValue(context, at, name, hasName, args);
  if (at.type === 'AssignmentExpression')
    return at.left === name ? context.evaluate(at.right, args) : destructured(context, at.left, name, at.right, args);
  if (at.type !== 'VariableDeclarator') return UNKNOWN;
  const declared = declaredFields(context, at.id);
  if (declared) return declared;
  if (at.parent.parent?.type === 'ForInStatement') return SILENT;
  const init = givenBy(write);
  return init === UNDEFINED ? UNKNOWN : destructured(context, at.id, name, init, args);
}

/** `x.phone = …` gives the object behind `x` a field. */
function writtenField(context: FlowContext, { at, path }: Write, args: Arguments | undefined): SourceHit[] {
  if (at.type !== 'AssignmentExpression') return [];
  const value = isPlaceholder(at.right) ? SILENT : context.evaluate(at.right, args);
  if (value.silent) return [];
  const name = path.at(-1);
  if (name === undefined) return putInto(value).filter(({ confidence }) => confidence !== 'low');
  const named = namedSources(context, name, at.right).filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low');
  return named.length > 0
    ? putUnder({ sources: named, silent: false }, path)
    : putUnder(value, path).filter(({ confidence }) => confidence !== 'low');
}

/** `letters.splice(3, 4, '****')` and `letters[i] = '*'` mask the list in place. */
function isStarred(identifier: Node): boolean {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return false;
  const use = member.parent;
  const text =
    use?.type === 'AssignmentExpression' && use.left === member && member.computed
      ? staticText(use.right)
      : use?.type === 'CallExpression' && use.callee === member && /^(?:splice|fill)$/.test(memberName(member) ?? '')
        ? use.arguments.map((argument) => staticText(argument) ?? '').join('')
        : undefined;
  return text !== undefined && /^[*＊x●•]+$/i.test(text);
}

/** `list.push(x)`, `map.set(k, x)`, `body.append('phone', x)`, `Object.assign(target, x)`. */
function mutation(context: FlowContext, { at, path }: Write, args: Arguments | undefined): SourceHit[] {
  if (at.type !== 'CallExpression') return [];
  const callee = unwrap(at.callee);
  const method = callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';
  const isKeyed = (method === 'set' || method === 'append') && at.arguments.length > 1;
  const key = isKeyed && at.arguments[0] ? keyText(at.arguments[0], context) : undefined;
  const added =
    method === 'set' && at.arguments.length === 1
      ? []
      : isKeyed || /^(?:assign|extend|merge|defaults)/.test(method)
        ? at.arguments.slice(1)
        : at.arguments;
  return added.flatMap((argument) => (isFunction(argument) ? [] : addedSources(context, argument, key, path, args)));
}

function addedSources(
  context: FlowContext,
  argument: TSESTree.CallExpressionArgument,
  key: string | undefined,
  path: readonly string[],
  args: Arguments | undefined,
): SourceHit[] {
  const value = context.evaluate(argument, args);
  if (key === undefined) return path.length > 0 ? putUnder(value, path) : putInto(value);
  if (value.silent) return [];
  const named =
    value.sources.length > 0
      ? []
      : namedSources(context, key, argument).filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low');
  return putUnder(named.length > 0 ? { sources: named, silent: false } : value, [...path, key]);
}
