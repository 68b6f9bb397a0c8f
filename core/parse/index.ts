import type { ParsedFile, Program } from '../types.ts';
import { languageOf, type Language } from './languages.ts';
import { blankOutside } from './patch.ts';
import { parseScript, type ParsedScript } from './script.ts';
import { analyzeScopes } from './scopes.ts';
import { readTemplate } from './template.ts';
import { readComponent, type Component } from './vue.ts';

export interface ParseOptions {
  /** Blank damaged lines instead of failing (the editor). */
  readonly repair?: boolean;
  /** Keep tokens on the tree, for ESLint's other rules. */
  readonly tokens?: boolean;
}

/**
 * Parses a file by its path's extension. A component's scripts become one tree with the offsets of the whole file.
 * Throws `SyntaxFailure` when the script cannot be parsed.
 */
export function parseFile(path: string, text: string, options: ParseOptions = {}): ParsedFile {
  const language = languageOf(path) ?? 'jsx';
  if (language !== 'vue') {
    const script = parseScript(text, language, options);
    return { tree: script.tree, scopes: analyzeScopes(script.tree), templates: [], htmlComments: [], repaired: script.repaired };
  }
  const component = readComponent(text);
  const script = parseComponentScript(text, component, options);
  return { tree: script.tree, scopes: analyzeScopes(script.tree), ...markupOf(component), repaired: script.repaired };
}

/** Template expressions and comments of a `.vue` text, for surfaces whose own parser made the script's tree. */
export function parseTemplates(text: string): Pick<ParsedFile, 'templates' | 'htmlComments'> {
  return markupOf(readComponent(text));
}

function markupOf({ template, comments }: Component): Pick<ParsedFile, 'templates' | 'htmlComments'> {
  return { templates: template ? readTemplate(template) : [], htmlComments: comments };
}

function parseComponentScript(text: string, component: Component, options: ParseOptions): ParsedScript {
  const typescript = component.scripts.some((script) => script.typescript);
  const jsx = component.scripts.some((script) => script.jsx);
  const language: Exclude<Language, 'vue'> = typescript ? (jsx ? 'tsx' : 'ts') : 'jsx';
  const script = parseScript(blankOutside(text, component.scripts.map(({ range }) => range)), language, options);
  return { ...script, tree: script.tree satisfies Program };
}
