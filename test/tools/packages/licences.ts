/** What a bundle is made of, with the licences that have to travel with it. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from '../paths.ts';

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** File with the licences of everything in a folder of bundles. */
export const LICENCES = 'licenses.txt';
const LINE = '='.repeat(80);
const HEAD = new RegExp(String.raw`^${LINE}\n(\S+) (\S+) \((.+)\)\n${LINE}$`, 'gm');

/** Folders, relative to the root, of the packages of which a bundle holds something. */
export function packageFolders({ outputs }: Metafile): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
  return [...new Set(files.flatMap((path) => /^(?:[^:]*:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))];
}

/** Writes our own licence and those of packages into a folder. Throws when a package brings none. */
export function writeLicences(folder: string, packages: readonly string[]): void {
  const texts = packages.map((path) => `${LINE}\n${titleOf(manifestIn(path))}\n${LINE}\n\n${licenceIn(path).trim()}\n`);
  writeFileSync(join(root, folder, LICENCES), [readFileSync(join(root, 'LICENSE'), 'utf8'), ...[...new Set(texts)].sort()].join('\n'));
}

/** The packages that a licence file names. */
export function packagesIn(text: string): Package[] {
  return [...text.matchAll(HEAD)].map(([, name = '', version = '', license = '']) => ({ name, version, license }));
}

function titleOf({ name, version, license }: Package): string {
  return `${name} ${version} (${license})`;
}

function manifestIn(folder: string): Package {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Package;
}

function licenceIn(folder: string): string {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined || !existsSync(join(root, folder, file))) throw new Error(`${folder} brings no licence`);
  return readFileSync(join(root, folder, file), 'utf8');
}
