/** Tables about persons, and which of their columns a read gives. */
import { chinese } from '../../chinese-text.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Answer } from '../../catalog/define-answer.ts';
import { tablePrefixes, tableSuffixes } from '../../catalog/words/request-words.ts';
import { booleanPrefixes } from '../../catalog/words/vocabulary.ts';
import type { Confidence, Node, Text } from '../../types.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import { SILENT, type Value } from '../flow/value.ts';
import { answerValue } from './answers-values.ts';
import { requestedBy } from './answers-words.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources } from '../names/names.ts';

/** A table whose rows are about persons. */
export interface PersonTable {
  readonly name: string;
  readonly noun: string;
  readonly answer: Answer;
  readonly confidence: Confidence;
}

/** `userlist`, as names without capitals are written. */
const JOINED_SUFFIX = /^([a-z]{4,30})(list|info|table|data)$/;

/** Evidence by a table's or model's name: `sys_user`, `UserModel`, `uni-id-users`. */
export function personTable(context: FlowContext, name: string): PersonTable | undefined {
  const words = [...splitWords((name.split('.').at(-1) ?? name).replace(JOINED_SUFFIX, '$1_$2'))];
  while (words.length > 1 && tableSuffixes.includes(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && tablePrefixes.includes(words[0] ?? '')) words.shift();
  const noun = words.join(' ');
  const asked = context.vocabulary.ignores(noun) ? undefined : requestedBy([words.join('_')]);
  return asked?.answer?.fields.some((field) => field.name === '') && asked.noun !== 'login'
    ? { name, noun, answer: asked.answer, confidence: asked.isOfPersons ? 'medium' : asked.confidence }
    : undefined;
}

/** Whole rows of a table, or only these columns of them. Silent when none of the columns is about the person. */
export function rowsValue(context: FlowContext, node: Node, table: PersonTable, columns: readonly string[] | undefined): Value {
  return columns
    ? columnsValue(context, node, columns, table.noun, table.name)
    : answerValue(node, table.answer.fields, table.name, table.confidence, rowsNote(table.name));
}

/** A column, and the name that it has in the rows where that is another one: `mobile AS contact`. */
export interface Column {
  readonly name: string;
  readonly alias?: string;
}

/** The columns that are about a person, whatever the table is. Silent when there are none. */
export function columnsValue(
  context: FlowContext,
  node: Node,
  columns: readonly (string | Column)[],
  noun: string | undefined,
  table: string,
): Value {
  const note = rowsNote(table);
  const sources = columns.flatMap((column) => {
    const { name, alias = name } = typeof column === 'string' ? { name: column } : column;
    return namedSources(context, name, node, noun)
      .filter((source) => source.evidence === 'name' && source.confidence !== 'low')
      .map((source) => ({ ...source, evidence: 'api' as const, inside: true, path: [alias], note }));
  });
  return sources.length > 0 ? { sources, silent: false } : SILENT;
}

function rowsNote(name: string): Text {
  return { en: `read from the table ${name}`, 'zh-CN': chinese('读自', name, '表') };
}

/** Names in the arguments of `select('id name')`, `field({ mobile: true })`, `select('id', 'mobile')`; undefined for everything. */
export function namesIn(nodes: readonly Node[]): string[] | undefined {
  const names = nodes.flatMap((node) => listed(node) ?? []);
  return names.length > 0 && !names.includes('*') ? names : undefined;
}

function listed(node: Node): string[] | undefined {
  const bare = unwrap(node);
  const text = staticText(bare);
  if (text !== undefined) return columnsOf(text);
  if (bare.type === 'ArrayExpression') return bare.elements.flatMap((element) => (element ? (listed(element) ?? []) : []));
  if (bare.type !== 'ObjectExpression') return undefined;
  return bare.properties.flatMap((item) => (item.type === 'Property' && isKept(item) ? (keyName(item.key, item.computed) ?? []) : []));
}

/** Whether a column is always read. One that a flag adds (`password: includePassword`) is left out, as not every caller sets the flag. */
function isKept({ value }: TSESTree.Property): boolean {
  if (value.type === 'Literal') return value.value !== 0 && value.value !== false;
  return !isFlag(value);
}

function isFlag(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'UnaryExpression') return bare.operator === '!';
  return (bare.type === 'Identifier' || bare.type === 'MemberExpression') && flags.has(splitWords(lastName(bare) ?? '')[0] ?? '');
}

const flags = new Set([...booleanPrefixes, 'include']);

/** Aggregates in a list of columns. */
const AGGREGATES = /\b(?:count|sum|max|min|avg)\([\w*]*\)/gi;
/**
 * Columns of rows that are related: `owner:profiles!owner_id(`. https://docs.postgrest.org/en/stable/references/api/resource_embedding.html
 */
const RELATION = /(?<![\w:!.])[\w:!.]*\(/g;

/** `id mobile`, `u.mobile as phone, name`, `id, profiles(name)`; names that are left out (`-password`) list nothing. */
function columnsOf(text: string): string[] {
  const flat = text.replace(AGGREGATES, ' ').replace(RELATION, ' ').replace(/\)/g, ' ');
  return flat.split(/[\s,]+/).flatMap((part) => {
    const name =
      part
        .replace(/::\w+$/, '')
        .split(/[.:]/)
        .at(-1)
        ?.replace(/[`"'[\]]/g, '') ?? '';
    return name === '' || part.startsWith('-') || /^as$/i.test(name) ? [] : [name.replace(/^\+/, '')];
  });
}
