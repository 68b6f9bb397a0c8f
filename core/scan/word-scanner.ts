/** Finds which of many words stand in a text, in one pass whatever their number (Aho and Corasick, 1975). */

/** What must stand around a word so that it counts: `before` and `after` are the places of its borders in the text. */
export interface Border {
  /** Tells borders apart. */
  readonly id: string;
  /** Whether the case of letters counts. */
  readonly isExact?: boolean;
  /** Whether a small letter behind the word decides against it: so most of what looks like a word is no more looked at. */
  readonly endsWord?: boolean;
  holds(text: string, before: number, after: number): boolean;
}

/** The word may be part of another one. */
export const ANYWHERE: Border = { id: 'anywhere', holds: () => true };
/** It is a whole identifier as it is written: `log` in `console.log`, not in `logger`. */
export const IDENTIFIER: Border = { id: 'identifier', isExact: true, endsWord: true, holds: (text, before, after) => !isIdentifierPart(text, before - 1) && !isIdentifierPart(text, after) };
/** It is a word of an identifier: `logger` in `myLogger` and `LOGGER_2`, not in `loggers`. */
export const WORD: Border = { id: 'word', endsWord: true, holds: (text, before, after) => !isLower(text, after) && (!isLetter(text, before - 1) || isUpper(text, before)) };
/** It is a whole quoted text, as the name of a package in an import is. */
export const QUOTED: Border = { id: 'quoted', holds: (text, before, after) => isQuote(text, before - 1) && isQuote(text, after) };
/** A quoted text ends with it. */
export const ENDING: Border = { id: 'ending', holds: (text, _before, after) => isQuote(text, after) };

export interface Word {
  readonly text: string;
  readonly border: Border;
}

/** Several words with the same border. */
export function wordsAt(texts: Iterable<string>, border: Border): Word[] {
  return [...texts].map((text) => ({ text, border }));
}

/** Characters with a code above are no part of any word that is looked for. */
const ASCII = 128;
const ROOT = 0;

/** Words by their places in the list: for each 1 when it was found, and those that were. */
export interface Found {
  readonly has: Uint8Array;
  readonly list: number[];
}

/** Looks for the same words in one text after the other. Case does not matter unless a border says so. */
export class WordScanner {
  /** Class of each character: letters without their case, 0 for characters that stand in no word. */
  private readonly classes = new Uint8Array(ASCII);
  private readonly width: number;
  /** Next state by state and class of character. */
  private readonly next: Int32Array;
  /** Words that end in each state, those of its suffixes included. */
  private readonly ends: readonly (readonly number[] | undefined)[];
  /** By state, 1 where a word ends that a small letter may follow. */
  private readonly isOpen: Uint8Array;

  /** Words must be ASCII and not empty; throws RangeError otherwise, and when they are too many. */
  constructor(private readonly words: readonly Word[]) {
    for (const { text } of words) if (!/^[\x20-\x7e]+$/.test(text)) throw new RangeError(`no word: ${text}`);
    this.width = numberClasses(words, this.classes);
    const trie = new Trie(words, this.classes, this.width);
    this.next = trie.next;
    this.ends = trie.ends;
    this.isOpen = new Uint8Array(trie.next.length);
    trie.ends.forEach((ended, row) => {
      if (ended?.some((id) => !words[id]?.border.endsWord)) this.isOpen[row * this.width] = 1;
    });
  }

  /** Which words stand in the text. */
  scan(text: string): Found {
    const { next, classes, isOpen } = this;
    const found: Found = { has: new Uint8Array(this.words.length), list: [] };
    let state = ROOT;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      state = code < ASCII ? (next[state + (classes[code] as number)] as number) : ROOT;
      if (state < 0) {
        state = ~state;
        if (isOpen[state] === 1 || !isLower(text, index + 1)) this.mark(found, state, text, index + 1);
      }
    }
    return found;
  }

  private mark(found: Found, state: number, text: string, end: number): void {
    const ended = this.ends[state / this.width] ?? [];
    for (let at = 0; at < ended.length; at++) {
      const id = ended[at] as number;
      if (found.has[id] !== 0 || !standsIn(this.words[id] as Word, text, end)) continue;
      found.has[id] = 1;
      found.list.push(id);
    }
  }
}

/** What two words have in common that are found in the same places. */
export function keyOf({ text, border }: Word): string {
  return `${border.id} ${border.isExact ? text : text.toLowerCase()}`;
}

/** Gives each character of the words a number from 1 on, and tells how many there are with 0. */
function numberClasses(words: readonly Word[], classes: Uint8Array): number {
  let count = 1;
  for (const { text } of words) {
    for (let index = 0; index < text.length; index++) {
      const code = lowerCode(text.charCodeAt(index));
      if (classes[code] !== 0) continue;
      classes[code] = count++;
      if (code >= 97 && code <= 122) classes[code - 32] = classes[code] as number;
    }
  }
  return count;
}

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The automaton of some words. A state is the place of its row in the table, its complement where words end. */
class Trie {
  readonly next: Int32Array;
  readonly ends: (number[] | undefined)[] = [undefined];

  constructor(words: readonly Word[], classes: Uint8Array, private readonly width: number) {
    const size = 1 + words.reduce((sum, { text }) => sum + text.length, 0);
    const table = new Int32Array(size * width);
    words.forEach(({ text }, id) => {
      let state = ROOT;
      for (let index = 0; index < text.length; index++) {
        const slot = state + (classes[lowerCode(text.charCodeAt(index))] as number);
        if (table[slot] === ROOT) table[slot] = (this.ends.push(undefined) - 1) * width;
        state = table[slot] as number;
      }
      (this.ends[state / width] ??= []).push(id);
    });
    this.next = table.slice(0, this.ends.length * width);
    this.addFailures();
    for (let slot = 0; slot < this.next.length; slot++) if (this.ends[(this.next[slot] as number) / width]) this.next[slot] = ~(this.next[slot] as number);
  }

  /** Turns the tree of words into the automaton: where no word goes on, the longest suffix that begins one does. */
  private addFailures(): void {
    const { next, ends, width } = this;
    const failure = new Int32Array(ends.length);
    const queue: number[] = [];
    for (let letter = 1; letter < width; letter++) {
      const state = next[letter] as number;
      if (state !== ROOT) queue.push(state);
    }
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at] as number;
      const shorter = failure[state / width] as number;
      const inherited = ends[shorter / width];
      if (inherited) ends[state / width] = [...(ends[state / width] ?? []), ...inherited];
      for (let letter = 1; letter < width; letter++) {
        const other = next[shorter + letter] as number;
        const child = next[state + letter] as number;
        if (child === ROOT) next[state + letter] = other;
        else {
          failure[child / width] = other;
          queue.push(child);
        }
      }
    }
  }
}

/** Whether a word that ends at a place has the borders it needs. */
function standsIn({ text: word, border }: Word, text: string, end: number): boolean {
  const start = end - word.length;
  return border.holds(text, start, end) && (border.isExact !== true || text.startsWith(word, start));
}

function isIdentifierPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(text, at) || (code >= 48 && code <= 57) || code === 36 || code === 95 || code >= ASCII;
}

function isLetter(text: string, at: number): boolean {
  return isLower(text, at) || isUpper(text, at);
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 34 || code === 39 || code === 96;
}
