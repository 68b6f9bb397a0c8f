/** Rows from a client whose type lists every table: `db.from('members').select('id, phone')`, `channel.on('postgres_changes', …)`. */
import type { TSESTree } from '@typescript-eslint/types';
import { schemaLibraries } from '../../../catalog/schemas/index.ts';
import type { TypedClients } from '../../../catalog/define.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import { textOfConstant } from '../../file/initial-values.ts';
import { propertyValue } from '../../state/state-options.ts';
import { memberName, unwrap } from '../../../syntax/tree.ts';
import { behind, fieldOf, objectShape, picked, type Field, type Shape } from '../shape.ts';

const clients = schemaLibraries.flatMap((library) => library.clients ?? []);
const MAX_CHAIN = 24;

/** Type of what a chain of calls gives that starts at a table of such a client; undefined for other calls. */
export function rowsOfClient(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  for (const client of clients) {
    if (!client.goesOn.includes(name)) continue;
    const rows = rowsOfChain(context, call, client);
    if (rows) return behind(rows, 'data');
  }
  return undefined;
}

function rowsOfChain(context: FlowContext, call: TSESTree.CallExpression, client: TypedClients): Shape | undefined {
  let columns: Node | undefined;
  let isRead = false;
  let link: Node = call;
  for (let count = 0; count < MAX_CHAIN && link.type === 'CallExpression'; count++) {
    const callee = unwrap(link.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const method = memberName(callee) ?? '';
    const [first] = link.arguments;
    if (method === client.table) {
      const table = isRead && first ? tableRows(context, callee.object, first, client) : undefined;
      return table && (columns ? withColumns(context, table, columns) : table);
    }
    if (!client.goesOn.includes(method)) return undefined;
    if (method === client.selects && !isRead) {
      isRead = true;
      columns = first;
    }
    link = unwrap(callee.object);
  }
  return undefined;
}

/** What a callback receives of changed rows: `on('postgres_changes', { table: 'members' }, (change) => change.new)`. */
export function changedRows(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const [event, options] = call.arguments;
  const name = event && textOfConstant(event, context.bindings);
  const client = name === undefined ? undefined : clients.find(({ changes }) => changes?.event === name);
  const root = client?.changes && options?.type === 'ObjectExpression' ? startOf(call) : undefined;
  const table = root && client?.changes ? propertyValue(options as TSESTree.ObjectExpression, client.changes.table) : undefined;
  const row = table && root && client ? tableRows(context, root, table, client) : undefined;
  return row && objectShape((client?.changes?.rows ?? []).map((held): Field => ({ name: held, node: call, type: () => row })));
}

/** The client that a chain of calls starts at: `db` of `db.channel('x').on(…).on(…)`. */
function startOf(call: TSESTree.CallExpression): Node | undefined {
  let link: Node = call;
  for (let count = 0; count < MAX_CHAIN && link.type === 'CallExpression'; count++) {
    const callee = unwrap(link.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    link = unwrap(callee.object);
  }
  return link;
}

function tableRows(context: FlowContext, owner: Node, table: Node, client: TypedClients): Shape | undefined {
  const name = textOfConstant(table, context.bindings);
  let shape = name === undefined ? undefined : context.types.ofExpression(owner).shape;
  for (const step of client.rows) shape = fieldOf(shape, step === '*' ? (name ?? '') : step)?.shape;
  return shape;
}

/** `'id, phone'` reads these columns; a star, or a text that is not known, all of them. */
function withColumns(context: FlowContext, table: Shape, columns: Node): Shape {
  const text = textOfConstant(columns, context.bindings);
  if (text === undefined || text.includes('*')) return table;
  const names = text
    .replaceAll(/\([^()]*\)/g, '')
    .split(',')
    .map((column) => column.trim().replace(/^.*:/, ''));
  return picked(table, new Set(names), columns);
}
