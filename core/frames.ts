/** The line of a finding as it can be shown: every literal and comment stands as `…`, for what is marked may be the password itself. */
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { childrenOf } from './baseline/printed.ts';
import { dataLanguageOf } from './parse/data/languages.ts';
import { readData } from './parse/data/index.ts';
import { LineStarts } from './positions.ts';
import { shown } from './shown.ts';
import type { Node, ParsedFile, Range } from './types.ts';

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

const MANY_DIGITS = /\d{5,}/g;
const QUOTED = /(["'`])[^"'`]*(?:\1|$)/g;
const MOST = 400;
const LINE_BREAK = /\r?\n$|[\r\u2028\u2029]$/;

/** Frames of ranges of one file, in their order; undefined where nothing can be shown, as in markup outside of expressions. */
export function framesOf({ path, text, parsed }: { readonly path: string; readonly text: string; readonly parsed?: Pick<ParsedFile, 'tree' | 'templates'> }, ranges: readonly Range[]): (Frame | undefined)[] {
  if (ranges.length === 0) return [];
  const lines = new LineStarts(text);
  const language = dataLanguageOf(path);
  if (language) {
    const { entries } = readData(language, text);
    return ranges.map((range) => {
      const entry = entries.find(({ valueRange }) => valueRange.start <= range.start && range.start < Math.max(valueRange.end, valueRange.start + 1));
      const key = entry?.path.filter((part) => typeof part === 'string').at(-1);
      return key === undefined ? undefined : { line: lines.placeOf(range.start).line, before: `${withoutTexts(key)}: `, marked: "'…'", after: '' };
    });
  }
  return ranges.map((range) => (parsed ? frameOfCode(text, parsed, range, lines) : undefined));
}

function frameOfCode(text: string, { tree, templates }: Pick<ParsedFile, 'tree' | 'templates'>, range: Range, lines: LineStarts): Frame | undefined {
  const { line } = lines.placeOf(range.start);
  const whole = lines.rangeOf(line);
  if (!whole) return undefined;
  const part = templates.find(({ tree: { range: [start, end] } }) => start <= range.start && range.end <= end);
  const root = part?.tree ?? tree;
  // Around an expression of markup stand texts of the page.
  const from = Math.max(whole.start, part?.tree.range[0] ?? whole.start);
  const lineEnd = whole.start + text.slice(whole.start, whole.end).replace(LINE_BREAK, '').length;
  const to = Math.min(lineEnd, part?.tree.range[1] ?? lineEnd);
  if (!part && !isCode(text, root, range)) return undefined;
  const covers = coversIn(text, root, { start: from, end: to });
  const cut = (start: number, end: number): string => shown(covered(text, covers, Math.max(start, from), Math.min(end, to)), MOST);
  return { line, before: cut(from, range.start).trimStart(), marked: cut(range.start, range.end).trimEnd(), after: cut(range.end, to).trimEnd() };
}

/** A script of a component is not all of its file. */
function isCode(text: string, { range: [start, end], body }: Node & { readonly body?: readonly Node[] | Node }, range: Range): boolean {
  const statements = Array.isArray(body) ? (body as readonly Node[]) : [];
  return start <= range.start && range.end <= end && (!/^\s*</.test(text) || statements.some((statement) => statement.range[0] <= range.start && range.end <= statement.range[1]));
}

/** What stands between two offsets, covers in the place of what they cover; of one that begins before, its end is there. */
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
    if (node.type === 'JSXText') return add(node.range[0], node.range[1], text.slice(...node.range).trim() === '' ? text.slice(...node.range) : '…');
    if (node.type === 'TemplateLiteral' || node.type === 'TSTemplateLiteralType') {
      const inner = childrenOf(node).sort((a, b) => a.range[0] - b.range[0]);
      let at = node.range[0];
      inner.forEach((child, index) => {
        add(at, child.range[0], index === 0 ? '`…${' : '}…${');
        visit(child);
        at = child.range[1];
      });
      return add(at, node.range[1], inner.length === 0 ? '`…`' : '}…`');
    }
    for (const child of everyChildOf(node)) visit(child);
  };
  visit(root);
  for (const { range: [from, to] } of (root as { readonly comments?: readonly { readonly range: readonly [number, number] }[] }).comments ?? []) add(from, to, '/* … */');
  return covers.sort((a, b) => a.start - b.start);
}

function coverOf(node: Extract<Node, { type: 'Literal' }>): string {
  if (typeof node.value === 'boolean' || node.raw === 'null') return node.raw;
  if ('regex' in node) return '/…/';
  return typeof node.value === 'string' ? "'…'" : '…';
}

/** Types too: a literal may stand in them. */
function everyChildOf(node: Node): Node[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key] ?? []).filter((child): child is Node => child !== null);
}

/** Whatever the tree did not know of. */
function withoutTexts(line: string): string {
  return line.replace(QUOTED, "'…'").replace(MANY_DIGITS, '…');
}
