/** Which files of a program may write to a cell, judged by their unparsed text. */
import { markupExtension } from '../../syntax/mini-program/languages.ts';
import { fileMark } from '../../sources/cells/cell.ts';
import { writtenKeysIn } from '../../sources/cells/written-keys.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { CellDependency } from '../../types.ts';
import { isProgramScript } from '../parse-module.ts';
import { ProgramTexts } from './texts.ts';

interface Known {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
}

const known = new WeakMap<ModuleHost, Map<string, Known>>();
/** Length of the texts that are read of one program, in UTF-16 units. */
const MAX_READ = 6_000_000;
const NONE: ReadonlySet<string> = new Set();

/** A file of a program with the marks of the cells that it may write to. */
export interface Writer {
  readonly id: string;
  readonly marks: ReadonlySet<string>;
  /** Length of its text. */
  readonly length: number;
}

/**
 * The files of the program that `from` belongs to that may write to any cell; `textOf` reads one. None where the host lists no files;
 * `isCut` is true when the program is so large that not all files were read.
 */
export function writersAround(
  host: ModuleHost,
  from: string,
  textOf: (id: string) => string | undefined,
): { readonly writers: readonly Writer[]; readonly isCut: boolean } {
  const writers: Writer[] = [];
  let read = 0;
  for (const id of host.programFiles?.(from) ?? []) {
    if (read > MAX_READ) return { writers, isCut: true };
    const text = id === from ? undefined : textOf(id);
    const marks = text === undefined ? NONE : marksIn(host, id, text);
    read += text?.length ?? 0;
    if (text !== undefined && marks.size > 0) writers.push({ id, marks, length: text.length });
  }
  return { writers, isCut: false };
}

/** The same for one cell, in the same order: what `CellDependency` remembers. `host.read` reads. */
export function writersUnder(host: ModuleHost, from: string, marks: readonly string[]): readonly string[] {
  const textOf = (id: string): string | undefined => {
    const text = host.read(id);
    return text === 'later' ? undefined : text;
  };
  return writersByMarks(
    host,
    from,
    marks,
    textOf,
    () => writersAround(host, from, textOf).writers,
    (words) => new ProgramTexts(host, from, textOf).scriptsWith(words),
  );
}

/**
 * Ids of files of the program that may write to a cell with one of these marks; `around` are those with marks of their own,
 * `withWords` the scripts in whose text all of some words stand.
 */
export function writersByMarks(
  host: ModuleHost,
  from: string,
  marks: readonly string[],
  textOf: (id: string) => string | undefined,
  around: () => readonly Writer[],
  withWords: (words: readonly string[]) => readonly string[],
): readonly string[] {
  const asked = marks.flatMap((mark) => fileMark(mark) ?? []);
  if (asked.length === 0) return writersOf(around(), marks);
  return [
    ...new Set(
      asked.flatMap(({ by, what }) => {
        if (by === 'file') return marked(what, textOf);
        if (by === 'words') return withWords(what.split('\n'));
        const files = (host.programFiles?.(from) ?? []).filter((id) => mayBeMarked(id, by, what) && isMarked(id, textOf(id), by, what));
        if (by !== 'beside') return files;
        const component = what.split('\n')[1] ?? '';
        const isSharedByAll = (host.entries?.(from) ?? []).some((entry) => textOf(settingsOf(entry))?.includes(component));
        return files
          .filter((id) => isSharedByAll || textOf(settingsOf(id))?.includes(component))
          .flatMap((id) => scriptBeside(id, textOf) ?? []);
      }),
    ),
  ];
}

/** Whether the path alone allows a mark. */
function mayBeMarked(id: string, by: 'ending' | 'beside', what: string): boolean {
  return by === 'ending' ? id.replaceAll('\\', '/').endsWith(what) : markupExtension(id) !== undefined;
}

function isMarked(id: string, text: string | undefined, by: 'file' | 'ending' | 'words' | 'beside', what: string): boolean {
  if (text === undefined) return false;
  if (by === 'file') return id === what.split('\n')[0];
  if (by === 'ending') return id.replaceAll('\\', '/').endsWith(what);
  if (by === 'beside') return markupExtension(id) !== undefined && text.includes(what.split('\n')[0] ?? '');
  return what.split('\n').every((word) => text.includes(word)) && isProgramScript(id, text);
}

/** The file of a mark, where its word stands in it. */
function marked(what: string, textOf: (id: string) => string | undefined): readonly string[] {
  const [id = '', word = ''] = what.split('\n');
  return textOf(id)?.includes(word) ? [id] : [];
}

/** The settings of a page or application, by its script or markup. */
function settingsOf(id: string): string {
  return `${id.slice(0, id.lastIndexOf('.'))}.json`;
}

function scriptBeside(markup: string, textOf: (id: string) => string | undefined): string | undefined {
  return ['js', 'ts'].map((extension) => markup.slice(0, markup.lastIndexOf('.') + 1) + extension).find((id) => textOf(id) !== undefined);
}

/** Whether a file with this text may write to one of the queried cells. */
export function mayWriteTo(id: string, text: string, cells: readonly CellDependency[]): boolean {
  if (cells.length === 0) return false;
  const asked = cells.flatMap(({ marks }) => marks.flatMap((mark) => fileMark(mark) ?? []));
  if (asked.some(({ by, what }) => isMarked(id, text, by, what))) return true;
  if (!isProgramScript(id, text)) return false;
  const written = writtenKeysIn(text);
  return cells.some(({ marks }) => marks.some((mark) => written.has(mark)));
}

/** Ids of those that may write to a cell with one of these marks, short files first: more of them can be looked at. */
export function writersOf(writers: readonly Writer[], marks: readonly string[]): readonly string[] {
  const found = writers.filter((writer) => marks.some((mark) => writer.marks.has(mark)));
  return found.sort((a, b) => a.length - b.length).map(({ id }) => id);
}

/** The marks of a text, memoised. */
function marksIn(host: ModuleHost, id: string, text: string): ReadonlySet<string> {
  let files = known.get(host);
  if (!files) known.set(host, (files = new Map()));
  const last = files.get(id);
  if (last?.text === text) return last.marks;
  const marks = isProgramScript(id, text) ? writtenKeysIn(text) : NONE;
  files.set(id, { text, marks });
  return marks;
}
