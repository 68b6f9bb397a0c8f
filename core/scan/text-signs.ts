/** Which words stand in a file's text: a cheap and sure way to know what there is no need to look for in its tree. */
import { WordScanner, keyOf, type Found, type Word } from './word-scanner.ts';

/** Numbers of words, one of which must stand in a text. */
export type Sign = readonly number[];

const words: Word[] = [];
const ids = new Map<string, number>();
let scanner: WordScanner | undefined;

/** A sign that any of these words is. Made while modules load, with words of the catalogue: the automaton grows with each. */
export function signOf(anyOf: readonly Word[]): Sign {
  return anyOf.map((word) => {
    const key = keyOf(word);
    let id = ids.get(key);
    if (id === undefined) {
      ids.set(key, (id = words.push(word) - 1));
      scanner = undefined;
    }
    return id;
  });
}

/** Escapes spell names and texts that stand nowhere in the code as they are read. */
const ESCAPES = ['\\u', '\\x'];

/** The signs of one text; it is read when the first of them is requested. */
export class TextSigns {
  private known: Found | undefined;

  constructor(private readonly text: string) {}

  /** Whether one of a sign's words stands in the text; always true of a text with escapes in it. False is sure. */
  has(sign: Sign): boolean {
    const { has } = this.found;
    for (let at = 0; at < sign.length; at++) if (has[sign[at] as number] !== 0) return true;
    return false;
  }

  /** Whether any text stands in this one as it is written; always true with escapes. */
  mentions(part: string): boolean {
    return this.text.includes(part) || hasEscapes(this.text);
  }

  /** Numbers of all words that stand in the text, or may. */
  get words(): readonly number[] {
    return this.found.list;
  }

  private get found(): Found {
    return (this.known ??= this.read());
  }

  private read(): Found {
    scanner ??= new WordScanner(words);
    return hasEscapes(this.text) ? { has: new Uint8Array(words.length).fill(1), list: [...words.keys()] } : scanner.scan(this.text);
  }
}

function hasEscapes(text: string): boolean {
  return ESCAPES.some((escape) => text.includes(escape));
}
