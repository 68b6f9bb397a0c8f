/** An ESLint parser that reads JavaScript, TypeScript, JSX and Vue components without any configuration. */
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { parseFile, SyntaxFailure, type Program, type ScopeManager } from '../core/index.ts';

export const meta = { name: 'eslint-plugin-pi-guard/parser', version: '0.1.0' };

interface ParserOptions {
  filePath?: string;
}

/** ESLint's parser interface. Throws an error with `index`, `lineNumber` and `column` when the text is not valid. */
export function parseForESLint(text: string, options: ParserOptions = {}): { ast: Program; scopeManager: ScopeManager; visitorKeys: Record<string, readonly string[]>; services: object } {
  try {
    const { tree, scopes } = parseFile(options.filePath ?? 'input.js', text);
    return { ast: spanWholeText(tree, text), scopeManager: scopes, visitorKeys: visitorKeys as Record<string, readonly string[]>, services: {} };
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const before = text.slice(0, error.offset).split('\n');
    throw Object.assign(new SyntaxError(error.message), { index: error.offset, lineNumber: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}

/** ESLint wants a program that starts at its first statement or comment and ends with the text. */
function spanWholeText(tree: Program, text: string): Program {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  tree.range = [0, text.length];
  tree.loc = { start: { line: 1, column: 0 }, end: { line: lines.length, column: lines.at(-1)?.length ?? 0 } };
  return tree;
}
