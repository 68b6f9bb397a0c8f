/** What is shown over a finding: what, why, what to do, the articles, and the kinds of information it concerns. */
import { citeLaw, docsUrl, kindName, messageParts, rules, type Finding, type Locale } from '../../core/index.ts';
import { texts } from './texts.ts';

const BETWEEN = '\n\n---\n\n';

/** Markdown about all findings at one place. */
export function hoverText(findings: readonly Finding[], locale: Locale): string {
  return findings.map((finding) => describe(finding, locale)).join(BETWEEN);
}

function describe(finding: Finding, locale: Locale): string {
  const rule = rules.find(({ id }) => id === finding.ruleId);
  const { problem, advice } = messageParts(finding, locale);
  const items: readonly (readonly [keyof typeof texts, string])[] = [
    ['what', escapeMarkdown(problem)],
    ['why', escapeMarkdown(rule?.why[locale] ?? '')],
    ['whatToDo', escapeMarkdown(advice)],
    ['quickFix', escapeMarkdown(finding.fixes[0]?.title[locale] ?? '')],
    ['law', finding.laws.map((id) => escapeMarkdown(citeLaw(id, locale))).join(locale === 'zh-CN' ? '、' : '; ')],
    ['kinds', finding.kinds.map((id) => escapeMarkdown(kindName(id, locale))).join(locale === 'zh-CN' ? '、' : ', ')],
  ];
  const colon = locale === 'zh-CN' ? '：' : ': ';
  const lines = items.filter(([, text]) => text !== '').map(([heading, text]) => `**${texts[heading][locale]}**${colon}${text}`);
  return [...lines, `[${texts.about[locale]}](${docsUrl(finding.ruleId)})`].join('\n\n');
}

/** Names of code are shown as they are: no emphasis, no image, no link, not even that of a bare address. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&@]/g, '\\$&').replace(/:(?=\/)/g, '\\:').replace(/\bwww\./gi, 'www\\.');
}
