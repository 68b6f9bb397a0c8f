/**
 * A scan of a large workspace while somebody types: `npx tsx test/bench/workspace.ts [--files 10000]`. Prints how long the scan takes, how
 * long the editor waits for its answers meanwhile and without a scan, and the memory of the server.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, Editor } from '../extension/editor.ts';

const EDITS = 60;
const PAUSE = 250;
/** One file in so many leaks. */
const LEAKING = 20;

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' } } });
const count = Number(values.files);
const folder = mkdtempSync(join(tmpdir(), 'pi-guard-workspace-'));
for (let index = 0; index < count; index++) {
  const path = join(folder, `src/f${Math.floor(index / 100)}`);
  if (index % 100 === 0) mkdirSync(path, { recursive: true });
  const leak = index % LEAKING === 0 ? '  console.log("saved", order.mobile);\n' : '';
  const body = Array.from({ length: 12 }, (_, line) => `  const value${line} = format(order.items[${line}], { digits: ${line} });\n  if (value${line}.isLate) notify(value${line}.id);\n`).join('');
  writeFileSync(join(path, `m${index}.js`), `import { format, notify } from '../f0/m0.js';\n\nexport function handle${index}(order) {\n${body}${leak}  return order.id;\n}\n`);
}
writeFileSync(join(folder, 'package.json'), '{}\n');
buildExtension();
const editor = await Editor.start({ folder });
try {
  const alone = await type('alone.js');
  const before = memory();
  const started = performance.now();
  const scan = editor.scan();
  let isOver = false;
  void scan.then(() => (isOver = true));
  const during = await type('during.js', () => isOver);
  const answer = await scan;
  const took = performance.now() - started;
  console.log(`${answer.files} files, ${answer.findings} findings: ${(took / 1000).toFixed(1)} s`);
  console.log(`key to finding, debounce included: ${described(alone)} alone, ${described(during)} during the scan`);
  console.log(`memory of the server: ${before} MB before, ${memory()} MB after`);
  const again = performance.now();
  await editor.scan();
  console.log(`a second scan: ${((performance.now() - again) / 1000).toFixed(1)} s`);
} finally {
  await editor.stop();
  rmSync(folder, { recursive: true });
}

/** Milliseconds from each change of a document to what is said about it. */
async function type(name: string, isEnough = (): boolean => false): Promise<number[]> {
  const document = await editor.openDocument(name, 'console.log(order.mobile);\n// 0\n');
  const times: number[] = [];
  for (let edit = 0; edit < EDITS && !isEnough(); edit++) {
    const started = performance.now();
    await editor.replace(document, `// ${edit}`, `// ${edit + 1}`);
    await editor.publishedFor(document.uri, ({ version }) => version === document.version);
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return times.sort((a, b) => a - b);
}

function described(times: readonly number[]): string {
  const at = (share: number): string => (times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)}, p95 ${at(0.95)} ms (${times.length} keys)`;
}

function memory(): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${editor.processId}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
