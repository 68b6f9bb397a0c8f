/**
 * Scripts of shells, Dockerfiles and makefiles, as far as they set something: assignments, `ENV` and `ARG`. Each line is a text of its
 * own as well, since a command holds passwords as words.
 */
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

/** A line and those that a backslash at its end continues. */
const LOGICAL_LINE = /(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*/y;
const COMMENT = /^[^\S\r\n]*(?:#|rem\s|::)/i;
/** What may stand before the first name: a word of the shell, of Docker, of a makefile. */
const BEFORE =
  /^[^\S\r\n]*(?:(?:export|local|readonly|declare(?:[^\S\r\n]+-\w+)?|typeset|set(?:x|[^\S\r\n]+-\w+)?|env|override|ENV|ARG)[^\S\r\n]+)?/;
const OF_DOCKER = /^[^\S\r\n]*ENV[^\S\r\n]+(?<key>\w+)[^\S\r\n]+(?<value>[^\s=][^\r\n]*)$/d;
/** `NAME=value`, `$name = "value"`, `NAME := value`; values end at a blank, or with their quotes. Other texts in quotes are passed over. */
const ASSIGNMENT =
  /(?<![^\s;&|])(?:\$(?:env:)?)?(?<key>[A-Za-z_]\w{0,80})(?:=|[^\S\r\n]*(?::=|\?=)[^\S\r\n]*|(?<=\$[\w:]{1,90})[^\S\r\n]*=[^\S\r\n]*)(?<value>"(?:\\.|[^"\\\r\n])*"|'[^'\r\n]*'|[^\s"'`;&|()<>]+)|"(?:\\.|[^"\\\r\n])*"|'[^'\r\n]*'/dg;
/** `-e "NAME=value"`: the whole of what stands in quotes. */
const QUOTED = /^["'](?<key>[A-Z_]\w{0,80})=(?<value>[^\s"']+)["']$/di;
/** `${NAME:-value}` and `${NAME:=value}` where the default is assigned; a default that is only printed does not count. */
const DEFAULT = /(?<==["']?|^\s{0,40}:\s{1,4}["']?)\$\{(?<key>[A-Z_]\w{0,80}):?[-=][^${}`\s"']{1,200}\}/gi;
/** The shell fills these in. */
const FILLED_IN = /(?<!\\)\$[\w{(:]|`|\$\(|%\w+%|^%[sdq]/;

/** Reads a script. Nothing is known of what a command does with its words. */
export function readShell(text: string): Reading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    LOGICAL_LINE.lastIndex = at;
    const line = LOGICAL_LINE.exec(text)?.[0] ?? '';
    const mark = COMMENT.exec(line)?.[0].length ?? 0;
    if (mark > 0)
      comments.push({ syntax: 'hash', text: line.slice(mark), range: { start: at + line.search(/\S/), end: at + line.length } });
    else if (line.trim() !== '') addLine(line, at, entries);
    at += line.length;
  }
  return { entries, comments };
}

function addLine(line: string, offset: number, entries: Entry[]): void {
  const head = BEFORE.exec(line)?.[0].length ?? 0;
  const ofDocker = OF_DOCKER.exec(line);
  for (const found of ofDocker ? [ofDocker] : line.matchAll(ASSIGNMENT)) {
    const match = found.groups?.['key'] === undefined ? QUOTED.exec(found[0]) : found;
    if (!match) continue;
    const shift = match === found ? 0 : found.index;
    const { key = '', value = '' } = match.groups ?? {};
    const isQuoted = /^["']/.test(value);
    if (!value.startsWith("'") && FILLED_IN.test(value)) continue;
    const [keyStart, keyEnd] = match.indices?.groups?.['key'] ?? [0, 0];
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    const plain = isQuoted ? value.slice(1, -1) : value.trim();
    if (plain !== '')
      entries.push({
        path: [key],
        keyRange: { start: offset + shift + keyStart, end: offset + shift + keyEnd },
        value: plain,
        valueRange: { start: offset + shift + start, end: offset + shift + end },
        isText: true,
        parent: 0,
        document: 0,
      });
  }
  for (const { index, 0: whole, groups } of line.matchAll(DEFAULT)) {
    const start = offset + index;
    const key = groups?.['key'] ?? '';
    entries.push({
      path: [key],
      keyRange: { start: start + 2, end: start + 2 + key.length },
      value: whole,
      valueRange: { start, end: start + whole.length },
      isText: true,
      parent: 0,
      document: 0,
    });
  }
  const words = line.slice(head).trimEnd();
  entries.push({
    path: [],
    value: words,
    valueRange: { start: offset + head, end: offset + head + words.length },
    isText: true,
    parent: 1,
    document: 0,
    isPassage: true,
  });
}
