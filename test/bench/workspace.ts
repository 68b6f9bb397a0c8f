/** A scan of a large workspace while somebody types. */
import { rmSync } from 'node:fs';
import { Editor, pause } from '../extension/editor.ts';
import { quantile } from './estimate.ts';
import { residentMegabytes, writeWorkspace } from './long-session.ts';

const EDITS = 40;
/** Milliseconds between two keys. */
const PAUSE = 250;

export interface LargeScan {
  readonly files: number;
  readonly findings: number;
  /** Seconds of the first scan, and of one more in which nothing has changed. */
  readonly seconds: number;
  readonly again: number;
  /** Milliseconds from a key to its finding, the pause of the server included: without a scan and during it. */
  readonly alone: Latency;
  readonly during: Latency;
  readonly megabytes: number;
}

export interface Latency {
  readonly median: number;
  readonly p95: number;
  readonly keys: number;
}

export async function measureLargeScan(count: number): Promise<LargeScan> {
  const folder = writeWorkspace(count);
  const editor = await Editor.start({ folder });
  try {
    const alone = await type(editor, 'alone.js');
    const started = performance.now();
    const scan = editor.scan();
    let isOver = false;
    void scan.then(() => (isOver = true));
    const during = await type(editor, 'during.js', () => isOver);
    const { files, findings } = await scan;
    const seconds = (performance.now() - started) / 1000;
    const megabytes = residentMegabytes(editor.processId);
    const restarted = performance.now();
    await editor.scan();
    return { files, findings, seconds, again: (performance.now() - restarted) / 1000, alone, during, megabytes };
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true });
  }
}

/** From each change of a document to what is said about it. */
async function type(editor: Editor, name: string, isEnough = (): boolean => false): Promise<Latency> {
  const document = await editor.openDocument(name, 'console.log(order.mobile);\n// 0\n');
  const times: number[] = [];
  for (let edit = 0; edit < EDITS && !isEnough(); edit++) {
    const started = performance.now();
    await editor.replace(document, `// ${edit}`, `// ${edit + 1}`);
    await editor.publishedFor(document.uri, ({ version }) => version === document.version);
    times.push(performance.now() - started);
    await pause(PAUSE);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), keys: times.length };
}
