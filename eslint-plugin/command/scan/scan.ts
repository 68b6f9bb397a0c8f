/** Opens and lints the files one after the other. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ESLint } from 'eslint';
import { dataLanguageOf, isAboutText, type Locale, type ProjectConfig } from '../../../core/index.ts';
import { COMMENT_MESSAGE_RULE, INTERNAL_ERROR_RULE, type FileLinter } from './lint.ts';
import { openFile, type OpenOptions } from '../files/open-file.ts';
import { repaired } from './repairs.ts';
import { reportedOf, switchedOffIn, type Reported } from '../findings/reported.ts';
import type { FileResult, ResultCache } from './result-cache.ts';
import type { Targets } from '../files/targets.ts';

/** Everything a scan found out. */
export interface Scan {
  readonly results: ESLint.LintResult[];
  /** The findings behind the messages of the results. */
  readonly details: ReadonlyMap<ESLint.LintResult['messages'][number], Reported>;
  /** Findings that comments switch off. */
  readonly suppressed: readonly Reported[];
  /** What stands in the file where a finding is about a text; never written anywhere. */
  readonly written: ReadonlyMap<Reported, string>;
  /** Milliseconds by file. */
  readonly times: ReadonlyMap<string, number>;
  /** Files that `--fix` changed. */
  readonly fixed: readonly string[];
  /** Files with repairs that `--fix` could not write. */
  readonly unwritable: readonly string[];
  /** Files in an encoding that is not read. */
  readonly undecoded: readonly string[];
  /** Files and folders that could not be opened. */
  readonly unreadable: readonly string[];
  readonly notParsed: number;
  /** Files that were given up after the time limit. */
  readonly tooSlow: number;
  readonly crashed: number;
  /** Files with more values than are followed. */
  readonly cut: number;
  /** Files looked at so far, and all of them: fewer when the scan was stopped. */
  readonly done: number;
  readonly all: number;
}

export interface ScanOptions extends OpenOptions {
  readonly locale: Locale;
  /** Whether safe repairs are made. */
  readonly fix: boolean;
  /** Text of a module as the analysis saw it. */
  readonly textOf: (path: string) => string | undefined;
  readonly configOf: (path: string) => ProjectConfig;
  readonly linter: FileLinter;
  /** What earlier runs found. */
  readonly cache?: ResultCache;
  /** Everything that decides about a file's findings besides its text and its modules. */
  readonly settingsOf: (path: string, text: string) => string;
  readonly isStopped: () => boolean;
  /** Called before each file with the number of those that are done, and of all. */
  readonly onFile: (done: number, all: number) => void;
}

/** Milliseconds of work after which signals get a chance. */
const TURN = 50;

/** Scans the files of `targets` and counts there what it skips. A file's failure never touches another file. */
export async function scanFiles(targets: Targets, options: ScanOptions): Promise<Scan> {
  const results: ESLint.LintResult[] = [];
  const details = new Map<ESLint.LintResult['messages'][number], Reported>();
  const suppressed: Reported[] = [];
  const written = new Map<Reported, string>();
  const times = new Map<string, number>();
  const fixed: string[] = [];
  const undecoded: string[] = [];
  const unreadable = [...targets.unreadable];
  const unwritable: string[] = [];
  let turnStarted = Date.now();
  let done = 0;
  let cut = 0;
  let tooSlow = 0;
  const { files } = targets;
  for (const path of files) {
    if (Date.now() - turnStarted > TURN) {
      await nextTurn();
      turnStarted = Date.now();
    }
    if (options.isStopped()) break;
    options.onFile(done++, files.length);
    const config = options.configOf(path);
    if (config.isIgnored(path)) {
      targets.skip(path, 'ignored');
      continue;
    }
    const opened = openFile(path, options);
    if ('text' in opened) {
      const started = performance.now();
      const { text, isFixed, isUnwritable } =
        options.fix && !opened.isGb18030 ? await repaired(path, opened, options) : { ...opened, isFixed: false, isUnwritable: false };
      if (isFixed) fixed.push(path);
      if (isUnwritable) unwritable.push(path);
      const found = options.isStopped() ? 'interrupted' : await lintOne(path, text, options);
      if (found === 'interrupted') {
        done--;
        break;
      }
      times.set(path, performance.now() - started);
      if (found.isCut) cut++;
      if (found.isTooSlow) tooSlow++;
      results.push(found.result);
      suppressed.push(...found.suppressed);
      found.result.messages.forEach((message, index) => {
        const one = found.reported[index];
        if (!one) return;
        details.set(message, one);
        if (isAboutText(one.identity)) written.set(one, text.slice(one.finding.range.start, one.finding.range.end));
      });
    } else if ('skipped' in opened) {
      targets.skip(path, opened.skipped);
      // Documents are left out: the saved output of a tool may have any encoding, and no program depends on it.
      if (opened.skipped === 'encoding' && dataLanguageOf(path) !== 'document') undecoded.push(path);
    } else unreadable.push(path);
  }
  return {
    results,
    details,
    suppressed,
    written,
    times,
    fixed,
    undecoded,
    unreadable,
    unwritable,
    notParsed: results.filter(({ fatalErrorCount }) => fatalErrorCount > 0).length - tooSlow,
    tooSlow,
    crashed: results.filter(({ messages }) =>
      messages.some(
        (message) =>
          message.ruleId === INTERNAL_ERROR_RULE ||
          (message.ruleId !== null && message.ruleId !== COMMENT_MESSAGE_RULE && !details.has(message)),
      ),
    ).length,
    cut,
    done,
    all: files.length,
  };
}

/** What an earlier run found, or what is found now, unless the user stops the scan meanwhile. */
async function lintOne(
  path: string,
  text: string,
  { cache, linter, settingsOf, textOf, locale }: ScanOptions,
): Promise<FileResult | 'interrupted'> {
  const settings = cache ? settingsOf(path, text) : '';
  const known = cache?.get(path, text, settings);
  if (known) return known;
  const { result, analysis, parsed, isTooSlow, isInterrupted } = await linter.lint(path, text);
  if (isInterrupted) return 'interrupted';
  if (!analysis || isTooSlow) return { result, reported: result.messages.map(() => null), suppressed: [], isTooSlow };
  const file = { path, text, parsed, analysis, textOf, locale };
  const fresh: FileResult = {
    result,
    reported: reportedOf(file, result.messages),
    suppressed: [...reportedOf(file, result.suppressedMessages).filter((one) => one !== null), ...switchedOffIn(file)],
    isCut: analysis.isCut,
  };
  if (!result.messages.some(({ ruleId }) => ruleId === INTERNAL_ERROR_RULE)) cache?.put(path, text, settings, analysis, fresh);
  return fresh;
}
