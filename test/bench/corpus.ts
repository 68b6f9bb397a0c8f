/** The scripts of the folders that are given: nothing about them is known here. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { languageOf } from '../../core/index.ts';
import { generatedReason } from '../../eslint-plugin/command/files/generated-code.ts';
import { fileReason, folderReason, NEVER_ENTERED } from '../../eslint-plugin/command/files/skipped-names.ts';

/** Longer files are libraries and tables, which would decide every mean. */
const MAX_BYTES = 100_000;

export interface Sample {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/**
 * Hand-written scripts of projects, each a folder: whole projects, the smallest first, until there are `count` files. Parts
 * of projects would make modules look dear, which are read once for all the files that import them.
 */
export function sampleOf(folders: readonly string[], count = Infinity): Sample[] {
  const projects = folders.map((folder) => [...scriptsBelow(resolve(folder), [])].sort()).sort((a, b) => a.length - b.length);
  const samples: Sample[] = [];
  for (const paths of projects) {
    if (samples.length > 0 && samples.length + paths.length > count) break;
    for (const path of paths) {
      const text = readFileSync(path, 'utf8');
      if (generatedReason(path, text) === undefined) samples.push({ path, text, lines: linesOf(text) });
    }
  }
  return samples;
}

export function linesOf(text: string): number {
  return text.split('\n').length;
}

function* scriptsBelow(folder: string, above: readonly string[]): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const names = [...above, entry.name];
    if (entry.isDirectory()) {
      if (!NEVER_ENTERED.has(entry.name) && folderReason(names) === undefined) yield* scriptsBelow(path, names);
    } else if (entry.isFile() && languageOf(entry.name) !== undefined && fileReason(basename(path)) === undefined && statSync(path).size <= MAX_BYTES) yield path;
  }
}
