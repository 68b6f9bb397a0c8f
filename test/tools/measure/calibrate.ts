/**
 * How often each class of findings was right: `npm run calibrate -- <judged>=<checkouts> …`. `judged` is a folder with `dev.jsonl` (labelled
 * lines) and perhaps `judged.tsv`, a file of labelled lines, or a folder with a draw of findings (`draw.md`) and what two readers said of each
 * (`verdict-A.tsv`, `verdict-B.tsv`); `checkouts` is the folder that their paths start from. Where readers differ nothing is counted.
 *
 * A class is a rule, what told the kind, and the preset that reports it; with `--classes` what told the kind, the sink, the kind and the
 * preset; with `--detail` confidence and category of the kind, and every wrong finding is named. Everything is analysed in `strict`, as the
 * command reads a project by default. `--least N` leaves out classes with fewer examples, `--map` names the file that maps categories of
 * labels to rules, `--keep` a folder for the reports, which a second run reads again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kindById } from '../../../core/catalog/kinds.ts';
import { labelsOf, type Label } from './judged.ts';
import { root } from '../paths.ts';

interface Found {
  readonly rule: string;
  readonly level: string;
  readonly confidence: string;
  readonly evidence?: string;
  readonly kinds: readonly string[];
  readonly sink?: string;
  readonly place: { readonly path: string; readonly line: number };
}

interface Tally {
  right: number;
  wrong: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { least: { type: 'string', default: '1' }, detail: { type: 'boolean', default: false }, classes: { type: 'boolean', default: false }, map: { type: 'string' }, keep: { type: 'string' } },
});
const sets = positionals.map((pair) => pair.split('=').map((path) => resolve(path)));
if (sets.length === 0 || !sets.every((pair) => pair.length === 2 && pair.every((path) => existsSync(path)))) {
  console.error('usage: npm run calibrate -- <labels, or folder of labels or of a judged draw>=<checkouts> … [--classes | --detail] [--least <examples>] [--map <rule-map.json>] [--keep <folder>]');
  process.exit(2);
}
const tallies = new Map<string, Tally>();
const counted = new Set<string>();
const scanned = new Map<string, readonly Found[]>();
for (const [judged = '', checkouts = ''] of sets) {
  const beside = join(judged.endsWith('.jsonl') ? dirname(judged) : judged, 'rule-map.json');
  const mapped = values.map ?? (existsSync(beside) ? beside : undefined);
  const rules = mapped === undefined ? {} : (JSON.parse(readFileSync(mapped, 'utf8')) as Record<string, readonly string[]>);
  const labels = labelsOf(judged);
  for (const repo of new Set(labels.map((label) => label.repo))) {
    const folder = [repo.replace('/', '__'), repo].map((name) => join(checkouts, name)).find((path) => existsSync(path));
    if (folder === undefined) continue;
    const own = labels.filter((label) => label.repo === repo);
    const found = scan(folder);
    for (const path of new Set(own.map((label) => label.path))) {
      count(`${folder}/${path}`, found.filter(({ place }) => place.path === path), own.filter((label) => label.path === path), rules);
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
    const key = label && `${file}:${label.line}:${finding.rule}`;
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
function classOf({ rule, evidence = 'literal', confidence, level, sink = 'none', kinds: [kind = ''] }: Found): string {
  const isLow = level === 'low' || level === 'info';
  if (values.classes) return `| ${evidence} | ${sink} | ${kind} | ${confidence === 'low' || isLow ? 'strict' : 'recommended'} |`;
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
  const kept = values.keep === undefined ? undefined : join(resolve(values.keep), `${folder.split('/').slice(-2).join('__')}.json`);
  const out = mkdtempSync(join(tmpdir(), 'pi-guard-calibrate-'));
  const report = kept ?? join(out, 'report.json');
  if (!existsSync(report)) {
    mkdirSync(dirname(report), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), '.', '--preset', 'strict', '--format', `json=${report}`, '--allow-parse-errors', '--no-baseline'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (!existsSync(report)) throw new Error(`No report for ${folder} (exit ${status}): ${stderr.slice(-500)}`);
  }
  const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { readonly findings: readonly Found[] };
  rmSync(out, { recursive: true });
  scanned.set(folder, findings);
  return findings;
}
