/** Opens and lints the files one after the other. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ESLint } from 'eslint';
import type { ProjectConfig } from '../../core/index.ts';
import { findDetails, type Details } from './details.ts';
import { INTERNAL_ERROR_RULE, type FileLinter } from './lint.ts';
import { openFile } from './open-file.ts';
import type { FileResult, ResultCache } from './result-cache.ts';
import type { Targets } from './targets.ts';

/** Everything a scan found out. */
export interface Scan {
  readonly results: ESLint.LintResult[];
  readonly details: Details;
  readonly notUtf8: readonly string[];
  /** Files and folders that could not be opened. */
  readonly unreadable: readonly string[];
  readonly notParsed: number;
  readonly crashed: number;
  /** Files with more values than are followed. */
  readonly cut: number;
  /** Files looked at so far, and all of them: fewer when the scan was stopped. */
  readonly done: number;
  readonly all: number;
}

export interface ScanOptions {
  readonly allFiles: boolean;
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
  const details = new Map<ESLint.LintResult['messages'][number], ReturnType<Details['get']> & object>();
  const notUtf8: string[] = [];
  const unreadable = [...targets.unreadable];
  let turnStarted = Date.now();
  let done = 0;
  let cut = 0;
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
      const { result, findings, isCut } = await lintOne(path, opened.text, options);
      if (isCut) cut++;
      results.push(result);
      result.messages.forEach((message, index) => {
        const finding = findings[index];
        if (finding) details.set(message, finding);
      });
    } else if ('skipped' in opened) {
      targets.skip(path, opened.skipped);
      if (opened.skipped === 'not-utf8') notUtf8.push(path);
    } else unreadable.push(path);
  }
  return {
    results,
    details,
    notUtf8,
    unreadable,
    notParsed: results.filter(({ fatalErrorCount }) => fatalErrorCount > 0).length,
    crashed: results.filter(({ messages }) => messages.some(({ ruleId }) => ruleId === INTERNAL_ERROR_RULE)).length,
    cut,
    done,
    all: files.length,
  };
}

/** What an earlier run found, or what is found now. */
async function lintOne(path: string, text: string, { cache, linter, settingsOf }: ScanOptions): Promise<FileResult> {
  const settings = cache ? settingsOf(path, text) : '';
  const known = cache?.get(path, text, settings);
  if (known) return known;
  const { result, analysis } = await linter.lint(path, text);
  const found = findDetails(text, analysis?.findings ?? [], result.messages);
  const fresh: FileResult = { result, findings: result.messages.map((message) => found.get(message) ?? null), isCut: analysis?.isCut };
  if (analysis && !result.messages.some(({ ruleId }) => ruleId === INTERNAL_ERROR_RULE)) cache?.put(path, text, settings, analysis.modules, fresh);
  return fresh;
}
