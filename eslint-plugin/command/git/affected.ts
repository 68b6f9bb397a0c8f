/** Which files of a state may show something else because others changed: told by the imports in their texts, before anything is parsed. */
import { basename, dirname, extname, join } from 'node:path';
import { isInside } from '../../host/inside.ts';
import { languageKind } from '../skipped-names.ts';
import { readersOf, type Texts } from './readers.ts';
import type { States } from './states.ts';

/** What stands where another module is named: `from '…'`, `import('…')`, `require('…')`, `<script src="…">`. */
const SPECIFIER = /\b(?:from|import|require|src)[ \t]*(?:[(=]\s*)?(['"`])([^'"`\n]{1,300})\1/g;

/**
 * What is staged among the files that `roots` name, with the texts of the index, and the files that see it: through imports, over any
 * number of modules, or without one, by what it writes. Everything in the index when `isAll`. A root that is a folder is all that is
 * looked at; one that is a file only says which change is meant.
 */
export function stagedTexts({ now, before, changed }: States, roots: readonly string[], isAll: boolean): Map<string, string> {
  const texts: Texts = now?.texts ?? new Map();
  const isAsked = (path: string): boolean => roots.some((root) => isInside(path, root));
  const asked = [...changed].filter(isAsked);
  const namesFiles = roots.some((root) => texts.has(root) || before.texts.has(root));
  const seen = isAll ? [...texts.keys()].filter((path) => languageKind(basename(path)) === 'read') : affectedBy(asked, texts, before.texts);
  return new Map([...asked, ...seen.filter((path) => namesFiles || isAsked(path))].flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [[path, text] as const];
  }));
}

/** Files that may show something else because these changed. */
function affectedBy(changed: readonly string[], texts: Texts, earlier: Texts): string[] {
  const dependents = dependentsOf(changed, texts);
  const written = new Map(changed.map((path) => [path, [texts.get(path) ?? '', earlier.get(path) ?? '']] as const));
  const names = new Set([...changed, ...dependents].flatMap(namesOf));
  return [...dependents, ...readersOf(written, dependents, (specifier) => names.has(lastPart(specifier)), texts)];
}

/** Files that may see what changed, those that changed left out. By the last part of what they import: rather one too many than one too few. */
export function dependentsOf(changed: readonly string[], texts: Texts): Set<string> {
  const importers = new Map<string, string[]>();
  const pages = new Map<string, string[]>();
  for (const [path, text] of texts) {
    if (text === undefined) continue;
    for (const name of new Set([...text.matchAll(SPECIFIER)].map(([, , specifier = '']) => lastPart(specifier)))) addTo(importers, name, path);
    addTo(pages, stemOf(path), path);
  }
  const affected = new Set(changed);
  for (const path of affected) for (const name of namesOf(path)) for (const other of importers.get(name) ?? []) affected.add(other);
  // The script and the markup of a page of a mini-program are one.
  for (const path of [...affected]) for (const other of pages.get(stemOf(path)) ?? []) affected.add(other);
  for (const path of changed) affected.delete(path);
  return affected;
}

function addTo(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  if (list) list.push(path);
  else lists.set(key, [path]);
}

/** Names by which others import a file: its own, and that of its folder for the file that stands for it. */
function namesOf(path: string): string[] {
  const own = lastPart(basename(path));
  return own === 'index' ? [own, basename(dirname(path))] : [own];
}

function lastPart(specifier: string): string {
  const [bare = ''] = specifier.split('?', 1);
  return (bare.split(/[\\/]/).at(-1) ?? '').replace(/(?:\.d)?\.(?:[cm]?[jt]sx?|vue|nvue|uvue|json)$/, '');
}

function stemOf(path: string): string {
  return join(dirname(path), basename(path, extname(path)));
}
