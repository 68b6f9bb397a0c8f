/** What the columns of a table show of its rows, and which functions receive such rows. */
import { TABLE_GETTERS } from '../../catalog/words/names/forms.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { fieldOfColumn, type ColumnField } from '../file/column-fields.ts';
import { initialValue } from '../file/initial-values.ts';
import { propertyValue } from '../state/state-options.ts';
import { holderName, keyName, unwrap } from '../../syntax/tree.ts';
import { isSameValue, type SourceHit, type Value } from '../flow/value.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import type { FlowContext } from '../flow/context.ts';
import { attributeValue } from '../forms/attributes.ts';
import { importedRows } from '../flow/imports.ts';
import { namedSources } from '../names/names.ts';
import { putUnder } from '../flow/paths.ts';
import { dataBeside, dataOf } from './table-data.ts';

/** Positions at which the functions of a table's settings receive a row, or rows. */
const OF_SELECTION: Positions = { onChange: [1], onSelect: [0, 2], onSelectAll: [1], onSelectMultiple: [1], getCheckboxProps: [0] };
const OF_COLUMN: Positions = { onCell: [0], onFilter: [1], renderText: [1] };
const OF_TABLE: Positions = {
  onRow: [0],
  onRowClick: [0],
  rowClassName: [0],
  rowKey: [0],
  expandedRowRender: [0],
  summary: [0],
  customRow: [0],
  afterFetch: [0],
};

type Positions = Readonly<Record<string, readonly number[]>>;

/** What a function in the settings of a table receives at a position; undefined for every other function. */
export function rowsPassedTo(context: FlowContext, callback: Node, index: number): Value | undefined {
  const holder = callback.parent;
  const isMember = holder?.type === 'Property' && holder.value === callback;
  const attribute = holder?.type === 'JSXExpressionContainer' && holder.parent.type === 'JSXAttribute' ? holder.parent : undefined;
  const name = isMember ? keyName(holder.key, holder.computed) : attribute && String(attribute.name.name);
  if (name === undefined) return undefined;
  if (attribute)
    return OF_TABLE[name]?.includes(index) && attribute.parent.type === 'JSXOpeningElement'
      ? told(firstKnown(listedBy(context, attributeValue(attribute.parent, 'columns')), () => dataOf(context, attribute.parent)))
      : undefined;
  const object = holder?.type === 'Property' && holder.parent.type === 'ObjectExpression' ? holder.parent : undefined;
  if (!object) return undefined;
  const columns = propertyValue(object, 'columns');
  if (columns) return OF_TABLE[name]?.includes(index) ? told(listedBy(context, columns)) : undefined;
  if (!isColumn(object)) return isSelection(object) && OF_SELECTION[name]?.includes(index) ? told(rowsShown(context)) : undefined;
  if (object.parent.type !== 'ArrayExpression') return undefined;
  const list = object.parent;
  const row = firstKnown(columnsOf(context, list), () => dataBeside(context, list));
  if (name === 'customRender' && index === 0) return told(putUnder({ sources: row, silent: false }, ['record']));
  if (name === 'render') return told(rowRendered(object, row, index));
  return OF_COLUMN[name]?.includes(index) ? told(row) : undefined;
}

/** What `getSelectRows()` of a table with columns gives; undefined for other calls. */
export function rowsOfCall(context: FlowContext, name: string): Value | undefined {
  return TABLE_GETTERS.test(name) ? told(rowsShown(context)) : undefined;
}

/** What the tables of a file show of a row; undefined when nothing. */
export function rowsOfFile(context: FlowContext): Value | undefined {
  return told(rowsShown(context));
}

/**
 * What `render` of a column is given of a row: behind the value the row itself, or what has it under `row`; without a value, the row first.
 * https://ant.design/components/table#column, https://www.iviewui.com/view-ui-plus/component/form/table,
 * https://www.naiveui.com/en-US/os-theme/components/data-table
 */
function rowRendered(column: TSESTree.ObjectExpression, row: readonly SourceHit[], index: number): readonly SourceHit[] {
  if (index === 0) return holds(column, 'dataIndex') ? [] : row;
  return index === 1 ? [...row, ...putUnder({ sources: row, silent: false }, ['row'])] : [];
}

function firstKnown(shown: readonly SourceHit[], given: () => readonly SourceHit[]): readonly SourceHit[] {
  return shown.length > 0 ? shown : given();
}

function told(sources: readonly SourceHit[]): Value | undefined {
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

const files = new TabledQuery<'rows', readonly SourceHit[]>([], (one, other) =>
  isSameValue({ sources: one, silent: false }, { sources: other, silent: false }),
);

/** Fields that the tables of a file show, by the columns written there and those that it imports. */
function rowsShown(context: FlowContext): readonly SourceHit[] {
  return files.ask(context, 'rows', () => [
    ...context.candidates.properties.flatMap((item) => (item.type === 'Property' ? shownByColumn(context, item) : [])),
    ...importedColumns(context),
  ]);
}

/** What columns that are written here, or imported, show of a row. */
function listedBy(context: FlowContext, columns: Node | undefined): readonly SourceHit[] {
  if (!columns) return [];
  const list = initialValue(columns, context.bindings);
  return list.type === 'ArrayExpression'
    ? columnsOf(context, list)
    : list.type === 'Identifier'
      ? importedRows(context, list)
      : rowsShown(context);
}

/** Columns of other modules: `columns` of an element, or of the options of a table. */
function importedColumns(context: FlowContext): SourceHit[] {
  const options = context.candidates.properties.flatMap((item) =>
    item.type === 'Property' && keyName(item.key, item.computed) === 'columns' ? [item.value as Node] : [],
  );
  const elements = [...context.candidates.elements.values()]
    .flat()
    .flatMap(({ attributes }) =>
      attributes.flatMap((item) =>
        item.type === 'JSXAttribute' && item.name.name === 'columns' && item.value?.type === 'JSXExpressionContainer'
          ? [item.value.expression as Node]
          : [],
      ),
    );
  return [...options, ...elements].flatMap((node) => (unwrap(node).type === 'Identifier' ? importedRows(context, node) : []));
}

/** What the columns that an array lists show of its rows. */
export function columnsOf(context: FlowContext, list: TSESTree.ArrayExpression): SourceHit[] {
  return list.elements.flatMap((element) => {
    const field = element?.type === 'ObjectExpression' ? fieldOfColumn(element) : undefined;
    return field ? shownBy(context, field) : [];
  });
}

/** The field of a column that stands anywhere: `{ title: 'Phone', dataIndex: 'mobile' }`. */
function shownByColumn(context: FlowContext, item: TSESTree.Property): SourceHit[] {
  if (keyName(item.key, item.computed) !== 'dataIndex' || item.parent.type !== 'ObjectExpression' || !isColumn(item.parent)) return [];
  const field = fieldOfColumn(item.parent);
  return field ? shownBy(context, field) : [];
}

function shownBy(context: FlowContext, { path, node }: ColumnField): SourceHit[] {
  return namedSources(context, path.at(-1) ?? '', node, path.at(-2))
    .filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'object', confidence: 'medium', inside: true, path }));
}

function isColumn(object: TSESTree.ObjectExpression): boolean {
  return holds(object, 'title') && (holds(object, 'dataIndex') || holds(object, 'render') || holds(object, 'customRender'));
}

/** `rowSelection={{ onChange }}`, `const rowSelection = { onChange }`. */
function isSelection(object: TSESTree.ObjectExpression): boolean {
  const holder = object.parent;
  const attribute = holder.type === 'JSXExpressionContainer' && holder.parent.type === 'JSXAttribute' ? holder.parent : undefined;
  const name = attribute ? String(attribute.name.name) : holderName(object);
  return name !== undefined && /^(?:row)?Selection$/i.test(name);
}

function holds(object: TSESTree.ObjectExpression, name: string): boolean {
  return object.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === name);
}
