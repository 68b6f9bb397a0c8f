/** Addresses of files that are on no disk, as paths that contain scheme and authority: `memfs:/a.js` is `/memfs/_/a.js`. */

/** Documents of the editor that stand for no file of a workspace. */
const NO_FILES = new Set([
  'untitled',
  'vscode-notebook-cell',
  'vscode-interactive',
  'inmemory',
  'git',
  'gitfs',
  'output',
  'debug',
  'vscode-scm',
  'vscode-userdata',
  'vscode-settings',
]);
const NO_AUTHORITY = '_';

/** Path of a file, or undefined when a document stands for none. */
export function filePath(uri: string): string | undefined {
  const [, scheme = '', authority = '', path = ''] = /^([a-z][\w+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)/i.exec(uri) ?? [];
  if (scheme === '' || NO_FILES.has(scheme)) return undefined;
  try {
    return `/${scheme}/${authority === '' ? NO_AUTHORITY : authority}${decodeURIComponent(path)}`.replace(/(?<=[^/])\/$/, '');
  } catch {
    return undefined;
  }
}

/** URI of a file, as the editor writes it. */
export function fileUri(path: string): string {
  const [, scheme = '', authority = '', ...names] = path.split('/');
  return `${scheme}:${authority === NO_AUTHORITY ? '' : `//${authority}`}/${names.map(encodeURIComponent).join('/')}`;
}
