/** A value in a sentence of a log that reads as well without it: `connected to …`, `error of patient …: failed`, `coordinates (…, …)`. */
import type { TSESTree } from '@typescript-eslint/types';
import { leadingWords, needyCharacters, needyWords } from '../../catalog/words/sentences/joining-words.ts';
import { eventWord } from '../../catalog/words/sentences/event-words.ts';
import type { Edit, Node } from '../../types.ts';
import { isOnlyLabel, withoutAnnouncement } from './labels.ts';

/** Brackets and quotes around a value in a sentence. */
const WRAPPERS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['「', '」'],
];
/** Between two values that are one: the numbers of a position. */
const WITHIN = /^[ \t]{0,2}[,，、/]?[ \t]{0,2}$/;
/** What stands for the rest of a value that is shown in part. */
const REST = /^(?:\.{3}|…|\*{1,8})/;
/** A bracket that holds nothing but a value and its name: ` (participant: `. */
const IN_BRACKET = /(?<![ \t])[ \t]*([(（【[])[\p{L}\p{N} _.-]{1,30}[:：=][ \t]*$/u;
/** Where a clause ends. */
const ENDS = /^(?:[ \t]{0,3}[.,;:!?。，；：！？、)）\]】|]|\\n|\r?\n|[ \t]{1,3}[-–—(（[]|[ \t]{0,3}$)/;
/** Where a template or one of its lines ends. */
const AT_END = /^(?:\\n|\r?\n|$)/;
/** The end of a line, as it is written in a template. */
const OWN_LINE = /(?:\\n|\r?\n)[ \t]{0,8}$/;
/** A sentence that goes on behind its value: `the account … is taken`. */
const IN_THE_MIDDLE = /\p{L}[ \t]{0,2}["'“「(（]?…["'”」)）]?[ \t]{0,2}\p{L}{2}/u;
/** The number of words that a sentence needs to be meaningful without its values. */
const LEAST_WORDS = 4;

/** How many characters before and behind a value go with it. */
export interface Margins {
  readonly before: number;
  readonly after: number;
  /** A bracket goes with the value and its name. */
  readonly isBracket?: true;
}

/**
 * Edits that remove values from the sentences that they stand in, each a template. Undefined where a sentence would be ungrammatical or
 * meaningless without one.
 */
export function appositionEdits(text: string, values: ReadonlySet<Node>): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const template of new Set([...values].map(({ parent }) => parent))) {
    if (template?.type !== 'TemplateLiteral' || template.parent.type === 'TaggedTemplateExpression') return undefined;
    const own = editsOfTemplate(text, template, values);
    if (!own) return undefined;
    edits.push(...own);
  }
  return edits;
}

function editsOfTemplate(text: string, template: TSESTree.TemplateLiteral, values: ReadonlySet<Node>): Edit[] | undefined {
  const { expressions, quasis } = template;
  const raw = quasis.map(({ value }) => value.raw);
  const edits: Edit[] = [];
  let written = raw[0] ?? '';
  let isBracketed = false;
  for (let at = 0; at < expressions.length; at++) {
    const first = at;
    if (!values.has(expressions[at] as Node)) {
      written += `…${raw[at + 1] ?? ''}`;
      continue;
    }
    while (expressions[at + 1] && values.has(expressions[at + 1] as Node) && WITHIN.test(raw[at + 1] ?? '')) at++;
    const [start, end] = [openOf(text, template, expressions[first] as Node), closeOf(text, template, expressions[at] as Node)];
    const margins = marginsOf(raw[first] ?? '', raw[at + 1] ?? '', first > 0);
    if (!margins || start === undefined || end === undefined) return undefined;
    isBracketed ||= margins.isBracket === true;
    edits.push({ range: { start: start - margins.before, end: end + margins.after }, text: '' });
    written = written.slice(0, written.length - margins.before) + (raw[at + 1] ?? '').slice(margins.after);
  }
  if (!saysSomething(written, isBracketed ? written : raw.join('…'))) return undefined;
  const isPlain = expressions.every((expression) => values.has(expression));
  return isPlain ? [inQuotes(text, template, written)].filter((edit) => edit !== undefined) : edits;
}

/** Where the mark stands that begins a value in a template. */
function openOf(text: string, template: Node, value: Node): number | undefined {
  const open = /\$\{\s*$/.exec(text.slice(template.range[0], value.range[0]));
  return open ? value.range[0] - open[0].length : undefined;
}

function closeOf(text: string, template: Node, value: Node): number | undefined {
  const close = /^\s*\}/.exec(text.slice(value.range[1], template.range[1]));
  return close ? value.range[1] + close[0].length : undefined;
}

/** What goes with a value between two texts; undefined where the sentence needs it. */
export function marginsOf(before: string, after: string, isBehindAnother: boolean): Margins | undefined {
  const labelled = IN_BRACKET.exec(before);
  if (labelled && (isBehindAnother || /\p{L}/u.test(before.slice(0, labelled.index)))) {
    const [, close] = WRAPPERS.find(([open]) => open === labelled[1]) ?? [];
    if (close !== undefined && after.startsWith(close)) return { before: labelled[0].length, after: close.length, isBracket: true };
  }
  const rest = REST.exec(after)?.[0] ?? '';
  const pair = WRAPPERS.find(([open, close]) => before.endsWith(open) && after.slice(rest.length).startsWith(close));
  if (!pair && isBehindAnother && /^[ \t]+$/.test(before) && AT_END.test(after)) return { before: before.length, after: rest.length };
  const isBracket = pair !== undefined && /[([（【]/.test(pair[0]);
  const outer = pair ? before.slice(0, -1) : before;
  const inner = after.slice(rest.length + (pair ? 1 : 0));
  // Chinese has no blanks, where none stands for the value.
  const isHan = /\p{Script=Han}[ \t]*$/u.test(outer) && /^[ \t]*\p{Script=Han}/u.test(inner);
  const kept = keptBefore(isBracket ? outer.trimEnd() : outer, inner, isBracket);
  if (kept === undefined || (kept.trim() === '' && !isBehindAnother)) return undefined;
  return { before: before.length - kept.length, after: after.length - (isHan ? inner.trimStart() : inner).length };
}

/** What stays of the text before a value; undefined where it needs the value. */
function keptBefore(before: string, after: string, isBracket: boolean): string | undefined {
  if (/[:：=]["']?[ \t]*$/.test(before)) return ENDS.test(after) ? withoutAnnouncement(before) : undefined;
  if (isBracket) return before;
  // What stands on a line of its own at the end is the text below a message.
  if (OWN_LINE.test(before) && /^(?:\\n|\s)*$/.test(after)) return before.replace(OWN_LINE, '');
  const last = before.trimEnd().at(-1) ?? '';
  if (/\p{Script=Han}/u.test(last)) return needyCharacters.includes(last) ? undefined : before.trimEnd();
  const word = /(?:^|[\s(])(\p{L}{1,30})[ \t]{1,3}$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || needyWords.has(word)) return undefined;
  if (leadingWords.has(word)) {
    const kept = before.trimEnd().slice(0, -word.length).trimEnd();
    return ENDS.test(after) && /\p{L}$/u.test(kept) && !needyWords.has(/(\p{L}{1,30})$/u.exec(kept)?.[1]?.toLowerCase() ?? '')
      ? kept
      : undefined;
  }
  return ENDS.test(after) || /^ \p{L}/u.test(after) ? before.trimEnd() : undefined;
}

/** Whether the rest of a line still reports something; `was` is the line with its value. */
function saysSomething(stays: string, was: string): boolean {
  const words = stays.match(/\p{L}{2,}|\p{Script=Han}{2}/gu) ?? [];
  if (words.length === 0) return false;
  if (stays.includes('…') || eventWord.test(stays) || IN_THE_MIDDLE.test(was)) return true;
  const last = was.lastIndexOf('…');
  const announcing = last < 0 || /\p{L}/u.test(was.slice(last)) ? was : was.slice(0, last);
  return !isOnlyLabel(announcing) && words.length >= LEAST_WORDS;
}

/** A template without a value as a text in quotes, where it can be one; else as a template. */
function inQuotes(text: string, template: Node, written: string): Edit {
  const [double, single] = ['"', "'"].map((quote) => text.split(quote).length);
  const quote = (double ?? 0) > (single ?? 0) ? '"' : "'";
  const mayBe = !/[\n\\]|\$\{/.test(written) && !written.includes(quote);
  const mark = mayBe ? quote : '`';
  return { range: { start: template.range[0], end: template.range[1] }, text: `${mark}${written}${mark}` };
}
