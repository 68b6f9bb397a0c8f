/** What the extension host runs to measure itself: how much the extension holds it up. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { LAYOUT, type HostSpeed } from '../layout.ts';
import { poll } from '../poll.ts';
import { findingsOf, root, show } from '../host/editor.ts';

const RESOLUTION = 1;
const KEYS = 100;
/** Milliseconds between two keys. */
const PAUSE = 120;
const NANO = 1e6;
/** Milliseconds until the start of the editor is over. */
const QUIET = 8_000;

/** Rejects when something is not as it has to be for a measurement; the log says what. */
export async function run(): Promise<void> {
  await measure().catch((error: unknown) => {
    appendFileSync(join(root(), LAYOUT.log), `${String(error)}\n`);
    throw error;
  });
}

async function measure(): Promise<void> {
  const leaking = await show('order.js', 'console.log(order.mobile);\n');
  await poll('the finding', 30_000, () => findingsOf(leaking).length === 1);
  const plain = await show('plain.txt', 'a\n');
  await sleep(QUIET);
  const without = await delayWhileTyping(plain);
  const withIt = await delayWhileTyping(leaking);
  const speed: HostSpeed = { without, with: withIt };
  writeFileSync(join(root(), LAYOUT.report), JSON.stringify({ passed: 1, failed: 0, speed }));
}

/** How late the host's event loop comes while keys are typed into a document, in milliseconds. */
async function delayWhileTyping(document: vscode.TextDocument): Promise<HostSpeed['with']> {
  const editor = await vscode.window.showTextDocument(document);
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
  histogram.enable();
  for (let key = 0; key < KEYS; key++) {
    await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount - 1, 0), '//\n'));
    await sleep(PAUSE);
  }
  histogram.disable();
  const at = (percent: number): number => Math.max(histogram.percentile(percent) / NANO - RESOLUTION, 0);
  return { median: at(50), p99: at(99) };
}
