/**
 * `npm run bench -- <project folder>… [--part rules|process|growth|editor|mask]… [--files 600] [--rounds 9] [--presses 500] [--json file] [--short]`
 * Measures what PI Guard costs, prints tables and writes a JSON file; `--short` needs no folders and is what CI gates on.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Linter } from 'eslint';
import { sampleOf } from './corpus.ts';
import { measureGrowth } from './growth.ts';
import { measureEditor } from './keystrokes.ts';
import { measureMasks } from './masking.ts';
import { installPeers, peerVariants } from './peers.ts';
import { measureRules } from './rules.ts';
import { shortProblems } from './short.ts';
import { tables, type BenchResult } from './tables.ts';
import { ownVariants, peerVariant } from './variants.ts';
import { measureWhole } from './whole.ts';

const PARTS = ['rules', 'process', 'growth', 'editor', 'mask'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', multiple: true, default: [...PARTS] },
    files: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '9' },
    presses: { type: 'string', default: '500' },
    json: { type: 'string', default: 'bench.json' },
    short: { type: 'boolean', default: false },
  },
});
const isAsked = (part: (typeof PARTS)[number]): boolean => values.part.includes(part);
const rounds = Number(values.rounds);

if (values.short) {
  const problems = shortProblems();
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'bench: within its bounds' : `bench: ${problems.length} bounds are broken`);
  process.exit(problems.length === 0 ? 0 : 1);
}
if (positionals.length === 0 && (isAsked('rules') || isAsked('process'))) {
  console.error('usage: npm run bench -- <project folder>… [--part rules] [--files 600] [--rounds 9] [--json bench.json]; npm run bench -- --short');
  process.exit(2);
}

const result: { -readonly [Key in keyof BenchResult]: BenchResult[Key] } = { node: process.version, eslint: Linter.version, processors: cpus().length, date: new Date().toISOString().slice(0, 10) };
if (isAsked('rules') || isAsked('process')) {
  installPeers();
  const samples = sampleOf(positionals, Number(values.files));
  if (isAsked('rules')) result.rules = measureRules(samples, [...ownVariants({ singleRules: true }), ...(await peerVariants()).map(peerVariant)], rounds);
  if (isAsked('process')) result.whole = measureWhole(samples, positionals, Math.ceil(rounds / 3));
}
if (isAsked('growth')) result.growth = measureGrowth(Math.ceil(rounds / 3));
if (isAsked('editor')) result.editor = await measureEditor(Number(values.presses));
if (isAsked('mask')) result.mask = measureMasks(rounds * 5);
console.log(tables(result, 'en'));
writeFileSync(values.json, `${JSON.stringify(result, undefined, 2)}\n`);
if (result.rules?.isVoid) {
  console.error('The control is off: the figures of this run do not count. Measure again on a quieter machine.');
  process.exitCode = 1;
}
