/** Opens and lints the files one after the other. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ESLint } from 'eslint';
import { dataLanguageOf, type ProjectConfig } from '../../core/index.ts';
import { findDetails, type Details } from './details.ts';
import { INTERNAL_ERROR_RULE, type FileLinter } from './lint.ts';
import { openFile } from './open-file.ts';
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
  /** Files looked at so far, and all of them: fewer when the scan was stopped. */
  readonly done: number;
  readonly all: number;
}

export interface ScanOptions {
  readonly allFiles: boolean;
  readonly configOf: (path: string) => ProjectConfig;
  readonly isIgnoredByGit: (path: string) => boolean;
  readonly linter: FileLinter;
  readonly isStopped: () => boolean;
  readonly onProgress: (done: number, all: number) => void;
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
  const { files } = targets;
  for (const path of files) {
    if (Date.now() - turnStarted > TURN) {
      await nextTurn();
      turnStarted = Date.now();
    }
    if (options.isStopped()) break;
    options.onProgress(done++, files.length);
    const config = options.configOf(path);
    if (config.isIgnored(path)) {
      targets.skip(path, 'ignored');
      continue;
    }
    const opened = openFile(path, options);
    if ('text' in opened) {
      const result = await options.linter.lint(path, opened.text);
      results.push(result);
      const found = result.messages.filter(({ ruleId }) => ruleId !== null && ruleId !== INTERNAL_ERROR_RULE);
      if (found.length > 0) for (const [message, finding] of findDetails({ path, text: opened.text, isIgnoredByGit: dataLanguageOf(path) !== undefined && options.isIgnoredByGit(path) }, config, found)) details.set(message, finding);
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
    done,
    all: files.length,
  };
}
