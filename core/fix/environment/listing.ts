/** The file that lists the environment variables of a project: created or extended with names, never with values. */
import { TOPS_OF_REPOSITORIES } from '../../catalog/files/programs.ts';
import { PLACES_OF_VARIABLES, VARIABLE_LISTS } from '../../catalog/files/settings.ts';
import { newlineOf } from '../../positions.ts';
import type { EnvironmentFile } from '../../fixing.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { Edit } from '../../types.ts';
import { ignoreEdit } from './git-ignore.ts';
import { setupTexts } from './setups.ts';

/** What samples write where a password belongs. */
export const STAND_IN = 'your-password';
const MAX_FOLDERS = 12;

/**
 * The nearest such file above a source file, up to the top of its workspace: developers copy that of the workspace where a package has none
 * of its own. Else the place for one beside the nearest `package.json`; undefined when there is neither, or what is there cannot be read now.
 */
export function environmentFileFor(path: string, host: ModuleHost): EnvironmentFile | undefined {
  return withIgnoring(listingFor(path, host), host);
}

function listingFor(path: string, host: ModuleHost): EnvironmentFile | undefined {
  let beside: string | undefined;
  for (const folder of foldersAbove(path)) {
    const listing = listingIn(folder, host);
    if (listing === 'later') return undefined;
    if (listing) return listing;
    const manifest = host.read(`${folder}package.json`);
    if (manifest === undefined && beside === undefined) continue;
    beside ??= folder;
    if (!isInWorkspace(folder, beside, manifest, host)) break;
  }
  return beside === undefined ? undefined : newListing(beside, host);
}

/** The place for a list in a folder. */
function newListing(folder: string, host: ModuleHost): EnvironmentFile {
  const isCovered = PLACES_OF_VARIABLES.some((name) => isThere(host.read(folder + name)));
  return { path: `${folder}${VARIABLE_LISTS[0] ?? ''}`, ...(isCovered && { isCovered }) };
}

/** The nearest such file above a file that a program reads with what `.env` beside it has, or the place for one beside it. */
export function environmentFileBeside(path: string, host: ModuleHost): EnvironmentFile | undefined {
  const [own] = foldersAbove(path);
  const found = own === undefined ? undefined : listingIn(own, host);
  if (own === undefined || found === 'later') return undefined;
  const above = found ?? listingFor(path, host);
  const file = withIgnoring(above?.text === undefined ? newListing(own, host) : above, host);
  return file && { ...file, setups: () => setupTexts(path, foldersUpTo(path, host), file.path, host) };
}

/** The folder of a file and those above it, up to the top of its repository; its own alone where no such top is known. */
function foldersUpTo(path: string, host: ModuleHost): string[] {
  const above = foldersAbove(path);
  const top = above.findIndex((folder) => TOPS_OF_REPOSITORIES.some((name) => isThere(host.read(folder + name))));
  return above.slice(0, Math.max(top, 0) + 1);
}

function withIgnoring(file: EnvironmentFile | undefined, host: ModuleHost): EnvironmentFile | undefined {
  return file && { ...file, ignoring: ignoreEdit(file.path, host) };
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = path; folders.length < MAX_FOLDERS;) {
    const slash = Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\'));
    if (slash < 0) break;
    folders.push(folder.slice(0, slash + 1));
    folder = folder.slice(0, slash);
  }
  return folders;
}

function listingIn(folder: string, host: ModuleHost): EnvironmentFile | 'later' | undefined {
  for (const name of VARIABLE_LISTS) {
    const text = host.read(folder + name);
    if (text === 'later') return 'later';
    if (text !== undefined) return { path: folder + name, text };
  }
  return undefined;
}

/** Whether the folders above belong to the same workspace: one of them is marked as its top, and this one is not. */
function isInWorkspace(folder: string, beside: string, manifest: string | undefined, host: ModuleHost): boolean {
  if (isTop(folder, manifest, host)) return false;
  return folder !== beside || foldersAbove(folder.slice(0, -1)).some((above) => isTop(above, host.read(`${above}package.json`), host));
}

function isThere(text: string | undefined): boolean {
  return text !== undefined && text !== 'later';
}

function isTop(folder: string, manifest: string | undefined, host: ModuleHost): boolean {
  return TOPS_OF_REPOSITORIES.some((name) => isThere(host.read(folder + name))) || (manifest ?? '').includes('"workspaces"');
}

/** The edits that make the file list a variable, and leave its value out of git; none when it is listed. */
export function environmentFileEdits({ path, text, ignoring, isCovered = false }: EnvironmentFile, name: string): Edit[] {
  if (isCovered && text === undefined) return [];
  const kept = ignoring ? [ignoring] : [];
  if (text === undefined) return [{ file: path, range: { start: 0, end: 0 }, text: `${name}=\n` }, ...kept];
  if (text.split(/\r?\n/).some((line) => line.replace(/^\s*(?:#\s*)?(?:export\s+)?/, '').startsWith(`${name}=`))) return [];
  const newline = newlineOf(text);
  const beside = endOfRelated(text, name);
  const at = beside ?? text.length;
  const isOpen = at > 0 && text[at - 1] !== '\n';
  // The comment of the last section is about other variables.
  const gap = beside === undefined && isInSection(text) && !/\n[ \t\r]*\n$/.test(text) ? newline : '';
  return [{ file: path, range: { start: at, end: at }, text: `${isOpen ? newline : ''}${gap}${name}=${newline}` }, ...kept];
}

/** A variable of a list, also one that a comment shows. */
const LISTED = /^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?([A-Z][A-Z\d_]*)=[^\n]*(?:\n|$)/gm;

/** Where the line of the last variable ends whose name begins with the same word: they belong to one section. */
function endOfRelated(text: string, name: string): number | undefined {
  const [first = '', ...more] = name.split('_');
  const related = more.length === 0 ? [] : [...text.matchAll(LISTED)].filter(([, other = '']) => other.startsWith(`${first}_`));
  const last = related.at(-1);
  return last && last.index + last[0].length;
}

/** Whether a list ends with a section that has a comment above it, and others before it. */
function isInSection(text: string): boolean {
  const sections = text.trimEnd().split(/\n[ \t\r]*\n/);
  return sections.length > 1 && /^\s*#/.test(sections.at(-1) ?? '');
}
