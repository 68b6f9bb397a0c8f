/** The only place that turns a core rule into an ESLint rule. */
import type { AST, Rule as EslintRule, SourceCode } from 'eslint';
import { analyze, COMMENT_MESSAGES, COMMENT_PROBLEMS, dataLanguageOf, didYouMean, docsUrl, isMiniProgramMarkup, isPage, isReported, isSuppressed, messageData, LineStarts, LOCALES, PRESETS, shown, wantedBy, type Analysis, type Finding, type Locale, type Preset, type Program, type Range, type Rule, type ScopeManager } from '../core/index.ts';
import { describeCrash, INTERNAL_ERROR } from './crash.ts';
import { REPAIR, safeEdits, suggestionsOf } from './fixes.ts';
import type { FileSetup, SetupOf } from './setup.ts';

type Outcome = (Analysis & { accepted?: ReadonlySet<Finding> }) | { readonly crash: unknown };

/** What the rules of one tree share: one analysis for those that are on, and who says what is said only once. */
interface Task {
  readonly isData: boolean;
  /** It is markup of a mini-program, or a page: ESLint has no tree of it. */
  readonly isMarkup: boolean;
  /** ESLint sets all rules up before the first is run. */
  readonly rules: Set<string>;
  /** The preset of all of them; where they differ, the one that shows more. */
  preset?: Preset;
  outcome?: Outcome;
  /** How many rules the outcome answers, and for which preset. */
  asked: number;
  askedFor?: Preset;
  hasComplained: boolean;
}

const tasks = new WeakMap<object, Task>();

/** Wraps a rule of core. All wrapped rules share one analysis of a file. */
export function toEslintRule(rule: Rule, setupOf: SetupOf): EslintRule.RuleModule {
  const messages: Record<string, string> = {};
  for (const [id, text] of [...Object.entries(rule.messages), ...Object.entries(COMMENT_MESSAGES), ...Object.entries(COMMENT_PROBLEMS), [INTERNAL_ERROR.id, INTERNAL_ERROR.message] as const]) {
    for (const locale of LOCALES) messages[messageKey(id, locale)] = text[locale];
  }
  return {
    meta: {
      type: 'problem',
      docs: {
        description: rule.description.en,
        recommended: true,
        /** Asked for by those who print it; the first call of core would load it. */
        get url() {
          return docsUrl(rule.id);
        },
      },
      schema: [
        {
          type: 'object',
          description: 'Options of every PI Guard rule.',
          properties: { preset: { type: 'string', enum: [...PRESETS], description: 'Which findings are reported.' } },
          additionalProperties: false,
        },
      ],
      defaultOptions: [{}],
      fixable: 'code',
      hasSuggestions: true,
      messages: { ...messages, [REPAIR]: '{{title}}' },
    },
    create(context) {
      const { sourceCode } = context;
      const setup = setupOf(context);
      const { config, preset, minLevel, locale, problems, fix, ignoresComments } = setup;
      const task = taskOf(context);
      if (problems.length > 0 && isFirst(task)) throw configurationError(problems);
      if (config.rules[rule.id] === 'off') return {};
      task.rules.add(rule.id);
      if (!(task.isData ? rule.checkData : rule.check)) return {};
      task.preset = task.preset === undefined || task.preset === preset ? preset : 'strict';
      return {
        [task.isData || task.isMarkup ? ':matches(Program, Document):exit' : 'Program:exit'](node: object) {
          // A document inside of a program is not the whole.
          if (node !== sourceCode.ast) return;
          const outcome = outcomeOf(task, sourceCode, context.filename, setup);
          if ('crash' in outcome) {
            if (isFirst(task)) context.report({ loc: { line: 1, column: 0 }, messageId: messageKey(INTERNAL_ERROR.id, locale), data: { crash: describeCrash(outcome.crash) } });
            return;
          }
          const { commentProblems = [] } = outcome;
          for (const { range, id, name = '', meant } of commentProblems.length > 0 && isFirst(task) ? commentProblems : []) {
            context.report({ loc: placesOf(range, sourceCode), messageId: messageKey(id, locale), data: { name: shown(name), meant: didYouMean(meant, locale) } });
          }
          if (outcome.findings.length === 0) return;
          const accepted = (outcome.accepted ??= acceptedIn(outcome, context, setup));
          const markup = ignoresComments ? [] : outcome.directives.filter(({ syntax }) => task.isMarkup || syntax === 'html');
          const isShown = (finding: Finding): boolean => isReported(finding, preset, minLevel) && !accepted.has(finding) && !isSuppressed(finding, markup) && !(ignoresComments && finding.isAboutComment);
          const repairs = fix === 'safe' ? safeEdits(outcome, isShown) : undefined;
          for (const finding of outcome.findings) {
            if (finding.ruleId !== rule.id || !isShown(finding)) continue;
            const edits = repairs?.get(finding);
            context.report({
              loc: locationOf(finding, sourceCode),
              messageId: messageKey(finding.messageId, locale),
              data: messageData(finding, locale),
              fix: edits && ((fixer) => edits.map((edit) => fixer.replaceTextRange([edit.range.start, edit.range.end], edit.text))),
              suggest: suggestionsOf(finding, locale),
            });
          }
        },
      };
    },
  };
}

const NONE: ReadonlySet<Finding> = new Set();

/** What a baseline accepts of the findings that are reported and that no comment hides. */
function acceptedIn({ findings, directives }: Analysis, { filename, sourceCode }: EslintRule.RuleContext, { preset, minLevel, accepted, ...setup }: FileSetup): ReadonlySet<Finding> {
  if (!accepted) return NONE;
  const shown = findings.filter((finding) => isReported(finding, preset, minLevel) && !isSuppressed(finding, directives));
  const isData = dataLanguageOf(filename) !== undefined;
  const parsed = isData || isMarkup(filename, sourceCode.ast) ? undefined : setup.parsed ?? { tree: sourceCode.ast as unknown as Program, scopes: sourceCode.scopeManager as unknown as ScopeManager };
  return shown.length === 0 ? NONE : accepted({ path: filename, text: sourceCode.text, parsed }, shown);
}

/** A crash stays with its file: thrown on, it would end the whole run of ESLint. */
function outcomeOf(task: Task, sourceCode: SourceCode, path: string, { config, minLevel, host, today, isIgnoredByGit, onAnalysis, within = (work) => work(), ...setup }: FileSetup): Outcome {
  const { isData, rules, preset = 'strict' } = task;
  if (task.outcome && task.asked === rules.size && task.askedFor === preset) return task.outcome;
  const file = { path, text: sourceCode.text };
  const parsed = setup.parsed ?? { tree: sourceCode.ast as unknown as Program, scopes: sourceCode.scopeManager as unknown as ScopeManager };
  let outcome: Outcome;
  try {
    outcome = within(() => analyze(isData ? { ...file, isIgnoredByGit: isIgnoredByGit?.(path) } : task.isMarkup ? file : { ...file, parsed }, { config, host, rules, today, ignoresComments: setup.ignoresComments, wanted: wantedBy(preset, minLevel) }));
    if (outcome.failure && !isData) throw new RangeError(outcome.failure.message);
    onAnalysis?.(outcome);
  } catch (crash) {
    outcome = { crash };
  }
  task.outcome = outcome;
  task.asked = rules.size;
  task.askedFor = preset;
  return outcome;
}

function taskOf({ sourceCode: { ast }, filename }: EslintRule.RuleContext): Task {
  let task = tasks.get(ast);
  if (!task) tasks.set(ast, (task = { isData: dataLanguageOf(filename) !== undefined, isMarkup: isMarkup(filename, ast), rules: new Set(), asked: 0, hasComplained: false }));
  return task;
}

/** A page of which another plugin hands over the scripts is a script; parsers of HTML put their document into a program. */
function isMarkup(path: string, ast: { readonly type: string; readonly body?: unknown }): boolean {
  const [first] = Array.isArray(ast.body) ? (ast.body as readonly { readonly type?: string }[]) : [];
  return isMiniProgramMarkup(path) || (isPage(path) && (ast.type !== 'Program' || first?.type === 'Document'));
}

/** What is said about a comment begins before its line does: from there on ESLint would let the comment hide it. */
function locationOf({ range, isAboutComment }: Finding, sourceCode: SourceCode): AST.SourceLocation {
  const { start, end } = placesOf(range, sourceCode);
  return isAboutComment ? { start: { line: start.line, column: -1 }, end } : { start, end };
}

/** Languages for JSON had no such method at first; they count columns from 1. */
function placesOf({ start, end }: Range, sourceCode: SourceCode): AST.SourceLocation {
  if (typeof sourceCode.getLocFromIndex === 'function') return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
  const lines = new LineStarts(sourceCode.text);
  return { start: lines.placeOf(start), end: lines.placeOf(end) };
}

/** ESLint's command line prints the stack; what is wrong stands in a configuration file, not in code. */
function configurationError(problems: readonly string[]): Error {
  const error = new Error(problems.join('\n'));
  error.stack = error.message;
  return error;
}

function isFirst(task: Task): boolean {
  const isNew = !task.hasComplained;
  task.hasComplained = true;
  return isNew;
}

function messageKey(id: string, locale: Locale): string {
  return `${id}_${locale}`;
}
