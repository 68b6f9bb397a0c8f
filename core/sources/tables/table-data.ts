/** The rows that a table is given beside its columns: `<Table columns={columns} dataSource={members} />`. */
import type { TSESTree } from '@typescript-eslint/types';
import { ROWS_OF_TABLES } from '../../catalog/markup/tables.ts';
import type { Node } from '../../types.ts';
import { encloses } from '../../syntax/tree.ts';
import { initialValue } from '../file/initial-values.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { attributeValue } from '../forms/attributes.ts';

/** What the rows hold of the tables of this file that show these columns. */
export function dataBeside(context: FlowContext, columns: Node): readonly SourceHit[] {
  return [...context.candidates.elements.values()].flat().flatMap((element) => {
    const shown = attributeValue(element, 'columns');
    return shown && encloses(initialValue(shown, context.bindings), columns) ? dataOf(context, element) : [];
  });
}

/** What the rows hold that an element is given. */
export function dataOf(context: FlowContext, element: TSESTree.JSXOpeningElement): readonly SourceHit[] {
  const [rows] = ROWS_OF_TABLES.flatMap((name) => attributeValue(element, name) ?? []);
  return rows ? context.evaluate(rows).sources.filter(({ confidence }) => confidence !== 'low') : [];
}
