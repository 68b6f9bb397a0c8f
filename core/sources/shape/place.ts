/** Where a value comes from, and the properties that lead from there to it. */
import type { Path } from '../../graph/access-path.ts';
import type { Variable } from '../file/bindings.ts';
import type { Node } from '../../types.ts';

/**
 * What a value stands in or is made by: a variable of this file, an expression (an allocation, a call), or a name for
 * what several expressions mean: a field of the state, a call with its constant endpoint, a cell.
 */
export type Origin = Variable | Node | string;

/** A part of what an origin holds; elements of lists take no step in its path. */
export interface Place {
  readonly origin: Origin;
  readonly path: Path;
}

/** Hand-written access paths are shorter. Objects that are spread into themselves would give ever longer ones; these are dropped. */
export const MAX_PATH = 8;

/** A path with `name` before it; elements of lists take no step. */
export function pathUnder(name: string | undefined, path: Path): Path {
  return name === undefined || /^\d+$/.test(name) ? path : [name, ...path];
}

/** What is left of a path below another one; undefined when it does not stand there. */
export function below(path: Path, start: Path): Path | undefined {
  return start.every((name, index) => path[index] === name) ? path.slice(start.length) : undefined;
}

/** Whether a variable holds a value: it is no import, function, class or caught error. */
export function isHolder({ defs: [definition] }: Variable): boolean {
  return /^(?:Variable|Parameter)$/.test(String(definition?.type));
}
