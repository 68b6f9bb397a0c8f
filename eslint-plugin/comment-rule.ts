/**
 * The rule about our own comments. It is no leak: so it is a rule of its own, and a warning, as ESLint's unused
 * directives are.
 */
import type { Rule as EslintRule } from 'eslint';
import { COMMENT_PROBLEMS, COMMENT_RULE, COMMENT_RULE_DESCRIPTION, didYouMean, docsUrl, shown } from '../core/index.ts';
import { INTERNAL_ERROR } from './crash.ts';
import { atTheEnd, outcomeOf, reportCrash, taskOf } from './file-task.ts';
import { placesOf } from './locations.ts';
import { messageKey, messagesOf } from './message-ids.ts';
import type { SetupOf } from './setup.ts';

/**
 * `no-useless-disable` for ESLint. It runs no rule of core: whether a comment is of use is known where the rules that it may
 * name are on.
 */
export function toCommentRule(setupOf: SetupOf): EslintRule.RuleModule {
  return {
    meta: {
      type: 'suggestion',
      docs: {
        description: COMMENT_RULE_DESCRIPTION.en,
        recommended: true,
        get url() {
          return docsUrl(COMMENT_RULE);
        },
      },
      schema: [],
      messages: messagesOf([...Object.entries(COMMENT_PROBLEMS), [INTERNAL_ERROR.id, INTERNAL_ERROR.message]]),
    },
    create(context) {
      const setup = setupOf(context);
      if (setup.config.rules[COMMENT_RULE] === 'off' || setup.isWrittenElsewhere) return {};
      const { locale } = setup;
      const task = taskOf(context);
      return atTheEnd(task, context, () => {
        const outcome = outcomeOf(task, context.sourceCode, context.filename, setup);
        if ('crash' in outcome) return reportCrash(outcome.crash, task, context, locale);
        for (const { range, id, name = '', meant } of outcome.commentProblems ?? []) {
          context.report({
            loc: placesOf(range, context.sourceCode),
            messageId: messageKey(id, locale),
            data: { name: shown(name), meant: didYouMean(meant, locale) },
          });
        }
      });
    },
  };
}
