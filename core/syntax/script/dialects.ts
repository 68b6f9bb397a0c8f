/** The only place that calls Babel. It declares Node 22 and runs on 20: the build lowers it, the tests show it. */
import { parse, parseExpression, type ParserOptions } from '@babel/parser';
import type { TSESTree } from '@typescript-eslint/types';
import type { Program } from '../../types.ts';
import { completeTree } from './complete.ts';
import { SyntaxFailure, tooDeep } from '../failure.ts';
import type { Language } from '../languages.ts';
import { toEslintTokens } from './tokens.ts';

/** `any` is JavaScript or TypeScript, unknown which. */
export type ScriptLanguage = Exclude<Language, 'vue'> | 'any';
type PluginList = NonNullable<ParserOptions['plugins']>;

/** One way to read a text. */
export type Dialect = Pick<ParserOptions, 'sourceType' | 'plugins'>;

/** Where an expression stands in its file: offset, 1-based line, 0-based column. */
export interface Position {
  readonly index: number;
  readonly line: number;
  readonly column: number;
}

const BASE: ParserOptions = {
  errorRecovery: true,
  ranges: true,
  // The comments of a node are never read, and attaching them takes a fifth of parsing.
  attachComment: false,
  createParenthesizedExpressions: false,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowNewTargetOutsideFunction: true,
  allowUndeclaredExports: true,
  allowImportExportEverywhere: true,
};
const TEMPLATES: readonly Dialect[] = [true, false].map((jsx) => ({ sourceType: 'module', plugins: pluginsOf({ jsx }) }));

/** Ways to read a text, the likeliest first. */
export function dialectsFor(language: ScriptLanguage, text: string): Dialect[] {
  const jsx = language !== 'ts';
  const dialects: Dialect[] = [{ sourceType: 'module', plugins: pluginsOf({ jsx }) }];
  if (text.includes('@')) dialects.push({ sourceType: 'module', plugins: pluginsOf({ jsx, decorators: 'standard' }) });
  if (language === 'ts' || language === 'tsx') return dialects;
  if (language === 'any') dialects.push({ sourceType: 'module', plugins: pluginsOf({ jsx: false }) });
  return [
    ...dialects,
    { sourceType: 'script', plugins: pluginsOf({ jsx }) },
    { sourceType: 'module', plugins: ['estree', 'decorators-legacy', 'jsx', ['flow', { all: false }]] },
  ];
}

/**
 * The TypeScript plugin serves JavaScript too: only with it does Babel emit the empty lists that scope analysis expects.
 * Legacy decorators take parameters' decorators and free expressions; standard ones take `export @a class` and stop before `[`.
 */
function pluginsOf({ jsx, decorators = 'legacy' }: { jsx: boolean; decorators?: 'legacy' | 'standard' }): PluginList {
  const shared: PluginList = [
    'estree',
    'typescript',
    decorators === 'legacy' ? 'decorators-legacy' : 'decorators',
    'decoratorAutoAccessors',
  ];
  return jsx ? [...shared, 'jsx'] : shared;
}

/** Parses a whole script. Throws `SyntaxFailure`. */
export function parseProgram(text: string, dialect: Dialect, tokens = false): Program {
  const { program, comments, tokens: found, errors } = readFile(text, { ...BASE, ...dialect, tokens });
  if (errors.length > 0 || isFlow(dialect)) completeTree(program);
  return Object.assign(program, {
    comments: (comments ?? []).filter((comment) => comment !== undefined).map(toComment),
    tokens: found ? toEslintTokens(found, text) : [],
  });
}

function readFile(text: string, options: ParserOptions): BabelFile {
  try {
    return parse(text, options) as unknown as BabelFile;
  } catch (error) {
    throw toFailure(error, text.length);
  }
}

/** Parses a statement list, or else one expression, that stands somewhere in a file. Throws `SyntaxFailure`. */
export function parseAt(text: string, at: Position): Program {
  let failure: SyntaxFailure | undefined;
  for (const dialect of TEMPLATES) {
    const options: ParserOptions = { ...BASE, ...dialect, startIndex: at.index, startLine: at.line, startColumn: at.column };
    for (const read of [readProgram, readExpression]) {
      try {
        return read(text, options);
      } catch (error) {
        failure ??= toFailure(error, at.index + text.length);
      }
    }
  }
  throw failure;
}

/** Parses a list of blocks that stands somewhere in a file; undefined when anything is wrong, be it what Babel recovers from. */
export function parseBlocks(text: string, at: Position): Program | undefined {
  try {
    const { program, errors } = parse(text, {
      ...BASE,
      ...TEMPLATES[0],
      startIndex: at.index,
      startLine: at.line,
      startColumn: at.column,
    }) as unknown as BabelFile;
    return errors.length > 0 ? undefined : program;
  } catch {
    return undefined;
  }
}

function readProgram(text: string, options: ParserOptions): Program {
  const { program, errors } = parse(text, options) as unknown as BabelFile;
  if (errors.length > 0) completeTree(program);
  return program;
}

/** One expression as a program. */
function readExpression(text: string, options: ParserOptions): Program {
  const expression = parseExpression(text, options) as unknown as TSESTree.Expression & { readonly errors?: readonly unknown[] };
  if (expression.errors && expression.errors.length > 0) completeTree(expression);
  const { range, loc } = expression;
  const statement = { type: 'ExpressionStatement', expression, directive: undefined, range, loc };
  return { type: 'Program', sourceType: 'module', body: [statement], comments: [], tokens: [], range, loc } as unknown as Program;
}

function isFlow({ plugins }: Dialect): boolean {
  return plugins?.some((plugin) => plugin[0] === 'flow') ?? false;
}

interface BabelFile {
  readonly program: Program;
  /** Errors that the parser recovered from. */
  readonly errors: readonly unknown[];
  /** Has holes where the parser backtracked. */
  readonly comments?: readonly (BabelComment | undefined)[];
  readonly tokens?: Parameters<typeof toEslintTokens>[0];
}

interface BabelComment {
  readonly type: 'CommentBlock' | 'CommentLine';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly loc: TSESTree.SourceLocation;
}

function toComment({ type, value, start, end, loc }: BabelComment): TSESTree.Comment {
  return { type: type === 'CommentBlock' ? 'Block' : 'Line', value, range: [start, end], loc } as TSESTree.Comment;
}

function toFailure(error: unknown, end: number): SyntaxFailure {
  if (error instanceof SyntaxFailure) return error;
  const deep = tooDeep(error);
  if (deep) return deep;
  const { message, pos, reasonCode } = error as { message?: string; pos?: number; reasonCode?: string };
  // Babel itself fails on some half-typed code (`module const`); its error then has no position.
  if (typeof pos !== 'number') return new SyntaxFailure('the parser failed', 0);
  return new SyntaxFailure(String(message).replace(/(?<!\s)\s*\(\d{1,9}:\d{1,9}\)\.?$/, ''), Math.min(pos, end), reasonCode);
}
