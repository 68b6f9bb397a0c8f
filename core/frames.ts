/** The line of a finding as it can be shown: every literal and comment stands as `…`, for what is marked may be the password itself. */
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { comparableChildren } from './baseline/printed.ts';
import { dataLanguageOf, type DataLanguage } from './syntax/data/languages.ts';
import { readData } from './syntax/data/index.ts';
import { LineStarts } from './positions.ts';
import { applyEdits } from './fix/apply.ts';
import { shown } from './shown.ts';
import type { Edit, Node, Range } from './types.ts';
import type { ParsedFile } from './parsed-file.ts';

/** One line in three parts, with nothing in it that stands in quotes, comments or texts of the file. */
export interface Frame {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly before: string;
  /** What the finding marks of the line. */
  readonly marked: string;
  readonly after: string;
}

interface Cover extends Range {
  readonly by: string;
}

/** Languages in which a value stands behind an equals sign. */
const ASSIGNED: ReadonlySet<DataLanguage> = new Set(['dotenv', 'properties', 'ini', 'toml', 'shell']);
/** A name before a value, as elements of a list of variables begin. */
const ASSIGNMENT = /^[a-z_][\w.-]{0,80}=/i;
const MANY_DIGITS = /\d{5,}/g;
const QUOTED = /(["'`])[^"'`]*(?:\1|$)/g;
const MOST = 400;
const EMPTY_TEXT = /^(?:''|""|``)$/;
const LINE_BREAK = /\r?\n$|[\r\u2028\u2029]$/;

/** Frames of ranges of one file, in their order; undefined where nothing can be shown, as in markup outside of expressions. */
export function framesOf(
  { path, text, parsed }: { readonly path: string; readonly text: string; readonly parsed?: Pick<ParsedFile, 'tree' | 'templates'> },
  ranges: readonly Range[],
): (Frame | undefined)[] {
  if (ranges.length === 0) return [];
  const lines = new LineStarts(text);
  const language = dataLanguageOf(path);
  if (language) {
    const { entries } = readData(language, text);
    return ranges.map((range) => {
      const entry = entries.find(
        ({ valueRange }) => valueRange.start <= range.start && range.start < Math.max(valueRange.end, valueRange.start + 1),
      );
      const key = entry?.path.filter((part) => typeof part === 'string').at(-1);
      const { line } = lines.placeOf(range.start);
      // An element of a list stands under the name of the list, and may begin with one of its own: `- DB_PASSWORD=…`.
      if (entry && typeof entry.path.at(-1) === 'number')
        return {
          line,
          before: `${language === 'yaml' ? '- ' : ''}${withoutTexts(ASSIGNMENT.exec(entry.value)?.[0] ?? '')}`,
          marked: "'…'",
          after: '',
        };
      // A text of several lines goes on without its name.
      const isBelow =
        entry?.keyRange !== undefined &&
        lines.placeOf(entry.keyRange.start).line < line &&
        lines.placeOf(entry.valueRange.start).line < line;
      return key === undefined
        ? undefined
        : {
            line,
            before: isBelow
              ? ''
              : withoutTexts(writtenKey(text, entry, key)) +
                separatorOf(language, entry && text.slice(entry.keyRange?.end ?? entry.valueRange.start, entry.valueRange.start)),
            marked: "'…'",
            after: '',
          };
    });
  }
  return ranges.map((range) => (parsed ? frameOfCode(text, parsed, range, lines) : undefined));
}

/**
 * The first line of a range as it would be after edits, covered in the same way; undefined where that is more or less than one line of
 * code, or where nothing of what changes can be shown.
 */
export function repairedLine(
  { text, parsed }: { readonly text: string; readonly parsed: Pick<ParsedFile, 'tree' | 'templates'> },
  range: Range,
  edits: readonly Edit[],
): string | undefined {
  const shownPart = shownPartOf(text, parsed, range, new LineStarts(text));
  if (!shownPart) return undefined;
  const { root, from, to } = shownPart;
  const own = edits
    .filter((edit) => from <= edit.range.start && edit.range.end <= to)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  if (own.length === 0) return undefined;
  const covers = coversIn(text, root, { start: from, end: to });
  const before = covered(text, covers, from, to).replace(/…{2,}/g, '…').trim();
  let line = '';
  let at = from;
  const isInText = (offset: number): boolean => covers.some(({ start, end }) => start < offset && offset < end);
  for (const edit of wholeLiterals(own, text, covers)) {
    line += withoutMarks(covered(text, covers, at, edit.range.start), isInText(at), isInText(edit.range.start));
    line += withoutCovered(edit, text, covers);
    at = Math.max(at, edit.range.end);
  }
  line = (line + withoutMarks(covered(text, covers, at, to), isInText(at), false)).replace(/…{2,}/g, '…').trim();
  return line === '' || line === before || line.includes('\n') ? undefined : line;
}

/** What is shown between two edits, without the mark that closes or opens a text where an edit ends or begins inside it. */
function withoutMarks(shownText: string, beginsInText: boolean, endsInText: boolean): string {
  const after = beginsInText ? shownText.replace(/^[}'"`]/, '') : shownText;
  return endsInText ? after.replace(/(?:\$\{|['"`])$/, '') : after;
}

/** Replaces edits inside a literal by one of the whole literal, which shows nothing of its text except that it is empty. */
function wholeLiterals(edits: readonly Edit[], text: string, covers: readonly Cover[]): Edit[] {
  const isInside = ({ range }: Edit, { start, end }: Cover): boolean =>
    start <= range.start && range.end <= end && (start < range.start || range.end < end);
  const whole = covers.flatMap((cover) => {
    const inside = edits.filter((edit) => isInside(edit, cover));
    if (inside.length === 0) return [];
    const shifted = inside.map((edit) => ({
      ...edit,
      range: { start: edit.range.start - cover.start, end: edit.range.end - cover.start },
    }));
    const left = applyEdits(text.slice(cover.start, cover.end), shifted);
    return [{ range: { start: cover.start, end: cover.end }, text: EMPTY_TEXT.test(left) ? left : cover.by }];
  });
  const others = edits.filter((edit) => !covers.some((cover) => isInside(edit, cover)));
  return [...others, ...whole].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** A name as it stands in the file, where it is no more than names and dots: `spring.redis.password`. */
function writtenKey(text: string, entry: { readonly keyRange?: Range } | undefined, key: string): string {
  const written = entry?.keyRange ? text.slice(entry.keyRange.start, entry.keyRange.end) : '';
  return written.endsWith(key) && /^[\w.-]+$/.test(written) ? written : key;
}

/** What stands between a name and its value: a blank where the file has no sign there. */
function separatorOf(language: DataLanguage, between: string | undefined): string {
  if (between !== undefined && /^\s+$/.test(between) && !between.includes('\n')) return ' ';
  return ASSIGNED.has(language) ? '=' : ': ';
}

function frameOfCode(text: string, parsed: Pick<ParsedFile, 'tree' | 'templates'>, range: Range, lines: LineStarts): Frame | undefined {
  const part = shownPartOf(text, parsed, range, lines);
  if (!part) return undefined;
  const { root, line, from, to } = part;
  const covers = coversIn(text, root, { start: from, end: to });
  // Nothing of a marked text or comment is shown, so the mark covers all of it.
  const around = covers.find((cover) => cover.start < range.start && range.start < cover.end);
  const start = Math.max(from, around?.start ?? range.start);
  const end = Math.max(range.end, around && range.end < around.end ? around.end : 0);
  const cut = (start: number, end: number): string =>
    shown(covered(text, covers, Math.max(start, from), Math.min(end, to)).replaceAll('\t', ' '), MOST);
  return { line, before: cut(from, start).trimStart(), marked: cut(start, end).trimEnd(), after: cut(end, to).trimEnd() };
}

/** What may be shown of the line where a range begins, with the tree that it is of. */
function shownPartOf(
  text: string,
  { tree, templates }: Pick<ParsedFile, 'tree' | 'templates'>,
  range: Range,
  lines: LineStarts,
): { readonly root: Node; readonly line: number; readonly from: number; readonly to: number } | undefined {
  const { line } = lines.placeOf(range.start);
  const whole = lines.rangeOf(line);
  if (!whole) return undefined;
  const part = templates.find(
    ({
      tree: {
        range: [start, end],
      },
    }) => start <= range.start && range.end <= end,
  );
  const root = part?.tree ?? tree;
  const code = part ? root : codeAround(text, root, range);
  if (!code) return undefined;
  // Around an expression of markup, and around a script, stand texts of the page.
  const from = Math.max(whole.start, code.range[0]);
  const lineEnd = whole.start + text.slice(whole.start, whole.end).replace(LINE_BREAK, '').length;
  const to = Math.min(lineEnd, code.range[1]);
  return { root, line, from, to };
}

/** The file, where all of it is code; in a page or a component, the statement. */
function codeAround(text: string, root: Node & { readonly body?: readonly Node[] | Node }, range: Range): Pick<Node, 'range'> | undefined {
  const holds = ({ range: [start, end] }: Pick<Node, 'range'>): boolean => start <= range.start && range.end <= end;
  if (!holds(root)) return undefined;
  return /^\s*</.test(text)
    ? Array.isArray(root.body)
      ? (root.body as readonly Node[]).find(holds)
      : undefined
    : { range: [0, text.length] };
}

/**
 * The text between two offsets, with covers in place of what they cover. A cover that begins before `start` and ends after it is included.
 */
function covered(text: string, covers: readonly Cover[], start: number, end: number): string {
  let shownText = '';
  let at = start;
  for (const cover of covers) {
    if (cover.end <= at || cover.start >= end) continue;
    shownText += withoutTexts(text.slice(at, Math.max(at, cover.start))) + cover.by;
    at = Math.max(at, cover.end);
  }
  return shownText + withoutTexts(text.slice(at, Math.max(at, end)));
}

/** Literals, texts and comments that touch a range, in order, none inside another. */
function coversIn(text: string, root: Node, { start, end }: Range): Cover[] {
  const covers: Cover[] = [];
  const add = (from: number, to: number, by: string): void => {
    if (from < end && to > start) covers.push({ start: from, end: to, by });
  };
  const visit = (node: Node): void => {
    if (node.type !== 'Program' && (node.range[0] >= end || node.range[1] <= start)) return;
    if (node.type === 'Literal') return add(node.range[0], node.range[1], coverOf(node));
    if (node.type === 'JSXText') {
      const onLine = text.slice(Math.max(node.range[0], start), Math.min(node.range[1], end));
      return add(node.range[0], node.range[1], onLine.trim() === '' ? onLine : '…');
    }
    if (node.type === 'TemplateLiteral' || node.type === 'TSTemplateLiteralType') {
      const inner = comparableChildren(node).sort((a, b) => a.range[0] - b.range[0]);
      let at = node.range[0];
      const close = (isFirst: boolean): string => (at < start ? '' : isFirst ? '`' : '}');
      inner.forEach((child, index) => {
        // What stands on other lines is not shown: neither where a text of many lines begins, nor where it goes on.
        add(at, child.range[0], betweenParts(text.slice(at, child.range[0]), close(index === 0), child.range[0] > end ? '' : '${'));
        visit(child);
        at = child.range[1];
      });
      return add(at, node.range[1], betweenParts(text.slice(at, node.range[1]), close(inner.length === 0), node.range[1] > end ? '' : '`'));
    }
    for (const child of everyChildOf(node)) visit(child);
  };
  visit(root);
  for (const {
    range: [from, to],
  } of (root as { readonly comments?: readonly { readonly range: readonly [number, number] }[] }).comments ?? [])
    add(from, to, text.startsWith('//', from) ? '// …' : '/* … */');
  return covers.sort((a, b) => a.start - b.start);
}

/** A text of a template, or nothing where there is none. */
function betweenParts(written: string, open: string, close: string): string {
  return written.trim() === open + close ? open + close : `${open}…${close}`;
}

function coverOf(node: Extract<Node, { type: 'Literal' }>): string {
  if (typeof node.value === 'boolean' || node.raw === 'null') return node.raw;
  if ('regex' in node) return '/…/';
  return typeof node.value === 'string' ? "'…'" : '…';
}

/** Types too: a literal may stand in them. */
function everyChildOf(node: Node): Node[] {
  return (visitorKeys[node.type] ?? [])
    .flatMap((key) => (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key] ?? [])
    .filter((child): child is Node => child !== null);
}

/** What an edit writes, without the literals that it takes over from what it replaces. */
function withoutCovered({ range, text: written }: Edit, text: string, covers: readonly Cover[]): string {
  return covers
    .filter(({ start, end }) => range.start <= start && end <= range.end)
    .reduce((line, { start, end, by }) => line.replaceAll(text.slice(start, end), by), written);
}

/** Hides quoted texts and long numbers that the tree did not contain. */
function withoutTexts(line: string): string {
  return line.replace(QUOTED, "'…'").replace(MANY_DIGITS, '…');
}
