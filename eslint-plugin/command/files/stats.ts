import { statSync, type Stats } from 'node:fs';

/** What a path is, links followed; undefined when it is nothing or cannot be read. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
