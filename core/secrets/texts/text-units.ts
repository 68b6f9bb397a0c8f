/** The constant texts of a file that can be searched: whole literals, templates and `+` chains, comments. */
import { hasLineLongerThan } from '../../scan/long-lines.ts';
import { LastResult, Memo } from '../../memo.ts';
import type { Node, Range } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isText, memberName, rangeOf, unwrap } from '../../syntax/tree.ts';
import { constantsOf } from '../constants/constants.ts';
import { mayAnnounce, mayAssign, mayBePersonal, mayHoldToken, traitsOf } from './text-traits.ts';

export interface TextUnit {
  /** Dynamic parts of templates and chains are `GAP` characters. */
  readonly text: string;
  /** What its characters show, see `traitsOf`. */
  readonly traits: number;
  readonly range: Range;
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly node?: Node;
  /** The key that it is given to in a data file, which has no nodes. */
  readonly name?: string;
  /** The key above that one. */
  readonly owner?: string;
  readonly isComment: boolean;
  /** A line or a statement of a data file. A finding marks only a part of it. */
  readonly isPassage?: boolean;
}

/** The shortest that can be found are a password of three characters behind a word and a colon, and a number of six digits. */
const MIN_UNIT = 6;
const MAX_UNIT = 20_000;

const memo = new Memo<Candidates, readonly TextUnit[]>();

/**
 * The texts of the script in which something can be found, each once: parts of a chain belong to the chain. Texts whose
 * characters rule out a token, an announcement and a personal number are left out, and so are minified lines.
 */
export function textUnits(facts: Facts): readonly TextUnit[] {
  let units = memo.get(facts.candidates);
  if (!units) {
    units = collectUnits(facts);
    memo.set(facts.candidates, units);
  }
  return units;
}

function collectUnits(facts: Facts): TextUnit[] {
  const { text } = facts.file;
  const units: TextUnit[] = [];
  const chains = new Set<Node>();
  for (const string of facts.candidates.strings) {
    let node: Node = string;
    if (isPart(string)) {
      node = outermost(string);
      if (chains.has(node)) continue;
      chains.add(node);
    }
    const joining = joiningCall(node);
    if (joining) {
      if (chains.has(joining)) continue;
      const whole = constantsOf(joining, facts.bindings);
      if (whole.length === 1) {
        chains.add(joining);
        node = joining;
      }
    }
    const constant = node.type === 'Literal' ? String(node.value) : constantsOf(node, facts.bindings)[0]?.text;
    if (constant === undefined || constant.length < MIN_UNIT || constant.length > MAX_UNIT) continue;
    const traits = traitsOf(constant);
    if (mayTell(traits) && !isInLongLine(text, rangeOf(node)))
      units.push({ text: constant, traits, range: rangeOf(node), line: node.loc.start.line, node, isComment: false });
  }
  for (const { value, range, loc } of facts.candidates.comments)
    addComment(text, value, { start: range[0], end: range[1] }, () => loc.start.line, units);
  for (const range of facts.parsed.remarks ?? [])
    addComment(text, text.slice(range.start, range.end), range, () => lineAt(text, range.start), units);
  return units;
}

function addComment(file: string, text: string, range: Range, line: () => number, units: TextUnit[]): void {
  if (text.length > MAX_UNIT) return;
  const traits = traitsOf(text);
  if ((mayTell(traits) || mayAssign(traits)) && !isInLongLine(file, range))
    units.push({ text, traits, range, line: line(), isComment: true });
}

/** The line of an offset, 1-based. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function mayTell(traits: number): boolean {
  return mayHoldToken(traits) || mayBePersonal(traits) || mayAnnounce(traits);
}

/** Where a part of a unit stands: the literal, or the part itself in comments and in texts of several lines. */
export function rangeInside(unit: Pick<TextUnit, 'range' | 'isComment' | 'isPassage'>, text: string, part: string): Range {
  const { start, end } = unit.range;
  const source = text.slice(start, end);
  if (!unit.isComment && !unit.isPassage && !source.includes('\n')) return unit.range;
  const at = source.indexOf(part);
  return at < 0 ? unit.range : { start: start + at, end: start + at + part.length };
}

/** Where a part stands together with what begins it: the line above a key. */
export function rangeWithHead(unit: Pick<TextUnit, 'range' | 'isComment' | 'isPassage'>, text: string, part: string, head?: string): Range {
  const range = rangeInside(unit, text, part);
  const at = head === undefined || range === unit.range ? -1 : text.lastIndexOf(head, range.start);
  return at < unit.range.start ? range : { start: at, end: range.end };
}

/** The `+` chain or joined list that a literal is part of. */
function outermost(node: Node): Node {
  let current = node;
  while (isPart(current)) current = current.parent as Node;
  return current;
}

/** The call that makes one text of several: `[…].join('')` of a list that a text stands in, `'…'.concat('…')` of a text and its arguments. */
function joiningCall(node: Node): Node | undefined {
  const parent = node.parent as Node | undefined;
  if (parent?.type === 'ArrayExpression') return methodCall(parent, 'join');
  if (parent?.type === 'MemberExpression') return methodCall(node, 'concat');
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return undefined;
  return memberName(parent.callee) === 'concat' && isText(parent.callee.object) ? parent : undefined;
}

function methodCall(receiver: Node, name: string): Node | undefined {
  const member = receiver.parent as Node | undefined;
  if (member?.type !== 'MemberExpression' || member.object !== receiver || memberName(member) !== name) return undefined;
  const call = member.parent as Node;
  return call.type === 'CallExpression' && call.callee === member ? call : undefined;
}

/** Whether what surrounds a node continues its text: a `+` chain, or a wrapper that changes nothing. */
function isPart(node: Node): boolean {
  const parent = node.parent as Node | undefined;
  if (!parent) return false;
  return parent.type === 'BinaryExpression' ? parent.operator === '+' : parent !== node && unwrap(parent) === node;
}

/** Code around a literal on one line: a key in JSON (JWK) with all its numbers has 1,300 characters; generated and minified code is far above. */
const MAX_REST_OF_LINE = 1_500;

/** Whether a range stands on a line with much more code than itself: bundled or generated text. */
export function isInLongLine(text: string, range: Range): boolean {
  if (!hasLongLine(text)) return false;
  const before = text.slice(Math.max(range.start - MAX_REST_OF_LINE - 1, 0), range.start);
  const after = text.slice(range.end, range.end + MAX_REST_OF_LINE + 1);
  const newline = after.indexOf('\n');
  return before.length - (before.lastIndexOf('\n') + 1) + (newline < 0 ? after.length : newline) > MAX_REST_OF_LINE;
}

const lastHasLongLine = new LastResult<boolean>();

/** Whether any line is that long; the result for the last text is memoised, since a file is queried once per literal. */
function hasLongLine(text: string): boolean {
  return lastHasLongLine.of(text, () => hasLineLongerThan(text, MAX_REST_OF_LINE));
}
