/** Which files of a state may show something else because others changed: known from their texts, before anything is parsed. */
import { basename } from 'node:path';
import { isInside } from '../../host/inside.ts';
import { languageKind } from '../files/skipped-names.ts';
import { Imports, type Resolve } from './imports.ts';
import { isMeaningChanged } from './meanings.ts';
import { readersOf } from './readers.ts';
import type { States } from './states.ts';

/**
 * Files that may show something else than before: those that changed, those that see it through imports, over any number of modules,
 * those that are imported by what changed, since a helper is reported where its callers pass it a value, and those that read what
 * is written elsewhere. All of them where the meaning of imports changed. Rather one too many than one too few.
 */
export function affectedBy({ changed, gone, texts, before }: States, resolve: Resolve): Set<string> {
  const all = [...changed, ...gone];
  if (all.some((path) => isMeaningChanged(path, texts.get(path), before.texts.get(path)))) return new Set(texts.keys());
  const imports = new Imports(texts, resolve);
  const dependents = imports.importersOf(all);
  const written = new Map(all.map((path) => [path, [texts.get(path) ?? '', before.texts.get(path) ?? '']] as const));
  const parts = [...written, ...all.flatMap((path) => imports.groupOf(path).map((part) => [part, [texts.get(part) ?? '']] as const))];
  const called = parts.flatMap(([path, both]) => both.flatMap((text) => [...imports.importedBy(path, text)]));
  const importers = new Set([...all, ...dependents]);
  const readers = readersOf(written, importers, (specifier, from) => imports.leadsTo(specifier, from, importers), texts);
  return new Set([...changed, ...dependents, ...called, ...readers]);
}

/**
 * The staged files among those that `roots` name, and the files that see them, with the texts of the index; with `isAll`, everything in the
 * index. A root that is a folder limits what is analyzed; a root that is a file only names the change.
 */
export function stagedTexts(states: States, roots: readonly string[], isAll: boolean, resolve: Resolve): Map<string, string> {
  const { changed, texts, before } = states;
  const isAsked = (path: string): boolean => roots.some((root) => isInside(path, root));
  const asked = new Set([...changed].filter(isAsked));
  const namesFiles = roots.some((root) => texts.has(root) || before.texts.has(root));
  const seen = isAll ? texts.keys() : affectedBy({ ...states, changed: asked, gone: new Set([...states.gone].filter(isAsked)) }, resolve);
  return new Map(
    [...asked, ...[...seen].filter((path) => namesFiles || isAsked(path))].flatMap((path) => {
      const text = languageKind(basename(path)) === 'read' ? texts.get(path) : undefined;
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}
