/**
 * Files that read what others write without importing them: under a key of storage or the name of an event, on the application's state,
 * from page to page. They are found by texts alone, before anything is parsed: rather one too many than one too few.
 */
import { isMiniProgramMarkup, removedKeysIn, writtenKeysIn } from '../../../core/index.ts';
import type { Texts } from './imports.ts';

/** Calls that pass data from a page to another page, from a component to its page, or from a page to a function in the cloud. */
const HANDS_ON =
  /\b(?:navigateTo|redirectTo|reLaunch|triggerEvent|getCurrentPages|(?:getOpenerE|e)ventChannel|callFunction|selectComponent|Behavior)\b/;
/** Signs of a script that receives data from such a call: a page, a component, a function in the cloud. */
const IS_GIVEN = /\bonLoad\b|\b(?:Page|Component|Behavior)\s*\(|\beventChannel\b|\bgetOpenerEventChannel\b|\bexports\.main\b/;
/** `Vue.prototype.$report = report`, `app.config.globalProperties.$report = report`. */
const EVERYWHERE = /\b(?:prototype|globalProperties)\.([\w$]+)\s*=\s*([\w$]*)/g;
const IMPORTED = /\bimport\b([^'"`;]{1,300})['"`]([^'"`\n]{1,300})['"`]/g;
const APPLICATION = /(?<![\w$.])App\s*\(/;

/**
 * Paths of the files that may read what a change writes. `written`: the changed files by path, each with its texts after and before;
 * `seeing`: these and the files that see the change through imports; `isNamed`: whether an import of a file names one of them.
 */
export function readersOf(
  written: ReadonlyMap<string, readonly string[]>,
  seeing: ReadonlySet<string>,
  isNamed: IsNamed,
  texts: Texts,
): Set<string> {
  const reads = [...cellReaders([...written.values()], texts), ...pageReaders(written), ...globalReaders(written, seeing, isNamed, texts)];
  const found = new Set<string>();
  for (const [path, text] of texts) if (text !== undefined && reads.some((isReader) => isReader(text))) found.add(path);
  return found;
}

type IsReader = (text: string) => boolean;
export type IsNamed = (specifier: string, from: string) => boolean;

/** A cell is read by its key, or by the name of a constant that holds the key. */
function cellReaders(written: readonly (readonly string[])[], texts: Texts): IsReader[] {
  const keys = new Set<string>();
  const names = removedElse(written);
  const fields = new Set<string>();
  for (const text of written.flat()) {
    for (const mark of writtenKeysIn(text)) {
      const space = mark.slice(0, mark.indexOf(' '));
      const key = mark.slice(space.length + 1);
      if (space === 'global') fields.add(key);
      else if (key.startsWith('=')) names.add(key.slice(1));
      else keys.add(key);
    }
  }
  for (const text of texts.values()) if (text !== undefined) for (const name of constantsFor(keys, text)) names.add(name);
  const isQuoted = (key: string, text: string): boolean => ["'", '"', '`'].some((quote) => text.includes(quote + key + quote));
  const isCleared = isClearedElse(written);
  return [
    (text) => [...keys].some((key) => isQuoted(key, text)),
    (text) => [...names].some((name) => hasWord(text, name)),
    (text) => isCleared && writtenKeysIn(text).size > 0,
    (text) => fields.size > 0 && text.includes('globalData') && [...fields].some((field) => hasWord(text, field)),
  ];
}

/** Keys and names of keys that one of two texts of a file removes, and the other does not. */
function removedElse(written: readonly (readonly string[])[]): Set<string> {
  const found = new Set<string>();
  for (const texts of written) {
    const removed = texts.map((text) => removedKeysIn(text).names);
    for (const names of removed) for (const name of names) if (!removed.every((other) => other.has(name))) found.add(name);
  }
  return found;
}

/** Whether only one of two texts of a file empties a store. */
function isClearedElse(written: readonly (readonly string[])[]): boolean {
  return written.some((texts) => new Set(texts.map((text) => removedKeysIn(text).isCleared)).size > 1);
}

/** `USER_KEY` of `USER_KEY = 'user'` and of `{ USER_KEY: 'user' }`. */
function constantsFor(keys: ReadonlySet<string>, text: string): string[] {
  return [...keys].some((key) => text.includes(key))
    ? [...text.matchAll(/(?<![\w$])([\w$]{1,80})\s{0,9}[:=]\s{0,9}(['"`])([^'"`\n]{1,80})\2/g)].flatMap(([, name = '', , key = '']) =>
        keys.has(key) && name.length > 2 ? [name] : [],
      )
    : [];
}

/** What stands in a page, its markup or its settings may be passed to any other. */
function pageReaders(written: ReadonlyMap<string, readonly string[]>): IsReader[] {
  const isHandedOn = [...written].some(([path, texts]) => isMiniProgramMarkup(path) || texts.some((text) => HANDS_ON.test(text)));
  return isHandedOn ? [(text) => IS_GIVEN.test(text)] : [];
}

/** Readers of what a file attaches to the application: every file that uses its name there. */
function globalReaders(
  written: ReadonlyMap<string, readonly string[]>,
  seeing: ReadonlySet<string>,
  isNamed: IsNamed,
  texts: Texts,
): IsReader[] {
  const names = new Set([...written.values()].flat().flatMap((text) => [...text.matchAll(EVERYWHERE)].map(([, name = '']) => name)));
  let isApplication = false;
  for (const path of seeing) {
    const text = texts.get(path) ?? '';
    isApplication ||= APPLICATION.test(text);
    const hung = [...text.matchAll(EVERYWHERE)];
    const imported = hung.length === 0 ? [] : [...text.matchAll(IMPORTED)].filter(([, , specifier = '']) => isNamed(specifier, path));
    for (const [, name = '', value = ''] of hung) if (imported.some(([, clause = '']) => hasWord(clause, value))) names.add(name);
  }
  return [
    ...[...names].map(
      (name): IsReader =>
        (text) =>
          text.includes(`.${name}`),
    ),
    ...(isApplication ? [(text: string) => text.includes('getApp')] : []),
  ];
}

/** Whether a name stands in a text as a whole. */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    if (!/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
