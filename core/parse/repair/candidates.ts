/** What could be changed about a text so that the parser gets past a failure. */
import type { Range } from '../../types.ts';
import type { SyntaxFailure } from '../failure.ts';
import { applyPatches, blanking, type Patch } from '../patch.ts';
import { findMisfits } from './brackets.ts';
import { Lines } from './lines.ts';

export interface Candidate {
  readonly patches: readonly Patch[];
  /** What is lost, roughly in characters: cheap candidates are tried first. */
  readonly cost: number;
}

const MAX_LEVELS = 4;
const TOKEN = /[\p{ID_Continue}$]+|=>|\.\.\.|\?\.|&&|\|\||\?\?|[=!]==?|\S/gu;

export function candidatesFor(text: string, failure: SyntaxFailure): Candidate[] {
  const lines = new Lines(text);
  const found: Candidate[] = [...bracketCandidates(text), ...tokenCandidates(text, failure, lines)];
  for (const index of suspectLines(text, failure, lines)) {
    const line = lines.all[index] as Range;
    found.push(blankingOf(text, line, 15));
    for (let level = 0; level <= MAX_LEVELS; level++) {
      const block = lines.blockAround(index, level);
      if (block) found.push(blankingOf(text, block, 40 + 30 * level));
    }
  }
  return found;
}

function blankingOf(text: string, range: Range, base: number): Candidate {
  return { patches: [blanking(text, range)], cost: base + text.slice(range.start, range.end).replace(/\s+/g, '').length };
}

function bracketCandidates(text: string): Candidate[] {
  const misfits = findMisfits(text);
  if (!misfits) return [];
  const found: Candidate[] = [{ patches: misfits.blanks, cost: 8 + misfits.blanks.length }];
  const closings = misfits.blanks.filter(({ start }) => /[)\]}]/.test(text[start] ?? ''));
  if (misfits.closes && misfits.closes.length > 0) found.push({ patches: [...misfits.closes, ...closings], cost: 6 + misfits.blanks.length });
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
    const tokens = [...text.slice(from, line.end).matchAll(TOKEN)].map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }));
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
  return ranges.map((range) => ({ patches: [blanking(text, range)], cost: 10 + range.end - range.start }));
}

/** Lines that may be the damaged one: that of the failure, the one above, and those of brackets without partner. */
function suspectLines(text: string, { offset }: SyntaxFailure, lines: Lines): number[] {
  const own = lines.writtenAtOrAbove(lines.at(offset));
  if (own === undefined) return [];
  const above = lines.writtenAtOrAbove(own - 1);
  const misfits = findMisfits(text)?.blanks ?? [];
  return [...new Set([own, ...(above === undefined ? [] : [above]), ...misfits.map(({ start }) => lines.at(start))])];
}

/** The text after a candidate. */
export function applied(text: string, candidate: Candidate): string {
  return applyPatches(text, candidate.patches);
}
