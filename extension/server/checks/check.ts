/** One document, checked: pure, and nothing of the tree is stored. */
import {
  analyze,
  dataLanguageOf,
  isReported,
  isSuppressed,
  parseFile,
  wantedBy,
  type Analysis,
  type CellDependency,
  type Finding,
  type Level,
  type Locale,
  type ModuleHost,
  type Preset,
  type ProjectConfig,
} from '../../../core/index.ts';
import type { AcceptedIn } from '../../../eslint-plugin/host/accepted.ts';
import { keptFindings } from './half-typed.ts';

/** What is decided about a document before it is analysed. */
export interface Setup {
  /** Path that core knows it by. */
  readonly path: string;
  readonly config: ProjectConfig;
  readonly preset: Preset;
  readonly minLevel?: Level;
  readonly locale: Locale;
  readonly host?: ModuleHost;
  /** The day that it is, as `2027-01-31`; without one no comment is too old. */
  readonly today?: string;
  /** Whether git leaves the document's file out. */
  readonly isIgnoredByGit?: boolean;
  /** What the project's baseline accepts. */
  readonly accepted?: AcceptedIn;
}

export interface Found {
  readonly findings: readonly Finding[];
  /** Other modules that the findings rest on, by path. */
  readonly modules: readonly string[];
  /** Queries to the whole program. */
  readonly cells: readonly CellDependency[];
  /** Comments of ours that do nothing. */
  readonly comments: NonNullable<Analysis['commentProblems']>;
  /** Those of the findings that the project's baseline accepts. */
  readonly accepted: ReadonlySet<Finding>;
}

/**
 * Findings of a text that are reported and not switched off, in order, and what they rest on of other modules and of the whole
 * program; `before` are the findings so far, at their places in the text.
 */
export function check(text: string, setup: Setup, before: readonly Finding[] = []): Found {
  const { path, isIgnoredByGit, config, host, today, preset, minLevel } = setup;
  const analysis = analyze(
    { path, text, isIgnoredByGit },
    { repair: true, config, host, today, otherFiles: true, wanted: wantedBy(preset, minLevel) },
  );
  const found = analysis.findings.filter((finding) => isReported(finding, preset, minLevel) && !isSuppressed(finding, analysis.directives));
  const kept = keptFindings(before, analysis.failure ? 'all' : analysis.repaired, found);
  const findings = kept.length === 0 ? found : [...found, ...kept].sort((a, b) => a.range.start - b.range.start);
  return {
    findings,
    modules: analysis.modules,
    cells: analysis.cells ?? [],
    accepted: acceptedAmong(findings, text, setup),
    comments: analysis.repaired.length > 0 ? [] : (analysis.commentProblems ?? []),
  };
}

const NONE: ReadonlySet<Finding> = new Set();

/** The code is read once more, damaged lines left out, and only where there is something to compare. */
function acceptedAmong(findings: readonly Finding[], text: string, { path, accepted }: Setup): ReadonlySet<Finding> {
  if (!accepted || findings.length === 0) return NONE;
  try {
    return accepted(
      { path, text, ...(dataLanguageOf(path) === undefined ? { parsed: parseFile(path, text, { repair: true }) } : {}) },
      findings,
    );
  } catch {
    return NONE;
  }
}
