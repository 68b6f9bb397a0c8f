/** Where findings stay while the code around them cannot be read. */
import type { Finding, Range } from '../../core/index.ts';
import { commonEnds } from './common-ends.ts';

/** What was last shown for a document. */
export interface Shown {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings of `before` that could not be found again in `text` because their code was `blanked` (all of it when nothing
 * could be read), at their place in `text`. They carry no fixes: an edit of code that is being typed would hit the wrong
 * text. A finding whose own text was replaced is gone.
 */
export function keptFindings(before: Shown, text: string, blanked: readonly Range[] | 'all', found: readonly Finding[]): Finding[] {
  if (blanked.length === 0) return [];
  const move = mover(before.text, text);
  const kept: Finding[] = [];
  for (const finding of before.findings) {
    const range = move(finding.range);
    if (!range || range.start === range.end) continue;
    const flow = finding.flow.flatMap((step) => {
      const moved = step.file === undefined ? move(step.range) : step.range;
      return moved ? [{ ...step, range: moved }] : [];
    });
    const places = [range, ...flow.filter((step) => step.file === undefined).map((step) => step.range)];
    const isHidden = blanked === 'all' || places.some((place) => blanked.some((blank) => overlaps(place, blank)));
    const isFound = found.some((other) => other.ruleId === finding.ruleId && overlaps(other.range, range));
    if (isHidden && !isFound) kept.push({ ...finding, range, flow, fixes: [] });
  }
  return kept;
}

/** Where a range of one text stands in another that differs in one place; undefined when an end of it was replaced. */
export function mover(from: string, to: string): (range: Range) => Range | undefined {
  const { head, tail } = commonEnds(from, to);
  const changedEnd = from.length - tail;
  const moved = (offset: number): number | undefined => {
    if (offset <= head) return offset;
    return offset < changedEnd ? undefined : offset + to.length - from.length;
  };
  return ({ start, end }) => {
    const [first, last] = [moved(start), moved(end)];
    return first === undefined || last === undefined || last < first ? undefined : { start: first, end: last };
  };
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
