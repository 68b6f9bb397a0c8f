/** What `.gitignore` has to hold about the file that developers fill with the values of a project's variables: none of them may be committed. */
import { newlineOf } from '../../positions.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { Edit } from '../../types.ts';
import { folderOf, folders } from '../modules/folders.ts';

const IGNORES = '.gitignore';
/** What developers make of the list of variables. */
const FILLED = '.env';

/**
 * The edit that makes git ignore `.env` beside a list of variables, but not the list. Undefined where both hold already, or cannot be
 * determined yet. It extends the nearest `.gitignore`, else creates one at the top of the repository.
 */
export function ignoreEdit(listing: string, host: ModuleHost): Edit | undefined {
  const own = folderOf(listing);
  const above = folders(own);
  const top = above.findIndex((folder) => isTopOfGit(folder, host));
  const files: IgnoreFile[] = [];
  for (const folder of top < 0 ? above : above.slice(0, top + 1)) {
    const text = host.read(folder + IGNORES);
    if (text === 'later') return undefined;
    if (text !== undefined) files.push({ folder, text });
  }
  // A `.env` that exists and is not ignored is meant to be committed, or is tracked already; git ignores no tracked files.
  const isKept = host.read(own + FILLED) !== undefined;
  const lines = [
    ...(isKept || isIgnored(own + FILLED, files) ? [] : [FILLED]),
    ...(host.read(listing) === undefined && isIgnored(listing, files) ? [`!${listing.slice(own.length)}`] : []),
  ];
  if (lines.length === 0) return undefined;
  // Without a repository, what lies above may belong to something else: its patterns count, and it stays as it is.
  const mayChange = top < 0 ? files.filter((file) => file.folder === own) : files;
  const [{ folder, text } = { folder: above[top] ?? own, text: '' }] = mayChange;
  const newline = newlineOf(text);
  const added = lines.map((line) => line + newline).join('');
  return {
    file: folder + IGNORES,
    range: { start: text.length, end: text.length },
    text: text === '' || text.endsWith('\n') ? added : newline + added,
  };
}

interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

function isTopOfGit(folder: string, host: ModuleHost): boolean {
  return [`${folder}.git/HEAD`, `${folder}.git`].some((file) => ![undefined, 'later'].includes(host.read(file)));
}

/** Whether git ignores a file: of all patterns that match it, the last one of the nearest file decides. https://git-scm.com/docs/gitignore */
function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  for (const { folder, text } of files) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const last = lines
      .filter((line) => line !== '' && !line.startsWith('#') && matches(line.replace(/^!/, ''), path.slice(folder.length)))
      .at(-1);
    if (last !== undefined) return !last.startsWith('!');
  }
  return false;
}

/** Whether a pattern matches a path below its file, or a folder on the way to it. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const parts = path.split(/[/\\]/);
  const glob = globOf(pattern.replace(/^\/|\/$/g, ''));
  const isFolder = pattern.endsWith('/');
  return parts.some((part, index) => {
    if (isFolder && index === parts.length - 1) return false;
    return glob.test(isAnchored ? parts.slice(0, index + 1).join('/') : part);
  });
}

/** A pattern of names with `*`, `**` and `?` as a regular expression. */
function globOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/?|[*?.+^${}()|[\]\\]/g, (found) => {
    if (found.startsWith('**')) return '.*';
    return found === '*' ? '[^/]*' : found === '?' ? '[^/]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`);
}
