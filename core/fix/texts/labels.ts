/** Texts around the values of a log line: labels that announce a value, and sentences that report an event. */
import { eventWord } from '../../catalog/words/sentences/event-words.ts';
import { leadingWords } from '../../catalog/words/sentences/joining-words.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Edit, Node } from '../../types.ts';
import { textOf } from '../replace.ts';

/** Text that announces the next value, and means nothing without it. */
export const ANNOUNCES = /[:：=>-]\s*$/;
/** What stands around and between the words of a text. */
const BETWEEN = /[^\p{L}\p{N}_$.]+/gu;
/** One word of the code, such as the name of the value behind it. */
const NAME = /^[\w$.]+$/;

/** `当前选中用户ID`: a short text in Chinese without a comma and without a word for an event names a value. */
const HAN_NAME = /^[\p{Script=Han}\w]{0,14}\p{Script=Han}[\p{Script=Han}\w]{0,14}$/u;

/** What an editor writes before a value to be found again: its name in brackets, and the number of the line. */
const MARKER = /\[[^[\]]{1,40}\](?:-\d{1,6})?$/;

/** As many words, in whatever language, are a sentence. */
const LEAST_SENTENCE = 6;

/** Whether a text only names the value behind it: it announces one or is a name, and reports nothing that happened. */
export function isOnlyLabel(text: string): boolean {
  const plain = text.replaceAll('%c', '');
  if (plain !== text && MARKER.test(plain.trim())) return true;
  if (eventWord.test(plain) || plain.trim().split(/\s+/).length >= LEAST_SENTENCE) return false;
  return ANNOUNCES.test(plain) || NAME.test(plain.replace(BETWEEN, ' ').trim()) || HAN_NAME.test(plain.trim());
}

/** Whether all words of a text are those by which the code calls the values behind it: `'local local', local`. */
export function isNameOf({ file }: Facts, text: string, values: Iterable<Node>): boolean {
  const called = new Set([...values].flatMap((node) => splitWords(textOf(file.text, node))));
  const words = splitWords(text.replace(BETWEEN, ' '));
  return words.length > 0 && words.every((word) => called.has(word));
}

/** The name of the value at the end of a sentence, with what parts it from that. */
const LAST_LABEL =
  /(?:[ \t]{0,3}[,，;；|、。][ \t]{0,3}|(?<=[\p{L})][!?…！？])[ \t]{0,3}|[ \t]{1,3}[-–—][ \t]{1,3})([\p{L}\p{N}_.]{1,30}(?: [\p{L}\p{N}_.]{1,30}){0,2})[ \t]{0,3}[:：=][ \t]{0,3}["']?$/u;
/** Whether a label ends a text that has a meaning without it: `login exception, phone=`. */
export function endsInLabel(text: string): boolean {
  const [whole = ''] = LAST_LABEL.exec(text) ?? [];
  return whole !== '' && /\p{L}{2}\P{L}+\p{L}{2}/u.test(text.slice(0, text.length - whole.length));
}

const LAST_COLON = /[ \t]{0,3}[:：=>-]{1,3}[ \t]{0,3}$/;

/** A sentence without what announces the value behind it: `saved` of `saved, user: ` and of `saved: `. */
export function withoutAnnouncement(text: string): string {
  const [whole = '', label = ''] = LAST_LABEL.exec(text) ?? [];
  const rest = text.slice(0, text.length - whole.length);
  if (whole !== '' && !eventWord.test(label) && /\p{L}{2}/u.test(rest) && !isOpen(rest)) return rest;
  return text.replace(LAST_COLON, '').replace(LAST_LEADING, '');
}

/** Of those, the words that also belong to a verb: `signed in: `. */
const PARTICLES: ReadonlySet<string> = new Set(['in', 'on']);
/** A word at the end that leads to the value: `saving to` of `saving the list to: `. */
const LAST_LEADING = new RegExp(
  String.raw`(?<=\p{L}{2})[ \t]{1,3}(?:${[...leadingWords].filter((word) => !PARTICLES.has(word)).join('|')})$`,
  'iu',
);

/** Whether a bracket is open at the end of a text. */
function isOpen(text: string): boolean {
  return /[([（【][^)\]）】]{0,200}$/.test(text);
}

/** A label and what stands between it and its value, which may be JSON: in a text, in a sum, or as the argument before. */
const LABEL_BEFORE = /([\p{L}\p{N}_]{1,30})[ \t]{0,2}[:：][ \t]{0,2}(?:\$\{|["'`][ \t]{0,2}[,+][ \t]{0,2})(?:JSON\.stringify\()?$/u;
const NAMES_FIELDS = /(?:fields?|keys?|names?|字段|属性|键)$/i;

/** The edit that makes the label before a value one of its fields: `Payload fields: ` of `Payload: `. */
export function labelOfFields(text: string, value: Node): Edit[] {
  const before = text.slice(Math.max(0, value.range[0] - MAX_LABEL), value.range[0]);
  const [whole = '', word = ''] = LABEL_BEFORE.exec(before) ?? [];
  if (word === '' || NAMES_FIELDS.test(word)) return [];
  const at = value.range[0] - whole.length + word.length;
  return [{ range: { start: at, end: at }, text: /\p{Script=Han}$/u.test(word) ? '字段' : ' fields' }];
}

const MAX_LABEL = 80;
