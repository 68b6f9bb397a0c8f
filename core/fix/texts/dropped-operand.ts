/** A value in a sentence of a log that is put together with `+`: `'saved: ' + id + ', token: ' + token` without the token. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { isStringifier } from '../purity.ts';
import { marginsOf } from './apposition.ts';
import { appositionFix, droppedSegmentFix, leftOutFix, nameOf, segmentMargins } from './dropped-segment.ts';

/** An operand of a sentence, with how many characters of a text at its ends go. */
interface Operand {
  readonly node: Node;
  head: number;
  tail: number;
  isGone: boolean;
}

/** The repair that takes values out of such sentences; undefined where one is no operand of a sentence, or the sentence needs it. `mayBeSafe`: the line is printed and goes nowhere else. */
export function droppedOperandFix(facts: Facts, values: ReadonlySet<Node>, mayBeSafe: boolean, isOfError = false): Fix | undefined {
  const edits: Edit[] = [];
  const names: string[] = [];
  for (const chain of new Set([...values].map(chainAround))) {
    const own = chain && editsOf(facts.file.text, chain, values, names);
    if (!own) return undefined;
    edits.push(...own);
  }
  return leftOutFix(facts, values, names, edits, mayBeSafe, isOfError);
}

/** The repair that takes values out of a list, a sentence or a sum of texts, whichever they stand in; undefined where the text needs them. */
export function leftOutOfTextFix(facts: Facts, values: ReadonlySet<Node>, mayBeSafe: boolean, isOfError = false): Fix | undefined {
  return (
    droppedSegmentFix(facts, values, mayBeSafe) ??
    appositionFix(facts, values, mayBeSafe, isOfError) ??
    droppedOperandFix(facts, values, mayBeSafe, isOfError)
  );
}

/** The outermost sum that a value is an operand of. */
function chainAround(value: Node): Node | undefined {
  let chain: Node | undefined;
  for (let at = value.parent; at?.type === 'BinaryExpression' && at.operator === '+'; at = at.parent) chain = at;
  return chain;
}

function operandsOf(node: Node): Node[] {
  return node.type === 'BinaryExpression' && node.operator === '+' ? [...operandsOf(node.left), node.right] : [node];
}

function editsOf(text: string, chain: Node, values: ReadonlySet<Node>, names: string[]): Edit[] | undefined {
  const operands = operandsOf(chain).map((node): Operand => ({ node, head: 0, tail: 0, isGone: values.has(node) }));
  const isSum = operands.every(({ node }, at) => at === 0 || /^\s*\+\s*$/.test(text.slice(operands[at - 1]?.node.range[1], node.range[0])));
  const going = operands.filter(({ isGone }) => isGone);
  if (!isSum || going.length !== [...values].filter((value) => chainAround(value) === chain).length) return undefined;
  for (const own of going) {
    const at = operands.indexOf(own);
    const [before, after] = [operands[at - 1], operands[at + 1]];
    const [said, next] = [before && wordsOf(before), after ? wordsOf(after) : ''];
    if (before && said === undefined) return undefined;
    // Where nothing stands between two values, the words before the first one serve the second.
    const margins =
      next === undefined ? { before: 0, after: 0 } : (segmentMargins(said ?? '', next, at > 1) ?? marginsOf(said ?? '', next, at > 1));
    if (!margins) return undefined;
    if (before) before.tail += margins.before;
    if (after) after.head += margins.after;
    names.push(('label' in margins ? margins.label : undefined) ?? nameOf(own.node));
  }
  for (const operand of operands) operand.isGone ||= operand.head + operand.tail > 0 && wordsOf(operand) === '';
  const kept = operands.filter(({ isGone }) => !isGone);
  const isText = kept
    .slice(0, 2)
    .some(
      ({ node }) =>
        node.type === 'TemplateLiteral' || staticText(node) !== undefined || (node.type === 'CallExpression' && isStringifier(node)),
    );
  const says = kept.some((operand) => /\p{L}{2}/u.test(wordsOf(operand) ?? ''));
  return isText && says && kept.length > 0 ? [...cuts(operands), ...trims(operands)] : undefined;
}

/** The constant text of an operand, without what goes at its ends; undefined for another value, and for a text that is written with escapes. */
function wordsOf({ node, head, tail }: Operand): string | undefined {
  const isPlain = node.type === 'Literal' && typeof node.value === 'string' && node.raw.slice(1, -1) === node.value;
  return isPlain ? (node as TSESTree.StringLiteral).value.slice(head, tail > 0 ? -tail : undefined) : undefined;
}

/** Edits that take operands out with the sign that joins them to those before, or at the beginning to those behind. */
function cuts(operands: readonly Operand[]): Edit[] {
  return operands.flatMap(({ node, isGone }, at): Edit[] => {
    if (!isGone) return [];
    const isFirst = operands.slice(0, at).every((operand) => operand.isGone);
    const [start, end] = isFirst
      ? [node.range[0], operands[at + 1]?.node.range[0] ?? node.range[1]]
      : [operands[at - 1]?.node.range[1] ?? node.range[0], node.range[1]];
    return [{ range: { start, end }, text: '' }];
  });
}

function trims(operands: readonly Operand[]): Edit[] {
  return operands.flatMap(({ node: { range }, head, tail, isGone }): Edit[] => {
    if (isGone) return [];
    const before: Edit[] = head > 0 ? [{ range: { start: range[0] + 1, end: range[0] + 1 + head }, text: '' }] : [];
    return tail > 0 ? [...before, { range: { start: range[1] - 1 - tail, end: range[1] - 1 }, text: '' }] : before;
  });
}
