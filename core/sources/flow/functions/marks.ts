/** Marks stand for what a function's callers pass while its summary is made; see `./parameter-marks.ts`. */
import type { Value } from '../value.ts';

/** Kind of the n-th mark. */
export function markKind(index: number): string {
  return `#${index}`;
}

/** A property of a mark: `options.data` is part of what was passed. Undefined when the object is none. */
export function memberOfMark(object: Value, name: string): Value | undefined {
  const marks = object.sources.filter((source) => source.kind.startsWith('#') && !source.kind.includes('.'));
  if (marks.length === 0) return undefined;
  const left = marks.filter(({ filter }) => !filter?.takes(name));
  return { sources: left.map((source) => ({ ...source, kind: `${source.kind}.${name}` })), silent: left.length === 0 };
}

/** Last name of a mark's path for what calling it gives: `remember(key, load)` stores the result of `load`. */
export const RESULT = '()';

/** The result of calling a mark. */
export function resultOfMark(fn: Value): Value | undefined {
  return memberOfMark(fn, RESULT);
}
