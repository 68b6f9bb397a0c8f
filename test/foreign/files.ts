import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataLanguageOf, languageOf } from '../../core/index.ts';

/** Paths of the files below a folder that PI Guard reads, in order; those of installed packages and of git are left out. */
export function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== '.git' && entry.name !== 'node_modules') yield* filesBelow(path);
    } else if (entry.isFile() && (languageOf(path) !== undefined || dataLanguageOf(path) !== undefined)) yield path;
  }
}
