/** The door of core: surfaces import from here and from nowhere else inside core. */
export { analyze, type AnalyzeOptions } from './analyze.ts';
export { closest } from './config/closest.ts';
export { globMatcher, toSlashes } from './config/globs.ts';
export type { ConfigFile } from './config/keys.ts';
export { compileConfig, DEFAULT_CONFIG, type ConfigLayer, type ProjectConfig, type RuleSeverity } from './config/project-config.ts';
export { cannotExtend, cannotRead, extendsItself, type ConfigProblem } from './config/problems.ts';
export { checkSettings, readConfig } from './config/read.ts';
export { messageData, renderMessage } from './messages.ts';
export { parseFile } from './parse/index.ts';
export { EXTENSIONS, languageOf } from './parse/languages.ts';
export { SyntaxFailure } from './parse/failure.ts';
export { LineStarts, type Place } from './positions.ts';
export { isReported } from './presets.ts';
export { rules } from './rules/index.ts';
export type { Rule } from './rules/define.ts';
export type { Comment, Directive } from './suppress/directives.ts';
export { isSuppressed, qualifiedRuleId } from './suppress/suppressed.ts';
export * from './types.ts';
