/** A finding in at most 120 characters: what a row of a list of problems has room for. The hover shows the rest. */
import { messageParts, type Finding, type Locale } from '../../../core/index.ts';

export const MAX_MESSAGE = 120;
const MOST_NAMES = [3, 2, 1];
const MOST_KINDS = 2;

/** What is wrong and, where there is room, what to do about it. */
export function shortMessage(finding: Finding, locale: Locale): string {
  const [whole] = [messageParts(finding, locale)];
  const both = `${whole.problem}${locale === 'zh-CN' ? '：' : ': '}${withoutCapital(whole.advice, locale)}`;
  if (whole.advice !== '' && both.length <= MAX_MESSAGE) return both;
  if (whole.problem.length <= MAX_MESSAGE) return whole.problem;
  const names = (finding.data['names'] ?? '').split(', ');
  for (const most of MOST_NAMES) {
    if (names.length <= most) continue;
    const shorter = messageParts({ ...finding, data: { ...finding.data, names: `${names.slice(0, most).join(', ')}, …` } }, locale).problem;
    if (shorter.length <= MAX_MESSAGE) return shorter;
  }
  const least = messageParts(
    { ...finding, kinds: finding.kinds.slice(0, MOST_KINDS), data: { ...finding.data, names: `${names[0] ?? ''}, …` } },
    locale,
  ).problem;
  return least.length <= MAX_MESSAGE ? least : `${least.slice(0, MAX_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Whether the message has the advice, which the hover need not repeat. */
export function saysAdvice(finding: Finding, locale: Locale): boolean {
  const { problem, advice } = messageParts(finding, locale);
  return advice !== '' && problem.length + advice.length + (locale === 'zh-CN' ? 1 : 2) <= MAX_MESSAGE;
}

/** A sentence as it is written after a colon: in English without its capital. */
export function withoutCapital(text: string, locale: Locale): string {
  return locale === 'en' && /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
