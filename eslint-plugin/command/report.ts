/** Where the report and the closing lines go. */
import { dirname, resolve } from 'node:path';
import type { ESLint } from 'eslint';
import { jsonWithoutHidden, withoutHidden, type Text } from '../../core/index.ts';
import type { Formatter } from './formatters.ts';
import { displayPath, readableReport } from './readable.ts';
import type { Scan } from './scan.ts';
import type { Session } from './session.ts';
import { statsOf } from './stats.ts';
import { summaryLines } from './summary.ts';
import type { Targets } from './targets.ts';
import { filled, REPORT, say, USAGE } from './texts.ts';
import { writeWhole } from './write-whole.ts';
import { isColored, type World } from './world.ts';

export interface ReportOptions {
  /** Name of the format, for messages. */
  readonly format: string;
  /** Absent for our own readable report. */
  readonly formatter?: Formatter;
  readonly outputFile?: string;
}

/** Whether a report could be written to an absolute path: it is no folder, and what stands above it is one. */
export function isPossibleOutput(file: string): boolean {
  if (statsOf(file)?.isDirectory()) return false;
  let folder = dirname(file);
  while (!statsOf(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return statsOf(folder)?.isDirectory() === true;
}

/**
 * Writes the report to the file or to standard output. The closing lines belong to our own report; beside any other
 * format, or a file, they go to standard error as well. Returns a sentence when it cannot be done.
 */
export async function writeReport(scan: Scan, targets: Targets, session: Session, options: ReportOptions, world: World): Promise<Text | undefined> {
  const { format, formatter, outputFile } = options;
  const { locale } = session;
  const { cwd, stdout, stderr } = world;
  const summary = summaryLines(scan, targets, session).map((line) => `${line}\n`).join('');
  let report: string;
  try {
    report = formatter ? await formatter(isData(format) ? scan.results : scan.results.map(withDisplayedPath)) : readableReport(scan, { locale, cwd, color: outputFile === undefined && isColored(stdout, world) }) + summary;
  } catch {
    return filled(USAGE['brokenFormat'], { format });
  }
  if (isData(format)) report = jsonWithoutHidden(report);
  if (report !== '' && !report.endsWith('\n')) report += '\n';
  if (outputFile === undefined) stdout.write(report);
  else if (!writeWhole(resolve(cwd, outputFile), report)) return filled(USAGE['cannotWrite'], { path: outputFile });
  if (formatter) {
    for (const path of scan.notUtf8) stderr.write(`${displayPath(path, cwd)}: ${say(REPORT['notUtf8'], locale)}\n`);
    for (const path of scan.unreadable) stderr.write(`${displayPath(path, cwd)}: ${say(REPORT['notRead'], locale)}\n`);
  }
  if (formatter || outputFile !== undefined) stderr.write(summary);
  return undefined;
}

/** Formats for programs, in which every character has its escape: a path stays the one that it is. */
function isData(format: string): boolean {
  return format.startsWith('json');
}

function withDisplayedPath(result: ESLint.LintResult): ESLint.LintResult {
  return { ...result, filePath: withoutHidden(result.filePath) };
}
