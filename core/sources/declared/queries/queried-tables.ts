/** Rows of a table that a schema declares: `db.select().from(members)`, `db.insert(members).values(row).returning()`. */
import type { TSESTree } from '@typescript-eslint/types';
import { schemaLibraries } from '../../../catalog/schemas/index.ts';
import type { FlowContext } from '../../flow/context.ts';
import { keyName, lastName, memberName, receiverOf, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { mayHoldAnyKind } from '../declared-kinds.ts';
import { kindOfName } from '../../documented/texts.ts';
import { schemaOf } from '../schemas.ts';
import { objectShape, type Field, type Shape } from '../shape.ts';
import { kindOfNameIn } from './selected-names.ts';

const libraries = schemaLibraries.flatMap(({ id, tables }) => (tables ? [{ id, tables }] : []));
const reading = new Set(libraries.flatMap(({ tables }) => tables.from));
const returning = new Set(libraries.flatMap(({ tables }) => tables.returning));
/** Methods that are given what is written: `insert(members).values(row)`. */
export const TABLE_TAKES: ReadonlySet<string> = new Set(libraries.flatMap(({ tables }) => tables.takes));
const MAX_CHAIN = 12;

/** Type of the rows that a call of a query builder gives; undefined for other calls. */
export function rowsOfTable(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  if (unwrap(call.callee).type !== 'MemberExpression') return undefined;
  if (reading.has(name)) return readRows(context, call, name);
  return returning.has(name) ? returnedRows(context, call) : undefined;
}

function readRows(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const table = tableOf(context, call.arguments[0], (tables) => tables.from.includes(name));
  const before = table && receiverOf(call);
  const [columns] = before?.type === 'CallExpression' ? before.arguments : [];
  return table && columns ? ofColumns(context, table, columns) : table;
}

function returnedRows(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const table = changedTable(context, call);
  return table && call.arguments[0] ? ofColumns(context, table, call.arguments[0]) : table;
}

/** The rows of a table that stands in the call that changes them, further up a chain. */
export function changedTable(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  let link = receiverOf(call);
  for (let count = 0; count < MAX_CHAIN && link?.type === 'CallExpression'; count++) {
    const name = lastName(link.callee) ?? '';
    const table = tableOf(context, link.arguments[0], (tables) => tables.changes.includes(name));
    if (table) return table;
    link = receiverOf(link);
  }
  return undefined;
}

type Tables = (typeof libraries)[number]['tables'];

function tableOf(context: FlowContext, node: Node | undefined, isSo: (tables: Tables) => boolean): Shape | undefined {
  const schema = node && schemaOf(context, node);
  return schema && libraries.some(({ id, tables }) => id === schema.library.id && isSo(tables)) ? schema.shape : undefined;
}

/** `select({ id: members.id, tel: members.phone })` reads these columns under names of its own. */
function ofColumns(context: FlowContext, table: Shape, columns: Node): Shape | undefined {
  const object = unwrap(columns);
  if (object.type !== 'ObjectExpression') return undefined;
  const fields = object.properties.flatMap((item): Field[] => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) return [];
    const column = item.value.type === 'MemberExpression' ? table.fields.get(memberName(item.value) ?? '') : undefined;
    const told =
      column &&
      (() =>
        mayHoldAnyKind(context, name)
          ? (column.told?.() ?? kindOfNameIn(context, table, column.name) ?? kindOfName(context, column.name))
          : undefined);
    return [{ name, node: item.key, type: column?.type ?? (() => undefined), told }];
  });
  return objectShape(fields, fields.length < object.properties.length);
}
