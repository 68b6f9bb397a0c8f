import { parse, type ParserOptions } from '@babel/parser';
import type { TSESTree } from '@typescript-eslint/types';
import type { Program, Range } from '../types.ts';
import type { Language } from './languages.ts';

/** Thrown when a text cannot be parsed at all; `offset` is where the parser gave up. */
export class SyntaxFailure extends Error {
  constructor(message: string, readonly offset: number) {
    super(message);
  }
}

export interface ParsedScript {
  readonly tree: Program;
  readonly repaired: readonly Range[];
}

/** Where an expression stands in its file: offset, 1-based line, 0-based column. */
export interface Position {
  readonly index: number;
  readonly line: number;
  readonly column: number;
}

const MAX_REPAIRS = 5;
const BASE: ParserOptions = {
  errorRecovery: true,
  ranges: true,
  createParenthesizedExpressions: false,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowNewTargetOutsideFunction: true,
  allowUndeclaredExports: true,
  allowImportExportEverywhere: true,
};

/**
 * Parses script text into an ESTree `Program` with ranges, locations and comments.
 * Half-typed code is repaired: each line that stops the parser is blanked (offsets keep), five times at most.
 * Throws `SyntaxFailure` when that does not help, or at once when `repair` is false.
 */
export function parseScript(text: string, language: Exclude<Language, 'vue'>, options: { repair?: boolean; tokens?: boolean } = {}): ParsedScript {
  let current = text;
  const repaired: Range[] = [];
  for (;;) {
    try {
      return { tree: parseStrictly(current, language, options.tokens ?? false), repaired };
    } catch (error) {
      const failure = toFailure(error, current.length);
      const range = options.repair && repaired.length < MAX_REPAIRS ? damagedRange(current, failure.offset) : undefined;
      if (!range) throw failure;
      repaired.push(range);
      current = blank(current, range);
    }
  }
}

/** Parses one expression or statement list of a template; undefined when it is not valid. */
export function parseFragment(text: string, at: Position): Program | undefined {
  const options: ParserOptions = {
    ...BASE,
    sourceType: 'module',
    plugins: pluginsOf('tsx'),
    startIndex: at.index,
    startLine: at.line,
    startColumn: at.column,
  };
  try {
    return toProgram(parse(text, options));
  } catch {
    return undefined;
  }
}

function parseStrictly(text: string, language: Exclude<Language, 'vue'>, tokens: boolean): Program {
  let failure: unknown;
  for (const attempt of attemptsFor(language)) {
    try {
      return toProgram(parse(text, { ...BASE, ...attempt, tokens }));
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

function attemptsFor(language: Exclude<Language, 'vue'>): ParserOptions[] {
  if (language === 'ts') return [{ sourceType: 'module', plugins: pluginsOf('ts') }];
  if (language === 'tsx') return [{ sourceType: 'module', plugins: pluginsOf('tsx') }];
  return [
    { sourceType: 'module', plugins: pluginsOf('tsx') },
    { sourceType: 'script', plugins: pluginsOf('tsx') },
    { sourceType: 'module', plugins: pluginsOf('flow') },
  ];
}

type PluginList = NonNullable<ParserOptions['plugins']>;

/** The TypeScript plugin serves JavaScript too: only with it does Babel emit the empty lists that scope analysis expects. */
function pluginsOf(dialect: 'ts' | 'tsx' | 'flow'): PluginList {
  const shared: PluginList = ['estree', 'decorators-legacy', 'decoratorAutoAccessors'];
  if (dialect === 'flow') return [...shared, 'jsx', ['flow', { all: false }]];
  return dialect === 'tsx' ? [...shared, 'jsx', 'typescript'] : [...shared, 'typescript'];
}

function toProgram(file: ReturnType<typeof parse>): Program {
  const { program, comments, tokens } = file as unknown as { program: Program; comments?: unknown[]; tokens?: unknown[] };
  const estreeComments = (comments ?? []).map((comment) => {
    const { type, value, range, loc } = comment as { type: string; value: string; range: [number, number]; loc: object };
    return { type: type === 'CommentBlock' ? 'Block' : 'Line', value, range, loc };
  });
  return Object.assign(program, { comments: estreeComments as TSESTree.Comment[], tokens: (tokens ?? []) as TSESTree.Token[] });
}

function toFailure(error: unknown, end: number): SyntaxFailure {
  const { message, pos } = error as { message?: string; pos?: number };
  if (typeof pos !== 'number') throw error;
  return new SyntaxFailure(String(message).replace(/\s*\(\d+:\d+\)\.?$/, ''), Math.min(pos, end));
}

/** The line of the error, or the nearest line above it that still has text when its own is blank. */
function damagedRange(text: string, offset: number): Range | undefined {
  let at = Math.min(offset, text.length);
  for (;;) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') return { start, end };
    if (start === 0) return undefined;
    at = start - 1;
  }
}

/** Replaces everything but line breaks by spaces. */
export function blank(text: string, range: Range): string {
  return text.slice(0, range.start) + text.slice(range.start, range.end).replace(/[^\r\n]/g, ' ') + text.slice(range.end);
}
