/** What belongs to a folder. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export const REPOSITORY_MARKS = ['.git', '.hg', '.svn'];

/** Whether a path is a folder or stands below it, as it is written; drives of Windows are the same in both cases of their letter. */
export function isInside(path: string, folder: string): boolean {
  const [inner, outer] = [withDrive(path), withDrive(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** VS Code opens terminals at `c:\shop`, and git names files below `C:\shop`. */
function withDrive(path: string): string {
  return sep === '\\' ? path.replace(/^[a-z]:/, (drive) => drive.toUpperCase()) : path;
}

/** Whether a path is below a folder, links followed too. The disk is not read for paths that are outside as written. */
export function isReallyInside(path: string, folder: string): boolean {
  return isInside(path, folder) && isInside(realPath(path), realPath(folder));
}

/** A path with its links followed; the path itself when there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether a file stands at a path, links followed. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** Whether a version control system stores its data in a folder. */
export function isRepository(folder: string): boolean {
  return REPOSITORY_MARKS.some((mark) => existsSync(join(folder, mark)));
}

/** The nearest folder upward that is a repository. */
export function repositoryOf(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (isRepository(current)) return current;
    if (current === dirname(current)) return undefined;
  }
}
