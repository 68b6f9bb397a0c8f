/**
 * The hover over a finding, in at most four parts: the way of the value; what to do; the first repair with a preview of its result, or why
 * there is none; the law. The problem is in the editor's own row above, and the advice too where there is room.
 */
import {
  citeLaw,
  docsUrl,
  doesAsAdvised,
  messageParts,
  reasonForNoRepair,
  repairedLine,
  shown,
  type Finding,
  type FlowStep,
  type Locale,
  type ParsedFile,
} from '../../../core/index.ts';
import { fileUri } from '../machine/file-address.ts';
import { saysAdvice, withoutCapital } from './short-message.ts';
import { texts } from './texts.ts';

const BETWEEN = '\n\n---\n\n';
const MAX_STEPS = 5;
const MAX_PREVIEW = 100;
/** A preview without any name shows nothing: of a text over several lines it has only the end. */
const SHOWS_CODE = /[\p{L}_$]/u;
/** Characters of the title of a repair: one in many files names some of them. */
const MAX_TITLE = 240;

export interface HoverOptions {
  readonly locale: Locale;
  /** The document as it is read; undefined for what is no code or cannot be parsed. */
  readonly file: () => { readonly text: string; readonly parsed: Pick<ParsedFile, 'tree' | 'templates'> } | undefined;
  /** The document's own address, for the steps in it. */
  readonly uri: string;
  /** Line of an offset of the document (`file` undefined) or of another file, counted from 1. */
  readonly lineOf: (file: string | undefined, offset: number) => number | undefined;
  /** Whether the editor shows the message of the finding beside the hover. */
  readonly hasMessage: boolean;
  /** Whether the client has `piGuard.openRulePage`. */
  readonly canOpenPages: boolean;
}

/** Markdown about all findings at one place. */
export function hoverText(findings: readonly Finding[], options: HoverOptions): string {
  return findings.map((finding) => describe(finding, options)).join(BETWEEN);
}

function describe(finding: Finding, options: HoverOptions): string {
  const { locale } = options;
  const colon = locale === 'zh-CN' ? '：' : ': ';
  const items: readonly (readonly [keyof typeof texts, string])[] = [
    ['what', options.hasMessage ? '' : escapeMarkdown(whatIsWrong(finding, locale))],
    ['way', wayOf(finding, options)],
    ['whatToDo', options.hasMessage ? whatToDo(finding, locale) : ''],
    [doesAsAdvised(finding, finding.fixes[0]) ? 'quickFix' : 'otherFix', repairOf(finding, options)],
    ['noFix', escapeMarkdown(reasonForNoRepair(finding, locale))],
    ['law', lawsOf(finding, options)],
  ];
  return items
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `**${texts[heading][locale]}**${colon}${text}`)
    .join('\n\n');
}

/** Where the value comes through, each step with a link; a flow that begins and ends at the finding is not shown. */
function wayOf({ flow }: Finding, options: HoverOptions): string {
  const places: FlowStep[][] = [];
  const placeOf = ({ file, range }: FlowStep): string => `${file ?? ''}:${options.lineOf(file, range.start) ?? ''}`;
  for (const step of flow) {
    const last = places.at(-1);
    if (last?.[0] && placeOf(last[0]) === placeOf(step)) last.push(step);
    else places.push([step]);
  }
  if (places.length < 2) return '';
  const told = places.length > MAX_STEPS ? [...places.slice(0, 2), ...places.slice(-(MAX_STEPS - 2))] : places;
  return told.map((steps) => describePlace(steps, options)).join(' → ');
}

/** Folders such as `app/(clinic)` would end a link of Markdown too early. */
function inMarkdown(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** What happens on one line, as one link. */
function describePlace(steps: readonly FlowStep[], { locale, uri, lineOf }: HoverOptions): string {
  const [{ file, range }] = steps as readonly [FlowStep];
  const line = lineOf(file, range.start);
  const text = escapeMarkdown([...new Set(steps.map(({ note }) => shown(note[locale])))].join(locale === 'zh-CN' ? '，' : ', '));
  return line === undefined ? text : `[${text}](${inMarkdown(file === undefined ? uri : fileUri(file))}#L${line})`;
}

/** The whole message without its law, where the editor does not show it. */
function whatIsWrong(finding: Finding, locale: Locale): string {
  const { problem, advice } = messageParts(finding, locale);
  return advice === '' ? problem : `${problem}${locale === 'zh-CN' ? '：' : ': '}${withoutCapital(advice, locale)}`;
}

/** The advice, unless the message has it. */
function whatToDo(finding: Finding, locale: Locale): string {
  return saysAdvice(finding, locale) ? '' : escapeMarkdown(messageParts(finding, locale).advice);
}

/** The repair that is offered first, and the line as it would be. */
function repairOf(finding: Finding, options: HoverOptions): string {
  const [fix] = finding.fixes;
  if (!fix) return '';
  const preview = previewOf(finding, options);
  return `${escapeMarkdown(shown(fix.title[options.locale], MAX_TITLE))}${preview === undefined ? '' : `\n\n${codeSpan(preview)}`}`;
}

/** The line of the finding after its first repair, with no text of the file in it. */
function previewOf({ range, fixes: [fix] }: Finding, { file }: HoverOptions): string | undefined {
  const edits = (fix?.edits ?? []).filter((edit) => edit.file === undefined);
  const parsed = edits.length > 0 ? file() : undefined;
  const line = parsed && repairedLine(parsed, range, edits);
  return line === undefined || !SHOWS_CODE.test(line) ? undefined : shown(line, MAX_PREVIEW);
}

function lawsOf(finding: Finding, { locale, canOpenPages }: HoverOptions): string {
  const [first] = finding.laws;
  const page = canOpenPages
    ? `command:piGuard.openRulePage?${encodeURIComponent(JSON.stringify([finding.ruleId, locale]))}`
    : docsUrl(finding.ruleId);
  return `${first === undefined ? '' : `${escapeMarkdown(citeLaw(first, locale))} · `}[${texts.about[locale]}](${page})`;
}

/** Code as it is, whatever accents it has. */
function codeSpan(code: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** Names of code are shown as they are: no emphasis, no image, no link, not even that of a bare address. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!&@]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:')
    .replace(/\bwww\./gi, 'www\\.');
}
