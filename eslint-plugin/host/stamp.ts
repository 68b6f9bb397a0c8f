import { statSync } from 'node:fs';

/** What changes when a file is written, removed or replaced; empty where no file can be read. Never throws. */
export function stampOf(path: string): string {
  try {
    const stats = statSync(path);
    return stats.isFile() ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : '';
  } catch {
    return '';
  }
}
