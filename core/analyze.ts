/** The pipeline on one screen: text → tree → facts → findings. */
import { analyzeData } from './analyze-data.ts';
import { dataLanguageOf } from './syntax/data/languages.ts';
import { tooDeep } from './syntax/failure.ts';
import { HtmlFile } from './syntax/page/html-file.ts';
import { isMiniProgramMarkup } from './syntax/mini-program/languages.ts';
import { scriptsIn } from './syntax/mini-program/readable.ts';
import { blankOutside } from './syntax/patch.ts';
import { complete, orSilent } from './complete-analysis.ts';
import { DEFAULT_CONFIG, type ProjectConfig } from './config/project-config.ts';
import type { Facts } from './sources/file/facts.ts';
import type { FixingOptions } from './fixing.ts';
import { FileFacts } from './sources/file/collect.ts';
import { NO_MODULES } from './sources/file/imported.ts';
import { contains } from './syntax/tree.ts';
import { NO_PROGRAM, type Program } from './sources/file/program.ts';
import { fixingOptions } from './fix/fixing-options.ts';
import { withFittedFixes } from './fix/fitted.ts';
import { withPreviews } from './fix/previews.ts';
import { withSameValues } from './fix/same-value.ts';
import { withConfiguredAliases } from './modules/aliased-host.ts';
import { HostProgram, type ReadFiles } from './modules/program/host-program.ts';
import { ModuleLibrary } from './modules/library.ts';
import { markupPageOf, pageOf } from './modules/page-markup.ts';
import type { ModuleView } from './modules/view.ts';
import { EVERYTHING, type Wanted } from './presets.ts';
import { rules } from './rules/index.ts';
import { parsedFile } from './source-tree.ts';
import { directivesOf, readDirectives } from './suppress/directives.ts';
import type { ModuleHost } from './module-types.ts';
import type { Analysis, Directive, Finding, Fix, Range } from './types.ts';
import type { ParsedFile, SourceFile } from './parsed-file.ts';

export interface AnalyzeOptions {
  /** Blank damaged lines instead of failing (the editor). */
  readonly repair?: boolean;
  /** The project's configuration; the built-in defaults when absent. */
  readonly config?: ProjectConfig;
  /** How other modules are found; without one, every file stands alone and repairs import nothing. */
  readonly host?: ModuleHost;
  /** Ids of the rules that run; all when absent. */
  readonly rules?: ReadonlySet<string>;
  /** Which findings are shown; the others may be left out. All when absent. */
  readonly wanted?: Wanted;
  /** Comments that switch findings off do not count. */
  readonly ignoresComments?: boolean;
  /** The day that it is, as `2027-01-31`: comments may count up to one. Without it none is too old. */
  readonly today?: string;
  /** Whether repairs may create or extend other files (the editor). */
  readonly otherFiles?: boolean;
  /** The version of the language that the surface parses the file as, such as 2018: repairs write nothing newer. The latest when absent. */
  readonly ecmaVersion?: number;
}

const NONE: readonly string[] = [];
const NOTHING: Analysis = { findings: [], needs: [], modules: [], repaired: [], directives: [] };

/**
 * Analyses one file. Findings are sorted by position. Those that `pi-guard-disable` comments hide are in `switchedOff`;
 * `eslint-disable` comments, presets and levels are the caller's to apply, and `options.wanted` may leave out what the caller would not
 * show anyway. Rules that are `off` in the configuration, and files that it ignores, have none.
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

function analyzed(file: SourceFile, given: AnalyzeOptions): Analysis {
  const config = given.config ?? DEFAULT_CONFIG;
  if (config.isIgnored(file.path)) return NOTHING;
  const options = { ...given, host: given.host && withConfiguredAliases(given.host, config) };
  const asksFor = (ruleId: string): boolean => config.rules[ruleId] !== 'off' && (options.rules?.has(ruleId) ?? true);
  const language = dataLanguageOf(file.path);
  if (language) {
    const analysis = analyzeData(file, language, config, options.host, asksFor, options.otherFiles);
    return complete(analysis, config, options, orSilent(asksFor, 'checkData'));
  }
  if (isMiniProgramMarkup(file.path)) {
    const scripts = scriptsIn(file.text).map((range) => ({ path: `${file.path}.wxs`, text: blankOutside(file.text, [range]) }));
    return analyzedMarkup(
      file,
      options,
      config,
      asksFor,
      scripts.map((script) => analyzed(script, given)),
    );
  }
  const parsed = parsedFile(file, options, options.host && !options.repair ? ModuleLibrary.of(options.host, config).trees : undefined);
  if ('failure' in parsed) return { ...NOTHING, failure: parsed.failure };
  const asked: ReadFiles = { seen: new Set(), needs: new Set() };
  const page = options.host && pageOf(file, parsed, options.host, asked);
  const directives = directivesOf(parsed, file.text);
  const html = parsed instanceof HtmlFile ? parsed : undefined;
  const facts = new AnalyzedFile(
    html ? { ...file, text: html.text } : file,
    page?.parsed ?? parsed,
    config,
    wantingAll(options, directives),
    asked,
  );
  const found: Finding[] = [];
  for (const rule of rules) if (rule.check && asksFor(rule.id)) found.push(...rule.check(facts));
  const together = withPreviews(withFittedFixes(facts, withSameValues(facts, found), { ecmaVersion: options.ecmaVersion, page: html }));
  const findings = html
    ? together.map((finding) => ({
        ...finding,
        fixes: finding.fixes.filter(({ edits }) => edits.every(({ range }) => html.isOwnCode(range))),
      }))
    : together;
  const analysis = {
    findings: page?.joined.ofFirst(findings) ?? findings,
    needs: facts.needs,
    modules: facts.seen,
    cells: facts.cells,
    isCut: facts.isCut,
    repaired: parsed.repaired,
    directives,
  };
  return complete(analysis, config, options, orSilent(asksFor, 'check'));
}

/** The markup of a mini-program, with the scripts in it. No function can be called in markup: what is repaired there is left out. */
function analyzedMarkup(
  file: SourceFile,
  options: AnalyzeOptions,
  config: ProjectConfig,
  asksFor: (ruleId: string) => boolean,
  scripts: readonly Analysis[],
): Analysis {
  const asked: ReadFiles = { seen: new Set(), needs: new Set() };
  const { parsed, joined } = markupPageOf(file, options.host, asked);
  const findings: Finding[] = [];
  const directives = readDirectives(parsed.htmlComments, file.text);
  const facts = parsed.hasLeaks
    ? new AnalyzedFile({ ...file, text: joined.text }, parsed, config, wantingAll(options, directives), asked, file.text.length)
    : undefined;
  for (const rule of rules) if (facts && rule.check && asksFor(rule.id)) findings.push(...rule.check(facts));
  const leavesOut = ({ edits }: Fix): boolean => edits.every((edit) => edit.file === undefined && edit.text === '');
  const ofMarkup = joined.ofFirst(findings).map((finding) => ({ ...finding, fixes: finding.fixes.filter(leavesOut) }));
  const {
    needs,
    seen: modules,
    cells,
    isCut,
  } = facts ?? { needs: [...asked.needs], seen: [...asked.seen], cells: undefined, isCut: false };
  return complete(
    {
      findings: [...ofMarkup, ...scripts.flatMap((script) => script.findings)],
      needs: [...needs, ...scripts.flatMap((script) => script.needs)],
      modules: [...modules, ...scripts.flatMap((script) => script.modules)],
      cells,
      isCut,
      repaired: scripts.flatMap(({ repaired }) => repaired),
      directives: [...directives, ...scripts.flatMap((script) => script.directives)],
    },
    config,
    options,
    orSilent(asksFor, 'check'),
  );
}

/** A comment of ours is of use when it switches off a finding of any level: its file is analyzed as a whole. */
function wantingAll(options: AnalyzeOptions, directives: readonly Directive[]): AnalyzeOptions {
  return options.wanted && directives.some(({ isOwn }) => isOwn) ? { ...options, wanted: EVERYTHING } : options;
}

/** The facts of one file: each is computed on demand, since most files hold nothing to report. */
class AnalyzedFile extends FileFacts implements Facts {
  readonly levels: ProjectConfig['levels'];
  readonly wanted: Wanted;
  readonly vocabulary: ProjectConfig['vocabulary'];
  readonly ignoredValues: ProjectConfig['ignoredValues'];
  private readonly view: ModuleView | undefined;
  private readonly host: ModuleHost | undefined;
  private knownFixing: FixingOptions | undefined;
  private knownRoles: Facts['roles'] | undefined;
  private knownOwnUses: Facts['sinkUses'] | undefined;
  private knownStarts: readonly string[] | undefined;
  private knownProgram: Program | undefined;

  /** `asked`: records the files that are read without the library. `ownLength`: end of the file's own text, which findings may stand in. */
  constructor(
    readonly file: SourceFile,
    parsed: ParsedFile,
    config: ProjectConfig,
    private readonly options: AnalyzeOptions,
    private readonly asked: ReadFiles,
    private readonly ownLength = file.text.length,
  ) {
    const { host } = options;
    const view = host && ModuleLibrary.of(host, config).openFor(file.path);
    super(parsed, file.text, config, view ?? NO_MODULES);
    this.view = view;
    this.host = host;
    this.levels = config.levels;
    this.wanted = options.wanted ?? EVERYTHING;
    this.vocabulary = config.vocabulary;
    this.ignoredValues = config.ignoredValues;
  }

  /** A page's script and markup are read together and reported one by one. */
  override get sinkUses(): Facts['sinkUses'] {
    return (this.knownOwnUses ??= super.sinkUses.filter(({ node, configuredAt = node }) => configuredAt.range[0] < this.ownLength));
  }

  get fixing(): FixingOptions {
    return (this.knownFixing ??= fixingOptions(this.file, this.parsed, this.host, this.options.otherFiles ?? false, this.config.maskers));
  }

  get roles(): Facts['roles'] {
    return (this.knownRoles ??= this.config.rolesOf(this.file.path));
  }

  get starts(): readonly string[] {
    return (this.knownStarts ??= textsOf(this.host?.entries?.(this.file.path) ?? [], this.host, this.asked));
  }

  get program(): Program {
    return (this.knownProgram ??= this.host ? new HostProgram(this.host, this.file.path, this.asked, this.config.rolesOf) : NO_PROGRAM);
  }

  isReportedIn(id: string, ruleId: string, range: Range): boolean {
    return (
      this.host !== undefined &&
      findingsIn(id, this.host, this.config).some((finding) => finding.ruleId === ruleId && contains(finding.range, range))
    );
  }

  override get isCut(): boolean {
    return super.isCut || (this.view?.isSpent ?? false);
  }

  /** Modules that could not be read yet. */
  get needs(): readonly string[] {
    return union(this.view?.needs, this.asked.needs);
  }

  /** The cells of the whole program that were queried. */
  get cells(): Analysis['cells'] {
    const cells = this.view?.cells ?? [];
    return cells.length === 0 ? undefined : cells;
  }

  /** Modules that were looked at. */
  get seen(): readonly string[] {
    return union(this.view?.seen, this.asked.seen);
  }
}

function union(first: readonly string[] = NONE, second?: ReadonlySet<string>): readonly string[] {
  return !second || second.size === 0 ? first : [...new Set([...first, ...second])];
}

/** Texts of modules that can be read now; `asked` records which were read. */
function textsOf(ids: readonly string[], host: ModuleHost | undefined, asked: ReadFiles): string[] {
  return ids.flatMap((id) => {
    asked.seen.add(id);
    const text = host?.read(id);
    if (text === 'later') asked.needs.add(id);
    return text === undefined || text === 'later' ? [] : [text];
  });
}

const elsewhere = new WeakMap<
  ModuleHost,
  Map<string, { readonly text: string; readonly config: ProjectConfig; readonly findings: readonly Finding[] }>
>();

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
