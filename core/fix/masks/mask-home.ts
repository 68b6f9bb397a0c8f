/** Where the small functions of a project are: a new mask file stands among them, or an existing file about masks gets the masks. */
import {
  applicationFolders,
  foldersBelowShared,
  helperFolders,
  maskFolders,
  sharedFolders,
  sourceFolders,
} from '../../catalog/platforms/helper-folders.ts';
import { MASK_HOME, SERVER_SCRIPT, SPEAKS_OF_MASKS, TEST_FOLDERS } from '../../catalog/files/tests.ts';
import { ROUTE_FILES } from '../../catalog/files/programs.ts';
import { Memo } from '../../memo.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { Program } from '../../types.ts';
import { specifiersIn, type ModuleLoading } from '../module-loading.ts';
import { folderOf, folders } from '../modules/folders.ts';
import { maskSources } from './mask-sources.ts';

/** Paths of folders that end in one of several names. */
const endingIn = (names: readonly string[]): RegExp => new RegExp(String.raw`(?:^|[/\\])(?:${names.join('|')})[/\\]$`, 'i');
const IS_HOME = endingIn(helperFolders);
/** Folders whose files are for all others. */
const IS_OPEN_HOME = endingIn([...helperFolders, ...maskFolders, 'src']);
const SOURCES = endingIn(sourceFolders);
const IS_SHARED = endingIn(sharedFolders);
/** Declarations of the names that a mask file has: such a name may be that of another function. */
const SAME_NAMES = new RegExp(String.raw`\b(?:function|const|let|var)\s+(${maskSources.map(({ name }) => name).join('|')})\b`, 'g');

/** Folders of small functions of a program, each with how many scripts stand in it, and its files of masks. */
interface Homes {
  readonly scripts: ReadonlyMap<string, number>;
  /** Those of them that hold TypeScript. */
  readonly typed: ReadonlySet<string>;
  readonly aboutMasks: readonly string[];
}

const memos = new Memo<readonly string[], Homes>();

function homesOf(files: readonly string[]): Homes {
  let known = memos.get(files);
  if (known) return known;
  const scripts = new Map<string, number>();
  const typed = new Set<string>();
  const aboutMasks: string[] = [];
  for (const file of files) {
    if (!SERVER_SCRIPT.test(file) || ROUTE_FILES.test(file) || TEST_FOLDERS.test(file)) continue;
    if (MASK_HOME.test(file)) aboutMasks.push(file);
    const around = folders(folderOf(file)).filter((folder) => IS_HOME.test(folder));
    for (const folder of around) scripts.set(folder, (scripts.get(folder) ?? 0) + 1);
    if (around[0] !== undefined && /ts$/.test(file)) typed.add(around[0]);
  }
  memos.set(files, (known = { scripts, typed, aboutMasks }));
  return known;
}

/** Where the scripts of a program stand, as seen from one of them. */
export interface Around {
  readonly path: string;
  readonly tree: Program;
  readonly host: ModuleHost;
  readonly loading: ModuleLoading;
  /** Whether a file can be imported from here: it is of the same package, and in a language that this one loads. */
  mayLoad(file: string): boolean;
}

/** The file of masks that the project has by another name; undefined where it has none that takes more functions. */
export function ownMaskFile({ path, host, loading, mayLoad }: Around): { readonly file: string; readonly text: string } | undefined {
  const files = host.programFiles?.(path);
  if (!files) return undefined;
  for (const file of homesOf(files).aboutMasks) {
    if (file === path || !file.startsWith(loading.root) || !IS_OPEN_HOME.test(folderOf(file))) continue;
    if (!isSameLanguage(file, loading) || !mayLoad(file)) continue;
    const text = host.read(file);
    if (text === undefined || text === 'later' || !SPEAKS_OF_MASKS.test(text) || hasOtherOfName(text)) continue;
    return { file, text };
  }
  return undefined;
}

/** Whether a text declares a name of a mask file as something else than the mask file does. */
function hasOtherOfName(text: string): boolean {
  return [...text.matchAll(SAME_NAMES)].some(([, name]) => {
    const source = maskSources.find((one) => one.name === name);
    return source !== undefined && !text.includes(bodyOf(source.typescript)) && !text.includes(bodyOf(source.javascript ?? ''));
  });
}

/** A declaration without its comment, and without what an export adds before it. */
function bodyOf(declaration: string): string {
  return /^(?:function|const) [\s\S]*/m.exec(declaration)?.[0] ?? '\0';
}

function isSameLanguage(file: string, { isTypeScript, isModule }: ModuleLoading): boolean {
  return /ts$/.test(file) === isTypeScript && (!/\.c/.test(file.slice(-4)) || !isModule) && (!/\.m/.test(file.slice(-4)) || isModule);
}

/** The folder for a new mask file; undefined where the program has no folder of small functions that this file can import from. */
export function homeOfMasks(around: Around): string | undefined {
  const files = around.host.programFiles?.(around.path);
  const homes = files && homesOf(files);
  // Of a program that is too large to be listed, imports and the names of folders above are known.
  const home = homes
    ? homeAmong(homes, around)
    : (mostOf(importedHomes(around).filter((folder) => isOpen(around, folder))) ?? newHome(around));
  if (home === undefined || !IS_SHARED.test(home)) return home;
  const inner = foldersBelowShared.map((name) => `${home}${name}${around.loading.root.at(-1) ?? '/'}`);
  return inner.find((folder) => homes?.scripts.has(folder)) ?? home;
}

function homeAmong({ scripts, typed, aboutMasks }: Homes, around: Around): string | undefined {
  const { path, loading } = around;
  const own = folderOf(path);
  const isOpenHere = (folder: string): boolean => isOpen(around, folder);
  const beside = aboutMasks.map(folderOf).find((folder) => IS_HOME.test(folder) && isOpenHere(folder));
  if (beside !== undefined) return beside;
  const imported = importedHomes(around).filter((folder) => scripts.has(folder) && isOpenHere(folder));
  if (imported[0] !== undefined) return mostOf(imported);
  const separator = loading.root.at(-1) ?? '/';
  const above = folders(own).filter((folder) => folder.startsWith(loading.root));
  for (const folder of above) {
    if (IS_HOME.test(folder) && folder !== loading.root && scripts.has(folder)) return folder;
    const homeIn = (outer: string): string | undefined =>
      helperFolders.map((name) => `${outer}${name}${separator}`).find((inner) => scripts.has(inner) && isOpenHere(inner));
    const home = homeIn(folder);
    if (home !== undefined) return home;
    const ofSources = homeIn(`${folder}src${separator}`);
    if (ofSources === undefined) continue;
    // What stands beside the sources may take from them what is of its language.
    const isBeside = !isOfApplication(own, loading) && typed.has(ofSources) === loading.isTypeScript;
    if (own.startsWith(`${folder}src${separator}`) || isBeside) return ofSources;
  }
  const shared = [...scripts]
    .filter(([folder]) => isOpenHere(folder))
    .sort(([one, a], [other, b]) => commonLength(other, own) - commonLength(one, own) || b - a);
  const [nearest] = shared;
  // A folder that belongs to another application of the same package is none of this one.
  if (nearest && commonLength(nearest[0], own) > loading.root.length && !isScriptOfOwn(own, loading)) return nearest[0];
  return newHome(around);
}

/** Whether a script in a folder can be imported from here. */
function isOpen({ loading, mayLoad }: Around, folder: string): boolean {
  return folder.startsWith(loading.root) && folder !== loading.root && mayLoad(`${folder}x${loading.extension}`);
}

/** A folder of small functions that is not there yet, below the nearest folder of sources. */
function newHome({ path, loading: { root } }: Around): string | undefined {
  const sources = folders(folderOf(path)).find((folder) => folder.startsWith(root) && folder !== root && SOURCES.test(folder));
  return sources === undefined ? undefined : `${sources}${helperFolders[0] ?? ''}${root.at(-1) ?? '/'}`;
}

/** A folder of one of several applications, which shares nothing by its place. */
function isOfApplication(own: string, { root }: ModuleLoading): boolean {
  return applicationFolders.includes(own.slice(root.length).split(/[/\\]/)[0] ?? '');
}

/** A folder of scripts that somebody starts, beside the sources. */
function isScriptOfOwn(own: string, { root }: ModuleLoading): boolean {
  return /^scripts?[/\\]/.test(own.slice(root.length));
}

function commonLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return Math.max(one.lastIndexOf('/', at - 1), one.lastIndexOf('\\', at - 1)) + 1;
}

function mostOf(names: readonly string[]): string | undefined {
  const counted = [...new Set(names)].map((name) => [name, names.filter((other) => other === name).length] as const);
  return counted.sort(([a, one], [b, other]) => other - one || b.length - a.length)[0]?.[0];
}

/** Folders of small functions that the file imports from, once for each import. */
function importedHomes({ path, tree, host }: Around): string[] {
  return specifiersIn(tree).flatMap((specifier) => {
    if (!/^(?:\.{1,2}|[@~#]|@@)\//.test(specifier)) return [];
    const resolved = host.resolve(specifier, path);
    const home = resolved === undefined ? undefined : folders(folderOf(resolved)).find((folder) => IS_HOME.test(folder));
    return home === undefined ? [] : [home];
  });
}
