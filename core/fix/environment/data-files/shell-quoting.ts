/** What a place of a shell script stands in: quotes, or the text that a command is given below it. */
import { addTo } from '../../../groups.ts';
import { LastResult } from '../../../memo.ts';
import { countUntil } from '../../../positions.ts';

/** The text between a word behind `<<` and the line that repeats it. */
interface HereDocument {
  /** Where the mark stands. */
  readonly mark: number;
  /** Where the mark and its word end. */
  readonly start: number;
  /** The end of the line that repeats the word; infinite where none does. */
  readonly end: number;
  /** Whether the word is quoted: then the text is given as it stands. */
  readonly isQuoted: boolean;
}

/** No shift of a number, `1 << 2`, and no text in its place, `cat <<< word`. */
const MARK = /(?<!<)<<-?[ \t]{0,4}(["'\\]?)([a-z_]\w{0,39})/gi;
const documents = new LastResult<readonly HereDocument[]>();

/** The last such text that begins before a place, where it does not end before it; undefined where there is none. */
export function hereDocumentAround(text: string, at: number): HereDocument | undefined {
  const all = documents.of(text, () => hereDocuments(text));
  const last = all[countUntil(all, at, ({ start }) => start) - 1];
  return last && last.end > at ? last : undefined;
}

function hereDocuments(text: string): HereDocument[] {
  const marks = [...text.matchAll(MARK)];
  if (marks.length === 0) return [];
  const ends = new Map<string, number[]>();
  for (const { index, 0: line, 1: word = '' } of text.matchAll(/(?<=\n)[ \t]*(\w{1,40})[ \t]*\n/g)) addTo(ends, word, index + line.length);
  return marks.map(({ index, 0: { length }, 1: quote, 2: word = '' }) => {
    const start = index + length;
    const places = ends.get(word) ?? [];
    return { mark: index, start, end: places[countUntil(places, start, (end) => end)] ?? Infinity, isQuoted: quote !== '' };
  });
}

/** A quote that opens or closes. */
interface Change {
  readonly at: number;
  /** The quote that is open from there on; empty where none is. */
  readonly open: string;
}

const changes = new LastResult<readonly Change[]>();

/** The quote that is open at a place; empty where none is. Comments and what commands are given below them have none. */
export function openQuote(text: string, at: number): string {
  const all = changes.of(text, () => quoteChanges(text));
  return all[countUntil(all, at - 1, (change) => change.at) - 1]?.open ?? '';
}

function quoteChanges(text: string): Change[] {
  const found: Change[] = [];
  let open = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (open === '' && character === '#' && /(?:^|\s)$/.test(text.charAt(at - 1))) at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    else if (open === '' && text.startsWith('<<', at)) at = Math.min(endOfHereDocument(text, at), text.length);
    else if (character === '\\' && open !== "'") at++;
    else if (open === '' ? /["']/.test(character) : character === open) {
      open = open === '' ? character : '';
      found.push({ at, open });
    }
  }
  return found;
}

/** Where the text that a command is given below it ends, if `<<` at this place begins one. */
function endOfHereDocument(text: string, at: number): number {
  const all = documents.of(text, () => hereDocuments(text));
  const last = all[countUntil(all, at, ({ mark }) => mark) - 1];
  return last?.mark === at ? last.end - 1 : at + 1;
}
