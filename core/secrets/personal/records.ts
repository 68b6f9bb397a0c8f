/** Records of data that are written out in code: rows of a list, copied responses. They are samples, whatever the file is called. */
import { IDENTITY_ENDINGS } from '../../catalog/words/names/codes.ts';
import { ENTRY_LABELS, ENTRY_VALUES } from '../../catalog/words/names/records.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { keyName, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Node } from '../../types.ts';

/** Settings may have an id or a date too; a record has at least this many fields with written-out values. */
const LEAST_FIELDS = 5;
/** A list of two may be a fixed pair; a list of records has at least this many rows. */
const LEAST_ROWS = 3;
const MAX_DEPTH = 3;

/** Whether a value that is written out is a field of such a record, or of a part of one. */
export function isInRecord(value: Node): boolean {
  let held: Node = value;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const property = held.parent;
    const record = property?.type === 'Property' && property.value === held ? property.parent : undefined;
    if (record?.type !== 'ObjectExpression') return false;
    if (isRecord(record) || isRow(record, property as TSESTree.Property)) return true;
    const { parent } = record;
    held = parent.type === 'ArrayExpression' ? parent : record;
  }
  return false;
}

function isRecord({ properties }: TSESTree.ObjectExpression): boolean {
  const written = properties.filter((item): item is TSESTree.Property => item.type === 'Property' && isWritten(item.value));
  return (
    written.length >= LEAST_FIELDS &&
    written.length * 2 > properties.length &&
    written.some((item) => IDENTITY_ENDINGS.has(splitWords(nameOf(item)).at(-1) ?? ''))
  );
}

/** Whether an object is one of several in a list that all have this field, and at least another one. */
function isRow(record: TSESTree.ObjectExpression, field: TSESTree.Property): boolean {
  const list = record.parent;
  const name = nameOf(field);
  return (
    list.type === 'ArrayExpression' &&
    list.elements.length >= LEAST_ROWS &&
    list.elements.every(
      (row) =>
        row?.type === 'ObjectExpression' &&
        row.properties.length > 1 &&
        row.properties.some((item) => item.type === 'Property' && nameOf(item) === name && isWritten(item.value)),
    )
  );
}

function nameOf({ key, computed }: TSESTree.Property): string {
  return keyName(key, computed) ?? '';
}

function isWritten(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Literal' || (bare.type === 'UnaryExpression' && bare.argument.type === 'Literal');
}

/** Whether a text is what a page shows beside a label: `{ title: 'Contact', value: '…' }`. A made-up value would be shown in its place. */
export function isShownBesideLabel({ parent }: Node): boolean {
  if (parent?.type !== 'Property' || !ENTRY_VALUES.has(nameOf(parent)) || parent.parent.type !== 'ObjectExpression') return false;
  return parent.parent.properties.some((item) => item.type === 'Property' && ENTRY_LABELS.has(nameOf(item)));
}
