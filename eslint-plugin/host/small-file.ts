import { readFileSync, statSync } from 'node:fs';
import { decoded, moduleText } from './encodings.ts';

/** The text of a file; where it is in no encoding that is read, what can be read of it. */
export interface SmallFile {
  readonly text: string;
  readonly isUndecoded?: true;
}

/** Text of a file; why it is not read otherwise. Links are followed; what is no file (a pipe, a device) is never opened. */
export function readSmallFile(path: string, most: number): SmallFile | 'missing' | 'unreadable' | 'too-large' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return 'missing';
    if (!stats.isFile()) return 'unreadable';
    if (stats.size > most) return 'too-large';
    const bytes = readFileSync(path);
    const whole = decoded(bytes);
    return whole ? { text: whole.text } : { text: moduleText(bytes), isUndecoded: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}
