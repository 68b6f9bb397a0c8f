/**
 * `npm run secret-tables -- <folder>`: how many of the examples in the test tables of gitleaks, secretlint and
 * detect-secrets are found. The folder holds clones of the three, outside this project; nothing is copied from them, and
 * nothing of an example is printed. `--misses` lists which examples of a claimed rule are judged otherwise, by number.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, isReported, type Finding } from '../../../core/index.ts';
import { readDetectSecrets } from '../secret-tables/detect-secrets.ts';
import type { Example, Table } from '../secret-tables/example.ts';
import { readGitleaks } from '../secret-tables/gitleaks.ts';
import { placesOf } from '../secret-tables/place.ts';
import { readSecretlint } from '../secret-tables/secretlint.ts';
import { UNCLAIMED } from '../secret-tables/unclaimed.ts';

const RULE = 'no-hardcoded-credential';
const READERS: Readonly<Record<string, (clone: string) => Table>> = { gitleaks: readGitleaks, secretlint: readSecretlint, 'detect-secrets': readDetectSecrets };
const MIN_POSITIVES = 200;
const MIN_NEGATIVES = 300;
const MIN_FOUND = 0.95;
const MAX_FLAGGED = 0.03;

/** Values that show that they are none: runs of one character, sequences, and words that stand for a password. */
const SHOWN_AS_PLACEHOLDER = /EXAMPLE|Example\d|x{5}|X{5}|(\w)\1{4}|(?:abcd1234){3}|12345678|abcdefgh|ABCDEFGH|FEDCBA98|deadbeef|:\/\/user(?:name)?:pass(?:word)?@|SECRETS?(?:KEY)?\b|private key here|dabba|-ELse_|fake/;

interface Score {
  positives: number;
  found: number;
  placeholders: number;
  negatives: number;
  flagged: number;
  flaggedByAnything: number;
}

interface Judged extends Score {
  /** Whether one of our formats, not just a name, finds most of its positives. */
  readonly isFormat: boolean;
  readonly misses: readonly string[];
}

function findingsOf(example: Example): Finding[][] {
  return placesOf(example).map((file) => analyze(file).findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'strict')));
}

function formatOf(finding: Finding): string | undefined {
  return finding.data['format']?.split(':')[0] ?? (finding.messageId.startsWith('keyStore') ? 'key-store' : undefined);
}

/** A negative of a rule is flagged when a format is seen in it that finds the positives of the rule. */
function judge(examples: readonly Example[]): Judged {
  const score: Score = { positives: 0, found: 0, placeholders: 0, negatives: 0, flagged: 0, flaggedByAnything: 0 };
  const misses: string[] = [];
  const formats = new Set<string>();
  let byFormat = 0;
  examples.forEach((example, index) => {
    if (!example.isPositive) return;
    const findings = findingsOf(example);
    const isFound = findings.every((list) => list.length > 0);
    if (!isFound && SHOWN_AS_PLACEHOLDER.test(example.secrets?.join() ?? example.text)) {
      score.placeholders++;
      return;
    }
    score.positives++;
    if (isFound) score.found++;
    else misses.push(`#${String(index)} not found`);
    const seen = findings.flat().map(formatOf).filter((format) => format !== undefined);
    if (seen.length > 0) byFormat++;
    for (const format of seen) formats.add(format);
  });
  examples.forEach((example, index) => {
    if (example.isPositive) return;
    score.negatives++;
    const findings = findingsOf(example).flat();
    if (findings.length > 0) score.flaggedByAnything++;
    if (!findings.some((finding) => formats.has(formatOf(finding) ?? ''))) return;
    score.flagged++;
    misses.push(`#${String(index)} flagged`);
  });
  return { ...score, isFormat: byFormat > 0 && byFormat * 2 >= score.found, misses };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean', default: false } } });
const folder = positionals[0];
if (folder === undefined) {
  console.error(`usage: npm run secret-tables -- <folder with clones of ${Object.keys(READERS).join(', ')}> [--misses]`);
  process.exit(2);
}
const byRule = new Map<string, Example[]>();
const literal = new Set<string>();
for (const [tool, read] of Object.entries(READERS)) {
  const clone = join(resolve(folder), tool);
  if (!existsSync(clone)) {
    console.error(`There is no clone of ${tool} at ${clone}.`);
    process.exit(2);
  }
  const { examples, unread } = read(clone);
  const count = (isPositive: boolean): string => `${String(examples.filter((one) => one.isPositive === isPositive).length)} (${String(examples.filter((one) => one.isPositive === isPositive && !one.isDrawn).length)} of them literal)`;
  console.log(`${tool}: ${count(true)} positives, ${count(false)} negatives, ${String(unread)} entries not read`);
  for (const example of examples) {
    const key = `${tool}/${example.rule}`;
    byRule.set(key, [...(byRule.get(key) ?? []), example]);
    if (!example.isDrawn) literal.add(`${String(example.isPositive)} ${example.text}`);
  }
}
const read = (isPositive: boolean): number => [...literal].filter((key) => key.startsWith(`${String(isPositive)} `)).length;
console.log(`${String(read(true))} different literal positives and ${String(read(false))} negatives read`);

const positivesOf = new Set([...byRule.values()].flat().filter((example) => example.isPositive).map(({ text }) => text));
const totals = { formats: emptyScore(), names: emptyScore() };
const names: string[] = [];
for (const [rule, all] of byRule) {
  if (rule in UNCLAIMED) continue;
  // What is one rule's negative and another's positive only says that the two rules differ.
  const judged = judge(all.filter((example) => example.isPositive || !positivesOf.has(example.text)));
  const total = judged.isFormat ? totals.formats : totals.names;
  for (const key of Object.keys(total) as (keyof Score)[]) total[key] += judged[key];
  if (!judged.isFormat) names.push(rule);
  if (values.misses && judged.misses.length > 0) console.log(`  ${rule}: ${String(judged.found)} of ${String(judged.positives)} found, ${String(judged.flagged)} of ${String(judged.negatives)} flagged; ${judged.misses.join(', ')}`);
}

function emptyScore(): Score {
  return { positives: 0, found: 0, placeholders: 0, negatives: 0, flagged: 0, flaggedByAnything: 0 };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

const { formats } = totals;
console.log(`Not claimed: ${Object.entries(UNCLAIMED).filter(([rule]) => byRule.has(rule)).map(([rule, why]) => `${rule} (${why})`).join('; ')}`);
console.log(`No format here, found by the name beside the value: ${names.join(', ')}`);
console.log(`By name: ${String(totals.names.found)} of ${String(totals.names.positives)} positives found (${percent(totals.names.found, totals.names.positives)}); ${String(totals.names.flaggedByAnything)} of ${String(totals.names.negatives)} negatives have a name of a credential, too`);
console.log(`Claimed formats: ${String(formats.found)} of ${String(formats.positives)} positives found (${percent(formats.found, formats.positives)}), besides ${String(formats.placeholders + totals.names.placeholders)} that are placeholders`);
console.log(`                 ${String(formats.flagged)} of ${String(formats.negatives)} negatives flagged (${percent(formats.flagged, formats.negatives)}); ${String(formats.flaggedByAnything)} hold that or another credential, or the name of one`);
const isDone = read(true) >= MIN_POSITIVES && read(false) >= MIN_NEGATIVES && formats.found / formats.positives >= MIN_FOUND && formats.flagged / formats.negatives <= MAX_FLAGGED;
console.log(isDone ? 'ok' : 'FAILED');
process.exitCode = isDone ? 0 : 1;
