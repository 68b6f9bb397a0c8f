import { relative } from 'node:path';
import { withoutHidden, type ConfigProblem, type Locale } from '../../core/index.ts';
import { isInside } from './inside.ts';

/** A configuration problem as one line: where, then what. The file is named relative to `cwd` when it stands below it. */
export function problemText(problem: ConfigProblem, locale: Locale, cwd: string): string {
  const file = isInside(problem.file, cwd) ? relative(cwd, problem.file) : problem.file;
  return `${withoutHidden(file)}:${problem.line}:${problem.column} ${problem.message[locale]}`;
}
