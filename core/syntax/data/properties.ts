/** Java properties: continuation lines, escapes, `=`, `:` or blanks between key and value. */
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const COMMENT = /[^\S\r\n]*[#!]([^\r\n]*)/y;
/** A line and those that a backslash at its end continues. */
const LOGICAL_LINE = /(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*/y;
const KEY = /^((?:\\[\s\S]|[^\\=:\s])+)(?:\s*[=:]\s*|\s+)?/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };

/** Reads a `.properties` file as `java.util.Properties` does. Keys are split at their dots. */
export function readProperties(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    COMMENT.lastIndex = at;
    const comment = COMMENT.exec(text);
    if (comment) {
      const start = COMMENT.lastIndex - (comment[1] ?? '').length - 1;
      comments.push({ syntax: 'hash', text: comment[1] ?? '', range: { start, end: COMMENT.lastIndex } });
      at = COMMENT.lastIndex;
    } else {
      LOGICAL_LINE.lastIndex = at;
      const line = LOGICAL_LINE.exec(text)?.[0] ?? '';
      const entry = entryOf(line, at);
      if (entry) entries.push(entry);
      at += line.length;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else at++;
  }
  return { entries, comments };
}

function entryOf(line: string, offset: number): Entry | undefined {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const body = line.slice(indent);
  const match = KEY.exec(body);
  if (!match) return undefined;
  const [head, key = ''] = match;
  const written = body.slice(head.length);
  const value = unescaped(written);
  if (value === '') return undefined;
  const keyStart = offset + indent;
  const start = keyStart + head.length;
  return {
    path: unescaped(key).split('.'),
    keyRange: { start: keyStart, end: keyStart + key.length },
    value,
    valueRange: { start, end: start + written.length },
    isText: true,
    parent: 0,
    document: 0,
  };
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|(\r\n|[\r\n])[^\S\r\n]*|([\s\S]))/gi,
    (_, code: string | undefined, newline: string | undefined, character: string) =>
      code !== undefined ? String.fromCharCode(parseInt(code, 16)) : newline !== undefined ? '' : (ESCAPES[character] ?? character),
  );
}
