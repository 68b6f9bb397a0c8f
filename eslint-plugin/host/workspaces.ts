/** Packages of the repository, by the globs of npm, yarn and pnpm. */
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { manifestOf, type Manifest } from './manifests.ts';

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

const MAX_PACKAGES = 400;
/** Folders that are looked at for all globs together. */
const MAX_FOLDERS = 4_000;

/** Packages that a root folder names in `workspaces` or `pnpm-workspace.yaml`. */
export function workspacePackages(root: string, disk: Disk): Package[] {
  const globs = [
    ...npmGlobs(manifestOf(join(root, 'package.json'), disk)),
    ...pnpmGlobs(disk.isFile(join(root, 'pnpm-workspace.yaml')) ? disk.read(join(root, 'pnpm-workspace.yaml')) : undefined),
  ];
  const budget = { left: MAX_FOLDERS };
  const folders = globs.filter((glob) => !glob.startsWith('!')).flatMap((glob) => expand(root, partsOf(glob), disk, budget));
  return [...new Set(folders)].slice(0, MAX_PACKAGES).flatMap((folder) => {
    const manifest = manifestOf(join(folder, 'package.json'), disk);
    return typeof manifest?.name === 'string' ? [{ name: manifest.name, folder, manifest }] : [];
  });
}

function npmGlobs(manifest: Manifest | undefined): string[] {
  const workspaces = manifest?.workspaces;
  const list: unknown = Array.isArray(workspaces) ? workspaces : (workspaces as { packages?: unknown } | undefined)?.packages;
  return Array.isArray(list) ? list.filter((glob) => typeof glob === 'string') : [];
}

/** The list under `packages:`; the file's other keys do not matter. https://pnpm.io/pnpm-workspace_yaml */
function pnpmGlobs(text: string | undefined): string[] {
  const lines = (text ?? '').split(/\r?\n/);
  const start = lines.findIndex((line) => /^packages:\s*$/.test(line)) + 1;
  const length = start === 0 ? 0 : lines.slice(start).findIndex((line) => /^\w/.test(line));
  return lines.slice(start, length < 0 ? undefined : start + length).flatMap((line) => /^\s*-\s+['"]?([^'"#\s]+)/.exec(line)?.[1] ?? []);
}

/** Names in a glob; of several `**` in a row one is enough. */
function partsOf(glob: string): string[] {
  return glob
    .replace(/^\.\//, '')
    .split('/')
    .filter((part, index, parts) => part !== '' && !(part === '**' && parts[index - 1] === '**'));
}

/** Folders that a glob of plain parts, `*` and `**` names; `**` stands for up to two folders. */
function expand(folder: string, parts: readonly string[], disk: Disk, budget: { left: number }): string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [folder];
  if (budget.left-- <= 0) return [];
  const below = (): string[] =>
    disk
      .foldersIn(folder)
      .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
      .map((name) => join(folder, name));
  if (part === '**')
    return [folder, ...below(), ...below().flatMap((inner) => disk.foldersIn(inner).map((name) => join(inner, name)))].flatMap((inner) =>
      expand(inner, rest, disk, budget),
    );
  if (part === '*') return below().flatMap((inner) => expand(inner, rest, disk, budget));
  return disk.foldersIn(folder).includes(part) ? expand(join(folder, part), rest, disk, budget) : [];
}
