import { dataLanguageOf, LEVELS, shown, type Locale } from '../../core/index.ts';
import type { Scan } from './scan.ts';
import type { Targets } from './targets.ts';
import { countOf, LEVEL_NAMES, REPORT, say, SKIP_NAMES, type SkipReason } from './texts.ts';

const MAX_ENDINGS = 4;
const MAX_ENDING = 16;

/** What the whole run knows besides its results. */
interface RunFacts {
  readonly activeRules: number;
  /** What is wrong in configuration files. */
  readonly problems: ReadonlySet<string>;
  readonly locale: Locale;
}

/** The last lines of every run: what was found, and what was and was not looked at. */
export function summaryLines(scan: Scan, targets: Targets, { activeRules, problems, locale }: RunFacts): string[] {
  const failures = failuresOf(scan, targets, problems.size);
  const isWhole = failures.every(([, count]) => count === 0) && scan.done === scan.all;
  const lines = [foundLine(scan, isWhole, locale)];
  if (scan.done < scan.all) lines.push(say(REPORT['incomplete'], locale, { done: scan.done, all: scan.all }));
  lines.push(
    say(REPORT['scanned'], locale, {
      files: scannedText(scan, locale),
      rules: countOf('rule', activeRules, locale),
      skipped: skippedText(targets, locale),
      failed: failedText(failures, scan.cut, locale),
    }),
  );
  return lines;
}

function scannedText({ results }: Scan, locale: Locale): string {
  const files = countOf('file', results.length, locale);
  const count = results.filter(({ filePath }) => dataLanguageOf(filePath)).length;
  return count === 0 ? files : files + say(REPORT['ofData'], locale, { count });
}

function foundLine(scan: Scan, isWhole: boolean, locale: Locale): string {
  const findings = [...scan.details.values()];
  if (findings.length === 0) return say(REPORT[isWhole ? 'clean' : 'cleanInPart'], locale);
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

type Failures = readonly (readonly [text: string, count: number])[];

/** Everything that keeps a run from being whole. */
function failuresOf(scan: Scan, targets: Targets, misconfigured: number): Failures {
  return [
    ['failed', scan.notParsed],
    ['unreadable', scan.unreadable.length],
    ['crashed', scan.crashed],
    ['missing', targets.missing.length],
    ['misconfigured', misconfigured],
  ];
}

function failedText(failures: Failures, cut: number, locale: Locale): string {
  const failed = failures.filter(([, count]) => count > 0).map(([key, count]) => say(REPORT[key], locale, { count }));
  const told = failed.length > 0 ? failed : [say(REPORT['failedNone'], locale)];
  return [...told, ...(cut > 0 ? [say(REPORT['cut'], locale, { count: cut })] : [])].join(comma(locale));
}

function comma(locale: Locale): string {
  return locale === 'zh-CN' ? '、' : ', ';
}
