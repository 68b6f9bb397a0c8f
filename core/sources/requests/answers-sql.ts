/** Rows that a query in SQL selects. */
import type { TSESTree } from '@typescript-eslint/types';
import { answers } from '../../catalog/answers/index.ts';
import { TREATS_STATEMENT_AS_TEXT } from '../../catalog/call-words/databases.ts';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { SILENT, type Value } from '../flow/value.ts';
import { columnsValue, personTable, rowsValue, type Column, type PersonTable } from './answers-columns.ts';
import type { FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { isPlaceName, withoutContacts } from '../names/owners.ts';

const methods = new Set(answers.flatMap((answer) => answer.reads ?? []).flatMap((read) => (read.table === 'query' ? read.methods : [])));
const MAX_QUERY = 4000;
const CHANGE = /^\s*(?:update|insert|delete|replace|create|alter|drop|truncate)\b/i;
const TABLES =
  /(?:^|\bjoin\s+|,\s*)[`"[]?([\w.]+)[`"\]]?(?:\s+(?:as\s+)?(?!(?:left|right|inner|outer|join|where|on|order|group|limit|cross)\b)(\w+))?/gi;

/** What a call that is given a query returns; undefined when it is given none about persons. */
export function queriedRows(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  if (!methods.has(lastName(node.callee) ?? '') && !isOwnMethod(context, node)) return undefined;
  const first = prepared(context, node) ?? node.arguments[0];
  if (!first) return undefined;
  const query = initialValue(first, context.bindings);
  return rowsOf(context, node, query.type === 'TaggedTemplateExpression' ? query.quasi : query);
}

/** `db.q('SELECT …')`, `await runner('SELECT …')`: a project's own name for running the query that it is given. */
function isOwnMethod({ bindings }: FlowContext, node: TSESTree.CallExpression): boolean {
  const [first] = node.arguments;
  const isMethod = unwrap(node.callee).type === 'MemberExpression';
  if (!first || TREATS_STATEMENT_AS_TEXT.test(lastName(node.callee) ?? '') || !(isMethod || node.parent.type === 'AwaitExpression'))
    return false;
  const start = startOf(initialValue(first, bindings));
  return start !== undefined && SELECT.test(start);
}

const SELECT = /^\s*select\s/i;

/** The beginning of a text as far as it is written out. */
function startOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? undefined;
  return node.type === 'BinaryExpression' && node.operator === '+' ? startOf(unwrap(node.left as Node)) : undefined;
}

/** The query behind `db.prepare('SELECT …').all()`. */
function prepared(context: FlowContext, node: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(node.callee);
  const statement = callee.type === 'MemberExpression' ? initialValue(callee.object, context.bindings) : undefined;
  return statement?.type === 'CallExpression' && lastName(statement.callee) === 'prepare' ? statement.arguments[0] : undefined;
}

/** `prisma.$queryRaw` and `sql` as tags of a template. */
export function taggedRows(context: FlowContext, node: TSESTree.TaggedTemplateExpression): Value | undefined {
  return methods.has(lastName(node.tag) ?? '') ? rowsOf(context, node, node.quasi) : undefined;
}

function rowsOf(context: FlowContext, node: Node, query: Node): Value | undefined {
  const text = queryText(context, query) ?? '';
  const parts = selectedParts(text);
  if (!parts) return CHANGE.test(text) ? returnedRow(context, node, text) : undefined;
  const { columns, rest } = parts;
  const named = tablesIn(rest.split(/\b(?:where|group\s+by|order\s+by|limit)\b/i)[0] ?? '');
  const tables = named.flatMap(({ name, alias }) => {
    const table = personTable(context, name);
    return table ? [{ table, alias }] : [];
  });
  const whole = tables.find(({ table, alias }) => asksForAll(columns, table, alias));
  if (whole) return rowsValue(context, node, whole.table, undefined);
  const value = columnsValue(context, node, columnNames(columns), tables[0]?.table.noun, rest.split(/\s/)[0] ?? '');
  return named.length > 0 && named.every(({ name }) => isPlaceName(name)) ? withoutContacts(value) : value;
}

/** `INSERT INTO guest (name, phone) … RETURNING *`: what was written comes back, or the columns that are listed. */
function returnedRow(context: FlowContext, node: Node, text: string): Value | undefined {
  const returned = RETURNING.exec(text)?.[1];
  if (returned === undefined) return SILENT;
  const [, table = '', written] = INSERTED.exec(text) ?? [];
  if (returned !== '*') return columnsValue(context, node, columnNames(returned), undefined, table);
  const value = written === undefined ? undefined : columnsValue(context, node, columnNames(written), undefined, table);
  return value?.silent ? undefined : value;
}

const RETURNING = /\breturning\s+(\*|[\w\s,."`]+)/i;
const INSERTED = /^\s*(?:insert|replace)\s+into\s+["`]?([\w.]+)["`]?\s*\(([^()]*)\)/i;

/** The columns of a `SELECT`, and what follows its `FROM`. */
function selectedParts(text: string): { columns: string; rest: string } | undefined {
  if (text.length > MAX_QUERY || !/^\s*(?:select|with)\b/i.test(text)) return undefined;
  const start = text.search(/\bselect\b/i) + 'select'.length;
  const from = text.slice(start).search(/\bfrom\b/i);
  if (from < 0) return undefined;
  return { columns: text.slice(start, start + from).replace(/^\s*distinct\b/i, ''), rest: text.slice(start + from + 'from'.length).trim() };
}

function tablesIn(text: string): { name: string; alias: string | undefined }[] {
  return [...text.matchAll(TABLES)].map(([, name = '', alias]) => ({ name, alias }));
}

function asksForAll(columns: string, table: PersonTable, alias: string | undefined): boolean {
  return columns.split(',').some((column) => {
    const text = column.trim().replace(/[`"]/g, '');
    return text === '*' || text === `${table.name}.*` || (alias !== undefined && text === `${alias}.*`);
  });
}

/** Names of columns, each with its alias in the result, which is evidence as well; what is counted or computed has neither. */
function columnNames(columns: string): Column[] {
  return columns.split(',').flatMap((column) => {
    if (/\(/.test(column) && !/\)\s*(?:as\s+)?\w+\s*$/i.test(column)) return [];
    const text = /\)\s*(?:as\s+)?(\w+)\s*$/i.exec(column)?.[1] ?? column;
    const names = text
      .replace(/[`"'[\]]/g, '')
      .split(/\s+as\s+|\s+/i)
      .flatMap((part) => part.split('.').at(-1)?.trim() || []);
    return names.map((name) => ({ name, alias: names.at(-1) }));
  });
}

/** Text of a query, with `?` for each part that is known at run time. */
function queryText(context: FlowContext, node: Node): string | undefined {
  const bare = unwrap(node);
  const text = staticText(bare);
  if (text !== undefined) return text;
  if (bare.type === 'TemplateLiteral') return bare.quasis.map((quasi) => quasi.value.cooked ?? '').join('?');
  if (bare.type === 'BinaryExpression')
    return concatenatedParts(bare)
      .map((part) => staticText(part) ?? '?')
      .join('');
  const initial = initialValue(bare, context.bindings);
  return initial === bare ? undefined : queryText(context, initial);
}
