/** What a scan came to, in words. */
import type { Locale, Text } from '../../../core/index.ts';
import { SKIP_NAMES } from '../../../eslint-plugin/command/texts.ts';
import type { ScanAnswer } from '../../protocol.ts';
import { filled, logTexts } from '../log/log-texts.ts';
import type { ScanCounts } from './scan.ts';

/** Reasons to leave a file out; those of the command, and those of an editor. */
const REASONS: Readonly<Record<string, Text>> = {
  ...SKIP_NAMES,
  git: { en: 'ignored by git', 'zh-CN': 'git 忽略' },
  ignored: { en: 'ignored by pi-guard.json', 'zh-CN': 'pi-guard.json 忽略' },
  unread: SKIP_NAMES.language,
  off: { en: 'switched off by piGuard.enable', 'zh-CN': '已由 piGuard.enable 停用' },
  unreadable: { en: 'cannot be opened', 'zh-CN': '无法打开' },
  failed: { en: 'could not be checked (see the output)', 'zh-CN': '无法检查（见输出）' },
};

/** The same with reasons in words, the most frequent first. */
export function scanAnswer({ skipped, ...counts }: ScanCounts, locale: Locale): ScanAnswer {
  const byReason = new Map<string, number>();
  for (const [reason, count] of skipped) {
    const words = REASONS[reason]?.[locale] ?? reason;
    byReason.set(words, (byReason.get(words) ?? 0) + count);
  }
  return { ...counts, skipped: [...byReason].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count) };
}

/** The line of the output about a scan. */
export function scanLine({ files, checked, findings, affected, skipped }: ScanAnswer, milliseconds: number, locale: Locale): string {
  const numbers = Object.fromEntries(
    Object.entries({ files, checked, findings, affected, milliseconds }).map(([name, value]) => [name, String(value)]),
  );
  const left = skipped.map(({ reason, count }) => `${reason} ${count}`).join(', ') || logTexts.none[locale];
  return filled(logTexts.scanned[locale], { ...numbers, skipped: left });
}
