import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const REST_OF_LINE = /[^\r\n]*/y;
/** `KEY=`, `export KEY = `; `KEY: ` counts too. */
const HEAD = /(?:(?:export|set)[ \t]+)?(?<key>[\w.-]+)[ \t]*[=:][ \t]*/dy;
/** Quoted values go over several lines. */
const QUOTED = /"(?:\\[\s\S]|[^"\\])*"|'[^']*'|`[^`]*`/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads a `.env` file as `dotenv` does; lines without `=` hold nothing. */
export function readDotenv(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  const commentIn = (start: number, end: number): void => {
    const at = text.indexOf('#', start);
    if (at >= 0 && at < end) comments.push({ syntax: 'hash', text: text.slice(at + 1, end), range: { start: at, end } });
  };
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    const lineEnd = endOf(REST_OF_LINE, text, at);
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (head) {
      const start = at + head[0].length;
      const quotedEnd = endOf(QUOTED, text, start);
      const isQuoted = quotedEnd > start;
      const written = isQuoted ? text.slice(start, quotedEnd) : withoutComment(text.slice(start, lineEnd));
      const valueRange = { start, end: start + written.length };
      const value = isQuoted ? unquoted(written) : written;
      const [keyStart, keyEnd] = head.indices?.groups?.['key'] ?? [at, at];
      if (value !== '')
        entries.push({
          path: [head.groups?.['key'] ?? ''],
          keyRange: { start: keyStart, end: keyEnd },
          value,
          valueRange,
          isText: true,
          parent: 0,
          document: 0,
        });
      at = endOf(REST_OF_LINE, text, valueRange.end);
      commentIn(valueRange.end, at);
    } else {
      if (text[at] === '#') commentIn(at, lineEnd);
      at = lineEnd;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { entries, comments };
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}

/** A comment is set off by white space, or takes the whole place of the value. */
function withoutComment(rest: string): string {
  const hash = rest.startsWith('#') ? 0 : rest.search(/\s#/);
  return (hash < 0 ? rest : rest.slice(0, hash)).trimEnd();
}

function unquoted(written: string): string {
  const content = written.slice(1, -1);
  return written.startsWith('"') ? content.replace(/\\([\s\S])/g, (_, character: string) => ESCAPES[character] ?? character) : content;
}
