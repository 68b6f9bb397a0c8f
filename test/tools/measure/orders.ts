/**
 * Counts values at sinks that another order of questions judges differently: `npm run orders -- <folder>…`. Each script is looked at by
 * itself, its sinks in the order of the text and in shuffled orders. A file whose work was cut in one of them is counted apart.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ORDERS, disagreements } from '../../core/invariants/orders.ts';
import { filesBelow } from '../../foreign/files.ts';

/** Longer files are generated, in UTF-16 units. */
const LONGEST = 150_000;
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue)$/;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run orders -- <folder>…');
  process.exit(2);
}

let [compared, cut, unread, differing] = [0, 0, 0, 0];
for (const folder of folders.map((name) => resolve(name))) {
  for (const file of [...filesBelow(folder)].filter((name) => SCRIPT.test(name))) {
    const text = readFileSync(file, 'utf8');
    if (text.length > LONGEST) continue;
    const path = relative(folder, file).replaceAll('\\', '/');
    try {
      const found = disagreements(path, text);
      if (found) compared++;
      else cut++;
      differing += found?.length ?? 0;
      for (const item of found ?? []) console.log(item);
    } catch (error) {
      if (!(error instanceof SyntaxError)) console.log(`${path}: ${String(error)}`);
      unread++;
    }
  }
}
console.log(`${differing} values differ in ${compared} files × ${ORDERS} orders; ${cut} files were cut, ${unread} do not parse`);
