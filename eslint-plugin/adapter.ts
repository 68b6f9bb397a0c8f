/** The only place that turns a core rule into an ESLint rule. */
import type { Rule as EslintRule, SourceCode } from 'eslint';
import { analyze, isReported, messageData, LOCALES, PRESETS, type Analysis, type Locale, type Preset, type Program, type Rule, type ScopeManager } from '../core/index.ts';

const analyses = new WeakMap<object, Analysis>();
const DOCS = 'https://github.com/pi-guard/pi-guard/blob/main/eslint-plugin/docs/rules';

/** Wraps a rule of core. All wrapped rules share one analysis of a file. */
export function toEslintRule(rule: Rule): EslintRule.RuleModule {
  const messages: Record<string, string> = {};
  for (const [id, text] of Object.entries(rule.messages)) for (const locale of LOCALES) messages[`${id}_${locale}`] = text[locale];
  return {
    meta: {
      type: 'problem',
      docs: { description: rule.description.en, url: `${DOCS}/${rule.id}.md`, recommended: true },
      schema: [
        {
          type: 'object',
          description: 'Options of every PI Guard rule.',
          properties: { preset: { type: 'string', enum: [...PRESETS], description: 'Which findings are reported.' } },
          additionalProperties: false,
        },
      ],
      defaultOptions: [{}],
      messages,
    },
    create(context) {
      const { sourceCode } = context;
      const locale = localeOf(context.settings);
      const preset = ((context.options[0] as { preset?: Preset } | undefined)?.preset ?? 'recommended') satisfies Preset;
      return {
        'Program:exit'() {
          for (const finding of analysisOf(sourceCode, context.filename).findings) {
            if (finding.ruleId !== rule.id || !isReported(finding, preset)) continue;
            context.report({
              loc: { start: sourceCode.getLocFromIndex(finding.range.start), end: sourceCode.getLocFromIndex(finding.range.end) },
              messageId: `${finding.messageId}_${locale}`,
              data: messageData(finding, locale),
            });
          }
        },
      };
    },
  };
}

function analysisOf(sourceCode: SourceCode, path: string): Analysis {
  let analysis = analyses.get(sourceCode.ast);
  if (!analysis) {
    const parsed = { tree: sourceCode.ast as unknown as Program, scopes: sourceCode.scopeManager as unknown as ScopeManager };
    analysis = analyze({ path, text: sourceCode.text, parsed });
    analyses.set(sourceCode.ast, analysis);
  }
  return analysis;
}

function localeOf(settings: Record<string, unknown>): Locale {
  const locale = (settings['pi-guard'] as { locale?: string } | undefined)?.locale;
  return locale === 'zh-CN' ? 'zh-CN' : 'en';
}
