/**
 * Queries of one table: what is read of its rows anywhere shows what whole rows of it hold, also those that a service reports as changed.
 * https://supabase.com/docs/reference/javascript/select, https://supabase.com/docs/reference/javascript/subscribe,
 * https://www.prisma.io/docs/orm/reference/prisma-client-reference
 */
import { CHANGED_ROWS, PRISMA_CLIENTS, PRISMA_READS } from '../../../catalog/words/names/records.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { propertyValue } from '../../state/state-options.ts';
import { lastName, memberName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import type { Path } from '../../../graph/access-path.ts';
import type { Origin } from '../place.ts';

/** How a table is named: `from('guests')` of a query builder, `prisma.guest` of a client. */
type Naming = 'from' | 'client';

/** A table as an origin has it. */
export interface AskedTable {
  readonly naming: Naming;
  readonly name: string;
}

const MAX_CHAIN = 24;

/** What queries of the same table have in common; those that choose columns are the same only with the same choice. */
export function tableQuestion(call: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  return PRISMA_READS.test(memberName(callee) ?? '') ? clientQuestion(call, callee) : builderQuestion(call);
}

/** `prisma.guest.findMany()`. */
function clientQuestion({ arguments: [options] }: TSESTree.CallExpression, { object }: TSESTree.MemberExpression): string | undefined {
  const table = unwrap(object);
  if (table.type !== 'MemberExpression' || !PRISMA_CLIENTS.has(lastName(table.object) ?? '')) return undefined;
  const name = memberName(table);
  const given = options && unwrap(options);
  const isChosen = given !== undefined && (given.type !== 'ObjectExpression' || propertyValue(given, 'select') !== undefined);
  return name === undefined || isChosen ? undefined : `table client ${name}`;
}

/** `db.from('guests').select('*').eq('id', id).single()`. */
function builderQuestion(call: TSESTree.CallExpression): string | undefined {
  let columns: string | undefined;
  let isRead = false;
  let link: Node = call;
  for (let count = 0; count < MAX_CHAIN && link.type === 'CallExpression'; count++) {
    const callee = unwrap(link.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const method = memberName(callee);
    const [first] = link.arguments;
    if (method === 'from') {
      const name = first && staticText(first);
      if (name === undefined || !isRead || !/^\w+$/.test(name)) return undefined;
      return columns === undefined || columns.includes('*') ? `table from ${name}` : `table from ${name} ${columns.replaceAll(/\s+/g, '')}`;
    }
    if (method === 'select' && !isRead) {
      isRead = true;
      columns = first && (staticText(first) ?? '?');
    }
    link = unwrap(callee.object);
  }
  return undefined;
}

/**
 * Text that stands for the changed rows of a table, as a callback of `on('postgres_changes', …)` receives them; undefined for other calls.
 */
export function changesQuestion({ callee, arguments: [event, options] }: TSESTree.CallExpression): string | undefined {
  if (lastName(callee) !== 'on' || !event || staticText(event) !== 'postgres_changes' || options?.type !== 'ObjectExpression')
    return undefined;
  const table = propertyValue(options, 'table');
  const name = table && staticText(table);
  return name === undefined ? undefined : `changes from ${name}`;
}

const TABLE = /^(table|changes) (from|client) (\w+)$/;

/** The table whose whole rows an origin stands for. */
export function tableOf(origin: Origin): AskedTable | undefined {
  const [, , naming, name] = typeof origin === 'string' ? (TABLE.exec(origin) ?? []) : [];
  return naming === undefined || name === undefined ? undefined : { naming: naming as Naming, name };
}

/** Texts of which every file that queries a table has at least one. */
export function queriesOf({ naming, name }: AskedTable): readonly string[] {
  return naming === 'client' ? [`.${name}.find`] : [`from('${name}')`, `from("${name}")`];
}

/** Other origins that stand for rows of the same table. `rename` turns a path of theirs into the path that `origin` has for it. */
export function sameRows(
  origin: Origin,
  known: Iterable<Origin>,
): readonly { readonly origin: Origin; readonly rename: (path: Path) => Path }[] {
  const table = tableOf(origin);
  if (!table) return [];
  const stem = `table ${table.naming} ${table.name}`;
  const isReport = String(origin).startsWith('changes ');
  return [...known].flatMap((other) => {
    if (other === origin || typeof other !== 'string') return [];
    if (other !== stem && !other.startsWith(`${stem} `) && other !== `changes ${table.naming} ${table.name}`) return [];
    const holder = isReport ? 'new' : 'data';
    return [
      { origin: other, rename: (path) => (table.naming === 'from' && CHANGED_ROWS.has(path[0] ?? '') ? [holder, ...path.slice(1)] : path) },
    ];
  });
}
