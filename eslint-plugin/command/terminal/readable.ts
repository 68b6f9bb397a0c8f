/** Our own report: by file, the worst first; the line, the way, and once for all what to do. */
import { addTo, citeLawOfChina, withoutHidden, type Locale } from '../../../core/index.ts';
import { byLevelOfFinding, kindNames, openItems, partsOf, pathOf, type Item, type Report } from '../formats/report.ts';
import { LEVEL_NAMES, REPORT, say } from '../texts.ts';
import { frameLines } from './frame.ts';
import { columnsOf, LEVEL_PAINTS, paint, type Style } from './style.ts';
import { summaryTables } from './tables.ts';
import { padded, shortened, widthOf, wrapped } from './widths.ts';

const INDENT = '  ';
const MAX_FLOW = 4;
const MAX_KINDS = 6;

/** Lines that begin so are commands to GitHub Actions, Azure Pipelines and TeamCity. */
const COMMAND = /^(?:::|##)/;

/** A path as it is shown: relative to the current folder when it stands below it, on one line, with nothing hidden in it. */
export function displayPath(path: string, cwd: string): string {
  const shown = pathOf(path, cwd);
  return COMMAND.test(shown) ? `./${shown}` : shown;
}

/** The whole report, the closing lines included. Files without anything to report are left out. */
export function readableReport(report: Report, style: Style): string {
  const items = openItems(report);
  const byFile = new Map<string, Item[]>();
  for (const item of items) addTo(byFile, item.reported.file, item);
  for (const { file } of [...report.notChecked, ...report.remarks]) if (!byFile.has(file)) byFile.set(file, []);
  const paths = [...byFile.keys()].sort((a, b) => (a < b ? -1 : 1));
  const blocks = paths.map((path) => fileBlock(path, byFile.get(path) ?? [], report, style));
  if (items.length > 0) blocks.push(adviceBlock(items, report, style));
  blocks.push(...summaryTables(items, report, style));
  return [...blocks, report.summary.map((line) => `${line}\n`).join('')].join('\n');
}

function fileBlock(path: string, items: readonly Item[], report: Report, style: Style): string {
  const columns = columnsOf(style);
  const sorted = [...items].sort(byLevelOfFinding);
  const lines = [paint('underline', displayPath(path, report.cwd), style)];
  for (const { line, column, message, rule } of report.notChecked.filter(({ file }) => file === path)) {
    const place = line === undefined ? '' : `${line}:${column ?? 1}  `;
    lines.push(
      ...hanging(say(REPORT['error'], report.locale), `${place}${message}${rule === undefined ? '' : `  ${rule}`}`, 'red', columns, style),
    );
  }
  for (const { line, column, message } of report.remarks.filter(({ file }) => file === path)) {
    lines.push(...hanging(say(REPORT['remark'], report.locale), `${line}:${column}  ${message}`, 'yellow', columns, style));
  }
  for (const item of sorted) lines.push(...itemLines(item, report, columns, style));
  return lines.map((line) => `${line}\n`).join('');
}

/** One finding: what, then its line, then the way there. */
export function itemLines(item: Item, report: Report, columns: number, style: Style): string[] {
  const { locale } = report;
  const { start, finding, frame } = item.reported;
  const level = LEVEL_NAMES[finding.level][locale];
  const { problem, advice } = partsOf(item, locale);
  const text = [
    `${start.line}:${start.column}`,
    problem + (finding.isAboutComment && advice !== '' ? `: ${advice}` : ''),
    ...notesOf(item, report),
    finding.ruleId,
  ].join('  ');
  const indent = ' '.repeat(INDENT.length + levelWidth(report) + 2);
  return [
    ...hanging(level, text, LEVEL_PAINTS[finding.level], columns, style, report),
    ...(frame ? frameLines(frame, indent, columns, style) : []),
    ...flowLines(item, report, indent, columns, style),
  ];
}

function hanging(level: string, text: string, how: Parameters<typeof paint>[0], columns: number, style: Style, report?: Report): string[] {
  const width = report ? levelWidth(report) : widthOf(level);
  const indent = ' '.repeat(INDENT.length + width + 2);
  const [first = '', ...rest] = wrapped(text, columns - indent.length);
  return [`${INDENT}${paint(how, padded(level, width), style)}  ${first}`, ...rest.map((line) => indent + line)];
}

function levelWidth({ items, locale }: Report): number {
  const levels = new Set(items.map(({ reported }) => reported.finding.level));
  return Math.max(...[...levels].map((level) => widthOf(LEVEL_NAMES[level][locale])));
}

/** What else is to be known of a finding. */
function notesOf({ reported: { severity, finding }, state, entry, isByUpgrade }: Item, { locale }: Report): string[] {
  return [
    ...(severity === 'warning' ? [say(REPORT['warning'], locale)] : []),
    ...(finding.confidence === 'low' ? [say(REPORT['guess'], locale)] : []),
    ...(state === 'worse' ? [say(REPORT['worse'], locale, { since: entry?.since ?? '' })] : []),
    ...(isByUpgrade ? [say(REPORT['byUpgrade'], locale)] : []),
  ];
}

/** The way from source to sink where it is more than one line long: its beginning and its end. */
function flowLines({ reported }: Item, { cwd, locale }: Report, indent: string, columns: number, style: Style): string[] {
  const { file, flow, start } = reported;
  if (
    new Set(flow.map((step) => `${step.file ?? ''}:${step.start.line}`)).size < 2 &&
    flow.every((step) => step.file === undefined && step.start.line === start.line)
  )
    return [];
  const steps = flow.map((step) => {
    const where = step.file === undefined || step.file === file ? '' : `${displayPath(step.file, cwd)}:`;
    return `${where}${step.start.line}:${step.start.column} ${withoutHidden(step.note[locale])}`;
  });
  const shown =
    steps.length <= MAX_FLOW
      ? steps
      : [...steps.slice(0, 1), say(REPORT['moreSteps'], locale, { count: steps.length - MAX_FLOW + 1 }), ...steps.slice(-2)];
  return shown.map((step) => indent + paint('dim', shortened(`→ ${step}`, columns - indent.length), style));
}

interface Advice {
  readonly kinds: Set<string>;
  readonly rule: string;
  readonly law: string;
  /** What to do; of several values, where it is about several anywhere. */
  advice: string;
}

/** What to do, once for each rule and advice, with the kinds that it is about and the article. */
function adviceBlock(items: readonly Item[], { locale }: Report, style: Style): string {
  const groups = new Map<string, Advice>();
  for (const item of items) {
    const { advice } = partsOf(item, locale);
    if (advice === '') continue;
    const { laws, ruleId: rule } = item.reported.finding;
    const law = laws[0] === undefined ? '' : citeLawOfChina(laws[0], locale);
    // The Chinese text is the same for one value and for several.
    const key = `${rule}\0${partsOf(item, 'zh-CN').advice}\0${law}`;
    const group = groups.get(key) ?? { kinds: new Set<string>(), rule, law, advice };
    const names = kindNames(item, locale);
    if (names.length > 1 && group.kinds.size <= 1) group.advice = advice;
    for (const name of names) group.kinds.add(name);
    groups.set(key, group);
  }
  const lines = [...groups.values()].flatMap((group) => adviceLines(group, locale, columnsOf(style)));
  return lines.length === 0 ? '' : [paint('bold', say(REPORT['whatToDo'], locale), style), ...lines].map((line) => `${line}\n`).join('');
}

function adviceLines({ kinds, rule, law, advice }: Advice, locale: Locale, columns: number): string[] {
  const isChinese = locale === 'zh-CN';
  const names = [...kinds].slice(0, MAX_KINDS).join(isChinese ? '、' : ', ') + (kinds.size > MAX_KINDS ? ' …' : '');
  const about = names === '' ? '' : isChinese ? `（${names}）` : ` (${names})`;
  const text = isChinese ? `${rule}${about}：${advice}。${law}` : `${rule}${about}: ${advice}. ${law}`;
  const [first = '', ...rest] = wrapped(text, columns - 2 * INDENT.length);
  return [INDENT + first, ...rest.map((line) => INDENT + INDENT + line)];
}
