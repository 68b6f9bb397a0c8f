/** Taking an entry out of a `pi-guard.json`: everything else in it stays as it is, comments included. */
import { visit, type Node } from 'jsonc-parser';
import type { Edit } from '../../../core/index.ts';
import { withoutMark } from './config-edit.ts';

/**
 * Edits that take an item of a list, or a property of an object, out of a configuration text. A list or object that would be empty goes
 * with it; a comment beside the entry goes, all others stay.
 */
export function removalEdits(text: string, entry: Node): Omit<Edit, 'file'>[] {
  const { parent } = entry;
  const siblings = parent?.children ?? [];
  const end = endOf(entry);
  if (!parent || siblings.length === 1) return parent ? soleEdits(text, entry, parent) : [];
  const at = siblings.indexOf(entry);
  const previous = siblings[at - 1];
  const comma = commaAfter(text, end);
  const lineStart = text.lastIndexOf('\n', entry.offset - 1) + 1;
  const behindLine = lineAfter(text, end);
  const isLast = at === siblings.length - 1;
  const before = isLast && comma === undefined && previous ? commaAfter(text, endOf(previous)) : undefined;
  const withoutComma = before === undefined ? [] : [cut(before - 1, before)];
  if (behindLine !== undefined && text.slice(lineStart, entry.offset).trim() === '') return [...withoutComma, cut(lineStart, behindLine)];
  if (isLast && before !== undefined) return [cut(before - 1, end)];
  const behind = comma ?? end;
  return [cut(entry.offset, behind + (/^[ \t]*/.exec(text.slice(behind))?.[0].length ?? 0))];
}

/** The only entry of a list or object: an inner one goes as a whole, unless a comment stands in it. */
function soleEdits(text: string, entry: Node, parent: Node): Omit<Edit, 'file'>[] {
  const inner = { start: parent.offset + 1, end: endOf(parent) - 1 };
  const behind = commaAfter(text, endOf(entry)) ?? endOf(entry);
  const others = text.slice(inner.start, entry.offset) + text.slice(behind, inner.end);
  if (others.trim() !== '') return [cut(entry.offset, behind)];
  return parent.parent?.type === 'property' ? removalEdits(text, parent.parent) : [cut(inner.start, inner.end)];
}

/** The place behind the comma that follows; undefined where none does. */
function commaAfter(text: string, offset: number): number | undefined {
  const rest = /^\s*,/.exec(withBlanks(text).slice(offset));
  return rest ? offset + rest[0].length : undefined;
}

/** The start of the next line, when nothing but a comma and comments stands on the rest of this one. */
function lineAfter(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset);
  const next = end < 0 ? text.length : end + 1;
  return withBlanks(text).slice(offset, next).replace(',', '').trim() === '' ? next : undefined;
}

/** The text with white space for its comments. */
function withBlanks(text: string): string {
  let blank = text;
  visit(withoutMark(text), {
    onComment: (offset, length) => (blank = `${blank.slice(0, offset)}${' '.repeat(length)}${blank.slice(offset + length)}`),
  });
  return blank;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function cut(start: number, end: number): Omit<Edit, 'file'> {
  return { range: { start, end }, text: '' };
}
