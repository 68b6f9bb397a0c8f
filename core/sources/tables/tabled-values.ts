/** Values that tables in code show in columns: `<Table columns={columns} dataSource={rows}>`, `useReactTable({ columns, data })`. */
import type { TSESTree } from '@typescript-eslint/types';
import { TABLE_COLUMNS, TABLE_ROWS } from '../../catalog/words/names/forms.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import type { FlowContext } from '../flow/context.ts';
import { importedRows } from '../flow/imports.ts';
import type { SourceHit } from '../flow/value.ts';
import { keptIn } from '../shape/given-types.ts';
import { headedFields } from './headed-fields.ts';

/** The rows of a table, and the fields that its columns show of them. */
export interface TabledValue {
  readonly value: Node;
  readonly sources: readonly SourceHit[];
}

/** All of a file: what is shown, and what the setter of a hook is given that is shown. */
export function tabledValues(context: FlowContext): TabledValue[] {
  return tablesOf(context).flatMap(({ columns, rows }) => {
    const sources = fieldsOf(context, columns);
    return sources.length === 0 ? [] : [rows, ...givenTo(context, rows)].map((value) => ({ value, sources }));
  });
}

interface Table {
  readonly columns: Node;
  readonly rows: Node;
}

function tablesOf({ candidates }: FlowContext): Table[] {
  const elements = [...candidates.elements.values()].flat().flatMap(({ attributes }) => tableOf(attributes.flatMap(attributePair)));
  const options = candidates.properties.flatMap((item) =>
    item.parent.type === 'ObjectExpression' && TABLE_COLUMNS.has(keyName(item.key, item.computed) ?? '')
      ? tableOf(item.parent.properties.flatMap(propertyPair))
      : [],
  );
  return [...elements, ...options];
}

type Pair = readonly [string, Node];

function tableOf(pairs: readonly Pair[]): Table[] {
  const columns = pairs.find(([name]) => TABLE_COLUMNS.has(name))?.[1];
  const rows = columns && pairs.find(([name]) => TABLE_ROWS.has(name))?.[1];
  return columns && rows ? [{ columns, rows }] : [];
}

function attributePair(item: TSESTree.JSXOpeningElement['attributes'][number]): Pair[] {
  return item.type === 'JSXAttribute' &&
    item.value?.type === 'JSXExpressionContainer' &&
    item.value.expression.type !== 'JSXEmptyExpression'
    ? [[String(item.name.name), item.value.expression]]
    : [];
}

function propertyPair(item: TSESTree.ObjectLiteralElement): Pair[] {
  const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
  return item.type === 'Property' && name !== undefined ? [[name, item.value]] : [];
}

function fieldsOf(context: FlowContext, columns: Node): readonly SourceHit[] {
  const list = initialValue(columns, context.bindings);
  if (list.type === 'ArrayExpression') return headedFields(context, list);
  return list.type === 'Identifier' ? importedRows(context, list) : [];
}

/** `setRows(answer.data)`, where the rows are the state of a hook, and what is put into a reference. */
function givenTo(context: FlowContext, rows: Node): readonly Node[] {
  const name = unwrap(rows);
  const declared = name.type === 'Identifier' ? context.bindings.resolve(name)?.defs[0]?.node : undefined;
  const maker = declared?.type === 'VariableDeclarator' && declared.init ? unwrap(declared.init as Node) : undefined;
  return declared?.type === 'VariableDeclarator' && maker?.type === 'CallExpression'
    ? keptIn(context, declared.id as Node, lastName(maker.callee) ?? '')
    : [];
}
