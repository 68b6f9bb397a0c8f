/** The files of the program that a file belongs to. */
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

const STARTS = ['package.json', 'app.json', 'pages.json', 'manifest.json', 'project.config.json'];
const NOT_WRITTEN = /^(?:node_modules|dist|build|unpackage|coverage|out|target|public|static|\..*)$/;
/** Scripts, components, and the markup of mini-programs. */
const READ = /\.(?:[cm]?[jt]sx?|vue|nvue|uvue|wxml|axml|ttml|swan)$/;
const MAX_FILES = 800;
const MAX_DEPTH = 12;

/** Scripts and markup below the nearest folder that begins a program; undefined when there is none, or more than 800 files. */
export function programFiles(disk: Disk, from: string): readonly string[] | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (STARTS.some((name) => disk.holds(folder, name, 'file'))) return disk.remembered(`files ${folder}`, () => list(disk, folder));
    if (folder === dirname(folder)) return undefined;
  }
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
