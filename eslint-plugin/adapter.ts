/** The only place that turns a core rule into an ESLint rule. */
import type { AST, Rule as EslintRule, SourceCode } from 'eslint';
import { analyze, dataLanguageOf, docsUrl, isReported, isSuppressed, messageData, LineStarts, LOCALES, PRESETS, type Analysis, type Finding, type Locale, type Program, type Range, type Rule, type ScopeManager } from '../core/index.ts';
import { describeCrash, INTERNAL_ERROR } from './crash.ts';
import { REPAIR, safeEditsOf, suggestionsOf } from './fixes.ts';
import type { FileSetup, SetupOf } from './setup.ts';

type Outcome = Analysis | { readonly crash: unknown };

/** One analysis per tree, for the rules that are on; who said what only once is remembered the same way. */
const outcomes = new WeakMap<object, { readonly outcome: Outcome; readonly asked: number }>();
/** Rules by tree: ESLint sets all of them up before the first is run. */
const wanted = new WeakMap<object, Set<string>>();
const complained = new WeakSet<object>();

/** Wraps a rule of core. All wrapped rules share one analysis of a file. */
export function toEslintRule(rule: Rule, setupOf: SetupOf): EslintRule.RuleModule {
  const messages: Record<string, string> = {};
  for (const [id, text] of [...Object.entries(rule.messages), [INTERNAL_ERROR.id, INTERNAL_ERROR.message] as const]) {
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
      if (problems.length > 0 && isFirst(sourceCode)) throw configurationError(problems);
      const isData = dataLanguageOf(context.filename) !== undefined;
      if (config.rules[rule.id] === 'off' || (isData && !rule.checkData)) return {};
      rulesOf(sourceCode).add(rule.id);
      return {
        [isData ? ':matches(Program, Document):exit' : 'Program:exit']() {
          const outcome = outcomeOf(sourceCode, context.filename, setup, isData);
          if ('crash' in outcome) {
            if (isFirst(sourceCode)) context.report({ loc: { line: 1, column: 0 }, messageId: messageKey(INTERNAL_ERROR.id, locale), data: { crash: describeCrash(outcome.crash) } });
            return;
          }
          if (outcome.findings.length === 0) return;
          const markup = ignoresComments ? [] : outcome.directives.filter(({ syntax }) => syntax === 'html');
          const isShown = (finding: Finding): boolean => isReported(finding, preset, minLevel) && !isSuppressed(finding, markup);
          for (const finding of outcome.findings) {
            if (finding.ruleId !== rule.id || !isShown(finding)) continue;
            const edits = fix === 'safe' ? safeEditsOf(outcome, finding, isShown) : undefined;
            context.report({
              loc: locationOf(finding.range, sourceCode),
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

/** A crash stays with its file: thrown on, it would end the whole run of ESLint. */
function outcomeOf(sourceCode: SourceCode, path: string, { config, host, isIgnoredByGit, onAnalysis, ...setup }: FileSetup, isData: boolean): Outcome {
  const rules = rulesOf(sourceCode);
  const known = outcomes.get(sourceCode.ast);
  if (known?.asked === rules.size) return known.outcome;
  const file = { path, text: sourceCode.text };
  const parsed = setup.parsed ?? { tree: sourceCode.ast as unknown as Program, scopes: sourceCode.scopeManager as unknown as ScopeManager };
  let outcome: Outcome;
  try {
    outcome = analyze(isData ? { ...file, isIgnoredByGit: isIgnoredByGit?.(path) } : { ...file, parsed }, { config, host, rules });
    if (outcome.failure && !isData) throw new RangeError(outcome.failure.message);
    onAnalysis?.(outcome);
  } catch (crash) {
    outcome = { crash };
  }
  outcomes.set(sourceCode.ast, { outcome, asked: rules.size });
  return outcome;
}

function rulesOf({ ast }: SourceCode): Set<string> {
  let rules = wanted.get(ast);
  if (!rules) wanted.set(ast, (rules = new Set()));
  return rules;
}

/** Languages for JSON had no such method at first; they count columns from 1. */
function locationOf({ start, end }: Range, sourceCode: SourceCode): AST.SourceLocation {
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

function isFirst(sourceCode: SourceCode): boolean {
  const isNew = !complained.has(sourceCode.ast);
  complained.add(sourceCode.ast);
  return isNew;
}

function messageKey(id: string, locale: Locale): string {
  return `${id}_${locale}`;
}
