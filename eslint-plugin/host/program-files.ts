/** The files of the program that a file belongs to. */
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/** A mini-program together with its functions in the cloud, each of which is a package. */
const PROJECT = ['project.config.json'];
const STARTS = ['package.json', 'app.json', 'pages.json', 'manifest.json', ...PROJECT];
const NOT_WRITTEN = /^(?:node_modules|dist|build|unpackage|coverage|out|target|public|static|\..*)$/;
/** Scripts, components, and the markup of mini-programs. */
const READ = /\.(?:[cm]?[jt]sx?|vue|nvue|uvue|wxml|axml|ttml|swan)$/;
const MAX_FILES = 800;
const MAX_DEPTH = 12;

/**
 * Scripts and markup of a mini-program's project, or else below the nearest folder that begins a program; undefined when there
 * is none, or more than 800 files.
 */
export function programFiles(disk: Disk, from: string): readonly string[] | undefined {
  const nearest = folderWith(disk, dirname(from), STARTS);
  const project = nearest === undefined ? undefined : folderWith(disk, nearest, PROJECT);
  return (project === undefined ? undefined : filesBelow(disk, project)) ?? (nearest === undefined ? undefined : filesBelow(disk, nearest));
}

function folderWith(disk: Disk, from: string, names: readonly string[]): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (names.some((name) => disk.holds(folder, name, 'file'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function filesBelow(disk: Disk, folder: string): readonly string[] | undefined {
  return disk.remembered(`files ${folder}`, () => list(disk, folder));
}

function list(disk: Disk, root: string): readonly string[] | undefined {
  const files: string[] = [];
  const queue = [{ folder: root, depth: 0 }];
  for (const { folder, depth } of queue) {
    for (const name of disk.filesIn(folder)) if (READ.test(name) && !/\.min\.js$|\.d\.ts$/.test(name)) files.push(join(folder, name));
    if (files.length > MAX_FILES || depth > MAX_DEPTH) return undefined;
    for (const name of disk.foldersIn(folder)) if (!NOT_WRITTEN.test(name) && !disk.isLink(join(folder, name))) queue.push({ folder: join(folder, name), depth: depth + 1 });
  }
  return files;
}
