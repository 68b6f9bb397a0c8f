import type { ParsedFile } from '../parsed-file.ts';
import { conformRanges } from './script/conform.ts';
import type { ScriptLanguage } from './script/dialects.ts';
import { tooDeep, unlessInvalid } from './failure.ts';
import { isComponent, languageOf } from './languages.ts';
import { blankOutside } from './patch.ts';
import { parseScript, type ParsedScript } from './script/script.ts';
import { analyzeScopes, type SourceType } from './script/scopes.ts';
import { isMiniProgramMarkup } from './mini-program/languages.ts';
import { ComponentFile } from './components/component-file.ts';
import { HtmlFile } from './page/html-file.ts';
import { isPage } from './page/languages.ts';
import { readComponent, type Component } from './components/vue.ts';

export interface ParseOptions {
  /** Blank damaged lines instead of failing (the editor). */
  readonly repair?: boolean;
  /** Add what the rules of others count on: tokens, ranges as other parsers give them, names of the standard library. */
  readonly tokens?: boolean;
  /** Where names at the top live; a module's scope by default. */
  readonly sourceType?: SourceType;
}

/**
 * Parses a file by its path's extension. A component's scripts become one tree with the offsets of the whole file.
 * Throws `SyntaxFailure` when the script cannot be parsed.
 */
export function parseFile(path: string, text: string, options: ParseOptions = {}): ParsedFile {
  return bounded(() => parse(path, text, options));
}

/** The tree of a file; undefined where it cannot be parsed. Other errors are the caller's. */
export function tryParseFile(path: string, text: string, options?: ParseOptions): ParsedFile | undefined {
  return unlessInvalid(() => parseFile(path, text, options));
}

function parse(path: string, given: string, options: ParseOptions): ParsedFile {
  if (isPage(path)) return new HtmlFile(given);
  // Markup of a mini-program has no script.
  const text = isMiniProgramMarkup(path) ? '' : given;
  const component = isComponent(path, text) ? readComponent(text) : undefined;
  const script = component ? parseComponentScript(text, component, options) : parseScript(text, scriptLanguageOf(path), options);
  if (options.tokens) conformRanges(script.tree);
  script.tree.sourceType = options.sourceType === 'script' || options.sourceType === 'commonjs' ? 'script' : 'module';
  const read = {
    tree: script.tree,
    scopes: analyzeScopes(script.tree, { sourceType: options.sourceType, names: options.tokens }),
    repaired: script.repaired,
  };
  return component ? new ComponentFile(read, text, component) : withoutMarkup(read);
}

/**
 * The whole of a file of which another parser made the script's tree: adds what stands in the markup of a component, and
 * nothing to other texts.
 */
export function addMarkup(path: string, text: string, { tree, scopes }: Pick<ParsedFile, 'tree' | 'scopes'>): ParsedFile {
  const read = { tree, scopes, repaired: [] };
  return isComponent(path, text) ? new ComponentFile(read, text) : withoutMarkup(read);
}

const NONE: readonly never[] = [];

function withoutMarkup({ tree, scopes, repaired }: Pick<ParsedFile, 'tree' | 'scopes' | 'repaired'>): ParsedFile {
  return { tree, scopes, repaired, templates: NONE, fields: NONE, rows: NONE, labels: NONE, htmlComments: NONE };
}

/** Turns a stack overflow into a failure. Every step of parsing follows the nesting of the text, so any of them may overflow. */
function bounded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw tooDeep(error) ?? error;
  }
}

/** Scripts that are passed by themselves are in either language. */
function scriptLanguageOf(path: string): ScriptLanguage {
  const language = languageOf(path) ?? 'jsx';
  return language === 'vue' ? 'any' : language;
}

function parseComponentScript(text: string, { scripts }: Component, options: ParseOptions): ParsedScript {
  const typescript = scripts.some((script) => script.typescript);
  const jsx = scripts.some((script) => script.jsx);
  return parseScript(
    blankOutside(
      text,
      scripts.map(({ range }) => range),
    ),
    typescript ? (jsx ? 'tsx' : 'ts') : 'jsx',
    options,
  );
}
