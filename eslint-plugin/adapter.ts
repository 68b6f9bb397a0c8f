/** The only place that turns a core rule into an ESLint rule. */
import type { Rule as EslintRule } from 'eslint';
import {
  COMMENT_MESSAGES,
  docsUrl,
  interpolationData,
  isReported,
  isSuppressed,
  PRESETS,
  type Analysis,
  type Finding,
  type Program,
  type Rule,
  type ScopeManager,
} from '../core/index.ts';
import { INTERNAL_ERROR } from './crash.ts';
import { atTheEnd, isFirst, outcomeOf, reportCrash, taskOf, type Task } from './file-task.ts';
import { REPAIR, safeEdits, suggestionsOf } from './fixes.ts';
import { locationOf } from './locations.ts';
import { messageKey, messagesOf } from './message-ids.ts';
import type { FileSetup, SetupOf } from './setup.ts';

/** Wraps a rule of core. All wrapped rules share one analysis of a file. */
export function toEslintRule(rule: Rule, setupOf: SetupOf): EslintRule.RuleModule {
  const messages = messagesOf([
    ...Object.entries(rule.messages),
    ...Object.entries(COMMENT_MESSAGES),
    [INTERNAL_ERROR.id, INTERNAL_ERROR.message],
  ]);
  return {
    meta: {
      type: 'problem',
      docs: {
        description: rule.description.en,
        recommended: true,
        /** Computed when it is read, since only printers read it and the first call of core would load it. */
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
      if (config.rules[rule.id] === 'off' || setup.isWrittenElsewhere) return {};
      task.rules.add(rule.id);
      if (!(task.isData ? rule.checkData : rule.check)) return {};
      task.preset = task.preset === undefined || task.preset === preset ? preset : 'strict';
      return atTheEnd(task, context, () => {
        const outcome = outcomeOf(task, sourceCode, context.filename, setup);
        if ('crash' in outcome) return reportCrash(outcome.crash, task, context, locale);
        if (outcome.findings.length === 0) return;
        const accepted = (outcome.accepted ??= acceptedIn(outcome, context, task, setup));
        const markup = ignoresComments ? [] : outcome.directives.filter(({ syntax }) => task.isMarkup || syntax === 'html');
        const isShown = (finding: Finding): boolean =>
          isReported(finding, preset, minLevel) &&
          !accepted.has(finding) &&
          !isSuppressed(finding, markup) &&
          !(ignoresComments && finding.isAboutComment);
        const repairs = fix === 'safe' ? safeEdits(outcome, isShown) : undefined;
        for (const finding of outcome.findings) {
          if (finding.ruleId !== rule.id || !isShown(finding)) continue;
          const edits = repairs?.get(finding);
          context.report({
            loc: locationOf(finding, sourceCode),
            messageId: messageKey(finding.messageId, locale),
            data: interpolationData(finding, locale),
            fix: edits && ((fixer) => edits.map((edit) => fixer.replaceTextRange([edit.range.start, edit.range.end], edit.text))),
            suggest: suggestionsOf(finding, locale),
          });
        }
      });
    },
  };
}

const NONE: ReadonlySet<Finding> = new Set();

/** What a baseline accepts of the findings that are reported and that no comment hides. */
function acceptedIn(
  { findings, directives }: Analysis,
  { filename, sourceCode }: EslintRule.RuleContext,
  task: Task,
  { preset, minLevel, accepted, ...setup }: FileSetup,
): ReadonlySet<Finding> {
  if (!accepted) return NONE;
  const shown = findings.filter((finding) => isReported(finding, preset, minLevel) && !isSuppressed(finding, directives));
  const { isData, isMarkup } = task;
  const parsed =
    isData || isMarkup
      ? undefined
      : (setup.parsed ?? { tree: sourceCode.ast as unknown as Program, scopes: sourceCode.scopeManager as unknown as ScopeManager });
  return shown.length === 0 ? NONE : accepted({ path: filename, text: sourceCode.text, parsed }, shown);
}

/** ESLint's command line prints the stack; what is wrong stands in a configuration file, not in code. */
function configurationError(problems: readonly string[]): Error {
  const error = new Error(problems.join('\n'));
  error.stack = error.message;
  return error;
}
