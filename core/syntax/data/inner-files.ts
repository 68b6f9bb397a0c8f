/**
 * Files inside of a file: `application.yml: |` in the data of a ConfigMap, `config.toml: |` in the texts of a secret. Under a name of a file
 * that is read, the block is read as that.
 * https://kubernetes.io/docs/concepts/configuration/configmap/
 */
import type { Range } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';
import { dataLanguageOf, type DataLanguage } from './languages.ts';

type Read = (language: DataLanguage, text: string) => Reading;

const LINE = /[^\n]*(?:\n|$)/g;
const MAX_INNER = 100_000;

/** The entries of a file and of the files inside it. Entries of an inner file have the path to that file before their own. */
export function withInnerFiles(reading: Reading, text: string, read: Read): Reading {
  const inner = reading.entries.flatMap((entry) => {
    const language = innerLanguage(entry, text);
    return language === undefined ? [] : [{ entry, language }];
  });
  if (inner.length === 0) return reading;
  let parents = parentsIn(reading);
  const entries = [...reading.entries];
  const comments = [...reading.comments];
  for (const { entry, language } of inner) {
    const block = new Block(text, entry.valueRange);
    const found = read(language, block.text);
    for (const one of found.entries)
      entries.push({
        ...one,
        path: [...entry.path, ...one.path],
        keyRange: one.keyRange && block.rangeOf(one.keyRange),
        valueRange: block.rangeOf(one.valueRange),
        parent: parents + one.parent,
        document: entry.document,
      });
    for (const comment of found.comments) comments.push({ ...comment, range: block.rangeOf(comment.range) });
    parents += Math.max(1, parentsIn(found));
  }
  return { entries: entries.sort((a, b) => a.valueRange.start - b.valueRange.start), comments };
}

/** One more than the largest number of a parent. Not by spreading them: a file has more entries than a call may have arguments. */
function parentsIn({ entries }: Reading): number {
  return entries.reduce((most, { parent }) => Math.max(most, parent + 1), 0);
}

/** What a block of several lines is by the name that it is given to, which has an ending or is that of a file. */
function innerLanguage({ path, valueRange: { start, end }, value }: Entry, text: string): DataLanguage | undefined {
  const name = path.at(-1);
  const isBlock = typeof name === 'string' && name.includes('.') && value.includes('\n') && end - start < MAX_INNER;
  if (!isBlock || /["'{[]/.test(text.charAt(start - 1))) return undefined;
  const language = dataLanguageOf(name);
  return language === 'key' || language === 'document' ? undefined : language;
}

/** A block without the indentation of its lines. It maps ranges back to the file. */
export class Block {
  readonly text: string;
  private readonly lines: { readonly inner: number; readonly outer: number }[] = [];

  constructor(whole: string, { start, end }: Range) {
    const first = whole.lastIndexOf('\n', start - 1) + 1;
    const indent = start - first;
    let text = '';
    for (const { 0: line, index } of whole.slice(first, end).matchAll(LINE)) {
      const blank = Math.min(indent, line.length - line.trimStart().length);
      this.lines.push({ inner: text.length, outer: first + index + blank });
      text += line.slice(blank);
    }
    this.text = text;
  }

  rangeOf({ start, end }: Range): Range {
    return { start: this.outer(start), end: this.outer(end) };
  }

  private outer(offset: number): number {
    let at = this.lines.length - 1;
    while (at > 0 && (this.lines[at]?.inner ?? 0) > offset) at--;
    const { inner = 0, outer = 0 } = this.lines[at] ?? {};
    return outer + offset - inner;
  }
}
