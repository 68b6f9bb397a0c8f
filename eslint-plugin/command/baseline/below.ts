/** Baselines of packages, which a run in a folder above does not use. */
import { dirname, join } from 'node:path';
import { BASELINE_NAME } from '../../../core/index.ts';
import { isInside } from '../../host/inside.ts';
import { statsOf } from '../files/stats.ts';
import { openItems, pathOf, type Item } from '../formats/report.ts';

/** More are counted by nobody. */
const MOST = 5;

/** The baselines between a folder and its findings that need an action, as reports write their paths; `used` is the one that counts. */
export function baselinesBelow(cwd: string, items: readonly Item[], used: string): string[] {
  const folders = new Set<string>();
  for (const { reported } of openItems({ items }))
    for (let folder = dirname(reported.file); folder !== cwd && isInside(folder, cwd) && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  const files = [...folders].map((folder) => join(folder, BASELINE_NAME)).filter((file) => file !== used && statsOf(file)?.isFile());
  return files
    .sort()
    .slice(0, MOST)
    .map((file) => pathOf(file, cwd));
}
