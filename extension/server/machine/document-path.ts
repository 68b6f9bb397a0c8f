/** How documents of the editor are called inside core. */
import { dataLanguageOf, isMiniProgramMarkup, isPage, isWrittenByTool, languageOf } from '../../../core/index.ts';
import { filePath } from './file-address.ts';

/** Old versions and views of files: what they hold is reported in the file itself. */
const VIEWS = new Set([
  'git',
  'gitfs',
  'gitlens',
  'review',
  'pr',
  'svn',
  'output',
  'debug',
  'vscode-scm',
  'vscode-userdata',
  'vscode-settings',
]);
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
 * Path of a document that PI Guard reads, or undefined. Core takes the language from the file name's extension; a document without a known
 * one (untitled, or opened under another language), and a cell of a notebook, gets that of the editor's language id.
 */
export function documentPath(uri: string, languageId: string): string | undefined {
  if (VIEWS.has(schemeOf(uri))) return undefined;
  const path = filePath(uri) ?? pathIn(uri);
  if (path === undefined) return undefined;
  if (!isCell(uri) && isRead(path)) return path;
  const extension = isWrittenByTool(path) ? undefined : EXTENSION_BY_LANGUAGE[languageId];
  return extension === undefined ? undefined : path + extension;
}

function isRead(path: string): boolean {
  return languageOf(path) !== undefined || isMiniProgramMarkup(path) || isPage(path) || dataLanguageOf(path) !== undefined;
}

/** Whether a document is a cell of a notebook, whose path is that of the whole notebook. */
function isCell(uri: string): boolean {
  return schemeOf(uri) === 'vscode-notebook-cell';
}

/** The path in an address; undefined for what is no address, or has a `%` of its own, as clients other than VS Code write. */
function pathIn(uri: string): string | undefined {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return undefined;
  }
}

function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(uri.indexOf(':'), 0));
}
