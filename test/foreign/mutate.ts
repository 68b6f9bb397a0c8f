/**
 * Mutated text: `npm run mutate -- <folder>… [--edits 10000] [--seed 1]`. Random edits of pieces of the folders' files, each
 * through the language server's own path from a change to findings. Exit code 1 when anything is wrong; each complaint
 * names the file, the seed of its page and the edit, so that it can be repeated.
 */
import { relative, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dataLanguageOf } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Desk } from './desk.ts';
import { changedPlace, DEEP, randomEdit, type RandomEdit } from './edits.ts';
import { filesBelow } from './files.ts';
import { apart, pageOf } from './pages.ts';
import { randomOf, type Random } from './random.ts';

/** Edits of one pair of pages, and how often they are laid out afresh. */
const EDITS_OF_A_DESK = 60;
const DESKS_OF_PAGES = 5;
/** The more edits stand, the likelier one is taken back: the pages would soon be too damaged to say anything. */
const UNDO_CHANCE = 0.4;
const MORE_UNDO = 0.1;
const DEEP_UNDO = 0.8;
/** Pages in which nothing is found: few of them are enough. */
const SILENT_PAGES = 0.02;
/** How often findings are compared with those of a first look, which costs as much again. */
const COMPARISONS = 0.15;
/** Settings and data are the other half of what people type secrets into. */
const DATA_PAGES = 0.5;
const MAX_SHOWN = 50;
const EVERY = 10_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edits: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, page: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run mutate -- <folder>… [--edits n] [--seed s] [--page seed of one page]');
  process.exit(2);
}

const top = resolve(positionals[0] ?? '.');
const paths = positionals.flatMap((folder) => [...filesBelow(resolve(folder))]);
const code = paths.filter((path) => dataLanguageOf(path) === undefined);
const data = paths.filter((path) => dataLanguageOf(path) !== undefined);
const wanted = values.page === undefined ? Number(values.edits) : EDITS_OF_A_DESK * DESKS_OF_PAGES;
const counts = { edits: 0, ofData: 0, desks: 0, withFindings: 0, wrong: 0 };
const kinds = new Map<string, number>();
const seeds = randomOf(Number(values.seed));
let shown = 0;
// The parser throws at every half-typed place; no one reads the stacks.
if (values.page === undefined) Error.stackTraceLimit = 0;

let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true));

while (counts.edits < wanted && !isStopped) {
  const seed = values.page === undefined ? seeds.below(2 ** 31) : Number(values.page);
  await work(seed);
  await nextTurn();
}
console.log(`${counts.edits} edits, ${counts.ofData} of them of data, on ${counts.desks} pairs of pages; findings after ${counts.withFindings} of them`);
console.log([...kinds].sort().map(([name, count]) => `${name} ${count}`).join(', '));
console.log(`${counts.wrong} things wrong`);
process.exitCode = counts.wrong > 0 ? 1 : 0;

async function work(seed: number): Promise<void> {
  const random = randomOf(seed);
  const path = random.of(data.length > 0 && (code.length === 0 || random.next() < DATA_PAGES) ? data : code);
  const pages = [pageOf(path, random), pageOf(random.of(paths), random)];
  if (!pages[0] || !pages[1]) return;
  const pair = apart([pages[0], pages[1]]);
  const first = new Desk(pair);
  if ((await first.findings(first.documents[0])).length === 0 && random.next() > SILENT_PAGES) return;
  for (let round = 0; round < DESKS_OF_PAGES; round++) await workOn(new Desk(pair), random, dataLanguageOf(path) !== undefined, `${relative(top, path)} (--page ${seed}) round ${round}`);
}

async function workOn(desk: Desk, random: Random, isData: boolean, where: string): Promise<void> {
  counts.desks++;
  const undo: (readonly [TextDocument, string])[] = [];
  for (let edit = 0; edit < EDITS_OF_A_DESK && counts.edits < wanted; edit++) {
    const name = await step(desk, random, undo, `${where} edit ${edit}`);
    counts.edits++;
    if (isData) counts.ofData++;
    if (counts.edits % EVERY === 0) console.log(`… ${counts.edits}`);
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
}

/** One edit of the first page, seldom of the second, which the first may import; or the last one is taken back. */
async function step(desk: Desk, random: Random, undo: (readonly [TextDocument, string])[], where: string): Promise<string> {
  const isDeep = desk.documents.some((document) => document.getText().length > DEEP);
  const last = random.next() < (isDeep ? DEEP_UNDO : UNDO_CHANCE + MORE_UNDO * undo.length) ? undo.pop() : undefined;
  const document = last?.[0] ?? desk.documents[random.next() < 0.15 ? 1 : 0];
  const text = document.getText();
  const edit = last ? takingBack(text, last[1]) : randomEdit(text, random);
  if (!last) undo.push([document, text]);
  const before = desk.wrong.length;
  try {
    if ((await desk.edit(document, edit, random.next() < COMPARISONS)) > 0) counts.withFindings++;
  } catch (crash) {
    desk.wrong.push(`crash: ${describeCrash(crash)}`);
  }
  for (const what of desk.wrong.slice(before)) {
    counts.wrong++;
    if (shown++ < MAX_SHOWN) console.log(`${where}, ${edit.name}: ${what}`);
  }
  return edit.name;
}

/** The one replacement that leads from a text to an earlier one. */
function takingBack(text: string, earlier: string): RandomEdit {
  const { start, end } = changedPlace(earlier, text);
  return { name: 'undo', replacements: [{ start, end, text: earlier.slice(start, end + earlier.length - text.length) }] };
}
