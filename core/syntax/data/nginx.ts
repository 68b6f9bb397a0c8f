/** Configurations of nginx: directives that set a header, a parameter or a variable, or compare one with a text. https://nginx.org/en/docs/dirindex.html */
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const LINE = /[^\r\n]*/y;
/** A line may hold several directives, and the blocks around them. */
const SETTING =
  /(?<=^|[{;}])\s*(?:(?:proxy|grpc)_set_header|(?:fastcgi|uwsgi|scgi)_param|set)\s+\$?(?<key>[\w-]{1,80})\s+(?<value>"(?:\\.|[^"\\])*"|'[^']*'|[^\s;]+)\s*;/dg;
/** What requests are compared with, and the word behind the variables of a link's signature. https://nginx.org/en/docs/http/ngx_http_secure_link_module.html */
const OTHERS: readonly RegExp[] = [
  /(?<=\bif\s{0,4}\(\s{0,4}\$)(?:http|arg|cookie)_(?<key>\w{1,80})\s{1,4}!?=\s{1,4}(?<value>"[^"$]{1,200}"|'[^'$]{1,200}'|[^\s"'$()]{1,200})\s{0,4}\)/dg,
  /(?<=(?:^|[{;}])\s{0,80})(?<key>secure_link_secret)\s{1,20}(?<value>[^\s;"'$]{1,200})\s{0,4};/dg,
  /(?<=(?:^|[{;}])\s{0,80})(?<key>secure_link_md5)\s{1,20}["']?[^"';]{0,200}\s(?<value>[^\s;"'$]{1,200})["']?\s{0,4};/dg,
];
const VARIABLE = /(?<!\\)\$\w|\$\{/;

/** Reads the directives that give a value to a name; values with variables in them are filled in for each request. */
export function readNginx(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    LINE.lastIndex = at;
    const line = LINE.exec(text)?.[0] ?? '';
    const mark = line.search(/\S/);
    if (line[mark] === '#')
      comments.push({ syntax: 'hash', text: line.slice(mark + 1), range: { start: at + mark, end: at + line.length } });
    else if (mark >= 0) entries.push(...entriesOf(line, at));
    at += line.length;
  }
  return { entries, comments };
}

/** The settings of a line, and the text between them as passages. */
function entriesOf(line: string, at: number): Entry[] {
  const entries: Entry[] = [];
  let from = 0;
  const addPassage = (to: number): void => {
    const between = line.slice(from, to);
    const start = at + from + between.length - between.trimStart().length;
    const value = between.trim();
    if (value !== '')
      entries.push({
        path: [],
        value,
        valueRange: { start, end: start + value.length },
        isText: true,
        parent: 1,
        document: 0,
        isPassage: true,
      });
  };
  const matches = [SETTING, ...OTHERS]
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .sort((first, second) => first.index - second.index);
  for (const match of matches) {
    const { key: written = '', value = '' } = match.groups ?? {};
    const key = written === 'secure_link_md5' ? 'secure_link_secret' : written;
    if (VARIABLE.test(value)) continue;
    const [keyStart, keyEnd] = match.indices?.groups?.['key'] ?? [0, 0];
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    addPassage(match.index);
    from = match.index + match[0].length;
    const plain = /^["']/.test(value) ? value.slice(1, -1) : value;
    entries.push({
      path: [key],
      keyRange: { start: at + keyStart, end: at + keyEnd },
      value: plain,
      valueRange: { start: at + start, end: at + end },
      isText: true,
      parent: 0,
      document: 0,
    });
  }
  addPassage(line.length);
  return entries;
}
