import type { ParsedFile } from '../types.ts';
import { conformRanges } from './conform.ts';
import type { ScriptLanguage } from './dialects.ts';
import { tooDeep } from './failure.ts';
import { isComponent, languageOf } from './languages.ts';
import { blankOutside } from './patch.ts';
import { parseScript, type ParsedScript } from './script.ts';
import { analyzeScopes, type SourceType } from './scopes.ts';
import { readFieldBindings } from './field-bindings.ts';
import { readShown } from './shown-fields.ts';
import { mayHaveMarkup, readTemplate } from './template.ts';
import { readComponent, type Component } from './vue.ts';

type Markup = Pick<ParsedFile, 'templates' | 'fields' | 'rows' | 'htmlComments'>;

const NO_MARKUP: Markup = { templates: [], fields: [], rows: [], htmlComments: [] };

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

function parse(path: string, text: string, options: ParseOptions): ParsedFile {
  const component = isComponent(path, text) ? readComponent(text) : undefined;
  const script = component ? parseComponentScript(text, component, options) : parseScript(text, scriptLanguageOf(path), options);
  if (options.tokens) conformRanges(script.tree);
  script.tree.sourceType = options.sourceType === 'script' || options.sourceType === 'commonjs' ? 'script' : 'module';
  return {
    tree: script.tree,
    scopes: analyzeScopes(script.tree, { sourceType: options.sourceType, names: options.tokens }),
    ...(component ? markupOf(component, text) : NO_MARKUP),
    repaired: script.repaired,
  };
}

/**
 * Template expressions and comments of a component, for surfaces whose own parser made the script's tree; none of other
 * texts. Throws `SyntaxFailure` when the markup is nested too deeply.
 */
export function parseTemplates(path: string, text: string): Markup {
  if (!isComponent(path, text)) return NO_MARKUP;
  return mayHaveMarkup(text) ? bounded(() => markupOf(readComponent(text), text)) : { ...NO_MARKUP, ...readState(text) };
}

/** Every step of parsing follows the nesting of the text, and any may be the one that reaches the end of the stack. */
function bounded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw tooDeep(error) ?? error;
  }
}

/** Scripts handed over by themselves are in either language. */
function scriptLanguageOf(path: string): ScriptLanguage {
  const language = languageOf(path) ?? 'jsx';
  return language === 'vue' ? 'any' : language;
}

function markupOf({ template, comments }: Component, text: string): Markup {
  return { templates: template && mayHaveMarkup(text) ? readTemplate(template) : [], ...readState(text), htmlComments: comments };
}

/** What markup says of the component's state. */
function readState(text: string): Pick<ParsedFile, 'fields' | 'rows'> {
  const { fields, rows } = readShown(text);
  return { fields: [...readFieldBindings(text), ...fields], rows };
}

function parseComponentScript(text: string, { scripts }: Component, options: ParseOptions): ParsedScript {
  const typescript = scripts.some((script) => script.typescript);
  const jsx = scripts.some((script) => script.jsx);
  return parseScript(blankOutside(text, scripts.map(({ range }) => range)), typescript ? (jsx ? 'tsx' : 'ts') : 'jsx', options);
}
