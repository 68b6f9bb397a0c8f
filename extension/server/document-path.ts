/** How documents of the editor are called inside core. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { languageOf } from '../../core/index.ts';

/** Old versions and views of files: what they hold is reported in the file itself. */
const VIEWS = new Set(['git', 'gitfs', 'gitlens', 'review', 'pr', 'svn', 'output', 'debug', 'vscode-scm']);
const EXTENSION_BY_LANGUAGE: Readonly<Record<string, string>> = {
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
  vue: '.vue',
};

/**
 * Path of a document that PI Guard reads, or undefined. The extension tells core the language; a document without a known
 * one (untitled, or opened under another language) gets that of the editor's language id.
 */
export function documentPath(uri: string, languageId: string): string | undefined {
  const extension = EXTENSION_BY_LANGUAGE[languageId];
  if (extension === undefined || VIEWS.has(schemeOf(uri))) return undefined;
  const path = filePath(uri) ?? decodeURIComponent(new URL(uri).pathname);
  return languageOf(path) === undefined ? path + extension : path;
}

/** Path on the disk, or undefined when the document is not on one. */
export function filePath(uri: string): string | undefined {
  if (schemeOf(uri) !== 'file') return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** URI of a file on the disk. */
export function fileUri(path: string): string {
  return pathToFileURL(path).href;
}

function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(uri.indexOf(':'), 0));
}
