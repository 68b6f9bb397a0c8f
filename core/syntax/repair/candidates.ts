/** What could be changed about a text so that the parser gets past a failure. */
import type { Range } from '../../types.ts';
import type { SyntaxFailure } from '../failure.ts';
import { applyPatches, blankText, type Patch } from '../patch.ts';
import { findMisfits, type Misfits } from './brackets.ts';
import { Lines } from './lines.ts';

export interface Candidate {
  readonly patches: readonly Patch[];
  /** How much it removes. After the change of a token the parser must get past its line; a block is the last resort. */
  readonly size: 'token' | 'brackets' | 'line' | 'block';
  /** Number of removed characters, white space aside. */
  readonly lost: number;
  /** Cheap candidates are tried first. */
  readonly cost: number;
}

const MAX_LEVELS = 4;
const TOKEN = /[\p{ID_Continue}$]+|=>|\.\.\.|\?\.|&&|\|\||\?\?|[=!]==?|\S/gu;

export function candidatesFor(text: string, failure: SyntaxFailure): Candidate[] {
  const lines = new Lines(text);
  const misfits = findMisfits(text);
  const found: Candidate[] = [...bracketCandidates(text, misfits), ...tokenCandidates(text, failure, lines)];
  for (const index of suspectLines(failure, lines, misfits)) {
    const line = lines.all[index] as Range;
    found.push(...headCandidates(text, line, lines.closersOf(index)), blankingOf(lines, line, 'line', 15));
    for (let level = 0; level <= MAX_LEVELS; level++) {
      const block = lines.blockAround(index, level);
      if (block) found.push(blankingOf(lines, block, 'block', 40 + 30 * level));
    }
  }
  return found;
}

function blankingOf(lines: Lines, range: Range, size: Candidate['size'], base: number): Candidate {
  const lost = lines.writtenIn(range);
  return { patches: [range], size, lost, cost: base + lost };
}

const HEADS: Readonly<Record<string, readonly string[]>> = {
  '}': ['{', '_(){', '_:{'],
  '})': ['_(()=>{', '_({', '_:_(()=>{'],
  ')': ['_('],
  ']': ['_=[', '_:['],
};

/** Replaces a damaged line that heads a block by the plainest head that its closing brackets allow, so that the block stays. */
function headCandidates(text: string, line: Range, closers: string | undefined): Candidate[] {
  const written = text.slice(line.start, line.end);
  const before = /^\s*[)}\]]*/.exec(written)?.[0] ?? '';
  const room = written.trimEnd().length - before.length;
  return (HEADS[closers ?? ''] ?? [])
    .map((head) => (/\basync\b/.test(written) ? head.replace(/^(_:)?(?=_\(\)\{)|(?=\(\)=>)/, '$1async ') : head))
    .filter((head) => head.length <= room)
    .map((head) => ({
      patches: [{ ...line, text: before + head + blankText(written.slice(before.length + head.length)) }],
      size: 'line' as const,
      lost: room,
      cost: 14 + room,
    }));
}

function bracketCandidates(text: string, misfits: Misfits | undefined): Candidate[] {
  if (!misfits) return [];
  const { blanks, closes } = misfits;
  const found: Candidate[] = [{ patches: blanks, size: 'brackets', lost: blanks.length, cost: 8 + blanks.length }];
  const closings = blanks.filter(({ start }) => /[)\]}]/.test(text[start] ?? ''));
  if (closes && closes.length > 0) found.push({ patches: [...closes, ...closings], size: 'brackets', lost: 0, cost: 6 + blanks.length });
  return found;
}

/** Single tokens: the one before the failure, the one at it, quotes on its line and backticks before it. */
function tokenCandidates(text: string, { offset, reason }: SyntaxFailure, lines: Lines): Candidate[] {
  const ranges: Range[] = [];
  const line = lines.all[lines.at(offset)] as Range;
  const single = (start: number) => ranges.push({ start, end: start + 1 });
  if (reason === 'UnterminatedString') {
    const quote = text[offset];
    for (let at = line.start; at < line.end; at++) if (text[at] === quote) single(at);
    ranges.push({ start: offset, end: line.end });
  } else if (reason === 'UnterminatedComment') {
    const start = text.lastIndexOf('/*', offset);
    if (start >= 0) ranges.push({ start, end: start + 2 }, { start, end: (lines.all[lines.at(start)] as Range).end });
  } else {
    const above = lines.writtenAtOrAbove(lines.at(offset) - 1);
    const from = above === undefined ? line.start : (lines.all[above] as Range).start;
    const tokens = [...text.slice(from, line.end).matchAll(TOKEN)].map(({ index, 0: { length } }) => ({
      start: from + index,
      end: from + index + length,
    }));
    const next = tokens.findIndex(({ end }) => end > offset);
    const at = next < 0 ? tokens.length : next;
    ranges.push(...tokens.slice(Math.max(at - 2, 0), at + 1).reverse());
  }
  let backtick = offset;
  for (let count = 0; count < 3 && backtick > 0; count++) {
    backtick = text.lastIndexOf('`', backtick - 1);
    if (backtick >= 0) single(backtick);
    else break;
  }
  return ranges.map((range) => blankingOf(lines, range, 'token', 10));
}

/** Lines that may be the damaged one: that of the failure, the one above, and those of brackets without partner. */
function suspectLines({ offset }: SyntaxFailure, lines: Lines, misfits: Misfits | undefined): number[] {
  const own = lines.writtenAtOrAbove(lines.at(offset));
  if (own === undefined) return [];
  const above = lines.writtenAtOrAbove(own - 1);
  return [...new Set([own, ...(above === undefined ? [] : [above]), ...(misfits?.blanks ?? []).map(({ start }) => lines.at(start))])];
}

/** Number of characters that are no white space. */
export function writtenLength(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The text after a candidate. */
export function applied(text: string, candidate: Candidate): string {
  return applyPatches(text, candidate.patches);
}
