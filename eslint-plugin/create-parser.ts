import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { parseFile, SyntaxFailure, type ParsedFile, type Program, type ScopeManager } from '../core/index.ts';

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/;

interface ParserOptions {
  filePath?: string;
  sourceType?: 'module' | 'script' | 'commonjs';
}

export interface EslintParser {
  readonly meta: { readonly name: string; readonly version: string };
  /** Throws an error with `index`, `lineNumber` and `column` when the text is not valid. */
  parseForESLint(
    text: string,
    options?: ParserOptions,
  ): {
    readonly ast: Program;
    readonly scopeManager: ScopeManager;
    readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
    readonly services: object;
  };
}

export interface ParserSetup {
  /** Costs time and is for the rules of others: ours need none. */
  readonly tokens: boolean;
  /** What ESLint gets of a file that was read: its tree, by default. */
  readonly handOver?: (parsed: ParsedFile) => Pick<ParsedFile, 'tree' | 'scopes'>;
  /** A tree of this text that was read before as a module and without tokens. */
  readonly known?: (text: string, path: string) => ParsedFile | undefined;
  /** Does the reading: ends it when it takes too long. */
  readonly within?: <T>(work: () => T) => T;
}

/** An ESLint parser that reads JavaScript, TypeScript, JSX and Vue components. */
export function createParser({ tokens, handOver = (parsed) => parsed, known, within = (work) => work() }: ParserSetup): EslintParser {
  return {
    meta: { name: 'eslint-plugin-pi-guard/parser', version: '0.1.0' },
    parseForESLint(text, { filePath = 'input.js', sourceType } = {}) {
      const before = tokens || isScript(sourceType) ? undefined : known?.(text, filePath);
      const { tree, scopes } = handOver(before ?? within(() => parse(text, filePath, tokens, sourceType)));
      return { ast: spanWholeText(tree, text), scopeManager: scopes, visitorKeys, services: {} };
    },
  };
}

function isScript(sourceType: ParserOptions['sourceType']): boolean {
  return sourceType === 'script' || sourceType === 'commonjs';
}

function parse(text: string, path: string, tokens: boolean, sourceType: ParserOptions['sourceType']): ParsedFile {
  try {
    return parseFile(path, text, { tokens, sourceType });
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const before = text.slice(0, error.offset).split(LINE_BREAK);
    throw Object.assign(new SyntaxError(error.message), {
      index: error.offset,
      lineNumber: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
  }
}

/** As ESLint 10's own parser and typescript-eslint's do it: a program spans the whole text. */
function spanWholeText(tree: Program, text: string): Program {
  const lines = text.split(LINE_BREAK);
  tree.range = [0, text.length];
  tree.loc = { start: { line: 1, column: 0 }, end: { line: lines.length, column: lines.at(-1)?.length ?? 0 } };
  return tree;
}
