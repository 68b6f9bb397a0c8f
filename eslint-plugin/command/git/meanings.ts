/** Files that define what names in imports mean: aliases, and what packages of a workspace are called and stand for. */
import { basename } from 'node:path';
import { aliasesIn, pathMappingIn } from '../../../core/index.ts';
import { isAboutAliases, isAboutPaths } from '../../host/project-folders.ts';

/** The keys of a manifest that decide what an import means. */
const TELLING = ['name', 'main', 'module', 'source', 'exports', 'workspaces'];

/** Whether a file defines other meanings of imports than before; a text is undefined where there is or was no file. */
export function isMeaningChanged(path: string, now: string | undefined, before: string | undefined): boolean {
  return meaningOf(path, now ?? '') !== meaningOf(path, before ?? '');
}

function meaningOf(path: string, text: string): string {
  const name = basename(path);
  if (name === 'pnpm-workspace.yaml') return text;
  if (name === 'package.json') return manifestMeaning(text);
  if (isAboutPaths(path)) return JSON.stringify(pathMappingIn(text));
  return isAboutAliases(path) ? JSON.stringify(aliasesIn(path, text)) : '';
}

function manifestMeaning(text: string): string {
  try {
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return JSON.stringify(TELLING.map((key) => manifest?.[key]));
  } catch {
    return JSON.stringify(TELLING.map(() => undefined));
  }
}
