/**
 * Values that a program writes as rows of a table whose columns are known: `prisma.guest.create({ data: body })`, `Guest.create(body)`,
 * `db.insert(guests).values(body)`. The value holds these columns, wherever else it goes.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { CHANGES_ROWS, WRITES_FIRST, WRITES_OPTIONS, WRITES_SECOND } from '../../../catalog/call-words/written-rows.ts';
import { PERSON_OBJECT } from '../../../catalog/kinds.ts';
import { sourcesOfShape } from '../../declared/sources.ts';
import { TABLE_TAKES, changedTable } from '../../declared/queries/queried-tables.ts';
import type { Shape, ValueClass } from '../../declared/shape.ts';
import type { FlowContext } from '../../flow/context.ts';
import { isNameOfPerson } from '../../names/owners.ts';
import { isIdName } from '../../names/words.ts';
import { propertyValue } from '../../state/state-options.ts';
import { lastName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { CARRYING, type GivenType } from '../given-types.ts';

const METHODS = new Set([...WRITES_FIRST, ...WRITES_SECOND, ...WRITES_OPTIONS.keys(), ...TABLE_TAKES]);

/** All of a file. */
export function writtenRows(context: FlowContext): GivenType[] {
  const { methodCalls } = context.candidates;
  return [...METHODS].flatMap((name) => methodCalls.get(name) ?? []).flatMap((call) => writtenBy(context, call));
}

function writtenBy(context: FlowContext, call: TSESTree.CallExpression): GivenType[] {
  const values = valuesOf(call).filter((value) => CARRYING.has(unwrap(value).type));
  const row = values.length > 0 ? rowOf(context, call) : undefined;
  const sources = row ? columnsOf(context, row) : [];
  return row && sources.length > 0 && !changesThing(call, row, sources) ? values.map((value) => ({ value, sources })) : [];
}

const OF_EVERY_ROW: ReadonlySet<ValueClass | undefined> = new Set<ValueClass>(['date', 'number', 'flag']);

/**
 * Whether a call changes a row that is neither a person nor mostly personal data: what it is given is rather the state of the row,
 * `prisma.report.update({ data: body })`. Every row has dates, numbers and flags: its texts are what it is about.
 */
function changesThing({ callee }: TSESTree.CallExpression, row: Shape, columns: GivenType['sources']): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || !CHANGES_ROWS.has(lastName(bare) ?? '')) return false;
  if (isNameOfPerson(lastName(unwrap(bare.object)) ?? '')) return false;
  const texts = [...row.fields].filter(
    ([name, { isRelation, type }]) => !isRelation && !isIdName(name) && !OF_EVERY_ROW.has(type()?.values),
  );
  return columns.length * 2 < texts.length;
}

/** What a call writes, whole or each property of a record that is copied into it. */
function valuesOf(call: TSESTree.CallExpression): Node[] {
  const name = lastName(call.callee) ?? '';
  const [first, second] = call.arguments;
  const keys = WRITES_OPTIONS.get(name);
  const options = keys && first?.type === 'ObjectExpression' ? keys.flatMap((key) => propertyValue(first, key) ?? []) : [];
  const given = options.length > 0 ? options : [WRITES_SECOND.has(name) ? second : first];
  return given.flatMap((value) => (value ? copiedInto(value) : []));
}

/** `{ ...body, state: 'new' }` is written as `body` is. */
function copiedInto(node: Node): Node[] {
  const bare = unwrap(node);
  return bare.type === 'ObjectExpression'
    ? bare.properties.flatMap((item) => (item.type === 'SpreadElement' ? [item.argument] : []))
    : [bare];
}

function rowOf(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  return changedTable(context, call) ?? context.types.ofExpression(callee.object).shape?.instance?.();
}

/** Columns of the table itself: rows of other tables are written by names of their own. */
function columnsOf(context: FlowContext, row: Shape): GivenType['sources'] {
  const own: Shape = { ...row, fields: new Map([...row.fields].filter(([, { isRelation }]) => !isRelation)) };
  return sourcesOfShape(context, own).filter(
    ({ confidence, inside, kind, path }) => inside && path?.length === 1 && confidence !== 'low' && kind !== PERSON_OBJECT,
  );
}
