/** The language server over a long session: what it holds after a scan of a large workspace, and over many edits. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Editor, pause } from '../extension/editor.ts';
import { shapes } from './shapes.ts';

/** One file in so many leaks. */
const LEAKING = 20;
const FILES_PER_FOLDER = 100;
/** Milliseconds without anything to do, after which memory counts as that of a server at rest. */
const REST = 10_000;
const LINES = 1_000;
/** Edits after which memory is read. */
const READINGS = [100, 300, 500];

export interface LongSession {
  /** Megabytes of the process: before a scan, right after it, and at rest. */
  readonly scan: { readonly files: number; readonly before: number; readonly after: number; readonly rest: number };
  /** Megabytes of the process at rest, by number of edits. */
  readonly edits: Readonly<Record<number, number>>;
}

/** A workspace of files that import one another; the folder is the caller's to remove. */
export function writeWorkspace(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-workspace-'));
  for (let index = 0; index < count; index++) {
    const path = join(folder, `src/f${Math.floor(index / FILES_PER_FOLDER)}`);
    if (index % FILES_PER_FOLDER === 0) mkdirSync(path, { recursive: true });
    const leak = index % LEAKING === 0 ? '  console.log("saved", order.mobile);\n' : '';
    const body = Array.from({ length: 12 }, (_, line) => `  const value${line} = format(order.items[${line}], { digits: ${line} });\n  if (value${line}.isLate) notify(value${line}.id);\n`).join('');
    writeFileSync(join(path, `m${index}.js`), `import { format, notify } from '../f0/m0.js';\n\nexport function handle${index}(order) {\n${body}${leak}  return order.id;\n}\n`);
  }
  writeFileSync(join(folder, 'package.json'), '{}\n');
  return folder;
}

/** Scans a workspace of so many files, then types into a document of 1,000 lines. */
export async function measureLongSession(files: number): Promise<LongSession> {
  const folder = writeWorkspace(files);
  const editor = await Editor.start({ folder });
  try {
    const before = residentMegabytes(editor.processId);
    await editor.scan();
    const after = residentMegabytes(editor.processId);
    await pause(REST);
    const scan = { files, before, after, rest: residentMegabytes(editor.processId) };
    const edits: Record<number, number> = {};
    const document = await editor.openDocument('long.ts', `// 0\n${shapes[0]?.text(LINES)}`);
    for (let edit = 0; edit < Math.max(...READINGS); edit++) {
      await editor.replace(document, `// ${edit}`, `// ${edit + 1}`);
      await editor.publishedFor(document.uri, ({ version }) => version === document.version);
      if (!READINGS.includes(edit + 1)) continue;
      await pause(REST);
      edits[edit + 1] = residentMegabytes(editor.processId);
    }
    return { scan, edits };
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true });
  }
}

/** What the system says that a process holds; Linux only. */
export function residentMegabytes(processId: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
