/** Node's `fs` for a web worker, as far as PI Guard uses it: the loaded files of the workspace. https://nodejs.org/api/fs.html */
import { files, type Kind } from '../workspace-files.ts';

export interface Stats {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

export interface Dirent {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export function existsSync(path: string): boolean {
  return files.kindOf(path) !== undefined;
}

export function statSync(path: string, options: { readonly throwIfNoEntry?: boolean } = {}): Stats | undefined {
  const kind = files.kindOf(path);
  if (kind === undefined && options.throwIfNoEntry === false) return undefined;
  if (kind === undefined) throw missing(path);
  return { size: files.sizeOf(path), mtimeMs: files.revisionOf(path), ino: 0, ...tests(kind) };
}

export function readdirSync(path: string): Dirent[] {
  const names = files.namesIn(path);
  if (!names) throw missing(path);
  return [...names].map(([name, kind]) => ({ name, ...tests(kind), isSymbolicLink: () => false }));
}

export function readFileSync(path: string): Uint8Array;
export function readFileSync(path: string, encoding: 'utf8'): string;
export function readFileSync(path: string, encoding?: 'utf8'): string | Uint8Array {
  const bytes = files.read(path);
  if (!bytes) throw missing(path);
  return encoding === undefined ? bytes : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** There are no links in such a workspace. */
export function realpathSync(path: string): string {
  if (files.kindOf(path) === undefined) throw missing(path);
  return path;
}

export function readlinkSync(path: string): string {
  throw missing(path);
}

function tests(kind: Kind): { readonly isFile: () => boolean; readonly isDirectory: () => boolean } {
  return { isFile: () => kind === 'file', isDirectory: () => kind === 'folder' };
}

function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
}
