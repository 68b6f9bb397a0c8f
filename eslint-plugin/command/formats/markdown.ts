/** A page for job summaries and comments on pull requests. */
import { LEVELS } from '../../../core/index.ts';
import { LEVEL_NAMES } from '../texts.ts';
import { lawsOf, partsOf, pathOf, worstFirst, type Item, type NotChecked, type Report } from './report.ts';

/** Comments on GitHub hold 65,536 characters. */
export const MAX_LENGTH = 60_000;
/** Files and comments that are listed behind the findings. */
const MAX_OTHERS = 50;
const WORDS = {
  en: {
    title: 'PI Guard',
    level: 'level',
    place: 'place',
    problem: 'problem',
    rule: 'rule',
    law: 'Articles',
    more: (count: number) => `… and ${count} more.`,
    notChecked: 'Not checked',
    remarks: 'Comments',
    worse: 'worse than accepted',
    upgrade: 'new by the upgrade of PI Guard',
  },
  'zh-CN': {
    title: 'PI Guard',
    level: '等级',
    place: '位置',
    problem: '问题',
    rule: '规则',
    law: '法条',
    more: (count: number) => `……另有 ${count} 条。`,
    notChecked: '未检查',
    remarks: '注释',
    worse: '比已接受的更严重',
    upgrade: '因 PI Guard 升级而新增',
  },
} as const;

function lineOf({ file, line, message }: NotChecked, cwd: string): string {
  return `- ${code(`${pathOf(file, cwd)}${line === undefined ? '' : `:${line}`}`)}: ${escaped(message)}\n`;
}

/** A table of the findings, the worst first, as many as there is room for. */
export function markdown(report: Report): string {
  const { locale, cwd, summary, notChecked, problems, remarks } = report;
  const words = WORDS[locale];
  const items = worstFirst(report);
  const counts = LEVELS.map((level) => [level, items.filter(({ reported }) => reported.finding.level === level).length] as const).filter(
    ([, count]) => count > 0,
  );
  const failures = problems.map((problem) => `> ${escaped(problem)}\n\n`).join('');
  const head = `# ${words.title}\n\n${failures}${summary.map((line) => `${escaped(line)}\n`).join('\n')}\n`;
  const laws = [...new Set(items.flatMap((item) => lawsOf(item, locale).slice(0, 1)))];
  const foot = [
    ...(laws.length > 0 ? [`${words.law}: ${laws.map(escaped).join(locale === 'zh-CN' ? '、' : '; ')}\n`] : []),
    ...(
      [
        ['notChecked', notChecked],
        ['remarks', remarks],
      ] as const
    ).flatMap(([title, all]) =>
      all.length > 0
        ? [
            `**${words[title]}**\n\n${all
              .slice(0, MAX_OTHERS)
              .map((one) => lineOf(one, cwd))
              .join('')}`,
          ]
        : [],
    ),
  ].join('\n');
  if (items.length === 0) return `${head}${foot === '' ? '' : `\n${foot}`}`;
  const table = `| ${words.level} | ${words.place} | ${words.problem} | ${words.rule} |\n| --- | --- | --- | --- |\n`;
  let rows = '';
  let shownCount = 0;
  for (const item of items) {
    const row = rowOf(item, report);
    if (head.length + table.length + rows.length + row.length + foot.length + 200 > MAX_LENGTH) break;
    rows += row;
    shownCount++;
  }
  const more = shownCount < items.length ? `\n${words.more(items.length - shownCount)}\n` : '';
  const levels = counts.map(([level, count]) => `**${LEVEL_NAMES[level][locale]}** ${count}`).join(' · ');
  return `${head}\n${levels}\n\n${table}${rows}${more}${foot === '' ? '' : `\n${foot}`}`;
}

function rowOf(item: Item, { locale, cwd }: Report): string {
  const {
    reported: { finding, file, start },
    state,
    isByUpgrade,
  } = item;
  const { problem, advice } = partsOf(item, locale);
  const words = WORDS[locale];
  const note = state === 'worse' ? ` (${words.worse})` : isByUpgrade ? ` (${words.upgrade})` : '';
  const place = code(`${pathOf(file, cwd)}:${start.line}`);
  const said = `${escaped(problem)}${note}${advice === '' ? '' : `<br>${escaped(advice)}`}`;
  return `| ${LEVEL_NAMES[finding.level][locale]} | ${place} | ${said} | ${finding.ruleId} |\n`;
}

/** Names of code are no markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}
