/** The door of core: surfaces import from here and from nowhere else inside core. */
export { analyze, type AnalyzeOptions } from './analyze.ts';
export { directivesOfData } from './analyze-data.ts';
export { exposureText, isWorse, type BaselineEntry } from './baseline/entry.ts';
export { BASELINE_NAME, NO_BASELINE, readBaseline, writeBaseline, type Baseline } from './baseline/file.ts';
export { chainsOf, fingerprintOf, identitiesOf, isAboutText, valueDigest, type Identity } from './baseline/identity.ts';
export { matchBaseline, type Identified, type KnownFiles, type Matched } from './baseline/match.ts';
export { closest } from './closest.ts';
export { globMatcher, patternMatcher, toSlashes } from './config/globs.ts';
export type { ConfigFile } from './config/keys.ts';
export {
  compileConfig,
  DEFAULT_CONFIG,
  rulesOff,
  type ConfigLayer,
  type ProjectConfig,
  type RuleSeverity,
} from './config/project-config.ts';
export {
  cannotExtend,
  cannotExtendPackage,
  cannotRead,
  extendsItself,
  extendsOutside,
  extendsTooMany,
  MAX_CONFIG_LENGTH,
  notPersonal,
  otherEncoding,
  tooLarge,
  type ConfigProblem,
} from './config/problems.ts';
export { checkSettings, readConfig } from './config/read.ts';
export type { Kind } from './catalog/define.ts';
export { kinds } from './catalog/kinds/index.ts';
export { citeLaw, citeLawOfChina } from './catalog/law.ts';
export { literals } from './catalog/literals/index.ts';
export { applyEdits } from './fix/apply.ts';
export { preferredFix } from './fix/preferred.ts';
export { isPrismaSchema, prismaOutput } from './syntax/prisma-models.ts';
export { addTo } from './groups.ts';
export { mayReexport } from './modules/mentions.ts';
export { aliasesIn, type Alias } from './modules/aliases.ts';
export { removedKeysIn } from './modules/program/removed-keys.ts';
export { mayWriteTo, writersUnder } from './modules/program/writers.ts';
export { mappedTargets, pathMappingIn, type PathMapping } from './modules/path-mapping.ts';
export { digestOf } from './sources/names/ignored-values.ts';
export { framesOf, repairedLine, type Frame } from './frames.ts';
export { forgetFiles } from './memo.ts';
export { doesAsAdvised, interpolationData, kindName, messageData, messageParts, renderMessage } from './messages.ts';
export { sinkName } from './message-places.ts';
export { messageReason, reasonForNoRepair } from './message-reasons.ts';
export { knownTree, withMarkup } from './source-tree.ts';
export { parseFile, tryParseFile } from './syntax/index.ts';
export { EXTENSIONS, languageOf } from './syntax/languages.ts';
export { isMiniProgramMarkup, MARKUP_EXTENSIONS } from './syntax/mini-program/languages.ts';
export { isPage } from './syntax/page/languages.ts';
export { PAGE_EXTENSIONS } from './catalog/platforms/pages.ts';
export { dataLanguageOf, isKeyStore, isWrittenByTool, type DataLanguage } from './syntax/data/languages.ts';
export { SyntaxFailure } from './syntax/failure.ts';
export { LineStarts, type Place } from './positions.ts';
export { isReported, wantedBy, type Wanted } from './presets.ts';
export { rules } from './rules/index.ts';
export { writtenKeysIn } from './sources/cells/written-keys.ts';
export { jsonWithoutHidden, shown, withoutHidden } from './shown.ts';
export { docsUrl } from './rules/docs.ts';
export type { Rule } from './rules/define.ts';
export { disabler, type Disable } from './suppress/disabler.ts';
export type { Disabling } from './suppress/insertion.ts';
export { COMMENT_PROBLEMS, didYouMean } from './suppress/comment-problems.ts';
export { COMMENT_RULE, COMMENT_RULE_DESCRIPTION } from './suppress/comment-rule.ts';
export { COMMENT_MESSAGES } from './suppress/comment-messages.ts';
export { mayExpire } from './suppress/until.ts';
export { isSuppressed, qualifiedRuleId } from './suppress/suppressed.ts';
export * from './types.ts';
export type * from './parsed-file.ts';
export type * from './module-types.ts';
