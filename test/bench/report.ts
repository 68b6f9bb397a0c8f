/** `npx tsx test/bench/report.ts bench.json` writes the tables of a run into the pages about performance. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { tables, type BenchResult } from './tables.ts';

const PAGES: Readonly<Record<Locale, string>> = { en: 'docs/performance.md', 'zh-CN': 'docs/performance.zh-CN.md' };
const BLOCK = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npx tsx test/bench/report.ts bench.json');
  process.exit(2);
}
const result = JSON.parse(readFileSync(file, 'utf8')) as BenchResult;
for (const [locale, page] of Object.entries(PAGES) as [Locale, string][]) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  if (!BLOCK.test(text)) throw new Error(`${page} has no place for the tables`);
  writeFileSync(path, text.replace(BLOCK, (_, before: string, after: string) => `${before}${tables(result, locale).trimEnd()}\n${after}`));
}
