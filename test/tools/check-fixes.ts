/**
 * Applies every offered repair of every finding in real code, in memory: `npm run check-fixes -- <folder>… [--preset strict]`.
 * Checks of each: the text parses, the finding is gone and none came in its stead, a second run offers nothing at the
 * place, nothing is imported twice; and of safe ones that every call inside the statement keeps its arguments.
 * All safe repairs of a file are applied together as well.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRESETS, analyze, applyEdits, isReported, languageOf, parseFile, type Edit, type Finding, type Fix, type Preset } from '../../core/index.ts';
import { walk } from '../../core/facts/tree.ts';
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';

const MAX_BYTES = 300_000;
const LEFT_OUT = /^(?:node_modules|\.git|dist|miniprogram_npm|uni_modules)$/;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { preset: { type: 'string', default: 'recommended' } } });
if (positionals.length === 0 || !PRESETS.includes(values.preset as Preset)) {
  console.error(`usage: npm run check-fixes -- <folder>… [--preset ${PRESETS.join('|')}]`);
  process.exit(2);
}
const preset = values.preset as Preset;
const disk = new NodeModuleHost();
/** Every project is treated as one that has `pi-guard-mask` installed, so that imports are written too. */
const host = {
  resolve: (specifier: string, from: string) => (specifier === 'pi-guard-mask' ? '/pi-guard-mask/index.js' : disk.resolve(specifier, from)),
  read: (id: string) => disk.read(id),
  entries: (from: string) => disk.entries(from),
  programFiles: (from: string) => disk.programFiles(from),
};

function* listFiles(path: string): Generator<string> {
  if (statSync(path).isFile()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.test(entry.name)) yield* listFiles(inner);
    else if (entry.isFile() && languageOf(inner) && !/\.min\.js$/.test(inner) && statSync(inner).size < MAX_BYTES) yield inner;
  }
}

function reported(path: string, text: string): readonly Finding[] | undefined {
  const analysis = analyze({ path, text }, { host, otherFiles: true });
  return analysis.failure ? undefined : analysis.findings.filter((finding) => isReported(finding, preset));
}

const here = (edits: readonly Edit[]): Edit[] => edits.filter(({ file }) => file === undefined);
const key = ({ ruleId, kinds, sink }: Finding): string => `${ruleId} ${kinds.join()} ${sink}`;

/** Texts of the calls inside the changed statements of a script: what they are given must stay. */
function innerCalls(path: string, text: string, edits: readonly Edit[]): string[] {
  if (!/\.[cm]?[jt]sx?$/.test(path)) return [];
  const calls: string[] = [];
  walk(parseFile(path, text).tree, (node) => {
    if (node.type !== 'CallExpression' || /^(?:String|JSON\.stringify|console\.\w+)$/.test(text.slice(...node.callee.range))) return;
    if (edits.some(({ range }) => range.start <= node.range[0] && node.range[1] <= range.end && range.start < range.end)) calls.push(text.slice(...node.range));
  });
  return calls;
}

/** Why a repair is not good, or undefined. */
function complaint(path: string, text: string, findings: readonly Finding[], finding: Finding, fix: Fix): string | undefined {
  const repaired = applyEdits(text, here(fix.edits));
  const after = reported(path, repaired);
  if (!after) return 'no longer parses';
  const before = findings.filter((item) => key(item) === key(finding)).length;
  if (after.filter((item) => key(item) === key(finding)).length >= before && after.length >= findings.length) return 'the finding is still there';
  if (after.length > findings.length - 1) return 'another finding came';
  const lost = fix.safety === 'safe' ? innerCalls(path, text, here(fix.edits)).find((call) => !repaired.includes(call)) : undefined;
  if (lost !== undefined) return 'a call is left out or given something else';
  const imports = [...repaired.matchAll(/^import .*'pi-guard-mask'.*$/gm)].map(([line]) => line);
  return new Set(imports).size === imports.length ? undefined : 'imports twice';
}

/** Applies all safe repairs of a file that do not overlap, as the editor and `eslint --fix` do. */
function together(path: string, text: string): string | undefined {
  let current = text;
  for (let round = 0; round < 200; round++) {
    const fix = reported(path, current)?.flatMap(({ fixes }) => fixes).find(({ safety, edits }) => safety === 'safe' && edits.length > 0);
    if (!fix) return undefined;
    const next = applyEdits(current, here(fix.edits));
    if (next === current) return 'a safe repair changes nothing';
    current = next;
    if (!reported(path, current)) return 'safe repairs together no longer parse';
  }
  return 'safe repairs never end';
}

interface Count {
  findings: number;
  offered: number;
  safe: number;
}

const counts = new Map<string, Count>();
const complaints = new Map<string, number>();
let offers = 0;
let safe = 0;
for (const folder of positionals) {
  for (const path of listFiles(resolve(folder))) {
    const text = readFileSync(path, 'utf8');
    const found = reported(path, text) ?? [];
    for (const finding of found) {
      const count = counts.get(finding.ruleId) ?? { findings: 0, offered: 0, safe: 0 };
      counts.set(finding.ruleId, count);
      count.findings++;
      if (finding.fixes.length > 0) count.offered++;
      if (finding.fixes.some((fix) => fix.safety === 'safe')) count.safe++;
      const titles = finding.fixes.map(({ title }) => title.en);
      if (new Set(titles).size < titles.length) complain(path, text, finding, 'two offers with one title', 'review');
      for (const fix of finding.fixes) {
        offers++;
        if (fix.safety === 'safe') safe++;
        const problem = complaint(path, text, found, finding, fix);
        if (problem !== undefined) complain(path, text, finding, `${problem} (${fix.title.en})`, fix.safety);
      }
    }
    const problem = found.some(({ fixes }) => fixes.some((fix) => fix.safety === 'safe')) ? together(path, text) : undefined;
    if (problem !== undefined) complain(path, text, found[0] as Finding, problem, 'safe');
  }
}

function complain(path: string, text: string, { range }: Finding, problem: string, safety: Fix['safety']): void {
  complaints.set(safety, (complaints.get(safety) ?? 0) + 1);
  console.log(`${path}:${text.slice(0, range.start).split('\n').length} ${safety}: ${problem}`);
}

for (const [rule, { findings, offered, safe: safely }] of [...counts].sort()) console.log(`${rule}: ${findings} findings, ${offered} with a repair, ${safely} with a safe one`);
console.log(`${offers} offers, ${safe} of them safe; complaints: ${complaints.get('safe') ?? 0} about safe ones, ${complaints.get('review') ?? 0} about others`);
process.exitCode = complaints.size > 0 ? 1 : 0;
