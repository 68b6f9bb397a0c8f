/** In a line of a log that lists values with their names, one of them with its name: `Email: … | Password: …` without the password. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { TIDIES_TEXT } from '../../catalog/call-words/texts.ts';
import { lastName, memberName } from '../../syntax/tree.ts';
import { appositionEdits } from './apposition.ts';
import { eventWord } from '../../catalog/words/sentences/event-words.ts';
import { declarationsLeftUnread, leavesUnused } from '../last-reads.ts';
import { hasEffects } from '../purity.ts';

/** What parts the values of a list. */
const SEPARATOR = String.raw`[ \t]*[|,;，；、][ \t]*`;
/** The name of a value before it. */
const LABEL = String.raw`[\p{L}\p{N}_.][\p{L}\p{N} _.-]{0,40}[:：=][ \t]*["']?`;
const BEHIND_ANOTHER = new RegExp(`${SEPARATOR}(${LABEL})$`, 'u');
const FIRST = new RegExp(String.raw`(?:^|[\]\n(:：]|\\n)[^\p{L}\p{N}\n]{0,12}?(${LABEL})$`, 'u');
/** What follows a value that is the first of a list: the name of the next one. A value without a name ends a sentence. */
const BEFORE_ANOTHER = new RegExp(String.raw`^["']?${SEPARATOR}(?=\p{L})`, 'u');
const ENDS = new RegExp(String.raw`^["']?(?:${SEPARATOR}|[)\]\n]|\\n|$)`, 'u');

/** A value with its name in a line of such pairs: `made an account user=… id=…`. */
const PAIR = /(?:^|[ \t])([\w.-]{1,40}=["']?)$/;
const BEFORE_PAIR = /^["']?(?:[ \t]+(?=[\w.-]{1,40}=)|[ \t]*$)/;

/** What stands between a value that a sentence ends with and another one before it. */
const ANNOUNCED = /^[ \t]*[:：][ \t]*["']?$/;
const AT_END = /^["']?$/;
const OWN_LABEL = /^["')\]]?[ \t]{1,4}(?:\/[ \t]{1,4})?([\p{L}_.-]{1,30}[:：=][ \t]{0,4}["']?)$/u;

/** A value in a list with the edit that takes it out. */
interface Segment {
  readonly label: string;
  readonly edit: Edit;
}

/** How many characters before and behind a value of a list go with it, and the label by which the list calls it. */
export interface SegmentMargins {
  readonly label?: string;
  readonly before: number;
  readonly after: number;
}

/** The place of a value in such a list; undefined where it stands in another text, or is all of it. */
export function segmentOf(text: string, node: Node): Segment | undefined {
  const template = node.parent;
  if (template?.type !== 'TemplateLiteral' || template.parent.type === 'TaggedTemplateExpression' || template.expressions.length < 2)
    return undefined;
  const index = template.expressions.indexOf(node as TSESTree.Expression);
  const [before = '', after = ''] = [template.quasis[index], template.quasis[index + 1]].map((quasi) => quasi?.value.raw);
  const open = /\$\{\s*$/.exec(text.slice(template.range[0], node.range[0]));
  const close = /^\s*\}/.exec(text.slice(node.range[1], template.range[1]));
  const margins = open && close ? segmentMargins(before, after, index > 0) : undefined;
  if (!open || !close || !margins) return undefined;
  const range = { start: node.range[0] - open[0].length - margins.before, end: node.range[1] + close[0].length + margins.after };
  return { label: margins.label ?? nameOf(node), edit: { range, text: '' } };
}

/** What goes with a value of a list, by the texts before and behind it; undefined where these are no list. */
export function segmentMargins(before: string, after: string, isBehindAnother: boolean): SegmentMargins | undefined {
  const behind = BEHIND_ANOTHER.exec(before);
  const quote = (label: string): number => (/["']$/.test(label) && /^["']/.test(after) ? 1 : 0);
  const [whole = '', label = ''] = behind ?? [];
  if (behind && ENDS.test(after) && !eventWord.test(label)) return { label: named(label), before: whole.length, after: quote(label) };
  const pair = PAIR.exec(before)?.[1];
  if (pair !== undefined && BEFORE_PAIR.test(after)) {
    // The blanks behind the pair go with it, at the end of the line those before it.
    const gap = (/^["']?([ \t]+)(?=\S)/.exec(after)?.[1] ?? '').length;
    const lead = gap > 0 ? 0 : (/[ \t]*$/.exec(before.slice(0, -pair.length))?.[0] ?? '').length;
    return { label: pair.replace(/=["']?$/, ''), before: pair.length + lead, after: quote(pair) + gap };
  }
  if (isBehindAnother && ANNOUNCED.test(before) && AT_END.test(after)) return { before: before.length, after: quote(before) };
  // `userId: … payload: …`: a name right behind another value is that of the next one.
  const own = isBehindAnother ? OWN_LABEL.exec(before)?.[1] : undefined;
  if (own !== undefined && AT_END.test(after) && !eventWord.test(own))
    return { label: named(own), before: before.length, after: quote(before) };
  const first = FIRST.exec(before)?.[1];
  const next = BEFORE_ANOTHER.exec(after)?.[0];
  // `删除过期的令牌：…` reports what happens to the value: only the value and its colon are removed.
  if (first !== undefined && next !== undefined && /的[^的]*$/.test(first))
    return { before: (/[:：=][ \t]*["']?$/.exec(first)?.[0] ?? '').length, after: 0 };
  // `Added to the list: …, cost: …` reports an event before its value: this part is no label.
  if (first === undefined || next === undefined || eventWord.test(first)) return undefined;
  return { label: named(first), before: first.length, after: next.length };
}

/** The name of a value in the code, for values without a label. */
export function nameOf(node: Node): string {
  const callee = node.type === 'CallExpression' && node.arguments.length === 0 ? node.callee : undefined;
  if (callee?.type === 'MemberExpression' && TIDIES_TEXT.has(memberName(callee) ?? '')) return nameOf(callee.object);
  return lastName(node.type === 'LogicalExpression' ? node.left : node) ?? 'it';
}

function named(label: string): string {
  return label.replace(/[:：=][ \t]*["']?$/, '').trim();
}

/** The repair that takes values out of the lists they stand in; undefined where one stands in no such list. `mayBeSafe`: the line is printed and goes nowhere else. */
export function droppedSegmentFix(facts: Facts, values: ReadonlySet<Node>, mayBeSafe: boolean): Fix | undefined {
  const segments = [...values].map((node) => segmentOf(facts.file.text, node));
  const found = segments.filter((segment) => segment !== undefined);
  const holders = new Map<Node, number>();
  for (const { parent } of values) if (parent) holders.set(parent, (holders.get(parent) ?? 0) + 1);
  const isAll = [...holders].some(([holder, count]) => holder.type === 'TemplateLiteral' && holder.expressions.length <= count);
  if (found.length < segments.length || isAll || overlap(found)) return undefined;
  const labels = found.map(({ label }) => label);
  const edits = found.map(({ edit }) => edit);
  return leftOutFix(facts, values, labels, edits, mayBeSafe);
}

/** The repair that takes values out of sentences that read as well without them. `mayBeSafe`: the line is printed and goes nowhere else; `isOfError`: it is the message of an error. */
export function appositionFix(facts: Facts, values: ReadonlySet<Node>, mayBeSafe: boolean, isOfError = false): Fix | undefined {
  const edits = appositionEdits(facts.file.text, values);
  return edits && leftOutFix(facts, values, [...values].map(nameOf), edits, mayBeSafe, isOfError);
}

/** The repair of a line that has these edits without some values, which it calls by `names`. */
export function leftOutFix(
  facts: Facts,
  values: ReadonlySet<Node>,
  names: readonly string[],
  edits: readonly Edit[],
  mayBeSafe: boolean,
  isOfError = false,
): Fix | undefined {
  if (values.size === 0 || [...values].some(hasEffects)) return undefined;
  const labels = [...new Set(names)];
  const unread = declarationsLeftUnread(facts, [...values]);
  const isLeft = [...values].some((node) => leavesUnused(facts.bindings, node, [...values]));
  return {
    title: {
      en: `Leave ${labels.join(', ')} out of ${isOfError ? 'the message of this error' : 'this line of the log'}`,
      'zh-CN': `从${isOfError ? '该错误信息' : '该行日志'}中去掉 ${labels.join('、')}`,
    },
    act: 'leave out',
    safety: mayBeSafe && unread.length === 0 && !isLeft ? 'safe' : 'review',
    edits: [...edits, ...[...values].flatMap((node) => padBefore(node) ?? []), ...unread],
  };
}

/** The blanks by which a column before the last one is filled up: `${name.padEnd(10)} | ${password}`. */
function padBefore(node: Node): Edit | undefined {
  const template = node.parent;
  if (template?.type !== 'TemplateLiteral' || template.expressions.at(-1) !== node) return undefined;
  const before = template.expressions.at(-2);
  const callee = before?.type === 'CallExpression' && before.callee.type === 'MemberExpression' ? before.callee : undefined;
  return before && callee && memberName(callee) === 'padEnd'
    ? { range: { start: callee.object.range[1], end: before.range[1] }, text: '' }
    : undefined;
}

function overlap(segments: readonly Segment[]): boolean {
  const sorted = segments.map(({ edit }) => edit.range).sort((a, b) => a.start - b.start);
  return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
}
