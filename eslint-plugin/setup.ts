/** What a surface decides before a file is analysed. */
import type { Rule as EslintRule } from 'eslint';
import type { Level, Locale, Preset, ProjectConfig } from '../core/index.ts';

export interface FileSetup {
  readonly config: ProjectConfig;
  readonly preset: Preset;
  readonly minLevel?: Level;
  readonly locale: Locale;
  /** What is wrong with the configuration, one line each, in the reader's language. */
  readonly problems: readonly string[];
}

export type SetupOf = (context: EslintRule.RuleContext) => FileSetup;
