/** Where findings stay while the code around them cannot be read. */
import type { Finding, Range } from '../../../core/index.ts';
import { commonEnds } from './common-ends.ts';

/** The findings of a text. */
export interface Shown {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The same findings in a text that was changed in one place. They lose their fixes, whose edits would hit the wrong text;
 * a finding whose own text was replaced is gone.
 */
export function moveFindings({ text, findings }: Shown, changed: string): Shown {
  if (findings.length === 0 || text === changed) return { text: changed, findings };
  const move = mover(text, changed);
  const moved = findings.flatMap((finding): Finding[] => {
    const range = move(finding.range);
    if (!range || range.start === range.end) return [];
    const flow = finding.flow.flatMap((step) => {
      const place = step.file === undefined ? move(step.range) : step.range;
      return place ? [{ ...step, range: place }] : [];
    });
    const parts = finding.parts?.flatMap((part) => {
      const place = move(part.range);
      return place ? [{ ...part, range: place }] : [];
    });
    return [{ ...finding, range, flow, fixes: [], ...(parts ? { parts } : {}) }];
  });
  return { text: changed, findings: moved };
}

/**
 * Those of the findings so far that could not be found again because their code was `blanked`: the place itself, or a
 * step of the flow to it. `'all'` when nothing could be read.
 */
export function keptFindings(before: readonly Finding[], blanked: readonly Range[] | 'all', found: readonly Finding[]): Finding[] {
  if (blanked.length === 0) return [];
  return before.filter(({ ruleId, range, flow }) => {
    const places = [range, ...flow.filter((step) => step.file === undefined).map((step) => step.range)];
    const isHidden = blanked === 'all' || places.some((place) => blanked.some((blank) => overlaps(place, blank)));
    return isHidden && !found.some((other) => other.ruleId === ruleId && overlaps(other.range, range));
  });
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
