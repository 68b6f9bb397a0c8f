/** Which results have to be found anew when files change. */
import { mayWriteTo, type CellDependency } from '../../../core/index.ts';

/**
 * Whether findings rest on one of the files that have changed: they are among its modules, or write to what it reads of the whole
 * program. Texts are read only when a rule queries the program.
 */
export function restingOn(
  changed: readonly string[],
  textOf: (path: string) => string | undefined,
): (modules: readonly string[], cells: readonly CellDependency[]) => boolean {
  const paths = new Set(changed);
  const texts = new Map<string, string>();
  const textAt = (path: string): string => {
    let text = texts.get(path);
    if (text === undefined) texts.set(path, (text = textOf(path) ?? ''));
    return text;
  };
  return (modules, cells) =>
    modules.some((module) => paths.has(module)) || (cells.length > 0 && changed.some((path) => mayWriteTo(path, textAt(path), cells)));
}
