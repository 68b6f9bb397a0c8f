/**
 * `npm run vendored`: copies 20 MB of bundles, source maps and lock files out of the installed packages into a project of
 * their own and scans it with the built command. Nothing may be found, and it may take a second more than reading the files.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './paths.ts';

const MEGABYTES = 20;
/** Of each kind, so that no kind crowds out the others. */
const SHARE = { bundle: 14e6, map: 8e6, lock: 2e6 };
/** Smaller files of packages are ordinary modules, which nobody copies alone. */
const MIN_BUNDLE = 200_000;
const MAX_SECONDS = 1;
const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');

type Kind = keyof typeof SHARE;

function kindOf(path: string): Kind | undefined {
  if (/(?:^|\/)(?:package-lock\.json|\.package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(path)) return 'lock';
  if (path.endsWith('.map')) return 'map';
  if (!/\.[cm]?js$/.test(path)) return undefined;
  return /\.min\.|\/umd\//.test(path) || statSync(path).size >= MIN_BUNDLE ? 'bundle' : undefined;
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path.replaceAll('\\', '/');
  }
}

function run(folder: string): { readonly seconds: number; readonly messages: number; readonly where: string[] } {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--format', 'json', '--locale', 'en', '.'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - started) / 1_000;
  if (!stdout.startsWith('[')) throw new Error(stderr);
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; line: number }[] }[];
  const found = results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line }) => `${filePath.slice(folder.length + 1)}:${String(line)} ${String(ruleId)}`));
  return { seconds, messages: found.length, where: found };
}

const folder = mkdtempSync(join(tmpdir(), 'pi-guard-vendored-'));
const empty = mkdtempSync(join(tmpdir(), 'pi-guard-vendored-'));
try {
  const taken: Record<Kind, number> = { bundle: 0, map: 0, lock: 0 };
  let count = 0;
  for (const path of [join(root, 'package-lock.json'), ...filesBelow(join(root, 'node_modules'))]) {
    const kind = kindOf(path);
    if (kind === undefined || taken[kind] >= SHARE[kind]) continue;
    const target = join(folder, 'assets', String(count));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, basename(path)), readFileSync(path));
    taken[kind] += statSync(path).size;
    count++;
  }
  const size = Object.values(taken).reduce((sum, one) => sum + one, 0);
  const started = performance.now();
  for (const path of filesBelow(folder)) readFileSync(path, 'utf8');
  const reading = (performance.now() - started) / 1_000;
  const { seconds: starting } = run(empty);
  const { seconds, messages, where } = run(folder);
  const over = seconds - starting - reading;
  console.log(`${String(count)} files, ${(size / 1e6).toFixed(1)} MB (${Object.entries(taken).map(([kind, bytes]) => `${kind} ${(bytes / 1e6).toFixed(1)}`).join(', ')}): ${String(messages)} findings; ${over.toFixed(2)} s over reading (${reading.toFixed(2)} s) and starting (${starting.toFixed(2)} s)`);
  for (const one of where.slice(0, 20)) console.log(`  ${one}`);
  const isDone = size >= MEGABYTES * 1e6 && messages === 0 && over <= MAX_SECONDS;
  console.log(isDone ? 'ok' : 'FAILED');
  process.exitCode = isDone ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
  rmSync(empty, { recursive: true });
}
