/** What a variable carries at one place: initializers, assignments, fields and mutations of this file that reach it. */
import { BEGINS_AS_ASSIGN } from '../../catalog/call-words/copies.ts';
import type { Path } from '../../graph/access-path.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { isChunk } from './chunks.ts';
import { hasComputedKeys } from './collections.ts';
import { isPlaceholder } from '../file/functions.ts';
import { isFunction, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { definitionsIn, patternOf, type Definition } from '../../graph/definitions.ts';
import { declaredFields } from '../declared/evidence.ts';
import { SILENT, UNKNOWN, WRITTEN, union, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { fieldsReadFrom } from '../shape/field-reads.ts';
import { keyText } from '../state/key-text.ts';
import { namedSources } from '../names/names.ts';
import { isSmallPart } from '../names/small-parts.ts';
import { orderAt, type Order } from './order.ts';
import { parameterValue } from './functions/parameters.ts';
import { putInto, putUnder, without } from './paths.ts';
import { destructured } from './destructuring/patterns.ts';
import { partsOf, type PartWrite } from './writes.ts';
import { isStars } from '../../sanitizers/stars.ts';
import { Memo } from '../../memo.ts';

/** Union of everything a variable may hold at `use`; `hasName`: its name is evidence of a kind. */
export function definitionsOf(context: FlowContext, variable: Variable, use: Node, args: Arguments | undefined, hasName: boolean): Value {
  const order = orderAt(context, variable, use);
  return order
    ? valueAt(context, variable, order, args, hasName)
    : context.remembered(variable, args, () => valueAt(context, variable, undefined, args, hasName));
}

function valueAt(context: FlowContext, variable: Variable, order: Order | undefined, args: Arguments | undefined, hasName: boolean): Value {
  if (isStarred(variable)) return SILENT;
  const definitions = definitionsIn(context.bindings).of(variable);
  const reached = order ? definitions.filter((definition) => order.reaches(definition)) : definitions;
  if (order?.isSure && reached.every(isEmpty)) return SILENT;
  const known = reached.filter((definition) => !isEmpty(definition));
  const value = union(
    (known.length > 0 ? known : reached).map((definition) =>
      without(wholeValue(context, variable, definition, args, hasName), order?.goneSince(definition.at.range[0]) ?? []),
    ),
  );
  const written = partsOf(variable).flatMap((write) => {
    if (write.kind === 'deletion' || (order && !order.reaches(write))) return [];
    const given = write.kind === 'field' ? writtenField(context, write, args) : mutation(context, write, args);
    return [without(given, order?.goneSince(write.at.range[0]) ?? [])];
  });
  const fields = written.flatMap(({ sources }) => sources);
  if (!value.silent) fields.push(...fieldsReadFrom(context, variable, order));
  if (fields.length > 0) return union([{ sources: [...value.sources, ...fields], silent: false }, UNKNOWN]);
  return value.silent && written.some(({ silent }) => !silent) ? UNKNOWN : value;
}

/** Whether a definition gives nothing yet. */
function isEmpty({ given }: Definition): boolean {
  return given.type === 'value' && isPlaceholder(given.node);
}

function wholeValue(
  context: FlowContext,
  variable: Variable,
  definition: Definition,
  args: Arguments | undefined,
  hasName: boolean,
): Value {
  const { at, given, name } = definition;
  switch (given.type) {
    case 'parameter':
      return args?.get(variable) ?? parameterValue(context, given.fn, name, hasName, args);
    case 'value':
    case 'element':
      if (isChunk(given)) return UNKNOWN;
      return (
        (at.type === 'VariableDeclarator' ? declaredFields(context, at.id) : undefined) ??
        destructured(context, patternOf(definition), name, given.node, args)
      );
    case 'key':
      return hasComputedKeys(context) ? UNKNOWN : SILENT;
    case 'caught':
      return WRITTEN;
    default:
      return UNKNOWN;
  }
}

/** `x.phone = …` gives the object behind `x` a field. */
function writtenField(context: FlowContext, { at, path }: PartWrite, args: Arguments | undefined): Value {
  if (at.type !== 'AssignmentExpression') return SILENT;
  const value = isPlaceholder(at.right) ? SILENT : context.evaluate(at.right, args);
  if (value.silent) return SILENT;
  const name = path.at(-1);
  if (name === undefined) return { sources: putInto(value).filter(({ confidence }) => confidence !== 'low'), silent: false };
  const named = namedSources(context, name, at.right).filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low');
  const sources =
    named.length > 0
      ? putUnder({ sources: named, silent: false }, path)
      : putUnder(value, path).filter(({ confidence }) => confidence !== 'low');
  return sources.length === 0 && isSmallPart(name) ? SILENT : { sources, silent: false };
}

const starred = new Memo<Variable, boolean>();

/** Whether a list is masked in place: `letters.splice(3, 4, '****')`, `letters[i] = '*'`. A field that has a name is no letter. */
function isStarred(variable: Variable): boolean {
  return starred.of(variable, () => variable.references.some(({ identifier }) => putsStars(identifier as Node)));
}

function putsStars(identifier: Node): boolean {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return false;
  const use = member.parent;
  const text =
    use?.type === 'AssignmentExpression' && use.left === member && isIndex(member)
      ? staticText(use.right)
      : use?.type === 'CallExpression' && use.callee === member && /^(?:splice|fill)$/.test(memberName(member) ?? '')
        ? use.arguments.map((argument) => staticText(argument) ?? '').join('')
        : undefined;
  return text !== undefined && isStars(text);
}

function isIndex(member: TSESTree.MemberExpression): boolean {
  return member.computed && /^\d*$/.test(memberName(member) ?? '');
}

/** `list.push(x)`, `map.set(k, x)`, `body.append('phone', x)`, `Object.assign(target, x)`. */
function mutation(context: FlowContext, { at, path }: PartWrite, args: Arguments | undefined): Value {
  if (at.type !== 'CallExpression') return SILENT;
  const callee = unwrap(at.callee);
  const method = callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';
  const isKeyed = (method === 'set' || method === 'append') && at.arguments.length > 1;
  const key = isKeyed && at.arguments[0] ? keyText(at.arguments[0], context) : undefined;
  const added =
    method === 'set' && at.arguments.length === 1 ? [] : isKeyed || BEGINS_AS_ASSIGN.test(method) ? at.arguments.slice(1) : at.arguments;
  return union(added.map((argument) => (isFunction(argument) ? SILENT : addedValue(context, argument, key, path, args))));
}

function addedValue(
  context: FlowContext,
  argument: TSESTree.CallExpressionArgument,
  key: string | undefined,
  path: Path,
  args: Arguments | undefined,
): Value {
  const value = context.evaluate(argument, args);
  if (key === undefined) return { sources: path.length > 0 ? putUnder(value, path) : putInto(value), silent: value.silent };
  if (value.silent) return SILENT;
  const named =
    value.sources.length > 0
      ? []
      : namedSources(context, key, argument).filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low');
  return { sources: putUnder(named.length > 0 ? { sources: named, silent: false } : value, [...path, key]), silent: false };
}
