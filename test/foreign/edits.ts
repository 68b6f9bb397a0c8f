/** What hands, keys and tools do to a text: one random edit at a time, as replaced ranges. */
import type { Range } from '../../core/index.ts';
import type { Random } from './random.ts';

/** Replaces the text from `start` to `end`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One change of a document: its replacements are applied one after the other. */
export interface RandomEdit {
  readonly name: string;
  readonly replacements: readonly Replacement[];
}

/** Halves of tokens, and what opens something that nothing closes. */
const HALVES = [
  '(', ')', '{', '}', '[', ']', "'", '"', '`', '${', '/', '//', '/*', '*/', '<', '</', '/>', '<!--', '-->', '{{', '}}', '=>', '...', '?.', '??', '#', '@', '\\', '\\u', '\\u{', '\\x', '0x', '1e', '1_', '.', ',', ';',
  ':', '= ', ' as ', 'const ', 'const {', 'functio', 'async ', 'await ', 'class ', 'import ', 'import {', 'export ', 'return ', 'if (', 'for (', 'new ', 'type ', 'enum ', 'yield ', 'get ', '<T', '<T,>(', ':phone=', '@click="',
  '<script>', '</script>', '<template>', '</template>', 'console.log(', '/* eslint-disable */', '// eslint-disable-next-line', '---\n', '- ', ': ', '&a ', '*a', '| ', '? ', '!!', '%',
] as const;
const NAMES = ['phone', 'idCard', 'user.email', 'password', 'token', '手机号', 'console.log(user)', 'localStorage.setItem("p", phone)', 'x', '𠮷', 'é'] as const;
const CHARACTERS = ['\uD83D', '\uDE00', '\uD800\uD800', '\uDC00', '\uFEFF', '\0', '\r', '\r\n', '\n\r', '\u2028', '\u2029', '\u00A0', '\u200B', '\u202E', '\v', '\f', '\t', '\x1B', '\u0000\u0000', '\uFFFE'] as const;
const PAIRS = ['()', '[]', '{}', '``', '<>'] as const;
/** Brackets in each other. */
export const DEEP = 10_000;
/** So seldom, since each costs as much as many others. */
const DEEP_CHANCE = 0.0002;
const LONGEST_CUT = 40;
const LONGEST_COPY = 400;

/** A random edit of a text. Ends of ranges may stand anywhere, inside a pair of surrogates too. */
export function randomEdit(text: string, random: Random): RandomEdit {
  if (random.next() < DEEP_CHANCE) return insertion('nested brackets', deep(random), text, random);
  return random.of(EDITS)(text, random);
}

type Editing = (text: string, random: Random) => RandomEdit;

const EDITS: readonly Editing[] = [
  (text, random) => one('cut', random.below(text.length + 1), 1 + random.below(LONGEST_CUT), '', text),
  (text, random) => one('delete a key', random.below(text.length + 1), 1, '', text),
  (text, random) => {
    const { start, end } = lineAt(text, random);
    return one('cut a line', start, end - start, '', text);
  },
  (text, random) => {
    const start = random.below(text.length + 1);
    return insertion('duplicate', text.slice(start, start + 1 + random.below(LONGEST_COPY)), text, random);
  },
  (text, random) => {
    const { start, end } = lineAt(text, random);
    return one('duplicate a line', end, 0, text.slice(start, end), text);
  },
  swap,
  (text, random) => insertion('half a token', random.of(HALVES), text, random),
  (text, random) => insertion('half a token', random.of(HALVES), text, random),
  (text, random) => insertion('a name', random.of(NAMES), text, random),
  (text, random) => insertion('a character', random.of(CHARACTERS), text, random),
  (text, random) => one('overwrite', random.below(text.length + 1), random.below(6), random.of(NAMES), text),
  (text, random) => {
    const end = text.indexOf('\n', random.below(text.length + 1));
    if (end < 0) return one('end of file', text.length, 0, '\r\n', text);
    return one('end of line', end, 1, text[end - 1] === '\r' ? '\n' : '\r\n', text);
  },
  (text) => one('byte order mark', 0, text.startsWith('\uFEFF') ? 1 : 0, text.startsWith('\uFEFF') ? '' : '\uFEFF', text),
];

/** Two lines change places: two replacements in one change, the later first, as editors send them. */
function swap(text: string, random: Random): RandomEdit {
  const [first, second] = [lineAt(text, random), lineAt(text, random)].sort((a, b) => a.start - b.start) as [Line, Line];
  if (first.end > second.start) return one('cut', second.start, 0, '', text);
  return {
    name: 'swap lines',
    replacements: [
      { ...second, text: text.slice(first.start, first.end) },
      { ...first, text: text.slice(second.start, second.end) },
    ],
  };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAt(text: string, random: Random): Line {
  const at = random.below(text.length + 1);
  const newline = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: newline < 0 ? text.length : newline + 1 };
}

function deep(random: Random): string {
  const [open, close] = [...random.of(PAIRS)] as [string, string];
  return open.repeat(DEEP) + (random.next() < 0.5 ? close.repeat(DEEP) : '');
}

function insertion(name: string, inserted: string, text: string, random: Random): RandomEdit {
  return one(name, random.below(text.length + 1), 0, inserted, text);
}

function one(name: string, start: number, length: number, replacement: string, text: string): RandomEdit {
  return { name, replacements: [{ start, end: Math.min(start + length, text.length), text: replacement }] };
}

/** The place of the later text that differs from the earlier one. */
export function changedPlace(before: string, after: string): Range {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: head, end: after.length - tail };
}
