/** Which files of one state import which, known from their texts, before anything is parsed. */
import { basename, dirname, resolve } from 'node:path';
import { EXTENSIONS, MARKUP_EXTENSIONS, PAGE_EXTENSIONS, addTo, languageOf, mayReexport } from '../../../core/index.ts';
import { isInside } from '../../host/inside.ts';

export type Texts = ReadonlyMap<string, string | undefined>;
/** Path of the module that a specifier which is no relative path stands for in a file; undefined when it is none that is here. */
export type Resolve = (specifier: string, from: string) => string | undefined;

/** What stands where another module is named: `from '…'`, `import('…')`, `require('…')`, `<script src="…">`. */
const SPECIFIER = /\b(?:from|import|require|src)[ \t]*(?:[(=]\s*)?(['"`])([^'"`\n]{1,300})\1/g;
/** The components of a mini-program's page stand in the settings beside it, under tags that the page gives them. */
const COMPONENTS = /"usingComponents"\s*:\s*\{([^{}]*)\}/g;
const COMPONENT = /:\s*"([^"\n]{1,300})"/g;
const ENDING = new RegExp(String.raw`(?:\.d)?\.(?:${[...EXTENSIONS, ...MARKUP_EXTENSIONS, ...PAGE_EXTENSIONS, 'json'].join('|')})$`, 'i');
/** In markup a path needs no dot to be relative. */
const IS_MARKUP = new RegExp(String.raw`\.(?:${[...MARKUP_EXTENSIONS, ...PAGE_EXTENSIONS].join('|')})$`, 'i');
/** A file is analysed with the modules that it imports and those that they import, past any that only re-export names. */
const MAX_DISTANCE = 2;
/** The settings of a whole mini-program: a component that stands in them is one of every page. */
const OF_ALL_PAGES = /^app\.json$/;

/** Imports in both directions. A file is known by its path without ending, and one that stands for its folder by that of the folder. */
export class Imports {
  private readonly importers = new Map<string, Set<string>>();
  private readonly handing = new Map<string, boolean>();
  private readonly named = new Map<string, readonly string[]>();
  private readonly paths = new Map<string, string[]>();
  private readonly inFolders = new Map<string, string[]>();

  constructor(
    private readonly texts: Texts,
    private readonly resolve: Resolve,
  ) {
    for (const [path, text] of texts) {
      addTo(this.inFolders, dirname(path), path);
      for (const key of new Set([keyOf(path), withoutEnding(path)])) addTo(this.paths, key, path);
      for (const key of text === undefined ? [] : this.keysIn(path, text)) {
        const known = this.importers.get(key);
        if (known) known.add(path);
        else this.importers.set(key, new Set([path]));
      }
    }
  }

  /** Files that may see one of these through imports, as far as the analysis looks; themselves left out. */
  importersOf(changed: Iterable<string>): Set<string> {
    const distances = new Map([...changed].map((path) => [path, 0]));
    const own = new Set(distances.keys());
    // What costs nothing is looked at before the next step: each file gets its least distance.
    for (let distance = 0, queue = [...own]; distance <= MAX_DISTANCE; distance++) {
      const next: string[] = [];
      for (const path of queue) {
        for (const other of this.importersAt(path)) {
          const away = distance + (this.handsOn(other) ? 0 : 1);
          if ((distances.get(other) ?? Infinity) <= away || away > MAX_DISTANCE) continue;
          distances.set(other, away);
          (away === distance ? queue : next).push(other);
        }
      }
      queue = next.filter((path) => distances.get(path) === distance + 1);
    }
    return new Set([...distances.keys()].filter((path) => !own.has(path)));
  }

  /** Files that a text names, and those of the folder that one of them stands for. */
  importedBy(path: string, text: string): Set<string> {
    const found = new Set<string>();
    for (const key of this.keysIn(path, text)) {
      for (const other of this.paths.get(key) ?? []) found.add(other);
      if (this.isFolder(key)) for (const other of this.inFolders.get(key) ?? []) found.add(other);
    }
    return found;
  }

  /** Whether a specifier stands for one of these files. */
  leadsTo(specifier: string, from: string, files: ReadonlySet<string>): boolean {
    const key = this.keyOfSpecifier(specifier, from);
    return key !== undefined && (this.paths.get(key) ?? []).some((path) => files.has(path));
  }

  /** Files that a change of one is a change of: the script, the markup and the settings of a page are one. */
  groupOf(path: string): readonly string[] {
    return this.paths.get(withoutEnding(path)) ?? [];
  }

  private importersAt(path: string): Set<string> {
    const found = new Set<string>(this.groupOf(path));
    for (const key of [keyOf(path), withoutEnding(path)]) for (const other of this.importers.get(key) ?? []) found.add(other);
    if (OF_ALL_PAGES.test(basename(path))) for (const other of this.texts.keys()) if (isPageOf(other, path)) found.add(other);
    return found;
  }

  /** Whether a file passes on what it imports: it re-exports names, or is markup or settings that belong to a script. */
  private handsOn(path: string): boolean {
    let answer = this.handing.get(path);
    if (answer === undefined)
      this.handing.set(
        path,
        (answer =
          IS_MARKUP.test(path) || path.endsWith('.json') || (languageOf(path) !== 'vue' && mayReexport(this.texts.get(path) ?? ''))),
      );
    return answer;
  }

  private isFolder(key: string): boolean {
    return (this.paths.get(key) ?? []).some((path) => withoutEnding(path) !== key);
  }

  private keysIn(path: string, text: string): readonly string[] {
    let keys = this.named.get(path);
    if (keys && this.texts.get(path) === text) return keys;
    keys = [...new Set(specifiersIn(path, text))].flatMap((specifier) => this.keyOfSpecifier(specifier, path) ?? []);
    if (this.texts.get(path) === text) this.named.set(path, keys);
    return keys;
  }

  private keyOfSpecifier(specifier: string, from: string): string | undefined {
    const [bare = ''] = specifier.split('?', 1);
    if (bare.startsWith('.')) return keyOf(resolve(dirname(from), bare));
    const found = this.resolve(bare, from);
    if (found !== undefined) return keyOf(found);
    return IS_MARKUP.test(from) && !bare.includes(':') ? keyOf(resolve(dirname(from), bare)) : undefined;
  }
}

function specifiersIn(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(SPECIFIER)].map(([, , specifier = '']) => specifier);
  if (!path.endsWith('.json')) return specifiers;
  for (const [, components = ''] of text.matchAll(COMPONENTS))
    for (const [, component = ''] of components.matchAll(COMPONENT))
      specifiers.push(/^[./]/.test(component) ? component : `./${component}`);
  return specifiers;
}

/** Whether a file is markup below the folder of a mini-program's settings. */
function isPageOf(path: string, settings: string): boolean {
  return IS_MARKUP.test(path) && isInside(path, dirname(settings));
}

function keyOf(path: string): string {
  const bare = withoutEnding(path);
  return basename(bare) === 'index' ? dirname(bare) : bare;
}

function withoutEnding(path: string): string {
  return path.replace(ENDING, '');
}
