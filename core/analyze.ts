/** The pipeline on one screen: text → tree → facts → findings. */
import { parseFile, parseTemplates } from './parse/index.ts';
import { SyntaxFailure } from './parse/script.ts';
import { Bindings } from './facts/bindings.ts';
import { collectCandidates } from './facts/candidates.ts';
import type { Facts } from './facts/facts.ts';
import { Evaluator } from './facts/flow/evaluator.ts';
import { rolesOfPath } from './facts/roles.ts';
import { SinkIndex } from './facts/sinks/match.ts';
import { collectSinkUses } from './facts/sinks/uses.ts';
import { Vocabulary } from './facts/vocabulary.ts';
import { rules } from './rules/index.ts';
import type { Analysis, Finding, ParsedFile, SourceFile } from './types.ts';

export interface AnalyzeOptions {
  /** Blank damaged lines instead of failing (the editor). */
  readonly repair?: boolean;
}

const builtInSinks = new SinkIndex();
const builtInVocabulary = new Vocabulary();
const NO_MASKERS: ReadonlySet<string> = new Set();

/**
 * Analyses one file. Findings are sorted by position and not yet filtered by preset or suppression.
 * A file that cannot be parsed has a `failure` and no findings; other errors are the caller's to report.
 */
export function analyze(file: SourceFile, options: AnalyzeOptions = {}): Analysis {
  const parsed = parsedFile(file, options);
  if ('failure' in parsed) return { findings: [], inventory: [], needs: [], failure: parsed.failure, repaired: [] };
  const facts = collectFacts(file, parsed);
  const findings = rules.flatMap((rule) => rule.check(facts)).sort(byPosition);
  return { findings, inventory: [], needs: [], repaired: parsed.repaired };
}

function parsedFile(file: SourceFile, options: AnalyzeOptions): ParsedFile | { failure: Analysis['failure'] } {
  try {
    if (!file.parsed) return parseFile(file.path, file.text, options);
    const templates = file.path.endsWith('.vue') ? parseTemplates(file.text) : [];
    return { ...file.parsed, templates, repaired: [] };
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { failure: { message: error.message, range: { start: error.offset, end: error.offset } } };
  }
}

function collectFacts(file: SourceFile, parsed: ParsedFile): Facts {
  const candidates = collectCandidates(parsed);
  const bindings = new Bindings(parsed.scopes);
  const flow = new Evaluator(builtInVocabulary, bindings, candidates, NO_MASKERS);
  const sinkUses = collectSinkUses(candidates, flow, builtInSinks);
  return { file, parsed, roles: rolesOfPath(file.path), vocabulary: builtInVocabulary, bindings, candidates, flow, sinkUses };
}

function byPosition(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : 1);
}
