import type { ProjectConfig } from '../config/project-config.ts';
import type { ParsedFile } from '../types.ts';
import { Bindings } from './bindings.ts';
import { collectCandidates, type Candidates } from './candidates.ts';
import { Evaluator } from './flow/evaluator.ts';
import type { ImportedModules } from './imported.ts';
import { collectSinkUses, type SinkUse } from './sinks/uses.ts';

/** What one file shows by itself and of the modules it imports. */
export interface FileFacts {
  readonly parsed: ParsedFile;
  readonly candidates: Candidates;
  readonly bindings: Bindings;
  readonly flow: Evaluator;
  readonly sinkUses: readonly SinkUse[];
}

/** One walk over a parsed file; values are followed only when a rule asks. */
export function collectFacts(parsed: ParsedFile, config: ProjectConfig, modules: ImportedModules): FileFacts {
  const candidates = collectCandidates(parsed);
  const bindings = new Bindings(parsed.scopes, parsed.templates);
  const flow = new Evaluator(config.vocabulary, bindings, candidates, config.maskers, modules);
  return { parsed, candidates, bindings, flow, sinkUses: collectSinkUses(candidates, flow, config.sinks) };
}
