/** From a key press to the diagnostics, through the real language server, beside parsing and scope analysis alone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as core from '../../core/index.ts';
import { buildExtension, Editor, pause } from '../extension/editor.ts';
import { root } from '../tools/paths.ts';
import { median, quantile } from './estimate.ts';
import { shapes } from './shapes.ts';

const PROBE = join(import.meta.dirname, 'editor-probe.cjs');
const WARM_UP = 20;
const PARSES = 60;

export interface EditorResult {
  readonly presses: number;
  /** Milliseconds in which the server waits for the next key. */
  readonly pause: number;
  /** Milliseconds from the press to the diagnostics, the pause left out. */
  readonly median: number;
  readonly p95: number;
  /** Milliseconds that parsing and scope analysis alone take. */
  readonly parse: number;
  /** The p95 by parsing alone. */
  readonly ratio: number;
  /** Megabytes of the server's heap after collection: before the presses and after them. */
  readonly memory: readonly [number, number];
}

/** Results by the number of lines of the document that is typed in. */
export async function measureEditor(presses: number): Promise<Record<number, EditorResult>> {
  buildExtension();
  const results: Record<number, EditorResult> = {};
  for (const lines of [1_000, 5_000]) results[lines] = await measureLength(lines, presses);
  return results;
}

async function measureLength(lines: number, presses: number): Promise<EditorResult> {
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-keys-'));
  const report = join(folder, 'memory');
  process.env['PI_GUARD_BENCH_EDITOR'] = report;
  const editor = await Editor.start({ preload: PROBE });
  try {
    const text = `const typed = '';\n${shapes[0]?.text(lines)}\n`;
    const wait = Math.min(...(await press(editor, 'short.ts', "const typed = '';\n", WARM_UP)));
    await press(editor, 'warm.ts', text, WARM_UP);
    const before = await memoryOf(report);
    const times = (await press(editor, 'long.ts', text, presses)).map((took) => took - wait);
    const memory = [before, await memoryOf(report)] as const;
    const parse = parseTime(text);
    const p95 = quantile(times, 0.95);
    return { presses, pause: wait, median: median(times), p95, parse, ratio: p95 / parse, memory };
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Types into a string at the top of a document; milliseconds from each key to the diagnostics of that version. */
async function press(editor: Editor, name: string, text: string, times: number): Promise<number[]> {
  const document = await editor.openDocument(name, text);
  await editor.diagnostics(document);
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    editor.published.length = 0;
    await editor.replace(document, "const typed = '", "const typed = 'a");
    while (!editor.published.some(({ uri, version }) => uri === document.uri && version === document.version)) await pause(1);
    took.push(performance.now() - started);
  }
  await editor.close(document);
  return took;
}

async function memoryOf(report: string): Promise<number> {
  rmSync(report, { force: true });
  process.kill(Number(readFileSync(`${report}.pid`, 'utf8')), 'SIGUSR2');
  while (!existsSync(report) || readFileSync(report, 'utf8') === '') await pause(5);
  return Number(readFileSync(report, 'utf8'));
}

/** Median of the parses once the code is warm. */
function parseTime(text: string): number {
  const { parseFile } = createRequire(import.meta.url)(join(root, 'eslint-plugin/dist/core.cjs')) as typeof core;
  const times: number[] = [];
  for (let time = -WARM_UP; time < PARSES; time++) {
    const started = performance.now();
    parseFile('long.ts', text, { repair: true });
    if (time >= 0) times.push(performance.now() - started);
  }
  return median(times);
}
