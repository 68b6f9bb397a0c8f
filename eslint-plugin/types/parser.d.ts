import type { Linter } from 'eslint';

/** ESLint parser for JavaScript, TypeScript, JSX and Vue components that needs no options. */
declare const parser: Linter.Parser;

export = parser;
