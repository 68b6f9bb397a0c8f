/**
 * How often each class of findings was right: `npm run calibrate -- <benchmark>=<checkouts> …`. A class is a rule, what told the
 * kind, and the preset that reports it; `--detail` tells them apart by confidence and category of the kind too, and names what was wrong. A benchmark's folder has `dev.jsonl` (labelled lines) and `rule-map.json`
 * (category of a label -> rules), and where there is one `judged.tsv` (findings read by two people; those on which they agree
 * count). Everything is analysed in `strict`, whole programs. `--least N` leaves out classes with fewer examples.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kindById } from '../../core/catalog/kinds.ts';
import { root } from './paths.ts';

interface Label {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
  readonly category: string;
  readonly verdict: string;
}

interface Found {
  readonly rule: string;
  readonly level: string;
  readonly confidence: string;
  readonly evidence?: string;
  readonly kinds: readonly string[];
  readonly place: { readonly path: string; readonly line: number };
}

interface Tally {
  right: number;
  wrong: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { least: { type: 'string', default: '1' }, detail: { type: 'boolean', default: false } } });
const sets = positionals.map((pair) => pair.split('=')).map(([benchmark, checkouts]) => ({ benchmark: resolve(benchmark ?? ''), checkouts: resolve(checkouts ?? '') }));
if (sets.length === 0 || !sets.every(({ benchmark, checkouts }) => existsSync(join(benchmark, 'dev.jsonl')) && existsSync(checkouts))) {
  console.error('usage: npm run calibrate -- <folder with dev.jsonl and rule-map.json>=<checkouts> … [--least <examples>]');
  process.exit(2);
}
const tallies = new Map<string, Tally>();
const counted = new Set<string>();
const scanned = new Map<string, readonly Found[]>();
for (const { benchmark, checkouts } of sets) {
  const rules = JSON.parse(readFileSync(join(benchmark, 'rule-map.json'), 'utf8')) as Record<string, readonly string[]>;
  const labels = [...labelled(join(benchmark, 'dev.jsonl')), ...judged(join(benchmark, 'judged.tsv'))];
  for (const repo of new Set(labels.map((label) => label.repo))) {
    const folder = [repo.replace('/', '__'), repo].map((name) => join(checkouts, name)).find((path) => existsSync(path));
    if (folder === undefined) continue;
    const own = labels.filter((label) => label.repo === repo);
    const found = scan(folder);
    for (const path of new Set(own.map((label) => label.path))) {
      count(`${repo}/${path}`, found.filter(({ place }) => place.path === path), own.filter((label) => label.path === path), rules);
    }
  }
}
const rows = [...tallies].filter(([, { right, wrong }]) => right + wrong >= Number(values.least)).sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, { right, wrong }] of rows) console.log(`${name} ${right} of ${right + wrong} | ${(100 * right / (right + wrong)).toFixed(0)} % |`);

/** Counts each label once, for the surest finding at its line. */
function count(file: string, found: readonly Found[], own: readonly Label[], rules: Record<string, readonly string[]>): void {
  const order = ['high', 'medium', 'low'];
  for (const finding of [...found].sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence))) {
    const answering = own.filter(({ category }) => `pi-guard/${finding.rule}` === `pi-guard/${category}` || (rules[category] ?? []).some((pattern) => new RegExp(pattern.slice(1, -1)).test(`pi-guard/${finding.rule}`)));
    const label = nearest(answering, finding.place.line);
    const key = label && `${file}:${label.line}:${label.category}`;
    if (!label || key === undefined || counted.has(key)) continue;
    counted.add(key);
    if (label.verdict !== 'TP' && label.verdict !== 'FP-trap') continue;
    const name = classOf(finding);
    const tally = tallies.get(name) ?? { right: 0, wrong: 0 };
    tallies.set(name, tally);
    if (label.verdict === 'TP') tally.right++;
    else tally.wrong++;
    if (values.detail && label.verdict !== 'TP') console.log(`  ${name}  ${file}:${finding.place.line}`);
  }
}

/** The class of a finding, as the table lists it. */
function classOf({ rule, evidence = 'literal', confidence, level, kinds: [kind = ''] }: Found): string {
  const isLow = level === 'low' || level === 'info';
  if (!values.detail) return `| ${rule} | ${evidence} | ${confidence === 'low' || isLow ? 'strict' : 'recommended'} |`;
  return `| ${rule} | ${evidence} | ${kindById(kind)?.category ?? 'none'} | ${confidence}${isLow ? ', low level' : ''} |`;
}

/** The label of a statement that has the line, else the one beside it; leaks go before traps. */
function nearest(own: readonly Label[], line: number): Label | undefined {
  const distance = ({ line: start, endLine = start }: Label): number => (line < start ? start - line : line > endLine ? line - endLine : line === start ? 0 : 0.5);
  const near = own.filter((label) => distance(label) <= 1).sort((a, b) => distance(a) - distance(b) || Number(b.verdict === 'TP') - Number(a.verdict === 'TP'));
  return near[0];
}

/** Every finding of one repository, guesses and low levels too. */
function scan(folder: string): readonly Found[] {
  const before = scanned.get(folder);
  if (before) return before;
  const out = mkdtempSync(join(tmpdir(), 'pi-guard-calibrate-'));
  const report = join(out, 'report.json');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), '.', '--preset', 'strict', '--format', `json=${report}`, '--allow-parse-errors', '--all-files'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!existsSync(report)) throw new Error(`No report for ${folder} (exit ${status}): ${stderr.slice(-500)}`);
  const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { readonly findings: readonly Found[] };
  rmSync(out, { recursive: true });
  scanned.set(folder, findings);
  return findings;
}

function labelled(path: string): Label[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Label);
}

/** What two readers judged alike: right where both said so, wrong where both did; where they differ nothing is known. */
function judged(path: string): Label[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').slice(1).flatMap((row): Label[] => {
    const [repo, place, rule, a, b] = row.split('\t');
    const [file, line] = place?.split(/:(?=\d+$)/) ?? [];
    if (repo === undefined || file === undefined || line === undefined || rule === undefined || a !== b || (a !== 'yes' && a !== 'no')) return [];
    return [{ repo, path: file, line: Number(line), category: rule, verdict: a === 'yes' ? 'TP' : 'FP-trap' }];
  });
}
