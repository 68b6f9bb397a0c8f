/** Fields that the columns of a table show, where markup names the columns and the rows, and the script lists the columns. */
import type { TSESTree } from '@typescript-eslint/types';
import { COLUMN_FIELDS, LABEL_KEYS } from '../../catalog/words/names/forms.ts';
import type { FieldBinding, TableBinding } from '../../parsed-file.ts';
import { keyName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** A column's field as it is written: `['owner', 'phone']` for `dataIndex: 'owner.phone'`. */
export interface ColumnField {
  readonly path: readonly string[];
  /** The text that names it. */
  readonly node: Node;
  /** The heading; undefined when it is no constant text. */
  readonly label: string | undefined;
}

/** The fields of the rows of every table, by the lists of columns that are written in the file. */
export function columnFields(tables: readonly TableBinding[], { properties, declarators }: Lists): readonly FieldBinding[] {
  return tables.flatMap(({ columns, rows }) => {
    const name = columns.at(-1);
    const lists = [
      ...properties.flatMap(({ key, computed, value }) => (value && keyName(key, computed) === name ? [listIn(value)] : [])),
      ...declarators.flatMap(({ id, init }) => (init && id.type === 'Identifier' && id.name === name ? [listIn(init)] : [])),
    ];
    return lists.flatMap((list) => (list ? shownByColumns(list, rows) : []));
  });
}

/** The fields that a list of columns shows of what stands at a path. */
export function shownByColumns({ elements }: TSESTree.ArrayExpression, rows: readonly string[]): readonly FieldBinding[] {
  return elements.flatMap((column): FieldBinding[] => {
    const field = column?.type === 'ObjectExpression' ? fieldOfColumn(column) : undefined;
    if (!field) return [];
    const { path, node, label } = field;
    return [{ path: [...rows, ...path], range: rangeOf(node), isShown: true, ...(label === undefined ? {} : { label }) }];
  });
}

/** What a file declares under names. */
interface Lists {
  readonly properties: readonly (TSESTree.Property | TSESTree.PropertyDefinition)[];
  readonly declarators: readonly TSESTree.VariableDeclarator[];
}

/** The field that a column with a heading shows; undefined for other objects. */
export function fieldOfColumn(column: TSESTree.ObjectExpression): ColumnField | undefined {
  let best = COLUMN_FIELDS.length;
  let field: Omit<ColumnField, 'label'> | undefined;
  let heading: Node | undefined;
  for (const item of column.properties) {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) continue;
    if (LABEL_KEYS.has(name)) heading ??= item.value;
    const rank = COLUMN_FIELDS.indexOf(name);
    if (rank < 0 || rank >= best) continue;
    best = rank;
    const node = unwrap(item.value);
    const path = namesIn(node);
    field = path.length > 0 ? { path, node } : undefined;
  }
  return heading && field ? { ...field, label: staticText(heading) } : undefined;
}

/** `'owner.phone'` and `['owner', 'phone']`. */
function namesIn(node: Node): readonly string[] {
  if (node.type !== 'ArrayExpression') return staticText(node)?.split('.') ?? [];
  return node.elements.flatMap((element) => (element ? (staticText(element) ?? []) : []));
}

/** A list that is written out, or given to a call that keeps it: `ref([…])`. */
function listIn(value: Node): TSESTree.ArrayExpression | undefined {
  const bare = unwrap(value);
  const list = bare.type === 'CallExpression' && bare.arguments[0] ? unwrap(bare.arguments[0]) : bare;
  return list.type === 'ArrayExpression' ? list : undefined;
}
