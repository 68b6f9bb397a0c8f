/**
 * How well half-typed code is read: `npm run half-typed -- <folder> [--seed 1] [--files 200] [--verbose]`.
 * Damages real files as typing does, three times each, and compares the findings with those of the undamaged file.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, languageOf, type Finding, type Range } from '../../../core/index.ts';

const MAX_SIZE = 200_000;
const MAX_LINE = 1_000;
const CUTS = 3;
const TARGET = { trees: 0.95, findings: 0.8 };
const INSERTIONS = ['(', '{', '[', "'", '"', '`', '/', '<', ' = ', ' => {', '.', 'if (', 'const ', 'const a = ', 'console.log(', 'function ', 'return {', 'import {', 'a.b(c, ', '...', '?.', '// ', '/* ', '@'];

interface Damage {
  readonly text: string;
  /** Lines of the undamaged text that the damage touches. */
  readonly lines: Range;
  readonly label: string;
  /** Where an offset of the undamaged text stands now. */
  readonly moved: (offset: number) => number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, files: { type: 'string', default: '200' }, verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run half-typed -- <folder> [--seed 1] [--files 200] [--verbose]');
  process.exit(2);
}

const random = generator(Number(values.seed));
const files = shuffle([...listFiles(folder)].sort());
const share = { texts: 0, trees: 0, findings: 0, kept: 0 };
const times: number[] = [];
let used = 0;
for (const path of files) {
  if (used === Number(values.files)) break;
  const text = readFileSync(path, 'utf8');
  if (text.trim() === '' || text.split('\n').some((line) => line.length > MAX_LINE)) continue;
  const whole = analyze({ path, text });
  if (whole.failure) continue;
  used++;
  for (let cut = 0; cut < CUTS; cut++) measure(path, whole.findings, damage(text));
}
report();

function measure(path: string, before: readonly Finding[], damaged: Damage): void {
  const started = performance.now();
  const after = analyze({ path, text: damaged.text }, { repair: true });
  times.push(performance.now() - started);
  share.texts++;
  if (!after.failure) share.trees++;
  else if (values.verbose) console.log(`no tree: ${relative(folder as string, path)} ${damaged.label}: ${after.failure.message}`);
  const found = new Set(after.findings.map((finding) => keyOf(finding, (offset) => offset)));
  for (const finding of before) {
    if (finding.range.start <= damaged.lines.end && damaged.lines.start <= finding.range.end) continue;
    share.findings++;
    if (found.has(keyOf(finding, damaged.moved))) share.kept++;
    else if (values.verbose) console.log(`lost: ${relative(folder as string, path)} ${damaged.label}: finding at ${finding.range.start}, blanked ${after.repaired.map(({ start, end }) => `${start}-${end}`).join(' ')}`);
  }
}

function keyOf(finding: Finding, moved: (offset: number) => number): string {
  return `${finding.ruleId} ${finding.messageId} ${moved(finding.range.start)} ${moved(finding.range.end)}`;
}

function damage(text: string): Damage {
  const at = Math.floor(random() * text.length);
  const removes = random() < 0.5;
  const length = removes ? Math.min(1 + Math.floor(random() * 30), text.length - at) : 0;
  const inserted = removes ? '' : (INSERTIONS[Math.floor(random() * INSERTIONS.length)] as string);
  const newline = text.indexOf('\n', at + length);
  return {
    text: text.slice(0, at) + inserted + text.slice(at + length),
    lines: { start: text.lastIndexOf('\n', at - 1) + 1, end: newline < 0 ? text.length : newline },
    label: removes ? `removed ${length} at ${at}` : `inserted ${JSON.stringify(inserted)} at ${at}`,
    moved: (offset) => (offset <= at ? offset : offset + inserted.length - length),
  };
}

function report(): void {
  const trees = share.trees / share.texts;
  const findings = share.findings === 0 ? 1 : share.kept / share.findings;
  console.log(`${used} files, ${share.texts} damaged texts`);
  console.log(`${percent(trees)} give a tree (target ${percent(TARGET.trees)})`);
  console.log(`${percent(findings)} of ${share.findings} findings outside the damaged lines stay (target ${percent(TARGET.findings)})`);
  const sorted = times.sort((a, b) => a - b);
  const at = (part: number) => `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0)} ms`;
  console.log(`analysis: median ${at(0.5)}, 95th percentile ${at(0.95)}, slowest ${at(1)}`);
  if (trees < TARGET.trees || findings < TARGET.findings) process.exitCode = 1;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function* listFiles(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory() && !/^(?:node_modules|\.git|dist)$/.test(entry.name)) yield* listFiles(child);
    else if (entry.isFile() && languageOf(child) !== undefined && !/\.min\.\w+$/.test(entry.name) && statSync(child).size <= MAX_SIZE) yield child;
  }
}

function shuffle(items: string[]): string[] {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] as string, items[index] as string];
  }
  return items;
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
