/** Code that compilers and build tools accept and Babel does not. */
import type { Program, Range } from '../../types.ts';
import { SyntaxFailure } from '../failure.ts';
import { applyPatches } from '../patch.ts';
import { directivesIn } from './conditional-compilation.ts';

export interface Tolerated {
  readonly text: string;
  readonly blanked: readonly Range[];
  readonly tree?: Program;
  /** Why the text is still not valid. */
  readonly failure: SyntaxFailure;
}

const MAX_BRANCHES = 20;
const EXPORT_GLOBAL = /\bexport(?=\s+declare\s+(?:global|module)\b)/g;

/**
 * Blanks what stops the parser as long as it is known to be harmless: the `export` of `export declare global`, and branches
 * of uni-app's conditional compilation (`// #ifdef` … `// #endif`) that are valid only one at a time.
 */
export function tolerate(text: string, failure: SyntaxFailure, parse: (text: string) => Program | SyntaxFailure): Tolerated {
  const blanked: Range[] = [];
  let current = { text, failure };
  for (const next of [globalExports, ...Array.from({ length: MAX_BRANCHES }, () => nearestBranch)]) {
    const ranges = next(current.text, current.failure.offset);
    if (ranges.length === 0) continue;
    const changed = applyPatches(current.text, ranges);
    const result = parse(changed);
    if (!(result instanceof SyntaxFailure))
      return { text: changed, blanked: [...blanked, ...ranges], tree: result, failure: current.failure };
    if (next === nearestBranch && result.offset <= current.failure.offset) break;
    blanked.push(...ranges);
    current = { text: changed, failure: result };
  }
  return { ...current, blanked };
}

function globalExports(text: string): Range[] {
  return [...text.matchAll(EXPORT_GLOBAL)].map(({ index }) => ({ start: index, end: index + 'export'.length }));
}

/** The innermost branch of conditional compilation around an offset, or else the last one before it. */
function nearestBranch(text: string, offset: number): Range[] {
  const open: number[] = [];
  let before: Range | undefined;
  for (const directive of directivesIn(text)) {
    if (directive.opens) {
      open.push(directive.end);
      continue;
    }
    const start = open.pop();
    if (start === undefined || start > offset || text.slice(start, directive.start).trim() === '') continue;
    before = { start, end: directive.start };
    if (directive.start > offset) return [before];
  }
  return before ? [before] : [];
}
