/** The pipeline on one screen: text → tree → facts → findings. */
import { analyzeData } from './analyze-data.ts';
import { dataLanguageOf } from './parse/data/languages.ts';
import { parseFile, parseTemplates } from './parse/index.ts';
import { SyntaxFailure, tooDeep } from './parse/failure.ts';
import { DEFAULT_CONFIG, type ProjectConfig } from './config/project-config.ts';
import type { Facts, FixingOptions } from './facts/facts.ts';
import { collectFacts } from './facts/collect.ts';
import { NO_MODULES } from './facts/imported.ts';
import { contains } from './facts/tree.ts';
import { environmentFileFor, type EnvironmentFile } from './fix/environment-file.ts';
import { maskFileFor, type MaskFile } from './fix/mask-file.ts';
import { MASK_PACKAGE } from './fix/mask-import.ts';
import { ModuleLibrary } from './modules/library.ts';
import { rules } from './rules/index.ts';
import { directivesOf } from './suppress/directives.ts';
import type { Analysis, Finding, ModuleHost, ParsedFile, SourceFile } from './types.ts';

export interface AnalyzeOptions {
  /** Blank damaged lines instead of failing (the editor). */
  readonly repair?: boolean;
  /** The project's configuration; the built-in defaults when absent. */
  readonly config?: ProjectConfig;
  /** How other modules are found; without one, every file stands alone and repairs import nothing. */
  readonly host?: ModuleHost;
  /** Whether repairs may create or extend other files (the editor). */
  readonly otherFiles?: boolean;
}

const NOTHING: Analysis = { findings: [], inventory: [], needs: [], modules: [], repaired: [], directives: [] };

/**
 * Analyses one file. Findings are sorted by position and not yet filtered by preset or suppression; rules that are
 * `off` in the configuration, and files that it ignores, have none.
 * A file that cannot be parsed, or is nested deeper than the stack reaches, has a `failure` and no findings; other errors are the caller's to report.
 */
export function analyze(file: SourceFile, options: AnalyzeOptions = {}): Analysis {
  try {
    return analyzed(file, options);
  } catch (error) {
    const failure = tooDeep(error);
    if (!failure) throw error;
    return { ...NOTHING, failure: { message: failure.message, range: { start: 0, end: 0 } } };
  }
}

function analyzed(file: SourceFile, options: AnalyzeOptions): Analysis {
  const config = options.config ?? DEFAULT_CONFIG;
  if (config.isIgnored(file.path)) return NOTHING;
  const language = dataLanguageOf(file.path);
  if (language) {
    const analysis = analyzeData(file, language, config);
    return { ...analysis, findings: [...analysis.findings].sort(byPosition) };
  }
  const parsed = parsedFile(file, options);
  if ('failure' in parsed) return { ...NOTHING, failure: parsed.failure };
  const modules = options.host && ModuleLibrary.of(options.host, config).openFor(file.path);
  const { vocabulary, levels } = config;
  const { host, otherFiles = false } = options;
  const asked = { seen: new Set<string>(), needs: new Set<string>() };
  let starts: readonly string[] | undefined;
  const facts: Facts = {
    ...collectFacts(parsed, config, modules ?? NO_MODULES),
    file,
    roles: config.rolesOf(file.path),
    levels,
    vocabulary,
    fixing: fixingOptions(file, parsed, host, otherFiles),
    get starts() {
      return (starts ??= textsOf(host?.entries?.(file.path) ?? [], host, asked));
    },
    isReportedIn: (id, ruleId, range) => host !== undefined && findingsIn(id, host, config).some((finding) => finding.ruleId === ruleId && contains(finding.range, range)),
  };
  const findings = rules.flatMap((rule) => (config.rules[rule.id] === 'off' ? [] : rule.check(facts))).sort(byPosition);
  return { findings, inventory: [], needs: [...new Set([...(modules?.needs ?? []), ...asked.needs])], modules: [...new Set([...(modules?.seen ?? []), ...asked.seen])], repaired: parsed.repaired, directives: directivesOf(parsed, file.text) };
}

function parsedFile(file: SourceFile, options: AnalyzeOptions): ParsedFile | { failure: Analysis['failure'] } {
  try {
    if (!file.parsed) return parseFile(file.path, file.text, options);
    return { ...file.parsed, ...parseTemplates(file.path, file.text), repaired: [] };
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { failure: { message: error.message, range: { start: error.offset, end: error.offset } } };
  }
}

/** What repairs may use; looked up only when a repair asks, since most files need none. */
function fixingOptions(file: SourceFile, parsed: ParsedFile, host: ModuleHost | undefined, otherFiles: boolean): FixingOptions {
  let canImport: boolean | undefined;
  let mask: { readonly file: MaskFile | undefined } | undefined;
  let environment: { readonly file: EnvironmentFile | undefined } | undefined;
  return {
    get canImportMask() {
      return (canImport ??= host?.resolve(MASK_PACKAGE, file.path) !== undefined);
    },
    get maskFile() {
      mask ??= { file: host && otherFiles && !this.canImportMask ? maskFileFor(file.path, file.text, parsed.tree, host) : undefined };
      return mask.file;
    },
    get environmentFile() {
      environment ??= { file: host && otherFiles ? environmentFileFor(file.path, host) : undefined };
      return environment.file;
    },
  };
}

/** Texts of modules that can be read now; `asked` remembers which were looked at. */
function textsOf(ids: readonly string[], host: ModuleHost | undefined, asked: { readonly seen: Set<string>; readonly needs: Set<string> }): string[] {
  return ids.flatMap((id) => {
    asked.seen.add(id);
    const text = host?.read(id);
    if (text === 'later') asked.needs.add(id);
    return text === undefined || text === 'later' ? [] : [text];
  });
}

const elsewhere = new WeakMap<ModuleHost, Map<string, { readonly text: string; readonly config: ProjectConfig; readonly findings: readonly Finding[] }>>();

/** What another module shows by itself; worked out once for each of its texts. */
function findingsIn(id: string, host: ModuleHost, config: ProjectConfig): readonly Finding[] {
  const text = host.read(id);
  if (text === undefined || text === 'later') return [];
  let known = elsewhere.get(host);
  if (!known) elsewhere.set(host, (known = new Map()));
  const last = known.get(id);
  if (last?.text === text && last.config === config) return last.findings;
  const { findings } = analyze({ path: id, text }, { config });
  known.set(id, { text, config, findings });
  return findings;
}

function byPosition(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : 1);
}
