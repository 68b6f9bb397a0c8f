/** The files of the program that a file belongs to. */
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { isInside } from './inside.ts';
import type { ProjectFolders } from './project-folders.ts';
import type { Package } from './workspaces.ts';

/** A mini-program together with its functions in the cloud, each of which is a package. */
const PROJECT = ['project.config.json'];
const STARTS = ['package.json', 'app.json', 'pages.json', 'manifest.json', ...PROJECT];
export const NOT_WRITTEN = /^(?:node_modules|dist|build|unpackage|coverage|out|target|\..*)$/;
/** Folders of what is served as it is, right below a folder that begins a program or holds its sources; deeper down they hold modules. */
const SERVED = /^(?:public|static)$/;
/** Folders that by convention stand right below the one that holds a program. */
const PARTS =
  /^(?:src|source|pages|subpkgs?|packageA|packageB|miniprogram|components|views|stores?|utils?|api|lib|libs|hooks|composables|services?|server|client|routes?|routers?|controllers?|models?|modules|middlewares?|config|cloudfunctions)$/i;
/** Scripts, components, and the markup of mini-programs. */
const READ = /\.(?:[cm]?[jt]sx?|vue|nvue|uvue|uts|wxs|sjs|wxml|axml|ttml|swan)$/;
/** More than one program has. */
const MAX_FILES = 6_000;
const MAX_DEPTH = 12;
/** Where no file begins a program, a folder is one only when it is small. */
const MAX_UNMARKED_FILES = 300;
/** Folders above a file that are looked at for one that is a part of a program. */
const MAX_PARTS = 6;

/**
 * Scripts and markup of a mini-program's project, or else below the nearest folder that begins a program, and of the packages of
 * its workspace that it uses or that use it: applications of one workspace are programs of their own. Where no folder begins one, as
 * in a folder of sources without a manifest, a small folder above `src`, `pages` and the like. Undefined when there are more files.
 */
export function programFiles(disk: Disk, projects: ProjectFolders, from: string): readonly string[] | undefined {
  const nearest = folderWith(disk, dirname(from), STARTS);
  const project = nearest === undefined ? undefined : folderWith(disk, nearest, PROJECT);
  const files = project === undefined ? undefined : disk.remembered(`files ${project}`, () => list(disk, [project]));
  if (files) return files;
  if (nearest !== undefined) return disk.remembered(`files around ${nearest}`, () => list(disk, foldersOf(projects, nearest)));
  const folder = unmarkedFolder(dirname(from));
  return disk.remembered(`files below ${folder}`, () => list(disk, [folder], MAX_UNMARKED_FILES));
}

/** The folder above the nearest `src`, else above the topmost part of a program, else the folder itself. */
function unmarkedFolder(folder: string): string {
  const above = [folder];
  for (let current = folder; above.length <= MAX_PARTS && current !== dirname(current); current = dirname(current))
    above.push(dirname(current));
  const part = above.find((one) => basename(one) === 'src') ?? above.filter((one) => PARTS.test(basename(one))).at(-1);
  return part === undefined ? folder : dirname(part);
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

function list(disk: Disk, roots: readonly string[], most = MAX_FILES): readonly string[] | undefined {
  const files: string[] = [];
  const queue = roots.map((folder) => ({ folder, depth: 0 }));
  for (const { folder, depth } of queue) {
    for (const name of disk.filesIn(folder)) if (READ.test(name) && !/\.min\.js$|\.d\.ts$/.test(name)) files.push(join(folder, name));
    if (files.length > most || queue.length > 4 * most || depth > MAX_DEPTH) return undefined;
    const isTop = depth === 0 || basename(folder) === 'src' || STARTS.some((name) => disk.holds(folder, name, 'file'));
    for (const name of disk.foldersIn(folder))
      if (!NOT_WRITTEN.test(name) && !(isTop && SERVED.test(name)) && !disk.isLink(join(folder, name)))
        queue.push({ folder: join(folder, name), depth: depth + 1 });
  }
  return files;
}
