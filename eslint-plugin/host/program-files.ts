/** The files of the program that a file belongs to. */
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { isInside } from './inside.ts';
import type { ProjectFolders } from './project-folders.ts';
import type { Package } from './workspaces.ts';

/** A mini-program together with its functions in the cloud, each of which is a package. */
const PROJECT = ['project.config.json'];
const STARTS = ['package.json', 'app.json', 'pages.json', 'manifest.json', ...PROJECT];
const NOT_WRITTEN = /^(?:node_modules|dist|build|unpackage|coverage|out|target|public|static|\..*)$/;
/** Scripts, components, and the markup of mini-programs. */
const READ = /\.(?:[cm]?[jt]sx?|vue|nvue|uvue|wxml|axml|ttml|swan)$/;
/** More than one program has. */
const MAX_FILES = 6_000;
const MAX_DEPTH = 12;

/**
 * Scripts and markup of a mini-program's project, or else below the nearest folder that begins a program, and of the packages of
 * its workspace that it uses or that use it: applications of one workspace are programs of their own. Undefined when no folder
 * begins one, or when there are more than 6,000 files.
 */
export function programFiles(disk: Disk, projects: ProjectFolders, from: string): readonly string[] | undefined {
  const nearest = folderWith(disk, dirname(from), STARTS);
  const project = nearest === undefined ? undefined : folderWith(disk, nearest, PROJECT);
  const files = project === undefined ? undefined : disk.remembered(`files ${project}`, () => list(disk, [project]));
  return (
    files ??
    (nearest === undefined ? undefined : disk.remembered(`files around ${nearest}`, () => list(disk, foldersOf(projects, nearest))))
  );
}

function folderWith(disk: Disk, from: string, names: readonly string[]): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (names.some((name) => disk.holds(folder, name, 'file'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The folder of a program, and those of the packages around it. */
function foldersOf(projects: ProjectFolders, folder: string): string[] {
  const packages = projects.packagesAround(folder);
  const own = packages.find((item) => item.folder === folder);
  if (!own) return [folder];
  const used = reached(own, (one) => packages.filter(({ name }) => uses(one, name)));
  const users = reached(own, (one) => packages.filter((other) => uses(other, one.name)));
  const others = [...used, ...users].map((item) => item.folder).filter((other) => other !== folder && !isInside(other, folder));
  return [folder, ...new Set(others)];
}

/** Everything that leads on from a package, itself included. */
function reached(from: Package, next: (one: Package) => readonly Package[]): Set<Package> {
  const found = new Set([from]);
  for (const one of found) for (const other of next(one)) found.add(other);
  return found;
}

function uses({ manifest }: Package, name: string): boolean {
  return [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies].some(
    (named) => typeof named === 'object' && named !== null && Object.hasOwn(named, name),
  );
}

function list(disk: Disk, roots: readonly string[]): readonly string[] | undefined {
  const files: string[] = [];
  const queue = roots.map((folder) => ({ folder, depth: 0 }));
  for (const { folder, depth } of queue) {
    for (const name of disk.filesIn(folder)) if (READ.test(name) && !/\.min\.js$|\.d\.ts$/.test(name)) files.push(join(folder, name));
    if (files.length > MAX_FILES || depth > MAX_DEPTH) return undefined;
    for (const name of disk.foldersIn(folder))
      if (!NOT_WRITTEN.test(name) && !disk.isLink(join(folder, name))) queue.push({ folder: join(folder, name), depth: depth + 1 });
  }
  return files;
}
