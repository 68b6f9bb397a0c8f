import type { Entry, Reading } from './entries.ts';

const WORD = /(?<comment>(?<=^|\s)#[^\r\n]*)|"(?:\\[\s\S]|[^"\\])*"|\S+/dg;
const FIELDS = new Set(['login', 'account', 'password']);

/** Reads a `.netrc`: `machine` begins a login, `login`, `account` and `password` take the word that follows. */
export function readNetrc(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Reading['comments'][number][] = [];
  const words: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match.groups?.['comment'] === undefined) words.push({ text: match[0], start, end });
    else comments.push({ syntax: 'hash', text: match[0].slice(1), range: { start, end } });
  }
  let machine = 'default';
  let parent = 0;
  for (let index = 0; index < words.length; index++) {
    const { text: key = '', start = 0, end = 0 } = words[index] ?? {};
    const next = words[index + 1];
    if (key === 'machine' && next) {
      machine = next.text;
      parent++;
      index++;
    } else if (FIELDS.has(key) && next) {
      const isQuoted = next.text.startsWith('"') && next.text.endsWith('"') && next.text.length > 1;
      const value = isQuoted ? next.text.slice(1, -1).replace(/\\([\s\S])/g, '$1') : next.text;
      if (value !== '')
        entries.push({
          path: [machine, key],
          keyRange: { start, end },
          value,
          valueRange: { start: next.start, end: next.end },
          isText: true,
          parent,
          document: 0,
        });
      index++;
    }
  }
  return { entries, comments };
}
