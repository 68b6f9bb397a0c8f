/** Messages as a user reads them, without the law that follows. */
import { analyze, messageData, renderMessage, type Finding, type Locale } from '../../../core/index.ts';

/** What is reported first for a line of code, without its citation. */
export function said(text: string, path = 'src/a.js'): { en: string; 'zh-CN': string } | undefined {
  const [finding] = analyze({ path, text }).findings;
  const without = (locale: 'en' | 'zh-CN'): string => finding ? renderMessage(finding, locale).replace(messageData(finding, locale)['law'] ?? '', '').trim() : '';
  return finding && { en: without('en'), 'zh-CN': without('zh-CN') };
}

/** A whole message without its citation. */
export function withoutLaw(finding: Finding, locale: Locale): string {
  return renderMessage(finding, locale).replace(messageData(finding, locale)['law'] ?? '', '').trim();
}
