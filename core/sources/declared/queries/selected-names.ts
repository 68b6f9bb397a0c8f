/** A `name` that a query selects stays that of a person, though the fields that showed it are not selected. */
import { NAME_KEYS } from '../../../catalog/words/names/modifiers.ts';
import type { FlowContext } from '../../flow/context.ts';
import { isOfPerson } from '../../person-fields.ts';
import type { DeclaredKind, Field, Shape } from '../shape.ts';
import { sourcesOfShape } from '../sources.ts';

/** The fields that a query selects of rows whose whole shape is known. */
export function withNamesOf(context: FlowContext, whole: Shape, selected: Shape): Shape {
  if (![...selected.fields.keys()].some((name) => NAME_KEYS.has(name))) return selected;
  return {
    ...selected,
    fields: new Map(
      [...selected.fields].map(([key, field]): [string, Field] => [
        key,
        NAME_KEYS.has(key) ? { ...field, told: () => field.told?.() ?? kindOfNameIn(context, whole, key) } : field,
      ]),
    ),
  };
}

/** The kind of a column by its rows; undefined for columns that are no bare name, and names of rows that are no persons. */
export function kindOfNameIn(context: FlowContext, whole: Shape, column: string): DeclaredKind | undefined {
  return NAME_KEYS.has(column) && isOfPerson(sourcesOfShape(context, whole)) ? { kind: 'person-name', confidence: 'medium' } : undefined;
}
