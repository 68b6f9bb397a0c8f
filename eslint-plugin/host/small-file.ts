import { readFileSync, statSync } from 'node:fs';

/** Text of a file; why it is not read otherwise. Links are followed; what is no file (a pipe, a device) is never opened. */
export function readSmallFile(path: string, most: number): { readonly text: string } | 'missing' | 'unreadable' | 'too-large' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return 'missing';
    if (!stats.isFile()) return 'unreadable';
    return stats.size > most ? 'too-large' : { text: readFileSync(path, 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}
