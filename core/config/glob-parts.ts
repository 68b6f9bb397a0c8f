/**
 * Globs taken apart and matched without regular expressions: the author of a glob in a repository must not decide how
 * long a match takes. It takes at most the length of the glob times that of the path.
 */

export type Part =
  | { readonly is: 'text'; readonly text: string }
  /** `?`, or one of the characters in `[…]`; never a slash. */
  | { readonly is: 'one'; readonly accepts: (character: string) => boolean }
  /** `*`: any characters of one name. */
  | { readonly is: 'some' }
  /** `**` before a slash: no folder or any number of them. */
  | { readonly is: 'folders' }
  /** A slash and `**` at the end: everything below a folder. */
  | { readonly is: 'below' }
  | { readonly is: 'anything' }
  | { readonly is: 'choice'; readonly of: readonly (readonly Part[])[] };

/** Deeper braces are plain text. */
const MAX_NESTING = 10;

/** Parts of a glob: `*`, `**`, `?`, `[a-z]`, `[!a]`, where `hasBraces` also `{a,b}`; a backslash makes the next character plain. Never throws. */
export function globParts(glob: string, hasBraces: boolean): readonly Part[] {
  const plain = glob.replace(/\*\*(?:\/\*\*(?![^/]))+/g, '**');
  return new Parser(plain, hasBraces ? closingBraces(plain) : new Map()).parts(0, plain.length);
}

/** Whether parts cover a path as a whole. */
export function coversPath(parts: readonly Part[], path: string): boolean {
  return placesAfter(parts, path, [0]).at(-1) === path.length;
}

class Parser {
  constructor(
    private readonly glob: string,
    private readonly closing: ReadonlyMap<number, number>,
  ) {}

  parts(from: number, to: number, depth = 0): Part[] {
    const parts: Part[] = [];
    let text = '';
    const add = (part: Part): void => {
      if (text !== '') parts.push({ is: 'text', text });
      text = '';
      parts.push(part);
    };
    for (let at = from; at < to; at++) {
      const character = this.glob.charAt(at);
      const closing = this.closing.get(at);
      const choices = closing === undefined || depth >= MAX_NESTING ? [] : this.choices(at + 1, closing);
      const set = character === '[' ? characterSet(this.glob, at) : undefined;
      if (this.glob.startsWith('/**', at) && at + 3 === to) {
        add({ is: 'below' });
        at += 2;
      } else if (character === '*') {
        const isDouble = this.glob.startsWith('**', at) && (at === 0 || /[/{,]/.test(this.glob.charAt(at - 1)));
        if (isDouble && at + 2 === to) add({ is: 'anything' });
        else if (isDouble && this.glob.charAt(at + 2) === '/') add({ is: 'folders' });
        else if (text !== '' || parts.at(-1)?.is !== 'some') add({ is: 'some' });
        if (isDouble) at += this.glob.charAt(at + 2) === '/' ? 2 : 1;
      } else if (character === '?') add({ is: 'one', accepts: (one) => one !== '/' });
      else if (set) {
        add({ is: 'one', accepts: set.accepts });
        at = set.end;
      } else if (closing !== undefined && choices.length > 1) {
        add({ is: 'choice', of: choices.map(([start, end]) => this.parts(start, end, depth + 1)) });
        at = closing;
      } else if (character === '\\' && at + 1 < to) text += this.glob.charAt(++at);
      else text += character;
    }
    if (text !== '') parts.push({ is: 'text', text });
    return parts;
  }

  /** Starts and ends of what stands between the commas of a pair of braces. */
  private choices(from: number, to: number): [number, number][] {
    const choices: [number, number][] = [];
    let start = from;
    for (let at = from; at < to; at++) {
      at = this.closing.get(at) ?? at;
      if (this.glob[at] === '\\') at++;
      else if (this.glob[at] === ',') {
        choices.push([start, at]);
        start = at + 1;
      }
    }
    return [...choices, [start, to]];
  }
}

/** The closing brace of each opening one that has one. */
function closingBraces(glob: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === '\\') at++;
    else if (glob[at] === '{') open.push(at);
    else if (glob[at] === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}

/** A set such as `[a-z_]` or `[!a]` and where it ends; undefined when it never does. */
function characterSet(glob: string, start: number): { readonly accepts: (character: string) => boolean; readonly end: number } | undefined {
  const isNegated = /[!^]/.test(glob.charAt(start + 1));
  const from = start + (isNegated ? 2 : 1);
  const end = glob.indexOf(']', from + 1);
  if (end < 0 || glob.slice(from, end).includes('/')) return undefined;
  const ranges: (readonly [string, string])[] = [];
  for (let at = from; at < end; at++) {
    if (glob[at] === '\\' && at + 1 < end) at++;
    const low = glob.charAt(at);
    const isRange = glob[at + 1] === '-' && at + 2 < end;
    ranges.push([low, isRange ? glob.charAt(at + 2) : low]);
    if (isRange) at += 2;
  }
  return {
    end,
    accepts: (character) => character !== '/' && ranges.some(([low, high]) => low <= character && character <= high) !== isNegated,
  };
}

/** Where parts may end in a path that they may begin at the given places, in order and each once. */
function placesAfter(parts: readonly Part[], path: string, from: readonly number[]): readonly number[] {
  let places = from;
  for (const part of parts) {
    if (places.length === 0) return places;
    places = step(part, path, places);
  }
  return places;
}

function step(part: Part, path: string, places: readonly number[]): readonly number[] {
  const first = places[0] ?? 0;
  switch (part.is) {
    case 'text':
      return places.filter((at) => path.startsWith(part.text, at)).map((at) => at + part.text.length);
    case 'one':
      return places.filter((at) => at < path.length && part.accepts(path.charAt(at))).map((at) => at + 1);
    case 'some':
      return withRests(path, places);
    case 'folders':
      return withLater(
        places,
        placesIn(path, first).filter((at) => path[at - 1] === '/'),
      );
    case 'below': {
      const slash = places.find((at) => path[at] === '/');
      return slash === undefined ? [] : placesIn(path, slash + 1);
    }
    case 'anything':
      return placesIn(path, first);
    case 'choice':
      return withLater(
        [],
        part.of.flatMap((parts) => placesAfter(parts, path, places)),
      );
  }
}

/** All places of a path from one on, its end included. */
function placesIn(path: string, from: number): number[] {
  return Array.from({ length: path.length + 1 - from }, (_, index) => from + index);
}

function withLater(places: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...places, ...others])].sort((a, b) => a - b);
}

/** The places and those after them up to the next slash. */
function withRests(path: string, places: readonly number[]): number[] {
  const own = new Set(places);
  let isIn = false;
  return placesIn(path, places[0] ?? 0).filter((at) => (isIn = own.has(at) || (isIn && path[at - 1] !== '/')));
}
