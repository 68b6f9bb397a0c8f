import type { TSESTree } from '@typescript-eslint/types';
import { rangeOf } from '../../syntax/tree.ts';
import { fieldOfColumn } from '../file/column-fields.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { readsUnderHeading } from '../shape/field-names.ts';

/** Fields that a list of columns shows of a row, by their names and their headings. */
export function headedFields(context: FlowContext, list: TSESTree.ArrayExpression): readonly SourceHit[] {
  return list.elements.flatMap((column) => {
    const field = column?.type === 'ObjectExpression' ? fieldOfColumn(column) : undefined;
    if (!field) return [];
    const { path, node, label } = field;
    const found = readsUnderHeading(context, { path, range: rangeOf(node), ...(label === undefined ? {} : { label }) });
    return found.map((source): SourceHit => ({ ...source, inside: true, path }));
  });
}
