import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const LINE = /[^\r\n]*/y;
/** Reads INI: sections, `key = value` (or `key: value`), comments with `;` and `#`. Keys of `.npmrc` have their address as an owner. */
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
    if (line[mark] === '#' || line[mark] === ';')
      comments.push({ syntax: 'hash', text: line.slice(mark + 1), range: { start: at + mark, end: at + line.length } });
    else if (heading !== undefined) {
      section = [heading];
      parent++;
    } else {
      const assigned = assignmentsIn(line);
      if (assigned === undefined) {
        const entry = entryOf(line, at, section, parent);
        if (entry) entries.push(entry);
      } else for (const match of assigned) entries.push(entryOfMatch(match, at, section, parent));
    }
    at += line.length;
  }
  return { entries, comments };
}

/** A host of an inventory with its variables. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
const OF_HOST = /^\s{0,8}[\w.:[\]-]{1,100}\s{1,8}[A-Z_]\w{0,80}=/i;
/** Variables of a program, one after the other. https://supervisord.org/configuration.html#program-x-section-settings */
const VARIABLES = /^\s{0,8}environment\s{0,4}=\s{0,4}(?=[A-Za-z_]\w{0,80}=)/;
const ASSIGNED = /(?<=[\s,=])(?<key>[A-Z_]\w{0,80})=(?<value>"[^"]*"|'[^']*'|[^\s,"']+)/dgi;

/** Assignments that stand beside each other on one line. */
function assignmentsIn(line: string): RegExpExecArray[] | undefined {
  const head = OF_HOST.exec(line) ? '' : VARIABLES.exec(line)?.[0];
  return head === undefined ? undefined : [...line.matchAll(ASSIGNED)].filter(({ index }) => index >= head.length);
}

function entryOfMatch({ groups, indices }: RegExpExecArray, offset: number, section: readonly string[], parent: number): Entry {
  const { key = '', value = '' } = groups ?? {};
  const [keyStart, keyEnd] = indices?.groups?.['key'] ?? [0, 0];
  const [start, end] = indices?.groups?.['value'] ?? [0, 0];
  return {
    path: [...section, key],
    keyRange: { start: offset + keyStart, end: offset + keyEnd },
    value: /^["']/.test(value) ? value.slice(1, -1) : value,
    valueRange: { start: offset + start, end: offset + end },
    isText: true,
    parent,
    document: 0,
  };
}

/** The first `=`, or a `:` where there is none, ends the key. */
function entryOf(line: string, offset: number, section: readonly string[], parent: number): Entry | undefined {
  const equals = line.indexOf('=');
  const joint = equals < 0 ? line.indexOf(':') : equals;
  const key = line.slice(0, Math.max(joint, 0)).trim();
  if (key === '' || (equals < 0 && !/^[\w .-]+$/.test(key))) return undefined;
  const rest = line.slice(joint + 1);
  const comment = rest.search(/\s[;#]/);
  const written = (comment < 0 ? rest : rest.slice(0, comment)).trim();
  const isQuoted = written.length > 1 && /^["']/.test(written) && written.endsWith(written.charAt(0));
  const value = isQuoted ? written.slice(1, -1) : written;
  if (value === '') return undefined;
  const keyStart = offset + line.length - line.trimStart().length;
  const start = offset + joint + 1 + rest.length - rest.trimStart().length;
  const colon = key.lastIndexOf(':');
  const names = colon > 0 ? [key.slice(0, colon), key.slice(colon + 1)] : [key];
  return {
    path: [...section, ...names],
    keyRange: { start: keyStart, end: keyStart + key.length },
    value,
    valueRange: { start, end: start + written.length },
    isText: true,
    parent,
    document: 0,
  };
}
