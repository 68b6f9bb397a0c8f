/** In a line of a log that has a meaning by itself, a value that goes with the text that names it: `log('saved:', phone, 'as', id)`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { rangeOf, staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, Range } from '../../types.ts';
import { ANNOUNCES, endsInLabel, isNameOf, isOnlyLabel, withoutAnnouncement } from './labels.ts';
import { declarationsLeftUnread } from '../last-reads.ts';
import { hasEffects } from '../purity.ts';
import { isHidden, isNote, namesOf } from './removal.ts';
import { cutsOf } from '../replace.ts';

/** The repair of a log that has a meaning by itself: its other arguments stay. Undefined where only a label would be left. */
export function droppedArgumentFix(facts: Facts, call: Node, values: ReadonlySet<Node>): Fix | undefined {
  if (call.type !== 'CallExpression' || values.size === 0) return undefined;
  const going = call.arguments.filter((argument) => isHidden(argument, values));
  const sentence = call.arguments[0] && sentenceOf(call.arguments[0]);
  if (going.length !== values.size || going.some(hasEffects) || !sentence || !/\p{L}{2}/u.test(sentence.words)) return undefined;
  if (/%[sdifjoO]/.test(sentence.words)) return undefined;
  const gone = withLabels(facts, call, new Set(going), sentence.words);
  if (!gone || gone.size >= call.arguments.length) return undefined;
  const edits: Edit[] = [...cutsOf(call.arguments, gone, facts.file.text), ...declarationsLeftUnread(facts, going)];
  const trimmed = announcementOf(facts, call, gone, sentence.tail);
  if (trimmed) edits.push({ range: trimmed, text: '' });
  const name = namesOf(facts, going);
  return {
    title: { en: `Leave ${name?.en ?? 'it'} out of this line of the log`, 'zh-CN': `从该行日志中去掉${name?.['zh-CN'] ?? '该值'}` },
    act: 'leave out',
    safety: 'review',
    edits,
  };
}

interface Sentence {
  /** What is written in the code of it. */
  readonly words: string;
  /** Where its last words stand, without the quote behind them. */
  readonly tail: Range;
}

/** The sentence that an argument is, which may have other values in it; undefined for others. */
function sentenceOf(node: Node): Sentence | undefined {
  const { start, end } = rangeOf(node);
  if (node.type === 'Literal' && typeof node.value === 'string') return { words: node.value, tail: { start: start + 1, end: end - 1 } };
  // Behind a value at its end nothing is announced.
  if (node.type === 'BinaryExpression' && node.operator === '+' && staticText(node.right) === undefined)
    return { words: wordsOf(node), tail: { start: end, end } };
  if (node.type !== 'TemplateLiteral') return undefined;
  const last = node.expressions.at(-1);
  const words = node.quasis.map(({ value }) => value.cooked ?? '').join('…');
  const own = node.quasis.at(-1)?.value.raw ?? '';
  return words === '' ? undefined : { words, tail: { start: last ? end - 1 - own.length : start + 1, end: end - 1 } };
}

/** The texts that are put together with values. */
function wordsOf(node: Node): string {
  return node.type === 'BinaryExpression' ? `${wordsOf(node.left)}…${wordsOf(node.right)}` : (staticText(node) ?? '');
}

/** The values with the labels that name them; undefined where a label of something that stays would be all that is left of the line. */
function withLabels(facts: Facts, call: TSESTree.CallExpression, going: ReadonlySet<Node>, words: string): ReadonlySet<Node> | undefined {
  const { arguments: given } = call;
  const gone = new Set(going);
  for (const [index, label] of given.entries()) {
    const next = given[index + 1];
    if (index > 0 && next && going.has(next) && isLabel(label)) gone.add(label);
  }
  const [first, announced] = given;
  if (!first) return undefined;
  const staying = given.filter((argument) => argument !== first && !gone.has(argument));
  const isAnnounced = announced !== undefined && going.has(announced);
  if (!isAnnounced && staying.some((argument) => staticText(argument) === undefined)) return gone;
  // A sentence that ends with a value has one by itself.
  const isLabelOfCode = !words.endsWith('…') && isOnlyLabel(words) && !endsInLabel(words) && (isNote(call) || ANNOUNCES.test(words));
  if (!isLabelOfCode && !(isNote(call) && isNameOf(facts, words, going))) return gone;
  // `log('phone:', phone, 'id:', id)` has a line without the first two.
  return isAnnounced && staying.length > 1 && staying[0] && isLabel(staying[0]) ? gone.add(first) : undefined;
}

/** Whether an argument is a text that only names the value behind it. */
function isLabel(argument: Node): boolean {
  const text = argument.type === 'Literal' ? staticText(argument) : undefined;
  return text !== undefined && ANNOUNCES.test(text) && isOnlyLabel(text);
}

/** Where the sentence of a line announces a value that goes; undefined where it announces another one. */
function announcementOf(
  { file: { text } }: Facts,
  { arguments: given }: TSESTree.CallExpression,
  gone: ReadonlySet<Node>,
  { start, end }: Range,
): Range | undefined {
  const [first, announced] = given;
  if (!first || gone.has(first) || !announced || !gone.has(announced)) return undefined;
  const tail = text.slice(start, end);
  const rest = withoutAnnouncement(tail);
  const next = given.find((argument, index) => index > 0 && !gone.has(argument));
  const isAnnouncedNext = next !== undefined && !isLabel(next) && /^[ \t]*[:：=>-]+[ \t]*$/.test(tail.slice(rest.length));
  return rest.length === tail.length || isAnnouncedNext ? undefined : { start: start + rest.length, end };
}
