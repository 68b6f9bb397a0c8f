import type { Comment } from '../../suppress/directives.ts';
import type { Entry, Reading } from './entries.ts';

const LINE = /[^\r\n]*/y;
const PARTS = /^(\s*)([^=]*?[^=\s]|[^=\s])(\s*=\s*)(.*?)\s*$/;
const COLON_PARTS = /^(\s*)([\w .-]*?[\w.-])(\s*:\s*)(.*?)\s*$/;

/** Reads INI: sections, `key = value` (or `key: value`), comments with `;` and `#`. Keys of `.npmrc` keep their address as an owner. */
export function readIni(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  let section: readonly string[] = [];
  let parent = 0;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    LINE.lastIndex = at;
    const line = LINE.exec(text)?.[0] ?? '';
    const mark = line.search(/\S/);
    const heading = /^\s*\[([^\]]+)\]/.exec(line)?.[1];
    if (line[mark] === '#' || line[mark] === ';') comments.push({ syntax: 'hash', text: line.slice(mark + 1), range: { start: at + mark, end: at + line.length } });
    else if (heading !== undefined) {
      section = [heading];
      parent++;
    } else {
      const entry = entryOf(line, at, section, parent);
      if (entry) entries.push(entry);
    }
    at += line.length;
  }
  return { entries, comments };
}

function entryOf(line: string, offset: number, section: readonly string[], parent: number): Entry | undefined {
  const [, indent = '', key = '', joint = '', written = ''] = PARTS.exec(line) ?? COLON_PARTS.exec(line) ?? [];
  const bare = written.replace(/\s[;#].*$/, '').trimEnd();
  const value = /^(["']).*\1$/.test(bare) ? bare.slice(1, -1) : bare;
  if (value === '') return undefined;
  const keyStart = offset + indent.length;
  const start = keyStart + key.length + joint.length;
  const colon = key.lastIndexOf(':');
  const names = colon > 0 ? [key.slice(0, colon), key.slice(colon + 1)] : [key];
  return { path: [...section, ...names], keyRange: { start: keyStart, end: keyStart + key.length }, value, valueRange: { start, end: start + bare.length }, isText: true, parent, document: 0 };
}
