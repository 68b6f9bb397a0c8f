/** Words of a command as a shell splits them. */

const MAX_COMMAND = 2_000;
const OPERATORS = new Set(['\n', ';', '|', '&', '<', '>', '(', ')', '`']);
const BLANK = /[\t\r ]/;
const PLACEHOLDER = /^<[\w -]{1,60}>/;
const MAX_PLACEHOLDER = 64;

export interface Command {
  /** Words without their quotes. */
  readonly words: readonly string[];
  /** What follows the command. */
  readonly rest: string;
}

/** The words from a position of a text to the end of the command; a quote that is open there ends it as well. */
export function commandAt(text: string, start: number): Command {
  const open = openQuote(text, start);
  const words: string[] = [];
  const end = Math.min(text.length, start + MAX_COMMAND);
  let at = start;
  let word: string | undefined;
  const finish = (): void => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  while (at < end) {
    const character = text.charAt(at);
    const placeholder = character === '<' ? PLACEHOLDER.exec(text.slice(at, at + MAX_PLACEHOLDER))?.[0] : undefined;
    if (placeholder !== undefined) {
      word = (word ?? '') + placeholder;
      at += placeholder.length;
      continue;
    }
    if (character === open || (OPERATORS.has(character) && !text.startsWith('$(', at - 1))) break;
    if (character === '\\' && at + 1 < end) {
      const next = text.charAt(at + 1);
      if (next !== '\n' && next !== '\r') word = (word ?? '') + next;
      at += next === '\r' && text.charAt(at + 2) === '\n' ? 3 : 2;
    } else if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      if (close < 0 || close >= end) break;
      word = (word ?? '') + text.slice(at + 1, close);
      at = close + 1;
    } else {
      if (BLANK.test(character)) finish();
      else word = (word ?? '') + character;
      at++;
    }
  }
  finish();
  return { words, rest: text.slice(at, at + MAX_COMMAND) };
}

/** The quote that is open at a position of its line. */
function openQuote(text: string, at: number): string | undefined {
  let open: string | undefined;
  for (let index = Math.max(text.lastIndexOf('\n', at - 1), at - MAX_COMMAND); index < at; index++) {
    const character = text.charAt(index);
    if (character === open) open = undefined;
    else if (open === undefined && (character === '"' || character === "'")) open = character;
  }
  return open;
}
