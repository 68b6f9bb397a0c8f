/** The keys under which a file may write to cells of its program, read from its unparsed text: most files need no tree for that. */
import { EMITTING, STORE_NAME, WRITING_WORDS } from '../../catalog/words/cell-words.ts';
import { ANY_QUEUE } from './cell.ts';

const QUOTED = String.raw`'([^'\n]{1,80})'|"([^"\n]{1,80})"|` + '`([^`$\\n]{1,80})`';
const KEY = String.raw`(?:${QUOTED}|((?:[\w$]{1,40}\s?\.\s?){0,3}[\w$]{1,60}))`;
const WRITES = new RegExp(
  String.raw`(?<![\w$])((?:${WRITING_WORDS.join('|')})(?![a-z])[\w$]{0,40}|${EMITTING.map((word) => word.replace('$', String.raw`\$`)).join('|')})\s?\(\s{0,20}(?:${KEY}\s{0,20},|(\{))`,
  'g',
);
/** A value that is written out and holds nothing, up to the end of the call, option or statement. */
const NOTHING =
  /^\s{0,20}(?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|-?\d[\d.]{0,20}|true|false|null|undefined|\[\]|\{\}|Date\.now\(\))\s{0,20}(?:[),;}\n]|$)/;
const KEY_OF_OPTIONS = new RegExp(String.raw`(?<![\w$])key\s?:\s?${KEY}`);
const DATA_OF_OPTIONS = /(?<![\w$])(?:data|value)\s?:([\s\S]*)/;
const QUEUES = new RegExp(String.raw`(?<![\w$])(?:new\s{1,9}Queue(?:<[^<>()\n]{1,80}>)?|InjectQueue)\s?\(\s{0,20}${KEY}\s{0,20}[,)]`, 'g');
const ADDS_TO_QUEUE = /queue\w{0,40}\s?\.\s?add\s?\(/i;
const GLOBAL = /(?<![\w$])globalData\.([\w$]{1,60})\s?=(?![=>])/g;
const OWNER = /([\w$]{1,40})\s?\??\.\s{0,20}$/;
/** Characters after the start of a call in which its key and value are searched: options are short there. */
const OPTIONS = 300;
const BACK = 64;

/**
 * Marks of the cells that a text may write to: more than it does, never fewer, as far as functions are called as usual. A mark has the key
 * of a storage entry, an event or a field of the application's state: its text or, after `=`, the last name of a constant. `queue *` stands
 * for a queue that may be another module's. Writes of values that hold nothing are left out.
 */
export function writtenKeysIn(text: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const match of text.matchAll(WRITES)) {
    const [whole, name = '', ...rest] = match;
    const isEvent = EMITTING.includes(name);
    if (!isEvent && !isOfStore(text, match.index, name)) continue;
    const after = text.slice(match.index + whole.length, match.index + whole.length + OPTIONS);
    const isOptions = rest[4] !== undefined;
    const key = isOptions ? keyOf(KEY_OF_OPTIONS.exec(after)?.slice(1) ?? []) : keyOf(rest);
    const value = isOptions ? (DATA_OF_OPTIONS.exec(after)?.[1] ?? '') : after;
    if (key !== undefined && !NOTHING.test(value)) marks.add(`${isEvent ? 'event' : 'storage'} ${key}`);
  }
  for (const [, ...rest] of text.includes('Queue') ? text.matchAll(QUEUES) : []) marks.add(`queue ${keyOf(rest)}`);
  if (ADDS_TO_QUEUE.test(text)) marks.add(ANY_QUEUE);
  for (const { 0: whole, 1: name, index } of text.includes('globalData') ? text.matchAll(GLOBAL) : []) {
    const at = index + whole.length;
    if (!NOTHING.test(text.slice(at, at + BACK))) marks.add(`global ${name}`);
  }
  return marks;
}

function isOfStore(text: string, at: number, name: string): boolean {
  return STORE_NAME.test(name) || STORE_NAME.test(OWNER.exec(text.slice(Math.max(0, at - BACK), at))?.[1] ?? '');
}

function keyOf([single, double, template, constant]: readonly (string | undefined)[]): string | undefined {
  const quoted = single ?? double ?? template;
  return quoted ?? (constant === undefined ? undefined : `=${constant.split('.').at(-1)?.trim() ?? ''}`);
}
