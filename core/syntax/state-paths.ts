/** Paths into the state of a component or page, as expressions of its markup write them. */
import type { RowBinding } from '../parsed-file.ts';

const PATH = /(?<![\w$.'"`])[a-z_$][\w$]*(?:\[[^\][]{0,40}\]|\??\.[a-z_$][\w$]*){1,7}(?![\w$]|\s*\()/gi;
const PLAIN_PATH = /^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*){0,4}$/i;

/** A path as it stands in an expression; elements of lists take no step. */
export interface WrittenPath {
  readonly path: readonly string[];
  /** Offset in the expression, and length. */
  readonly index: number;
  readonly length: number;
}

/** Every path with more than one name that an expression reads; what is called, and what stands in quotes, is left out. */
export function pathsIn(expression: string): WrittenPath[] {
  const bare = expression.replace(/'[^']*'|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  return [...bare.matchAll(PATH)].flatMap(({ 0: whole, index }) => {
    const path = whole.replace(/\[[^\]]{0,40}\]/g, '').split(/\??\./);
    return path.length > 1 ? [{ path, index, length: whole.length }] : [];
  });
}

/** The names of an expression that is one path and nothing else; elements of lists take no step. */
export function plainPath(expression: string): readonly string[] | undefined {
  const plain = expression.trim().replace(/\[[^\][]{0,40}\]/g, '');
  return PLAIN_PATH.test(plain) ? plain.split('.') : undefined;
}

/** The element or slot that a name means at a place of the markup: what was last so called before it. */
export function findRow(rows: readonly RowBinding[], name: string, place: number): RowBinding | undefined {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as RowBinding;
    if (row.start <= place && row.role !== 'handler' && row.name === name) return row;
  }
  return undefined;
}
