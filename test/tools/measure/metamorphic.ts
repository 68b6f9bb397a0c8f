/**
 * Counts findings that come or go when a program is written in other words: `npm run metamorphic -- <folder>…`. Each script is looked
 * at by itself, in `recommended`; every transformation of `test/core/invariants/transformations` is made once in each file that has findings.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseFile } from '../../../core/syntax/index.ts';
import { differences, reported } from '../../core/invariants/transformations/compare.ts';
import { TRANSFORMATIONS } from '../../core/invariants/transformations/index.ts';
import { filesBelow } from '../../foreign/files.ts';

/** Longer files are generated, in UTF-16 units. */
const LONGEST = 150_000;
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue)$/;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run metamorphic -- <folder>…');
  process.exit(2);
}

function parses(path: string, text: string): boolean {
  try {
    parseFile(path, text);
    return true;
  } catch {
    return false;
  }
}

const counts = new Map<string, { all: number; differing: number }>(Object.keys(TRANSFORMATIONS).map((title) => [title, { all: 0, differing: 0 }]));
for (const folder of folders.map((name) => resolve(name))) {
  for (const file of [...filesBelow(folder)].filter((name) => SCRIPT.test(name))) {
    const path = relative(folder, file).replaceAll('\\', '/');
    const text = readFileSync(file, 'utf8');
    if (text.length > LONGEST || !parses(path, text)) continue;
    const [lines, noLines] = [reported(path, text, true), reported(path, text, false)];
    if (lines.length === 0) continue;
    for (const [title, transform] of Object.entries(TRANSFORMATIONS)) {
      const other = transform(path, text);
      const count = counts.get(title);
      if (!count || other === text || !parses(path, other)) continue;
      const withLine = title !== 'functions change places';
      const found = differences(withLine ? lines : noLines, reported(path, other, withLine));
      count.all += lines.length;
      count.differing += found.length;
      for (const item of found) console.log(`${path}: ${title}: ${item}`);
    }
  }
}
const [all, differing] = [...counts.values()].reduce(([a, d], count) => [a + count.all, d + count.differing], [0, 0]);
for (const [title, count] of counts) console.log(`${title}: ${count.differing} of ${count.all} findings`);
console.log(`${differing} of ${all} findings × transformations differ`);
