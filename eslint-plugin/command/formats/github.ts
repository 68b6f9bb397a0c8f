/** Annotations of GitHub Actions: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
import { openItems, partsOf, pathOf, worstFirst, type Item, type Report } from './report.ts';

/** GitHub shows ten annotations of a kind for a step. */
const MAX_A_LEVEL = 10;
const COMMANDS = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' } as const;

/** One command a line, the worst first; how many more there are stands in the last lines. */
export function github(report: Report): string {
  const { cwd, locale, summary, notChecked, problems, remarks } = report;
  const left = { error: MAX_A_LEVEL, warning: MAX_A_LEVEL, notice: MAX_A_LEVEL };
  const lines: string[] = [];
  for (const problem of problems) {
    if (left.error-- > 0) lines.push(`::error::${data(problem)}`);
  }
  for (const { file, line = 1, message } of notChecked) {
    if (left.error-- > 0) lines.push(`::error file=${property(pathOf(file, cwd))},line=${line}::${data(message)}`);
  }
  for (const item of worstFirst(report)) {
    const command = COMMANDS[item.reported.finding.level];
    if (left[command]-- > 0) lines.push(lineOf(command, item, report));
  }
  for (const { file, line, message } of remarks) {
    if (left.notice-- > 0) lines.push(`::notice file=${property(pathOf(file, cwd))},line=${line}::${data(message)}`);
  }
  const hidden = openItems(report).length + notChecked.length + problems.length + remarks.length - lines.length;
  if (hidden > 0)
    lines.push(
      locale === 'zh-CN'
        ? `另有 ${hidden} 条未显示为注释（每级最多 ${MAX_A_LEVEL} 条），请看 --format markdown 的汇总。`
        : `${hidden} more are no annotations (at most ${MAX_A_LEVEL} a level): see the summary of --format markdown.`,
    );
  return [...lines, ...summary].map((line) => `${line}\n`).join('');
}

function lineOf(command: string, item: Item, { cwd, locale }: Report): string {
  const { file, start, end, finding } = item.reported;
  const { problem, advice } = partsOf(item, locale);
  const endColumn = start.line === end.line ? `,endColumn=${end.column}` : '';
  const place = `file=${property(pathOf(file, cwd))},line=${start.line},endLine=${end.line},col=${start.column}${endColumn}`;
  const title = property(`${finding.ruleId} (${finding.level})`);
  return `::${command} ${place},title=${title}::${data(advice === '' ? problem : `${problem}${locale === 'zh-CN' ? '。' : '. '}${advice}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
