/**
 * What a generic function or component of another module is given, with its type parameters inferred from what stands beside it:
 * in `<DataTable rows={members} onView={(row) => …} />` a row is a member.
 * https://www.typescriptlang.org/docs/handbook/2/generics.html#working-with-generic-type-variables
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { exportedTypes } from './imported.ts';
import type { Shape } from './shape.ts';
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

/** The type that is expected at a place; undefined where the other module does not declare it. */
export function inferredParameter(context: FlowContext, { callee, written, given }: GenericUse, place: GivenPlace): Shape | undefined {
  const taken = exportedTypes(context, callee)?.value;
  const expected = taken && partAt(taken, place);
  if (!expected) return undefined;
  const args: (() => Shape | undefined)[] = (written?.params ?? []).map((type) => () => context.types.ofType(type));
  for (const { value, ...other } of written ? [] : given) {
    if (other.index === place.index && other.field === place.field) continue;
    for (const position of partAt(taken, other)?.parameters ?? []) args[position] ??= () => context.types.ofExpression(value).shape;
  }
  return shapeFrom(expected, callee, args);
}

function partAt(summary: TypeSummary, { index, field }: GivenPlace): TypeSummary | undefined {
  const taken = summary.takes?.(index);
  return field === undefined ? taken : taken?.fields.find(({ name }) => name === field)?.type();
}
