/**
 * Documents for people: Markdown, AsciiDoc, reStructuredText and plain text. Read are labels with a value (`Password: …`), the cells of
 * tables under their headings, blocks of code in a language of settings as files of that language, and each line as a text of its own.
 */
import {
  ACCOUNT_LABEL,
  FENCE_LANGUAGES,
  LOGIN_LABEL,
  PASSWORD_HEADING,
  PASSWORD_LABEL,
  SPACED_LABEL,
} from '../../catalog/credential-words/documents.ts';
import type { Comment, Range } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';
import { Block } from './inner-files.ts';
import { dataLanguageOf, type DataLanguage } from './languages.ts';

type Read = (language: DataLanguage, text: string) => Reading;

const LINE = /[^\r\n]*(?:\r\n|[\r\n]|$)/g;
/** Three and more backticks or tildes. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE = /^\s{0,12}(?:[-*+>]\s{1,3})?(?<mark>`{3,}|~{3,})\s{0,2}\{?\.?(?<language>[\w.+-]{0,20})/;
const HEADING = /^\s{0,3}(?:#{1,6}|={1,6})\s/;
const ITEM = /^\s{0,12}(?:[-*+•>]|\d{1,3}[.)、])\s/;
const COMMENT = /<!--(?<text>[\s\S]*?)(?:-->|$)/g;
/** A line of a document that holds none of these holds no value. */
const MAY_HOLD = /[:：=@|/密口账帐户]|[Pp]assword|[\w+/=-]{16}/;
/** First and last characters of Chinese labels of a login. */
const MAY_BE_SPACED = /[密口账帐户]/;
const QUOTED = String.raw`\x60[^\x60\n]{3,100}\x60|"[^"\n]{3,100}"|'[^'\n]{3,100}'|“[^”\n]{3,100}”`;
const BARE = String.raw`[^\s"'\x60“”,，;；。、|<>()（）*]{3,100}`;
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_./-])(?<label>\p{L}[\p{L}\p{N}_.-]{0,40}(?: \p{L}[\p{L}\p{N}_-]{0,20}){0,3})["'\x60*_]{0,4}\s{0,2}[:：=](?![:=])["'*_]{0,3}\s{0,4}(?<value>${QUOTED}|${BARE})`,
  'dgu',
);
/** Chinese labels need no colon: `账号 shop 密码 …`. */
const SPACED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<label>${SPACED_LABEL.source})\s{1,3}(?<value>[\w@#$%^&*!.+-]{3,60})(?=\s{0,3}(?:[，,。；;、|)）]|$|${SPACED_LABEL.source}))`,
  'dgu',
);
const LOGIN = new RegExp(
  String.raw`${LOGIN_LABEL.source}["'\x60*_]{0,4}\s{0,2}[:：=是为]?["'*_]{0,3}\s{0,4}(?<account>${QUOTED}|[^\s"'\x60,，;；|/／()（）*:：]{2,60})\s{0,3}[/／|:：,，、]\s{0,3}(?<password>${QUOTED}|${BARE})`,
  'diu',
);
const RULE = /^\s{0,12}\|?\s?:?-{2,}:?\s?(?:\|\s?:?-{2,}:?\s?)*\|?\s*$/;
/** A label in a block of commands begins a line of what they print: no command ends its first word with a colon. */
const PRINTED = /^\s{0,8}\p{L}[\p{L}\p{N} ]{0,24}[:：]\s/u;
const MAX_LINE = 2_000;

/** Reads a document; `read` reads the blocks of code in it. */
export function readDocument(text: string, read: Read): Reading {
  return new Reader(text, read).read();
}

interface Line {
  readonly text: string;
  readonly start: number;
}

class Reader {
  private readonly entries: Entry[] = [];
  private readonly comments: Comment[] = [];
  private readonly lines: readonly Line[];
  /** The number of the paragraph, list, row or block that what is read belongs to. */
  private parent = 1;

  constructor(
    private readonly text: string,
    private readonly readBlock: Read,
  ) {
    this.lines = [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ text: line.trimEnd(), start: index }));
  }

  read(): Reading {
    for (const { 0: whole, index, groups } of this.text.matchAll(COMMENT))
      this.comments.push({ syntax: 'html', text: groups?.['text'] ?? '', range: { start: index, end: index + whole.length } });
    for (let at = 0; at < this.lines.length;) at = this.readFrom(at);
    return { entries: this.entries, comments: this.comments };
  }

  /** Reads a line, a table or a block of code, and returns the number of the line behind it. */
  private readFrom(at: number): number {
    const line = this.lines[at] as Line;
    const fence = FENCE.exec(line.text)?.groups;
    if (fence) return this.fenced(at, fence['mark'] ?? '', fence['language'] ?? '');
    if (line.text.includes('|') && RULE.test(this.lines[at + 1]?.text ?? '')) return this.table(at);
    const isBreak = HEADING.test(line.text) || (line.text === '' && !ITEM.test(this.lines[at + 1]?.text ?? ''));
    if (isBreak) this.parent++;
    this.line(line);
    return at + 1;
  }

  private line({ text, start }: Line): void {
    if (text.length > MAX_LINE || !MAY_HOLD.test(text)) return;
    const login = LOGIN.exec(text);
    for (const [name, group] of login
      ? ([
          ['account', 'account'],
          ['password', 'password'],
        ] as const)
      : []) {
      const [from = 0, to = 0] = login?.indices?.groups?.[group] ?? [];
      this.add(name, { start: start + from, end: start + to });
    }
    if (!login) this.labelsOf({ text, start });
    const indent = text.length - text.trimStart().length;
    const valueRange = { start: start + indent, end: start + text.length };
    this.entries.push({ path: [], value: text.trimStart(), valueRange, isText: true, parent: 0, document: 0, isPassage: true });
  }

  private labelsOf({ text, start }: Line): void {
    if (text.length > MAX_LINE) return;
    for (const { indices } of [...text.matchAll(LABELLED), ...(MAY_BE_SPACED.test(text) ? text.matchAll(SPACED) : [])]) {
      const [labelStart = 0, labelEnd = 0] = indices?.groups?.['label'] ?? [];
      const [from = 0, to = 0] = indices?.groups?.['value'] ?? [];
      const label = text.slice(labelStart, labelEnd);
      this.add(label, { start: start + from, end: start + to }, { start: start + labelStart, end: start + labelEnd });
    }
  }

  /** A row has the headings of its columns for names; a table of two columns may have them at its left. */
  private table(at: number): number {
    const headings = this.cells(this.lines[at] as Line).map(({ start, end }) => unquoted(this.text.slice(start, end)));
    const names = headings.map((heading) => (PASSWORD_HEADING.test(heading) ? 'password' : heading));
    const hasLogin = names.some((name) => nameOf(name) === 'password');
    this.parent++;
    let next = at + 2;
    for (; this.lines[next]?.text.includes('|') === true; next++) {
      const cells = this.cells(this.lines[next] as Line);
      if (hasLogin) this.parent++;
      const [left, right] = cells;
      if (hasLogin) cells.forEach((cell, column) => this.add(names[column] ?? '', cell));
      else if (left && right) this.add(unquoted(this.text.slice(left.start, left.end)), right, left);
      const { text, start } = this.lines[next] as Line;
      const valueRange = { start, end: start + text.length };
      this.entries.push({ path: [], value: text, valueRange, isText: true, parent: 0, document: 0, isPassage: true });
    }
    this.parent++;
    return next;
  }

  private cells({ text, start }: Line): Range[] {
    const cells: Range[] = [];
    let from = 0;
    for (const { index } of [...text.matchAll(/(?<!\\)\|/g), { index: text.length }]) {
      const cell = text.slice(from, index);
      const lead = cell.length - cell.trimStart().length;
      if (index > 0 && (from > 0 || cell.trim() !== ''))
        cells.push({ start: start + from + lead, end: start + from + Math.max(lead, cell.trimEnd().length) });
      from = index + 1;
    }
    return cells;
  }

  private fenced(at: number, mark: string, named: string): number {
    let end = at + 1;
    while (end < this.lines.length && !this.lines[end]?.text.trimStart().startsWith(mark)) end++;
    this.parent++;
    const language = languageOf(named);
    if (language) this.blockOf(language, at + 1, end);
    if (language === 'shell') for (const line of this.lines.slice(at + 1, end)) if (PRINTED.test(line.text)) this.labelsOf(line);
    if (!language) for (const line of this.lines.slice(at + 1, end)) this.line(line);
    this.parent++;
    return end + 1;
  }

  private blockOf(language: DataLanguage, first: number, end: number): void {
    const [begin, last] = [this.lines[first], this.lines[end - 1]];
    if (!begin || !last || end <= first) return;
    const indent = begin.text.length - begin.text.trimStart().length;
    const block = new Block(this.text, { start: begin.start + indent, end: last.start + last.text.length });
    const found = this.readBlock(language, block.text);
    for (const one of found.entries)
      this.entries.push({
        ...one,
        keyRange: one.keyRange && block.rangeOf(one.keyRange),
        valueRange: block.rangeOf(one.valueRange),
        parent: this.parent + one.parent,
      });
    this.parent += found.entries.reduce((most, { parent }) => Math.max(most, parent + 1), 1);
    for (const comment of found.comments) this.comments.push({ ...comment, range: block.rangeOf(comment.range) });
  }

  private add(label: string, range: Range, keyRange?: Range): void {
    const written = this.text.slice(range.start, range.end);
    const bare = written.replace(/^\*{1,2}|\*{1,2}$/g, '');
    const value = /^["'`“]/.test(bare) ? unquoted(bare) : bare.replace(/(?<![.。])[.。]+$/, '');
    if (label === '' || value.length < 3 || /\s/.test(value) || value.startsWith('//')) return;
    const start = range.start + written.indexOf(value);
    const valueRange = { start, end: start + value.length };
    this.entries.push({ path: [nameOf(label)], keyRange, value, valueRange, isText: true, parent: this.parent, document: 0 });
  }
}

/** The name that a setting of this label has in code. */
function nameOf(label: string): string {
  if (PASSWORD_LABEL.test(label)) return 'password';
  return ACCOUNT_LABEL.test(label) ? 'account' : label;
}

function unquoted(text: string): string {
  return text.replace(/^["'`“*_]+|(?<!["'`”*_])["'`”*_]+$/g, '').trim();
}

/** The settings language that is named behind a fence. JSON there is not read: it is a response or a request of an interface. */
function languageOf(named: string): DataLanguage | undefined {
  const name = named.toLowerCase().replace(/^\./, '');
  const language = name === '' ? undefined : dataLanguageOf(`x.${FENCE_LANGUAGES.get(name) ?? name}`);
  return language === 'key' || language === 'document' || language === 'json' || language === 'xml' ? undefined : language;
}
