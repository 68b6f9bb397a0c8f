/**
 * What a generic function or component of another module is given, with its type parameters inferred from what stands beside it:
 * in `<DataTable rows={members} onView={(row) => …} />` a row is a member.
 * https://www.typescriptlang.org/docs/handbook/2/generics.html#working-with-generic-type-variables
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { Memo } from '../../memo.ts';
import type { FlowContext } from '../flow/context.ts';
import { keyName, unwrap } from '../../syntax/tree.ts';
import { exportedTypes } from './imported.ts';
import { shapeOfSchema } from './schemas.ts';
import { fieldOf, type Shape } from './shape.ts';
import { shapeFrom, type TypeSummary } from './summary.ts';

/** Where a value is given: an argument, or a property of one. */
export interface GivenPlace {
  readonly index: number;
  readonly field?: string;
}

/** A value and where it is given. */
export interface Given extends GivenPlace {
  readonly value: Node;
}

/** One use of a function or component. */
export interface GenericUse {
  readonly callee: Node;
  readonly written: TSESTree.TSTypeParameterInstantiation | undefined;
  readonly given: readonly Given[];
}

/** The use of a function that a call is. */
export function useOf({ callee, typeArguments, arguments: given }: TSESTree.CallExpression): GenericUse {
  return { callee: unwrap(callee), written: typeArguments, given: given.flatMap((value, index) => givenBy(unwrap(value), index)) };
}

/** An argument, or each property of one that is an object of options: `useTable({ load: listUsers })`. */
function givenBy(value: Node, index: number): Given[] {
  if (value.type !== 'ObjectExpression') return [{ index, value }];
  return value.properties.flatMap((item) => {
    const field = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return item.type === 'Property' && field !== undefined ? [{ index, field, value: item.value as Node }] : [];
  });
}

/** Hand-written types are nested less deep around their parameters: `{ fetch: () => Promise<Page<T>> }`. */
const MAX_DEPTH = 4;

/** The type that is expected at a place; undefined where the other module does not declare it. */
export function inferredParameter(context: FlowContext, use: GenericUse, place: GivenPlace): Shape | undefined {
  const taken = exportedTypes(context, use.callee)?.value;
  const expected = taken && partAt(taken, place);
  return expected && shapeFrom(expected, use.callee, argumentsOf(context, taken, use, place));
}

/** What a generic function gives: `useTable(listUsers)` of `useTable<T>(load: () => Promise<T[]>): T[]` gives users. */
export function inferredResult(context: FlowContext, use: GenericUse): Shape | undefined {
  const called = exportedTypes(context, use.callee)?.value;
  const result = called?.returns?.();
  return called && result && hasParameters(result) ? shapeFrom(result, use.callee, argumentsOf(context, called, use)) : undefined;
}

type TypeArguments = (() => Shape | undefined)[];

/** The type arguments as they are written, else as what is given at other places than `apart` shows them. */
function argumentsOf(context: FlowContext, called: TypeSummary, { written, given }: GenericUse, apart?: GivenPlace): TypeArguments {
  if (written) return written.params.map((type) => () => context.types.ofType(type));
  const args: TypeArguments = [];
  for (const { value, ...place } of given) {
    if (place.index === apart?.index && place.field === apart.field) continue;
    const taken = partAt(called, place);
    if (taken) infer(taken, () => givenShape(context, value), args, 0, new Map());
  }
  return args;
}

/** The type of what is given; of a schema that of the values that it lets pass, as itself and as what it gives. */
function givenShape(context: FlowContext, value: Node): Shape | undefined {
  const passed = shapeOfSchema(context, value);
  return passed ? { ...passed, returns: () => passed } : context.types.ofExpression(value).shape;
}

/** How deep each type was looked at: types lead to one another on many ways, and back to themselves. */
type Depths = Map<TypeSummary, number>;

/** Adds the type parameters that a declared type stands for, by the type that is given in its place. */
function infer(declared: TypeSummary, given: () => Shape | undefined, args: TypeArguments, depth: number, seen: Depths): void {
  for (const position of declared.parameters ?? []) args[position] ??= given;
  if (isLookedAt(declared, depth, seen)) return;
  const returned = declared.returns?.();
  if (returned) infer(returned, () => given()?.returns?.(), args, depth + 1, seen);
  for (const { name, type } of declared.fields) {
    const nested = type();
    if (nested && hasParameters(nested)) infer(nested, () => fieldOf(given(), name)?.shape, args, depth + 1, seen);
  }
}

/** Whether nothing more comes of a type: it is too deep, or was looked at in a place as high. */
function isLookedAt(type: TypeSummary, depth: number, seen: Depths): boolean {
  if (depth >= MAX_DEPTH || (seen.get(type) ?? MAX_DEPTH) <= depth) return true;
  seen.set(type, depth);
  return false;
}

const generic = new Memo<TypeSummary, boolean>();

function hasParameters(type: TypeSummary): boolean {
  return generic.of(type, () => leadsToParameters(type, 0, new Map()));
}

function leadsToParameters(type: TypeSummary, depth: number, seen: Depths): boolean {
  const { parameters = [], returns, takes, fields } = type;
  if (parameters.length > 0) return true;
  if (isLookedAt(type, depth, seen)) return false;
  const isGeneric = (part: TypeSummary | undefined): boolean => part !== undefined && leadsToParameters(part, depth + 1, seen);
  return isGeneric(returns?.()) || isGeneric(takes?.(0)) || fields.some((field) => isGeneric(field.type()));
}

function partAt(summary: TypeSummary, { index, field }: GivenPlace): TypeSummary | undefined {
  const taken = summary.takes?.(index);
  return field === undefined ? taken : taken?.fields.find(({ name }) => name === field)?.type();
}
