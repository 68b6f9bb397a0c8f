/** Whether a script or a page was written in this project or generated, judged by its text. */
import { isPage, languageOf } from '../../../core/index.ts';
import { generatedPageReason } from './generated-pages.ts';
import type { SkipReason } from '../texts.ts';

const MIN_LENGTH = 1000;
const LONG_LINE = 1000;
const MEAN_LINE = 300;
/** Components and TypeScript are seldom what a tool wrote. */
const MEAN_LINE_OF_SOURCES = 500;
/** Longer scripts are libraries, tables or encoders: page logic is not written into so large a file. Components are not judged by it. */
const MAX_SCRIPT = 100_000;
const HEAD_LENGTH = 1500;
/** The first statement that compilers write into CommonJS modules. */
const COMPILED_HEAD = /^Object\.defineProperty\(exports, ['"]__esModule['"]/;
/** No file written by hand is longer. */
const MAX_WRITTEN = 1_000_000;
const SAYS_GENERATED = /^[\s/*'";!a-z]{0,60}(?:this )?(?:file|code) (?:was|is) (?:automatically )?generated\b/i;
/** What webpack, browserify, Parcel, esbuild, Rolldown and UMD builders leave in their output. */
const BUNDLER_MARKS = [
  /\bfunction __webpack_require__\(/,
  /\bwebpackJsonp\w*\s*(?:\(\[|=\s*\w+\.webpackJsonp|\|\|)/,
  /\bself(?:\.|\[")webpackChunk/,
  /\bvar __(?:commonJS|toESM|copyProps|defProp) = /,
  /^(?:var commonjsGlobal = |import \{ c as commonjsGlobal\b)/m,
  /\bparcelRequire\w* = /,
  /^\/\/ ?#region (?:src|node_modules|\.\.?)\/\S+\.[cm]?[jt]sx?\r?$/m,
];
/** The first statement of a module for every loader. */
const UMD_HEAD = /^[!(;]*function\s*\(\w+(?:,\s*\w+)*\)\s*\{\s*(?:['"]use strict['"];?\s*)?/;
const ASKS_FOR_LOADER = [
  /^(?:typeof exports\s*===?\s*['"]object['"]|['"]object['"]\s*===?\s*typeof exports)/,
  /^if\s*\(typeof (?:exports|module|define)/,
];

/**
 * Why a script is skipped, judged by its text; undefined when it looks hand-written. Only `.js` files are judged by more than
 * their lines.
 */
export function generatedReason(path: string, text: string): SkipReason | undefined {
  const isPageFile = isPage(path);
  if (languageOf(path) === undefined && !isPageFile) return undefined;
  const isPlainScript = /\.[cm]?js$/i.test(path);
  if (isPlainScript && isMostlyPacked(text)) return 'minified';
  if (isMinified(text, isPlainScript ? MEAN_LINE : MEAN_LINE_OF_SOURCES)) return 'minified';
  if (isPageFile) return generatedPageReason(text);
  if (!isPlainScript) return undefined;
  if (text.length > MAX_WRITTEN || SAYS_GENERATED.test(text.slice(0, HEAD_LENGTH))) return 'bundled';
  const code = withoutHead(text);
  if (isUmd(code) || COMPILED_HEAD.test(code) || BUNDLER_MARKS.some((mark) => mark.test(text))) return 'bundled';
  if (hasReleaseBanner(text)) return 'vendored';
  return text.length > MAX_SCRIPT ? 'too-large' : undefined;
}

/** Whether the first function begins with a test of its loader. */
function isUmd(code: string): boolean {
  const [head] = UMD_HEAD.exec(code) ?? [];
  return head !== undefined && ASKS_FOR_LOADER.some((asks) => asks.test(code.slice(head.length)));
}

/** Long lines of code; long texts inside a line, such as an embedded image, do not count. */
function isMinified(text: string, meanLine: number): boolean {
  if (text.length < MIN_LENGTH) return false;
  const lines = text.split('\n');
  if (!lines.some((line) => line.length > LONG_LINE)) return false;
  const code = lines.map((line) => (line.length > LONG_LINE ? line.replace(/(["'`])[^"'`]{200,}\1/g, '""') : line)).join('\n');
  const filled = code.split('\n').filter((line) => line.trim() !== '');
  return code.length >= MIN_LENGTH && code.length / filled.length > meanLine;
}

/** Functions that stand in one long line of packed code; a long line of data has none. */
const MANY_FUNCTIONS = 5;

/** Whether most of a script is long lines of code, however many short ones stand between them: those of the licences of what was packed. */
function isMostlyPacked(text: string): boolean {
  if (text.length < MIN_LENGTH) return false;
  const packed = text
    .split('\n')
    .filter((line) => line.length > LONG_LINE && (line.match(/\bfunction\b|=>/g) ?? []).length >= MANY_FUNCTIONS);
  return packed.reduce((sum, line) => sum + line.length, 0) * 2 > text.length;
}

/** The text from its first statement on: comments and `'use strict'` before it are left out. */
function withoutHead(text: string): string {
  let at = 0;
  for (;;) {
    const [skipped = ''] = /^(?:\s+|\/\/[^\n]*|\/\*[\s\S]{0,3000}?\*\/|(['"])use strict\1;?)/.exec(text.slice(at, at + 4_000)) ?? [];
    if (skipped === '') return text.slice(at, at + 1_000);
    at += skipped.length;
  }
}

/** A first comment such as `/*! name v1.2.3 … Released under the MIT license`: a published package. */
function hasReleaseBanner(text: string): boolean {
  const comment = /^\s*\/\*[\s\S]*?\*\//.exec(text.slice(0, HEAD_LENGTH))?.[0];
  if (comment === undefined || !/^\s*\/\*!|licen[sc]e|\(c\)|copyright/i.test(comment)) return false;
  const [first = ''] = comment
    .split('\n')
    .map((line) => line.replace(/^[\s/*!]+/, '').trim())
    .filter((line) => line !== '');
  return /^[\w./@-]+(?: [\w.-]+)?,? (?:- )?(?:v|version )?\d+\.\d+\.\d+/i.test(first);
}
