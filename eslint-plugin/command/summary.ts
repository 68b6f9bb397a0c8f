import { dataLanguageOf, LEVELS, shown, type Locale } from '../../core/index.ts';
import type { Scan } from './scan.ts';
import type { Targets } from './targets.ts';
import { countOf, LEVEL_NAMES, REPORT, say, SKIP_NAMES, type SkipReason } from './texts.ts';

const MAX_ENDINGS = 4;
const MAX_ENDING = 16;

/** The last lines of every run: what was found, and what was and was not looked at. */
export function summaryLines(scan: Scan, targets: Targets, activeRules: number, locale: Locale): string[] {
  const lines = [foundLine(scan, locale)];
  if (scan.done < scan.all) lines.push(say(REPORT['incomplete'], locale, { done: scan.done, all: scan.all }));
  lines.push(
    say(REPORT['scanned'], locale, {
      files: scannedText(scan, locale),
      rules: countOf('rule', activeRules, locale),
      skipped: skippedText(targets, locale),
      failed: failedText(scan, locale),
    }),
  );
  return lines;
}

function scannedText({ results }: Scan, locale: Locale): string {
  const files = countOf('file', results.length, locale);
  const count = results.filter(({ filePath }) => dataLanguageOf(filePath)).length;
  return count === 0 ? files : files + say(REPORT['ofData'], locale, { count });
}

function foundLine(scan: Scan, locale: Locale): string {
  const findings = [...scan.details.values()];
  if (findings.length === 0) return say(REPORT['clean'], locale);
  const files = scan.results.filter(({ messages }) => messages.some((message) => scan.details.has(message))).length;
  const levels = LEVELS.map((level) => [level, findings.filter((finding) => finding.level === level).length] as const).filter(([, count]) => count > 0);
  const list = levels.map(([level, count]) => (locale === 'zh-CN' ? `${LEVEL_NAMES[level][locale]} ${count}` : `${count} ${LEVEL_NAMES[level][locale]}`)).join(comma(locale));
  return say(findings.length === 1 ? REPORT['oneFinding'] : REPORT['findings'], locale, { count: findings.length, files: countOf('file', files, locale), levels: list });
}

function skippedText(targets: Targets, locale: Locale): string {
  const skipped = targets.skipped();
  const count = [...skipped.values()].reduce((sum, one) => sum + one, 0);
  if (count === 0) return say(REPORT['skippedNone'], locale);
  const reasons = (Object.keys(SKIP_NAMES) as SkipReason[]).flatMap((reason) => {
    const one = skipped.get(reason);
    if (one === undefined) return [];
    const text = locale === 'zh-CN' ? `${SKIP_NAMES[reason][locale]} ${one}` : `${one} ${SKIP_NAMES[reason][locale]}`;
    return [reason === 'language' ? text + endingsText(targets, locale) : text];
  });
  return say(REPORT['skipped'], locale, { count, reasons: reasons.join(comma(locale)) });
}

/** The commonest endings of files that are not read: `: .json 12, .html 4 …`. */
function endingsText(targets: Targets, locale: Locale): string {
  const endings = [...targets.endings()].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  const listed = endings.slice(0, MAX_ENDINGS).map(([ending, count]) => `.${shown(ending, MAX_ENDING)} ${count}`);
  return `${locale === 'zh-CN' ? '：' : ': '}${listed.join(' ')}${endings.length > MAX_ENDINGS ? ' …' : ''}`;
}

function failedText(scan: Scan, locale: Locale): string {
  const parts = [
    ['failed', scan.notParsed],
    ['unreadable', scan.unreadable.length],
    ['crashed', scan.crashed],
  ] as const;
  const failed = parts.filter(([, count]) => count > 0).map(([key, count]) => say(REPORT[key], locale, { count }));
  const told = failed.length > 0 ? failed : [say(REPORT['failedNone'], locale)];
  return [...told, ...(scan.cut > 0 ? [say(REPORT['cut'], locale, { count: scan.cut })] : [])].join(comma(locale));
}

function comma(locale: Locale): string {
  return locale === 'zh-CN' ? '、' : ', ';
}
