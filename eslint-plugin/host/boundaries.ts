/** How far the modules of a file may lead. */
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { isInside, realPath, REPOSITORY_MARKS } from './inside.ts';

/**
 * The folder that a file's own modules stand in: its repository, else the topmost folder with a manifest, else its drive
 * or network share. Packages in `node_modules` are whatever was installed, wherever its links lead.
 */
export class Boundaries {
  constructor(private readonly disk: Disk) {}

  of(folder: string): string {
    return this.disk.remembered(`boundary ${folder}`, () => this.look(folder));
  }

  /** Whether a path stays within a boundary, links followed. The disk is not read for paths that are outside as written. */
  holds(path: string, boundary: string): boolean {
    if (!isInside(path, boundary)) return false;
    for (let current = path; current.length > boundary.length; current = dirname(current)) {
      if (this.disk.isLink(current)) return isInside(realPath(path), realPath(boundary));
    }
    return true;
  }

  /** Whether a folder is the top of a repository. */
  isMarked(folder: string): boolean {
    return REPOSITORY_MARKS.some((mark) => this.disk.holds(folder, mark, 'folder') || this.disk.holds(folder, mark, 'file'));
  }

  private look(folder: string): string {
    let top: string | undefined;
    for (let current = folder; ; current = dirname(current)) {
      if (this.isMarked(current)) return current;
      if (this.disk.holds(current, 'package.json', 'file')) top = current;
      if (current === dirname(current)) return top ?? current;
    }
  }
}
