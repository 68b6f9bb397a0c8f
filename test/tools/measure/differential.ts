/**
 * Whether the editor, ESLint 9 and 10 and the command say the same about real code: `npm run differential -- <folder> [--files 500]`.
 * Takes files at equal distances from the sorted list. Differences are printed by place, without the code.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '../../../core/index.ts';
import { compare } from '../../extension/differential.ts';
import { buildExtension } from '../../extension/editor.ts';

const MAX_SIZE = 300_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: 'string', default: '500' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run differential -- <folder> [--files 500]');
  process.exit(2);
}

const top = resolve(folder);
const all = [...listFiles(top)].sort();
const count = Math.min(Number(values.files), all.length);
const files = Array.from({ length: count }, (_, index) => relative(top, all[Math.floor((index * all.length) / count)] ?? ''));
buildExtension();
const { findings, repairs, unparsed, differences } = await compare(top, files);
for (const { file, surface, other, eslint } of differences) {
  console.log(file);
  for (const line of other.filter((item) => !eslint.includes(item))) console.log(`  only ${surface}: ${head(line)}`);
  for (const line of eslint.filter((item) => !other.includes(item))) console.log(`  not ${surface}: ${head(line)}`);
}
console.log(`${count} files, ${unparsed.length} of them not parsed, ${findings} findings, ${repairs} repairs, ${differences.length} files with differences`);
process.exitCode = differences.length > 0 ? 1 : 0;

/** The title of a repair, without the text that it leaves. */
function head(line: string): string {
  return line.split(' => ')[0] ?? '';
}

function* listFiles(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory() && !/^(?:node_modules|\.git|dist)$/.test(entry.name)) yield* listFiles(child);
    else if (entry.isFile() && languageOf(child) !== undefined && statSync(child).size <= MAX_SIZE) yield child;
  }
}
