/**
 * `npm run vendored`: copies 20 MB of bundles, source maps and lock files out of the installed packages into a project of
 * their own and scans it with the built command. Nothing may be found, and it may take a second more than reading the files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../paths.ts';

const MEGABYTES = 20;
/** Of each kind, so that no kind crowds out the others. */
const SHARE = { bundle: 14e6, map: 12e6, lock: 2e6 };
/** A large script with a source map was put together by a tool; smaller ones are modules that were translated one by one. */
const MIN_BUNDLE = 200_000;
const MAX_SECONDS = 1;
const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');

type Kind = keyof typeof SHARE;

function kindOf(path: string): Kind | undefined {
  if (/(?:^|\/)(?:package-lock\.json|\.package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(path)) return 'lock';
  if (path.endsWith('.map')) return 'map';
  if (!/\.[cm]?js$/.test(path)) return undefined;
  const isNamedSo = /[.-](?:min|umd|iife|bundle|global|prod)\.|\/umd\//.test(path);
  return isNamedSo || (existsSync(`${path}.map`) && statSync(path).size >= MIN_BUNDLE) ? 'bundle' : undefined;
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path.replaceAll('\\', '/');
  }
}

/** Tells the processor time of the command, which other programs on the machine do not change, at its end. */
const CLOCK = "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\ncpu ${(user+system)/1e6}`)})";

function run(folder: string): { readonly seconds: number; readonly where: string[] } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', CLOCK, COMMAND, '--format', 'eslint-json', '--locale', 'en', '.'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = /^cpu ([\d.]+)/m.exec(stderr)?.[1];
  if (!stdout.startsWith('[') || seconds === undefined) throw new Error(stderr);
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; line: number }[] }[];
  return { seconds: Number(seconds), where: results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line }) => `${filePath.slice(folder.length + 1)}:${String(line)} ${String(ruleId)}`)) };
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
  const before = process.cpuUsage();
  for (const path of filesBelow(folder)) readFileSync(path, 'utf8');
  const { user, system } = process.cpuUsage(before);
  const reading = (user + system) / 1e6;
  const { seconds: starting } = run(empty);
  const { seconds, where } = run(folder);
  const over = seconds - starting - reading;
  console.log(`${String(count)} files, ${(size / 1e6).toFixed(1)} MB (${Object.entries(taken).map(([kind, bytes]) => `${kind} ${(bytes / 1e6).toFixed(1)}`).join(', ')}): ${String(where.length)} findings; ${over.toFixed(2)} s over reading (${reading.toFixed(2)} s) and starting (${starting.toFixed(2)} s)`);
  for (const one of where.slice(0, 20)) console.log(`  ${one}`);
  const isDone = size >= MEGABYTES * 1e6 && where.length === 0 && over <= MAX_SECONDS;
  console.log(isDone ? 'ok' : 'FAILED');
  process.exitCode = isDone ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
  rmSync(empty, { recursive: true });
}
