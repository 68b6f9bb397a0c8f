/**
 * Applies the first offered repair of every finding in real code, in memory: `npm run check-fixes -- <folder>…`.
 * Counts, for each: the text still parses, the finding is gone, no other came, and doing it again changes nothing.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyze, applyEdits, isReported, languageOf, type Finding, type ModuleHost } from '../../core/index.ts';

const MAX_BYTES = 300_000;
/** Every project is treated as one that has `pi-guard-mask` installed, so that imports are written too. */
const host: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? 'pi-guard-mask' : undefined), read: () => undefined };

function* listFiles(path: string): Generator<string> {
  if (statSync(path).isFile()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory() && !/^(?:node_modules|\.git|dist|miniprogram_npm)$/.test(entry.name)) yield* listFiles(inner);
    else if (entry.isFile() && languageOf(inner) && !/\.min\.js$/.test(inner) && statSync(inner).size < MAX_BYTES) yield inner;
  }
}

function reported(path: string, text: string): readonly Finding[] | undefined {
  const analysis = analyze({ path, text }, { host });
  return analysis.failure ? undefined : analysis.findings.filter((finding) => isReported(finding, 'recommended'));
}

const PERSONAL = /^no-(?:log|store)-personal-info$|^no-personal-info-in-url$/;

/** Why the first repair of a finding is not good, or undefined. */
function complaint(path: string, text: string, findings: readonly Finding[], index: number): string | undefined {
  const fix = findings[index]?.fixes[0];
  if (!fix) return 'nothing offered';
  const repaired = applyEdits(text, fix.edits);
  const after = reported(path, repaired);
  if (!after) return 'no longer parses';
  if (after.length > findings.length - 1) return 'finding not gone, or another came';
  const again = reported(path, repaired) ?? [];
  return JSON.stringify(again) === JSON.stringify(after) && !again.some((finding) => finding.fixes[0]?.edits.some((edit) => repaired.slice(edit.range.start, edit.range.end) === edit.text && edit.text !== '')) ? undefined : 'a second run changes something';
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run check-fixes -- <folder>…');
  process.exit(2);
}
let bad = 0;
for (const folder of folders) {
  let findings = 0;
  let offered = 0;
  let good = 0;
  for (const path of listFiles(resolve(folder))) {
    const text = readFileSync(path, 'utf8');
    const found = (reported(path, text) ?? []);
    found.forEach((finding, index) => {
      if (!PERSONAL.test(finding.ruleId)) return;
      findings++;
      const problem = complaint(path, text, found, index);
      if (problem !== 'nothing offered') offered++;
      if (problem === undefined) good++;
      else console.log(`${path}:${text.slice(0, finding.range.start).split('\n').length} ${problem}`);
    });
  }
  bad += offered - good;
  console.log(`${folder}: ${findings} findings, ${offered} with a repair, ${good} good`);
}
process.exitCode = bad > 0 ? 1 : 0;
