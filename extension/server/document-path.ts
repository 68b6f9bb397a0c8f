/** How documents of the editor are called inside core. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dataLanguageOf, isMiniProgramMarkup, isPage, isWrittenByTool, languageOf } from '../../core/index.ts';

/** Old versions and views of files: what they hold is reported in the file itself. */
const VIEWS = new Set(['git', 'gitfs', 'gitlens', 'review', 'pr', 'svn', 'output', 'debug', 'vscode-scm', 'vscode-userdata', 'vscode-settings']);
const EXTENSION_BY_LANGUAGE: Readonly<Record<string, string>> = {
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
  vue: '.vue',
  json: '.json',
  jsonc: '.jsonc',
  yaml: '.yaml',
  dockercompose: '.yaml',
  'github-actions-workflow': '.yaml',
  dotenv: '.env',
  properties: '.properties',
  'java-properties': '.properties',
  ini: '.ini',
  toml: '.toml',
  xml: '.xml',
  html: '.html',
};

/**
 * Path of a document that PI Guard reads, or undefined. The extension tells core the language; a document without a known
 * one (untitled, or opened under another language) gets that of the editor's language id.
 */
export function documentPath(uri: string, languageId: string): string | undefined {
  if (VIEWS.has(schemeOf(uri))) return undefined;
  const path = filePath(uri) ?? decodeURIComponent(new URL(uri).pathname);
  if (languageOf(path) !== undefined || isMiniProgramMarkup(path) || isPage(path) || dataLanguageOf(path) !== undefined) return path;
  const extension = isWrittenByTool(path) ? undefined : EXTENSION_BY_LANGUAGE[languageId];
  return extension === undefined ? undefined : path + extension;
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
