/** Configurations of nginx: directives that set a header, a parameter or a variable. https://nginx.org/en/docs/dirindex.html */
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const LINE = /[^\r\n]*/y;
const SETTING = /^\s*(?:(?:proxy|grpc)_set_header|(?:fastcgi|uwsgi|scgi)_param|set)\s+\$?(?<key>[\w-]{1,80})\s+(?<value>"(?:\\.|[^"\\])*"|'[^']*'|[^\s;]+)\s*;/d;

/** Reads the directives that give a value to a name; values with variables in them are filled in for each request. */
export function readNginx(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    LINE.lastIndex = at;
    const line = LINE.exec(text)?.[0] ?? '';
    const mark = line.search(/\S/);
    const match = SETTING.exec(line);
    const { key = '', value = '' } = match?.groups ?? {};
    if (line[mark] === '#') comments.push({ syntax: 'hash', text: line.slice(mark + 1), range: { start: at + mark, end: at + line.length } });
    else if (match && !/(?<!\\)\$\w|\$\{/.test(value)) {
      const [keyStart, keyEnd] = match.indices?.groups?.['key'] ?? [0, 0];
      const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
      const plain = /^["']/.test(value) ? value.slice(1, -1) : value;
      entries.push({ path: [key], keyRange: { start: at + keyStart, end: at + keyEnd }, value: plain, valueRange: { start: at + start, end: at + end }, isText: true, parent: 0, document: 0 });
    } else if (mark >= 0) entries.push({ path: [], value: line.trim(), valueRange: { start: at + mark, end: at + line.trimEnd().length }, isText: true, parent: 1, document: 0, isPassage: true });
    at += line.length;
  }
  return { entries, comments };
}
