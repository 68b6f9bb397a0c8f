import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { statsOf } from './stats.ts';

/** Errors after which a file may still be writable in place: its folder takes no new file, or the file cannot be replaced. */
const ONLY_IN_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

/**
 * Writes a file so that a reader finds the old text or the new one, and never half of it, whatever ends the process:
 * beside its place, then moved there. Makes its folder. Pipes and devices are written to. Returns whether it worked.
 */
export function writeWhole(file: string, text: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const stats = statsOf(file);
    if (stats && !stats.isFile()) writeFileSync(file, text);
    else replace(stats ? realpathSync(file) : file, text, stats?.mode);
    return true;
  } catch {
    return false;
  }
}

function replace(file: string, text: string, mode: number | undefined): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    if (!ONLY_IN_PLACE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(file, text);
  }
}
