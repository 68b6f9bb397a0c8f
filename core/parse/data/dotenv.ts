import type { Comment } from '../../suppress/directives.ts';
import type { Entry, Reading } from './entries.ts';

/** `KEY=value`, `export KEY="…"`; quoted values go over several lines. */
const LINE = /[^\S\r\n]*(?:#(?<comment>[^\r\n]*)|(?:(?:export|set)[^\S\r\n]+)?(?<key>[\w.-]+)[^\S\r\n]*[=:][^\S\r\n]*(?<value>"(?:\\[^]|[^"\\])*"|'[^']*'|`[^`]*`|[^\r\n]*)(?<rest>[^\r\n]*)|[^\r\n]*)(?:\r\n|\r|\n|$)/dy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads a `.env` file as `dotenv` does; lines without `=` say nothing. */
export function readDotenv(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  for (LINE.lastIndex = text.startsWith('\uFEFF') ? 1 : 0; LINE.lastIndex < text.length; ) {
    const match = LINE.exec(text);
    const [start, end] = match?.indices?.groups?.['value'] ?? [0, 0];
    if (!match) break;
    const { comment, key, value, rest } = match.groups ?? {};
    if (comment !== undefined) {
      const at = match.index + match[0].indexOf('#');
      comments.push({ syntax: 'hash', text: comment, range: { start: at, end: at + 1 + comment.length } });
    } else if (key !== undefined && value !== undefined) {
      const quote = /^["'`]/.exec(value)?.[0];
      const isQuoted = quote !== undefined && value.length > 1 && value.endsWith(quote);
      const bare = isQuoted ? value : value.replace(/(?:^|\s)#.*$/, '').trimEnd();
      const tail = isQuoted ? { text: rest ?? '', at: end } : { text: value.slice(bare.length), at: start + bare.length };
      const hash = tail.text.indexOf('#');
      if (hash >= 0) comments.push({ syntax: 'hash', text: tail.text.slice(hash + 1), range: { start: tail.at + hash, end: tail.at + tail.text.length } });
      const [from, to] = match.indices?.groups?.['key'] ?? [0, 0];
      const content = isQuoted ? value.slice(1, -1) : bare;
      const decoded = quote === '"' && isQuoted ? content.replace(/\\([^])/g, (_, character: string) => ESCAPES[character] ?? character) : content;
      if (decoded !== '') entries.push({ path: [key], keyRange: { start: from, end: to }, value: decoded, valueRange: { start, end: start + bare.length }, isText: true, parent: 0, document: 0 });
    }
  }
  return { entries, comments };
}
