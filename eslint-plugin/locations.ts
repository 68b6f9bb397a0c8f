/** Offsets as ESLint wants them: lines from 1, columns from 0. */
import type { AST, SourceCode } from 'eslint';
import { LineStarts, type Finding, type Range } from '../core/index.ts';

/** Where a finding stands. One about a comment begins before its line does: from there on ESLint would let the comment hide it. */
export function locationOf({ range, isAboutComment }: Finding, sourceCode: SourceCode): AST.SourceLocation {
  const { start, end } = placesOf(range, sourceCode);
  return isAboutComment ? { start: { line: start.line, column: -1 }, end } : { start, end };
}

/** A range in lines and columns. Languages for JSON had no such method at first; they count columns from 1. */
export function placesOf({ start, end }: Range, sourceCode: SourceCode): AST.SourceLocation {
  if (typeof sourceCode.getLocFromIndex === 'function')
    return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
  const lines = new LineStarts(sourceCode.text);
  return { start: lines.placeOf(start), end: lines.placeOf(end) };
}
