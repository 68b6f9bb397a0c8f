/** What a surface decides before a file is analysed. */
import type { AcceptedIn } from './host/accepted.ts';
import type { Rule as EslintRule } from 'eslint';
import type { Analysis, Level, Locale, ModuleHost, ParsedFile, Preset, ProjectConfig } from '../core/index.ts';

export interface FileSetup {
  readonly config: ProjectConfig;
  readonly preset: Preset;
  readonly minLevel?: Level;
  readonly locale: Locale;
  /** The day that it is, as `2027-01-31`; without one no comment is too old. */
  readonly today?: string;
  /** What is wrong with the configuration, one line each, in the reader's language. */
  readonly problems: readonly string[];
  /** How repairs find the packages they import. */
  readonly host?: ModuleHost;
  /** `.gitattributes` mark the file as third-party code, or as written by a tool: nothing is reported in it. */
  readonly isWrittenElsewhere?: boolean;
  /** Whether git leaves a file out; called for data files only. */
  readonly isIgnoredByGit?: (path: string) => boolean;
  /** `safe` turns safe repairs into `eslint --fix` ones; else all are suggestions. */
  readonly fix: 'suggest' | 'safe';
  /** `eslint-disable` comments of templates do not count; those of scripts are ESLint's business. */
  readonly ignoresComments?: boolean;
  /** The file as it was read, where ESLint was given less than its tree. */
  readonly parsed?: ParsedFile;
  /** The version of the language that ESLint parses the file as, such as 2018; the latest where it is not known. */
  readonly ecmaVersion?: number;
  /** Findings of a file that a baseline accepts: they are left out. */
  readonly accepted?: AcceptedIn;
  /** Does the analysis: ends it when it takes too long. */
  readonly within?: <T>(work: () => T) => T;
  /** Called after each analysis. */
  readonly onAnalysis?: (analysis: Analysis) => void;
}

export type SetupOf = (context: EslintRule.RuleContext) => FileSetup;
