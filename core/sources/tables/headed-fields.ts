import type { TSESTree } from '@typescript-eslint/types';
import { placeKinds } from '../../catalog/words/places.ts';
import { shownByColumns } from '../file/column-fields.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { areOfPlace } from '../names/place-records.ts';
import { readsUnderHeading } from '../shape/field-names.ts';

/** Fields that a list of columns shows of a row, by their names and their headings; those of a place are none of a person. */
export function headedFields(context: FlowContext, list: TSESTree.ArrayExpression): readonly SourceHit[] {
  const fields = shownByColumns(list, []);
  const found = fields.flatMap((field) =>
    readsUnderHeading(context, field).map((source): SourceHit => ({ ...source, inside: true, path: field.path })),
  );
  const names = fields.map(({ path }) => path.at(-1) ?? '');
  return found.filter(({ kind }) => !PLACE_KINDS.has(kind) || !areOfPlace(context, names, [kind]));
}

const PLACE_KINDS: ReadonlySet<string> = new Set(placeKinds);
