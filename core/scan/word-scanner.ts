/** Finds which of many words stand in a text, in one pass whatever their number (Aho and Corasick, 1975). */

/** What must stand around a word so that it counts: `before` and `after` are the places of its borders in the text. */
export interface Border {
  /** Distinguishes borders. */
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
export const IDENTIFIER: Border = {
  id: 'identifier',
  isExact: true,
  endsWord: true,
  holds: (text, before, after) => ((signAt(text, before - 1) | signAt(text, after)) & PART) === 0,
};
/** It is a word of an identifier: `logger` in `myLogger` and `LOGGER_2`, not in `loggers`. */
export const WORD: Border = {
  id: 'word',
  endsWord: true,
  holds: (text, before, after) =>
    (signAt(text, after) & LOWER) === 0 && ((signAt(text, before - 1) & LETTER) === 0 || (signAt(text, before) & UPPER) !== 0),
};
/** It is a whole quoted text, as the name of a package in an import is. */
export const QUOTED: Border = {
  id: 'quoted',
  holds: (text, before, after) => (signAt(text, before - 1) & signAt(text, after) & QUOTE) !== 0,
};
/** A quoted text ends with it. */
export const ENDING: Border = { id: 'ending', holds: (text, _before, after) => (signAt(text, after) & QUOTE) !== 0 };

/** What a character is, as bits. */
const LOWER = 1;
const UPPER = 2;
const LETTER = LOWER | UPPER;
/** Part of an identifier. */
const PART = 4;
const QUOTE = 8;
/** Characters with a code from here on stand in no word that is looked for, and may stand in any identifier. */
const ASCII = 128;
const SIGNS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  return (
    (/[a-z]/.test(character) ? LOWER : 0) |
    (/[A-Z]/.test(character) ? UPPER : 0) |
    (/[\w$]/.test(character) ? PART : 0) |
    (/["'`]/.test(character) ? QUOTE : 0)
  );
});

/** Nothing is before the start of a text and behind its end. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < ASCII ? (SIGNS[code] as number) : code >= ASCII ? PART : 0;
}

export interface Word {
  readonly text: string;
  readonly border: Border;
}

/** Several words with the same border. */
export function wordsAt(texts: Iterable<string>, border: Border): Word[] {
  return [...texts].map((text) => ({ text, border }));
}

const ROOT = 0;

/** Words by their places in the list: for each 1 when it was found, and those that were. */
export interface Found {
  readonly has: Uint8Array;
  readonly list: number[];
}

/** Looks for the same words in one text after the other. Case does not matter unless a border is exact. */
export class WordScanner {
  /** Class of each character: letters without their case, 0 for characters that stand in no word. */
  private readonly classes = new Uint8Array(ASCII);
  /** How many bits of a state's place in the table are the class's. */
  private readonly shift: number;
  /** Next row by row and class of character, its complement where words end: a row is the place of its first entry. */
  private readonly next: Int32Array;
  /** Words that end in each state, those of its suffixes included. */
  private readonly ends: readonly (readonly number[] | undefined)[];
  /** By state, 1 where a word ends that a small letter may follow. */
  private readonly isOpen: Uint8Array;
  /** By state, the last text in which all words that end there were found. */
  private readonly spent: Int32Array;
  private texts = 0;

  /** Words must be ASCII and not empty; throws RangeError otherwise, and when they are too many. */
  constructor(private readonly words: readonly Word[]) {
    for (const { text } of words) if (!/^[\x20-\x7e]+$/.test(text)) throw new RangeError(`no word: ${text}`);
    this.shift = Math.ceil(Math.log2(numberClasses(words, this.classes)));
    const trie = new Trie(words, this.classes, this.shift);
    this.next = trie.rows();
    this.ends = trie.ends;
    this.isOpen = Uint8Array.from(trie.ends, (ended) => (ended?.some((id) => !words[id]?.border.endsWord) ? 1 : 0));
    this.spent = new Int32Array(trie.ends.length);
  }

  /** Which words stand in the text. */
  scan(text: string): Found {
    const { next, classes, isOpen, shift, spent } = this;
    const { length } = text;
    const found: Found = { has: new Uint8Array(this.words.length), list: [] };
    const number = ++this.texts;
    let row = ROOT;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= ASCII) {
        row = ROOT;
        continue;
      }
      row = next[row | (classes[code] as number)] as number;
      if (row < 0) {
        row = ~row;
        const state = row >> shift;
        if (spent[state] !== number && (isOpen[state] === 1 || (signAt(text, index + 1) & LOWER) === 0))
          this.mark(found, state, text, index + 1);
      }
    }
    return found;
  }

  private mark(found: Found, state: number, text: string, end: number): void {
    const ended = this.ends[state] as readonly number[];
    let left = ended.length;
    for (let at = 0; at < ended.length; at++) {
      const id = ended[at] as number;
      if (found.has[id] === 0) {
        if (!standsIn(this.words[id] as Word, text, end)) continue;
        found.has[id] = 1;
        found.list.push(id);
      }
      left--;
    }
    if (left === 0) this.spent[state] = this.texts;
  }
}

/** What two words have in common that are found in the same places. */
export function keyOf({ text, border }: Word): string {
  return `${border.id} ${border.isExact ? text : text.toLowerCase()}`;
}

/** Gives each character of the words a number from 1 on, and returns how many numbers there are with 0. */
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

/** States are numbers of 15 bits, with a sign. */
const MAX_STATES = 2 ** 15;

/** The automaton of some words: rows of next states, each with `2 ** shift` entries. */
class Trie {
  private readonly next: Int16Array;
  readonly ends: (number[] | undefined)[] = [undefined];

  constructor(
    words: readonly Word[],
    classes: Uint8Array,
    private readonly shift: number,
  ) {
    const size = 1 + words.reduce((sum, { text }) => sum + text.length, 0);
    const table = new Int16Array(size << shift);
    words.forEach(({ text }, id) => {
      let state = ROOT;
      for (let index = 0; index < text.length; index++) {
        const slot = (state << shift) | (classes[lowerCode(text.charCodeAt(index))] as number);
        if (table[slot] === ROOT) table[slot] = this.ends.push(undefined) - 1;
        state = table[slot] as number;
      }
      (this.ends[state] ??= []).push(id);
    });
    if (this.ends.length > MAX_STATES) throw new RangeError('too many words');
    this.next = table.slice(0, this.ends.length << shift);
    this.addFailures();
  }

  /** The table as it is walked, see `WordScanner.next`. */
  rows(): Int32Array {
    const { next, ends, shift } = this;
    const rows = new Int32Array(next.length);
    // A loop: `Int32Array.from` goes through an iterator, and there are hundreds of thousands of entries.
    for (let at = 0; at < next.length; at++) {
      const state = next[at] as number;
      rows[at] = ends[state] ? ~(state << shift) : state << shift;
    }
    return rows;
  }

  /** Turns the tree of words into the automaton: where no word goes on, the longest suffix that begins one does. */
  private addFailures(): void {
    const { next, ends, shift } = this;
    const width = 1 << shift;
    const failure = new Int16Array(ends.length);
    const queue: number[] = [];
    for (let letter = 1; letter < width; letter++) {
      const state = next[letter] as number;
      if (state !== ROOT) queue.push(state);
    }
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at] as number;
      const shorter = failure[state] as number;
      const inherited = ends[shorter];
      if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
      for (let letter = 1; letter < width; letter++) {
        const other = next[(shorter << shift) | letter] as number;
        const slot = (state << shift) | letter;
        const child = next[slot] as number;
        if (child === ROOT) next[slot] = other;
        else {
          failure[child] = other;
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
