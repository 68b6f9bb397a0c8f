/** The door of core: surfaces import from here and from nowhere else inside core. */
export { analyze, type AnalyzeOptions } from './analyze.ts';
export { messageData, renderMessage } from './messages.ts';
export { parseFile } from './parse/index.ts';
export { EXTENSIONS, languageOf } from './parse/languages.ts';
export { SyntaxFailure } from './parse/failure.ts';
export { isReported } from './presets.ts';
export { rules } from './rules/index.ts';
export type { Rule } from './rules/define.ts';
export * from './types.ts';
