/** Folders of paths, and texts that a host has for them. */
import type { ModuleHost } from '../../module-types.ts';

/** Folders above a file that are looked at, at most. */
export const MAX_FOLDERS = 12;

/** Folder of a path with its last separator, in whichever style the path is written. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A folder and those above it, the nearest first, each with its last separator. */
export function folders(folder: string): string[] {
  const found = [folder];
  for (
    let current = folderOf(folder.slice(0, -1));
    current !== '' && found.length < MAX_FOLDERS;
    current = folderOf(current.slice(0, -1))
  ) {
    if (current === found.at(-1)) break;
    found.push(current);
  }
  return found;
}

/** The text of a file; empty where there is none or it cannot be read now. */
export function readText(host: ModuleHost, path: string): string {
  const text = host.read(path);
  return text === undefined || text === 'later' ? '' : text;
}
