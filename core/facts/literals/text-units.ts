/** The constant texts of a file that can be searched: whole literals, templates and `+` chains, comments. */
import type { Node, ParsedFile, Range } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import { rangeOf, unwrap } from '../tree.ts';
import { constantsOf } from './constants.ts';

export interface TextUnit {
  /** Dynamic parts of templates and chains are `GAP` characters. */
  readonly text: string;
  readonly range: Range;
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly node?: Node;
  /** The key that it is given to in a data file, which has no nodes. */
  readonly name?: string;
  /** The key above that one. */
  readonly owner?: string;
  readonly isComment: boolean;
}

const MAX_UNIT = 20_000;
/** Code around a literal on one line; generated and minified code is far above. */
const MAX_REST_OF_LINE = 1_000;

const memo = new WeakMap<Candidates, readonly TextUnit[]>();

/** Every text of the script, each once: parts of a chain belong to the chain. Minified lines are left out. */
export function textUnits(file: ParsedFile, text: string, candidates: Candidates, bindings: Bindings): readonly TextUnit[] {
  let units = memo.get(candidates);
  if (!units) {
    units = collectUnits(file, text, candidates, bindings);
    memo.set(candidates, units);
  }
  return units;
}

function collectUnits(file: ParsedFile, text: string, candidates: Candidates, bindings: Bindings): TextUnit[] {
  const units: TextUnit[] = [];
  const seen = new Set<Node>();
  for (const string of candidates.strings) {
    const node = outermost(string);
    if (seen.has(node)) continue;
    seen.add(node);
    const constant = node === string && string.type === 'Literal' ? { text: String(string.value) } : constantsOf(node, bindings)[0];
    if (!constant || constant.text.length < 4 || constant.text.length > MAX_UNIT || isInLongLine(text, rangeOf(node))) continue;
    units.push({ text: constant.text, range: rangeOf(node), line: node.loc.start.line, node, isComment: false });
  }
  for (const comment of file.tree.comments ?? []) {
    const range = { start: comment.range[0], end: comment.range[1] };
    if (comment.value.length > MAX_UNIT || isInLongLine(text, range)) continue;
    units.push({ text: comment.value, range, line: comment.loc.start.line, isComment: true });
  }
  return units;
}

/** Where a part of a unit stands: the literal, or the part itself in comments and in texts of several lines. */
export function rangeInside(unit: TextUnit, text: string, part: string): Range {
  const { start, end } = unit.range;
  const source = text.slice(start, end);
  if (!unit.isComment && !source.includes('\n')) return unit.range;
  const at = source.indexOf(part);
  return at < 0 ? unit.range : { start: start + at, end: start + at + part.length };
}

/** The `+` chain or joined list that a literal is part of. */
function outermost(node: Node): Node {
  let current = node;
  for (;;) {
    const parent = current.parent as Node | undefined;
    if (parent?.type === 'BinaryExpression' && parent.operator === '+') current = parent;
    else if (parent && parent !== current && unwrap(parent) === current) current = parent;
    else return current;
  }
}

/** Whether a range stands on a line with much more code than itself: bundled or generated text. */
export function isInLongLine(text: string, range: Range): boolean {
  if (!hasLongLine(text)) return false;
  const before = text.slice(Math.max(range.start - MAX_REST_OF_LINE - 1, 0), range.start);
  const after = text.slice(range.end, range.end + MAX_REST_OF_LINE + 1);
  const newline = after.indexOf('\n');
  return before.length - (before.lastIndexOf('\n') + 1) + (newline < 0 ? after.length : newline) > MAX_REST_OF_LINE;
}

let last = { text: '', hasLongLine: false };

/** Whether any line is that long; the answer for the last text is kept, since a file is asked about once per literal. */
function hasLongLine(text: string): boolean {
  if (last.text !== text) last = { text, hasLongLine: findsLongLine(text) };
  return last.hasLongLine;
}

function findsLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > MAX_REST_OF_LINE) return true;
    start = end + 1;
  }
  return false;
}
