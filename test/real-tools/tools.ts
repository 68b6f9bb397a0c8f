/** Where the tools of others lie, whether they are there, and how they are run. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../tools/paths.ts';

export const folder = join(root, 'test/real-tools');
/** Below the tests, so that these import nothing of it. */
const packages = join(folder, 'packages');
export const modules = join(packages, 'node_modules');
const marker = join(modules, '.pi-guard-tools');
/** Packages whose install script makes a file executable, or puts a binary in its place; scripts stay off. */
const BINARIES = ['@microsoft/sarif-multitool-linux/Sarif.Multitool', '@oven/bun-linux-x64/bin/bun', '@oven/bun-linux-x64-baseline/bin/bun'];
/** Editors that are no packages of npm. */
const EDITORS: Readonly<Record<string, string>> = { nvim: 'neovim', hx: 'hx' };

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Installs what the lockfile names, unless that was done. Throws when npm fails. */
export function install(): void {
  if (isInstalled()) return;
  rmSync(marker, { force: true });
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: packages, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci failed in test/real-tools/packages\n${stdout}${stderr}`);
  for (const path of BINARIES) if (existsSync(join(modules, path))) chmodSync(join(modules, path), 0o755);
  writeFileSync(marker, stamp());
}

function stamp(): string {
  return createHash('sha256').update(readFileSync(join(packages, 'package-lock.json'))).digest('hex');
}

function isInstalled(): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === stamp();
}

/** Why these tests cannot run now, one sentence for each missing thing; empty when they can. */
export function missingRealTools(): string[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return ['The tools of these tests are installed on Linux x64 only.'];
  const missing = isInstalled() ? [] : ['The tools of others are not installed: `npm run test:real-tools` installs them (440 MB in test/real-tools/packages/node_modules).'];
  for (const [name, debian] of Object.entries(EDITORS)) if (spawnSync(name, ['--version']).error) missing.push(`There is no ${name}: \`apt-get install -y --no-install-recommends ${debian}\` installs it.`);
  return missing;
}

/** Path of a tool's script or binary. */
export function tool(path: string): string {
  return join(modules, path);
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export function run(command: string, args: readonly string[], { cwd, input, env }: RunOptions): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, input, encoding: 'utf8', timeout: 240_000, maxBuffer: 1 << 28, env: { ...process.env, CI: undefined, LC_ALL: 'en_US.UTF-8', XDG_CONFIG_HOME: join(cwd, '.settings'), PATH: `${join(modules, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`, ...env } });
  return { code: status, out: stdout, err: error ? String(error) : stderr };
}

const folders: string[] = [];

/** A folder with these files; it is removed when the tests end. */
export function project(files: Readonly<Record<string, string>>): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-real-')));
  folders.push(made);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text);
  }
  return made;
}

process.on('exit', () => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** The packages as npm would publish them, by name. Packed once. */
export function archives(): Readonly<Record<string, string>> {
  const into = join(folder, 'dist');
  if (existsSync(into)) rmSync(into, { recursive: true });
  mkdirSync(into);
  const { code, err } = run('npm', ['pack', '--workspaces', '--ignore-scripts', '--pack-destination', into], { cwd: root });
  if (code !== 0) throw new Error(err);
  return Object.fromEntries(readdirSync(into).map((name) => [name.replace(/-\d.*$/, ''), join(into, name)]));
}
