import { dataLanguageOf, LEVELS, shown, type Locale } from '../../../core/index.ts';
import { openItems, pathOf, type Item } from '../formats/report.ts';
import type { Scan } from '../scan/scan.ts';
import type { Targets } from '../files/targets.ts';
import { countOf, LEVEL_NAMES, REPORT, say, SKIP_NAMES, type SkipReason } from '../texts.ts';

const MAX_ENDINGS = 4;
const MAX_ENDING = 16;
const MAX_SLOW = 10;

/** What a run came to. */
interface Ended {
  readonly scan: Scan;
  readonly targets: Targets;
  readonly items: readonly Item[];
  /** How many comments of ours do nothing. */
  readonly remarks: number;
}

/** Facts about the whole run, besides its results. */
interface RunFacts {
  readonly activeRules: number;
  /** What is wrong in configuration files. */
  readonly problems: ReadonlySet<string>;
  readonly locale: Locale;
}

/** The last lines of every run: what was found, and what was and was not looked at. */
export function closingLines(
  { scan, targets, items, remarks }: Ended,
  { activeRules, problems, locale }: RunFacts,
  { timing, cwd }: { readonly timing: boolean; readonly cwd: string },
): string[] {
  const failures = failuresOf(scan, targets, problems.size);
  const isWhole = failures.every(([, count]) => count === 0) && scan.undecoded.length === 0 && scan.done === scan.all;
  const lines = [foundLine(items, isWhole, locale), ...knownLines(items, locale)];
  if (remarks > 0) lines.push(say(REPORT['remarks'], locale, { count: remarks }));
  if (scan.fixed.length > 0) lines.push(say(REPORT['fixed'], locale, { files: countOf('file', scan.fixed.length, locale) }));
  if (scan.done < scan.all) lines.push(say(REPORT['incomplete'], locale, { done: scan.done, all: scan.all }));
  lines.push(
    say(REPORT['scanned'], locale, {
      files: scannedText(scan, locale),
      rules: countOf('rule', activeRules, locale),
      skipped: skippedText(targets, locale),
      failed: failedText(failures, scan.cut, locale),
    }),
  );
  if (timing) lines.push(...slowestLines(scan, cwd, locale));
  return lines;
}

function scannedText({ results }: Scan, locale: Locale): string {
  const files = countOf('file', results.length, locale);
  const count = results.filter(({ filePath }) => dataLanguageOf(filePath)).length;
  return count === 0 ? files : files + say(REPORT['ofData'], locale, { count });
}

function foundLine(items: readonly Item[], isWhole: boolean, locale: Locale): string {
  const open = openItems({ items });
  if (open.length === 0) return say(REPORT[isWhole ? 'clean' : 'cleanInPart'], locale);
  const files = new Set(open.map(({ reported }) => reported.file)).size;
  const levels = LEVELS.map((level) => [level, open.filter(({ reported }) => reported.finding.level === level).length] as const).filter(
    ([, count]) => count > 0,
  );
  const list = levels
    .map(([level, count]) => (locale === 'zh-CN' ? `${LEVEL_NAMES[level][locale]} ${count}` : `${count} ${LEVEL_NAMES[level][locale]}`))
    .join(comma(locale));
  return say(open.length === 1 ? REPORT['oneFinding'] : REPORT['findings'], locale, {
    count: open.length,
    files: countOf('file', files, locale),
    levels: list,
  });
}

/** What is there besides: accepted before, or come with another version. */
function knownLines(items: readonly Item[], locale: Locale): string[] {
  const known = items.filter(({ state }) => state === 'known').length;
  const upgraded = items.filter(({ isByUpgrade }) => isByUpgrade).length;
  return [
    ...(known > 0 ? [say(REPORT['known'], locale, { count: known })] : []),
    ...(upgraded > 0 ? [say(REPORT['upgraded'], locale, { count: upgraded })] : []),
  ];
}

/** The files that took longest. */
function slowestLines({ times }: Scan, cwd: string, locale: Locale): string[] {
  const slowest = [...times].sort(([, one], [, two]) => two - one).slice(0, MAX_SLOW);
  return [
    say(REPORT['slowest'], locale),
    ...slowest.map(([path, time]) => `  ${String(Math.round(time)).padStart(6)} ms  ${pathOf(path, cwd)}`),
  ];
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

/** Everything that makes a run incomplete. */
function failuresOf(scan: Scan, targets: Targets, misconfigured: number): Failures {
  return [
    ['failed', scan.notParsed],
    ['givenUp', scan.tooSlow],
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
