import { dirname } from 'node:path';
import { statsOf } from './stats.ts';

/** Whether a report could be written to an absolute path: it is no folder, and what stands above it is one. */
export function isPossibleOutput(file: string): boolean {
  if (statsOf(file)?.isDirectory()) return false;
  let folder = dirname(file);
  while (!statsOf(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return statsOf(folder)?.isDirectory() === true;
}
