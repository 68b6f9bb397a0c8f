/** The files of a repository in which accounts may be made, whatever program they belong to. */
import { dirname, join } from 'node:path';
import type { Boundaries } from './boundaries.ts';
import type { Disk } from './disk.ts';
import { NOT_WRITTEN } from './program-files.ts';

/** Statements of databases, and code in languages that are not analysed: a text search is all that is done there. */
const OTHER_LANGUAGES = /\.(?:sql|go|py|java|kt|php|rb|cs|ex|rs)$/i;
/** Scripts that fill a database, by their names. */
const SEEDS = /(?:seed|init|migrat|accounts?|users?|admins?|demo|bootstrap|setup|fill|populate)[\w.-]{0,60}\.[cm]?[jt]s$/i;
/** Lists of containers. https://docs.docker.com/reference/compose-file/ */
const CONTAINERS = /^(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/i;
/** A sign of a repository that was copied without its history. */
const COPIED = '.gitignore';
const MAX_FILES = 3_000;
const MAX_FOLDERS = 6_000;
const MAX_DEPTH = 12;

/** Below the repository that a file belongs to; undefined where none is known, or where there are more. */
export function accountFiles(disk: Disk, boundaries: Boundaries, from: string): readonly string[] | undefined {
  const top = topOf(disk, boundaries, dirname(from));
  return top === undefined ? undefined : disk.remembered(`accounts below ${top}`, () => list(disk, top));
}

/** The repository, else the topmost folder that is one by its files. */
function topOf(disk: Disk, boundaries: Boundaries, folder: string): string | undefined {
  const boundary = boundaries.of(folder);
  if (boundaries.isMarked(boundary)) return boundary;
  let top = boundary === dirname(boundary) ? undefined : boundary;
  for (let current = folder; current !== dirname(current); current = dirname(current))
    if (disk.holds(current, COPIED, 'file') && (top === undefined || current.length < top.length)) top = current;
  return top;
}

function list(disk: Disk, top: string): readonly string[] | undefined {
  const files: string[] = [];
  const queue = [{ folder: top, depth: 0 }];
  for (const { folder, depth } of queue) {
    for (const name of disk.filesIn(folder))
      if (OTHER_LANGUAGES.test(name) || SEEDS.test(name) || CONTAINERS.test(name)) files.push(join(folder, name));
    if (files.length > MAX_FILES || queue.length > MAX_FOLDERS) return undefined;
    if (depth < MAX_DEPTH)
      for (const name of disk.foldersIn(folder))
        if (!NOT_WRITTEN.test(name) && !disk.isLink(join(folder, name))) queue.push({ folder: join(folder, name), depth: depth + 1 });
  }
  return files;
}
