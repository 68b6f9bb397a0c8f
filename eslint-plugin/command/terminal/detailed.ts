/** `--format detailed`: each finding as the editor's hover has it: problem, why, what to do, law, the whole way. */
import { messageReason, withoutHidden } from '../../../core/index.ts';
import { lawsOf, MAX_STEPS, partsOf, worstFirst, type Item, type Report } from '../formats/report.ts';
import { LEVEL_NAMES, REPORT, say } from '../texts.ts';
import { frameLines } from './frame.ts';
import { displayPath } from './readable.ts';
import { columnsOf, LEVEL_PAINTS, paint, type Style } from './style.ts';
import { padded, widthOf, wrapped } from './widths.ts';

/** The whole report, the worst first. */
export function detailedReport(report: Report, style: Style): string {
  const blocks = worstFirst(report).map((item) => detailedItem(item, report, style));
  for (const { file, line, message } of [...report.notChecked, ...report.remarks])
    blocks.push(`${displayPath(file, report.cwd)}${line === undefined ? '' : `:${line}`}  ${message}\n`);
  return [...blocks, report.summary.map((line) => `${line}\n`).join('')].join('\n');
}

/** One finding in all its parts. */
export function detailedItem(item: Item, { cwd, locale }: Report, style: Style): string {
  const columns = columnsOf(style);
  const { file, start, finding, frame, flow, fingerprint } = item.reported;
  const { problem, advice } = partsOf(item, locale, Infinity);
  const level = paint(LEVEL_PAINTS[finding.level], LEVEL_NAMES[finding.level][locale], style);
  const head = `${displayPath(file, cwd)}:${start.line}:${start.column}  ${level}  ${finding.ruleId}`;
  const steps = flow.slice(0, MAX_STEPS).map((step) => {
    const path = step.file === undefined ? '' : `${displayPath(step.file, cwd)}:`;
    return `${path}${step.start.line}:${step.start.column} ${withoutHidden(step.note[locale])}`;
  });
  const parts = [
    [REPORT['problem'], [problem]],
    [REPORT['why'], [messageReason(finding, locale)].filter((text) => text !== '')],
    [REPORT['whatToDo'], advice === '' ? [] : [advice]],
    [REPORT['law'], lawsOf(item, locale)],
    [REPORT['way'], steps],
    [REPORT['fingerprint'], [fingerprint]],
  ] as const;
  const lines = partLines(
    parts.map(([title, texts]) => [say(title, locale), texts] as const),
    style,
  );
  return [head, ...(frame ? frameLines(frame, '  ', columns, style) : []), ...lines].map((line) => `${line}\n`).join('');
}

/** Titles with what belongs to them beside them; one without texts is left out. */
export function partLines(parts: readonly (readonly [title: string, texts: readonly string[]])[], style: Style): string[] {
  const shownParts = parts.filter(([, texts]) => texts.length > 0);
  const width = Math.max(...shownParts.map(([title]) => widthOf(title))) + 2;
  return shownParts.flatMap(([title, texts]) => {
    const lines = texts.flatMap((text) => wrapped(text, columnsOf(style) - width - 2));
    return lines.map((line, index) => `  ${paint('bold', padded(index === 0 ? title : '', width), style)}${line}`);
  });
}
