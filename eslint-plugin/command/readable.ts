/** Our own report: by file, worst told apart by colour, each file's articles cited once. */
import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Linter } from 'eslint';
import { messageData, withoutHidden, type Finding, type Level, type Locale } from '../../core/index.ts';
import { isInside } from '../host/inside.ts';
import type { Scan } from './scan.ts';
import { LEVEL_NAMES, REPORT, say } from './texts.ts';

export interface ReadableOptions {
  readonly locale: Locale;
  readonly cwd: string;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
const LEVEL_STYLES: Readonly<Record<Level, Style>> = { critical: ['bold', 'red'], high: 'red', medium: 'yellow', low: 'cyan', info: 'dim' };

/** The report without the closing lines. Files without anything to say are left out. */
export function readableReport(scan: Scan, options: ReadableOptions): string {
  const blocks: string[] = [];
  for (const { filePath, messages } of scan.results) {
    if (messages.length > 0) blocks.push(fileBlock(filePath, messages, scan, options));
  }
  for (const [paths, text] of [
    [scan.notUtf8, REPORT['notUtf8']],
    [scan.unreadable, REPORT['notRead']],
  ] as const) {
    for (const path of paths) blocks.push(`${paint('underline', displayPath(path, options.cwd), options)}\n  ${say(text, options.locale)}\n`);
  }
  return blocks.map((block) => `${block}\n`).join('');
}

/** Lines that begin so are commands to GitHub Actions, Azure Pipelines and TeamCity. */
const COMMAND = /^(?:::|##)/;

/** A path as it is shown: relative to the current folder when it stands below it, on one line, with nothing hidden in it. */
export function displayPath(path: string, cwd: string): string {
  const shown = withoutHidden(isInside(path, cwd) ? relative(cwd, path) || path : path);
  return COMMAND.test(shown) ? `./${shown}` : shown;
}

interface Row {
  readonly place: string;
  readonly level: string;
  readonly style: Style;
  readonly text: string;
  readonly rule: string;
}

function fileBlock(path: string, messages: readonly Linter.LintMessage[], scan: Scan, options: ReadableOptions): string {
  const rows = messages.map((message) => rowOf(message, scan.details.get(message), options.locale));
  const placeWidth = Math.max(...rows.map(({ place }) => place.length));
  const levelWidth = Math.max(...rows.map(({ level }) => widthOf(level)));
  const lines = rows.map(({ place, level, style, text, rule }) => {
    const padded = level + ' '.repeat(levelWidth - widthOf(level));
    return `  ${paint('dim', place.padStart(placeWidth), options)}  ${paint(style, padded, options)}  ${text}${rule ? `  ${paint('dim', rule, options)}` : ''}\n`;
  });
  const laws = new Set(messages.flatMap((message) => lawOf(scan.details.get(message), options.locale)));
  const cited = laws.size > 0 ? `  ${paint('dim', [...laws].join(options.locale === 'zh-CN' ? '、' : '; '), options)}\n` : '';
  return `${paint('underline', displayPath(path, options.cwd), options)}\n${lines.join('')}${cited}`;
}

function rowOf({ line, column, message, ruleId }: Linter.LintMessage, finding: Finding | undefined, locale: Locale): Row {
  const [law = ''] = lawOf(finding, locale);
  return {
    place: `${line}:${column}`,
    level: finding ? LEVEL_NAMES[finding.level][locale] : say(REPORT['error'], locale),
    style: finding ? LEVEL_STYLES[finding.level] : 'red',
    text: law !== '' && message.endsWith(law) ? message.slice(0, -law.length).trimEnd() : message,
    rule: ruleId?.replace('pi-guard/', '') ?? '',
  };
}

function lawOf(finding: Finding | undefined, locale: Locale): string[] {
  const law = finding && messageData(finding, locale)['law'];
  return law ? [law] : [];
}

/** Columns on a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}

function paint(style: Style, text: string, { color }: ReadableOptions): string {
  return color ? styleText(style, text) : text;
}
