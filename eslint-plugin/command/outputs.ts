/** The reports of a run: which, and where they go. */
import { resolve } from 'node:path';
import { jsonWithoutHidden, withoutHidden, type Locale, type Text } from '../../core/index.ts';
import { loadFormatter, type Formatter } from './formats/eslint.ts';
import { repositoryOf } from '../host/inside.ts';
import { DETAILED, ESLINT_NAMES, FORMAT_NAMES, FORMATS, HOSTED, outputsOf, READABLE, type Output } from './formats/index.ts';
import { pathOf, type NotChecked, type Remark, type Report } from './formats/report.ts';
import type { Judged } from './findings/judge.ts';
import { COMMENT_MESSAGE_RULE, type FileLinter } from './scan/lint.ts';
import type { Look } from './scan/look.ts';
import type { Options } from './arguments/options.ts';
import { version } from './package.json';
import { isPossibleOutput } from './files/possible-output.ts';
import type { Session } from './session.ts';
import { detailedReport } from './terminal/detailed.ts';
import { readableReport } from './terminal/readable.ts';
import { closingLines } from './terminal/summary.ts';
import { filled, REPORT, say, USAGE } from './texts.ts';
import { writeWhole } from './files/write-whole.ts';
import { isColored, type World } from './world.ts';

interface Prepared extends Output {
  /** One of ESLint's. */
  readonly formatter?: Formatter;
}

export interface Run {
  readonly seen: Look;
  readonly judgement: Judged;
  readonly session: Session;
  readonly options: Options;
}

/** The requested reports; a sentence when one of them cannot be written. */
export async function outputsFor(
  { formats, outputFile, color }: Options,
  linter: FileLinter,
  session: Session,
  world: World,
): Promise<Prepared[] | { readonly wrong: Text }> {
  const { cwd, stdout } = world;
  const prepared: Prepared[] = [];
  for (const output of outputsOf(formats, outputFile)) {
    const { format, file } = output;
    const formatter = isOurs(format)
      ? undefined
      : await loadFormatter(format, linter.engineFor(resolve(cwd, session.paths[0] ?? '.')), {
          cwd,
          color: isColored(stdout, world, color),
        });
    if (!isOurs(format) && !formatter) return { wrong: filled(USAGE['missingFormat'], { format, formats: FORMAT_NAMES.join(', ') }) };
    if (file === '') return { wrong: filled(USAGE['noFile'], { format }) };
    if (file !== undefined && !isPossibleOutput(resolve(cwd, file))) return { wrong: filled(USAGE['cannotWrite'], { path: file }) };
    prepared.push({ ...output, formatter });
  }
  const files = prepared.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]));
  const twice = prepared.find(({ file }) => file !== undefined && files.filter((one) => one === resolve(cwd, file)).length > 1);
  if (twice?.file !== undefined) return { wrong: filled(USAGE['oneToFile'], { path: twice.file }) };
  return prepared.filter(({ file }) => file === undefined).length > 1 ? { wrong: filled(USAGE['oneToStdout'], {}) } : prepared;
}

/**
 * Writes the reports to their files and to standard output. The closing lines belong to our own texts; beside any other format, or a
 * file, they go to standard error as well. Returns a sentence when it cannot be done.
 */
export async function writeReports(outputs: readonly Prepared[], run: Run, world: World): Promise<Text | undefined> {
  const report = reportOf(run, world);
  const lines = report.summary.map((line) => `${line}\n`).join('');
  let isSaid = false;
  for (const { format, file, formatter } of outputs) {
    let text: string;
    try {
      text = formatter ? await formatter(resultsFor(format, run)) : textOf(format, report, run.options, world, file);
    } catch {
      return filled(USAGE['brokenFormat'], { format });
    }
    if (Object.hasOwn(ESLINT_NAMES, format) && format.includes('json')) text = jsonWithoutHidden(text);
    if (text !== '' && !text.endsWith('\n')) text += '\n';
    if (file === undefined) world.stdout.write(text);
    else if (!writeWhole(resolve(world.cwd, file), text)) return filled(USAGE['cannotWrite'], { path: file });
    if (file === undefined && (format === READABLE || format === DETAILED || format === 'github')) isSaid = true;
  }
  if (isSaid) return undefined;
  nameUnread(run.seen.scan, run.session, world);
  world.stderr.write(lines);
  return undefined;
}

/** Names on standard error the files that could not be read. */
export function nameUnread({ undecoded, unreadable }: Scan, { locale }: Session, { cwd, stderr }: World): void {
  const name = (path: string, why: 'undecoded' | 'notRead'): boolean => stderr.write(`${pathOf(path, cwd)}: ${say(REPORT[why], locale)}\n`);
  for (const path of undecoded) name(path, 'undecoded');
  for (const path of unreadable) name(path, 'notRead');
}

/** Writes to the requested files, in the place of a report, why there is none: an old one would pass for that of this run. */
export function writeFailure(options: Options, why: Text, locale: Locale, world: World): void {
  const problem = withoutHidden(why[locale]);
  const { cwd } = world;
  const report: Report = {
    items: [],
    notChecked: [],
    problems: [problem],
    remarks: [],
    files: 0,
    cwd,
    locale,
    version,
    summary: [problem],
  };
  for (const { format, file } of outputsOf(options.formats, options.outputFile)) {
    if (file !== undefined && isOurs(format)) writeWhole(resolve(cwd, file), textOf(format, report, options, world, file));
  }
}

/** Whether a format is made here. */
function isOurs(format: string): boolean {
  return format === READABLE || format === DETAILED || Object.hasOwn(FORMATS, format);
}

function textOf(format: string, report: Report, options: Options, world: World, file: string | undefined): string {
  const make = FORMATS[format];
  if (make && Object.hasOwn(FORMATS, format))
    return make(HOSTED.has(format) ? { ...report, cwd: repositoryOf(report.cwd) ?? report.cwd } : report);
  const color = file === undefined ? isColored(world.stdout, world, options.color) : options.color === true;
  const style = { color, width: file === undefined && world.stdout.isTTY ? world.stdout.columns : undefined };
  return format === DETAILED ? detailedReport(report, style) : readableReport(report, style);
}

/** Results in ESLint's form without what is not to be acted on. */
function resultsFor(format: string, { seen: { scan }, judgement, options }: Run): Scan['results'] {
  const open = new Set(judgement.items.filter(({ state }) => state === 'new' || state === 'worse').map(({ reported }) => reported));
  return scan.results.map((result) => {
    const messages = result.messages.filter((message) => {
      const reported = scan.details.get(message);
      return reported ? open.has(reported) : !(options.quiet && message.severity === 1);
    });
    const errors = messages.filter(({ severity }) => severity === 2);
    const filePath = format.includes('json') ? result.filePath : withoutHidden(result.filePath);
    return { ...result, filePath, messages, errorCount: errors.length, warningCount: messages.length - errors.length };
  });
}

type Scan = Look['scan'];

function reportOf(run: Run, { cwd }: World): Report {
  const {
    seen: { scan, targets },
    judgement: { items },
    session,
    options,
  } = run;
  const report = {
    items,
    notChecked: notCheckedIn(scan, session),
    problems: problemsIn(run, cwd),
    remarks: remarksIn(scan, options.quiet),
    files: scan.results.length,
    cwd,
    locale: session.locale,
    version,
  };
  return {
    ...report,
    summary: closingLines({ scan, targets, items, remarks: report.remarks.length }, session, { timing: options.timing, cwd }),
  };
}

function problemsIn({ seen: { scan, targets }, session }: Run, cwd: string): string[] {
  const { locale } = session;
  return [
    ...targets.missing.map((path) => filled(USAGE['missingPath'], { path })[locale]),
    ...session.problems,
    ...scan.unwritable.map((path) => filled(USAGE['notRepaired'], { path: pathOf(path, cwd) })[locale]),
    ...(scan.done < scan.all ? [say(REPORT['incomplete'], locale, { done: scan.done, all: scan.all })] : []),
  ].map(withoutHidden);
}

function remarksIn({ results }: Scan, quiet: boolean): Remark[] {
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId, severity }) => ruleId === COMMENT_MESSAGE_RULE && !(quiet && severity === 1))
      .map(({ line, column, message }) => ({ file: filePath, line, column, message: withoutHidden(message) })),
  );
}

function notCheckedIn({ results, details, undecoded, unreadable }: Scan, { locale }: Session): NotChecked[] {
  return [
    ...results.flatMap(({ filePath, messages }) =>
      messages
        .filter((message) => !details.has(message) && message.ruleId !== COMMENT_MESSAGE_RULE)
        .map(({ line, column, message, ruleId }) => ({
          file: filePath,
          line,
          column,
          ...(ruleId === null ? {} : { rule: ruleId.replace('pi-guard/', '') }),
          message: withoutHidden(message),
        })),
    ),
    ...undecoded.map((file) => ({ file, message: say(REPORT['undecoded'], locale) })),
    ...unreadable.map((file) => ({ file, message: say(REPORT['notRead'], locale) })),
  ];
}
