/** Tables about persons whose rows a query adds to those of another table. */
import { JOINS_TABLE } from '../../catalog/call-words/databases.ts';
import { staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { propertyValue } from '../state/state-options.ts';
import { personTable, type PersonTable } from './answers-columns.ts';

/** One method of a chain of calls. */
export interface Link {
  readonly method: string;
  readonly args: readonly Node[];
}

/** `db('visit').join('patient', …)`, `model('visit').join('patient p on …')`: the row holds what the other table knows as well. */
export function joinedTable(context: FlowContext, links: readonly Link[]): PersonTable | undefined {
  for (const { method, args } of links) {
    const text = JOINS_TABLE.test(method) && args[0] ? staticText(args[0]) : method === 'populate' ? populatedWhole(args) : undefined;
    const table = text === undefined ? undefined : personTable(context, /^\s*`?([\w.$-]+)/.exec(text)?.[1] ?? '');
    if (table && (method !== 'populate' || table.confidence !== 'low')) return table;
  }
  return undefined;
}

/** The path that a query puts whole records of another collection into: `populate('sender')`. https://mongoosejs.com/docs/populate.html */
function populatedWhole([first, select]: readonly Node[]): string | undefined {
  if (!first || select) return undefined;
  if (first.type !== 'ObjectExpression') return staticText(first);
  const path = propertyValue(first, 'select') ? undefined : propertyValue(first, 'path');
  return path && staticText(path);
}
