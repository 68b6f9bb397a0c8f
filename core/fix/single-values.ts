/** Repairs of values that stand in a line by themselves, in a list or in a sentence: each goes, is masked, or has another in its place. */
import type { Facts } from '../sources/file/facts.ts';
import { staticText } from '../syntax/tree.ts';
import type { Fix, Node } from '../types.ts';
import { dropFix } from './dropped-properties.ts';
import { internalIdFix } from './texts/internal-id.ts';
import { maskFunctionHere } from './masks/foreign-forms.ts';
import { maskFixes } from './masks/masking.ts';
import { projectMaskOf } from './masks/project-maskers.ts';
import { SHOWN } from './objects/whole.ts';
import type { FixPlace, PlacedSource } from './places.ts';
import { isStringifier } from './purity.ts';
import { silentLogFix, strayLogFix } from './texts/removal.ts';
import { droppedArgumentFix } from './texts/dropped-argument.ts';
import { droppedOperandFix, leftOutOfTextFix } from './texts/dropped-operand.ts';
import { appositionFix, droppedSegmentFix } from './texts/dropped-segment.ts';
import { presenceAsAlternate } from './texts/presence-as-alternate.ts';
import { presenceAsBeside } from './texts/presence-as-beside.ts';

const NO_OPTIONS: ReadonlySet<string> = new Set();

/** Repairs of single values: those that may stay visible in part are masked, the others go. */
export function hidingFixes(facts: Facts, place: FixPlace, placed: readonly PlacedSource[], keepsMeaning: boolean): Fix[] {
  const isShown = place.call !== undefined && place.isHelper !== true && (place.target === 'log' || place.target === 'error');
  const hidden = hiddenNodes(facts, placed);
  const isAllHidden = isShown && placed.every(({ node }) => hidden.has(node));
  // A function of the program that prints is given a text, of which a part may go.
  const isSaid = place.target === 'log' && placed.every(({ node }) => hidden.has(node) && isInText(node));
  const isError = place.target === 'error';
  const [alone] = hidden;
  const line = place.call ?? (isSaid && alone ? callGivenText(alone) : undefined);
  const segment = isAllHidden || isSaid ? droppedSegmentFix(facts, hidden, keepsMeaning) : undefined;
  const presence = isShown && place.call && alone && placed.length === 1 ? presenceAsAlternate(alone) : undefined;
  // What a person typed in is quoted back in an error: it is as good without.
  const quoted =
    place.target === 'error' && isShown && placed.every(({ node }) => isQuoted(facts, node))
      ? appositionFix(facts, new Set(placed.map(({ node }) => node)), keepsMeaning, true)
      : undefined;
  const given = new Set([...hidden].map((node) => textAround(recordOf(node, hidden))));
  const silent =
    line && (isShown || isSaid) && place.isPrinter !== true ? silentLogFix(facts, line, given, keepsMeaning, !isShown) : undefined;
  return [
    SHOWN.has(place.target) ? undefined : dropped(facts, place, placed),
    presence,
    quoted,
    // In a record with other fields, a field that would only hold stars is left out.
    isAllHidden && place.call ? dropFix(facts, place.call, [...hidden], 'own function') : undefined,
    isAllHidden && place.call && place.isPositional !== true ? droppedArgumentFix(facts, place.call, given) : undefined,
    segment,
    isShown && place.call && alone && hidden.size === 1 ? presenceAsBeside(facts, place.call, alone) : undefined,
    isShown && place.call ? internalIdFix(facts, place.call, [...hidden], placed.length) : undefined,
    (isAllHidden || isSaid) && !segment
      ? (appositionFix(facts, hidden, keepsMeaning, isError) ?? droppedOperandFix(facts, hidden, keepsMeaning, isError))
      : undefined,
    silent,
    ...withStray(
      isShown && place.call && !silent ? strayLogFix(facts, place.call, new Set(placed.map(({ node }) => node))) : undefined,
      place.call,
      [...maskedAndLeftOut(facts, place, placed, hidden), ...maskFixes(facts, placed, keepsMeaning)],
    ),
  ].filter((fix) => fix !== undefined);
}

/** Whether a line has a constant among its values, by which whoever wrote it found it again. */
function hasMark(call: Node): boolean {
  return call.type === 'CallExpression' && call.arguments.some((argument) => argument.type === 'Literal');
}

/** The call that is given the text which a value is a part of. */
function callGivenText(value: Node): Node | undefined {
  let text = value;
  while (text.parent && isInText(text)) text = text.parent;
  return text.parent?.type === 'CallExpression' ? text.parent : undefined;
}

/** Whether a value is a part of a text. */
function isInText({ parent }: Node): boolean {
  return parent?.type === 'TemplateLiteral' || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** Whether a value stands in quotes in a template. */
function isQuoted({ file }: Facts, node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'TemplateLiteral') return false;
  return (
    /["'“「]\$\{\s*$/.test(file.text.slice(parent.range[0], node.range[0])) &&
    /^\s*\}["'”」]/.test(file.text.slice(node.range[1], parent.range[1]))
  );
}

/** Masks of the fields that have one, where the others can be left out of the object that is written out; none where all or none have one. */
function maskedAndLeftOut(
  facts: Facts,
  { call, target, isHelper }: FixPlace,
  placed: readonly PlacedSource[],
  hidden: ReadonlySet<Node>,
): Fix[] {
  if (
    !call ||
    isHelper === true ||
    !(target === 'log' || target === 'error') ||
    hidden.size === 0 ||
    placed.every(({ node }) => hidden.has(node))
  )
    return [];
  const left = dropFix(facts, call, [...hidden], 'own function') ?? leftOutOfTextFix(facts, hidden, false, target === 'error');
  const [mask] = maskFixes(
    facts,
    placed.filter(({ node }) => !hidden.has(node)),
    false,
  );
  if (!left || !mask) return [];
  const title = {
    en: `${mask.title.en}, and ${left.title.en.charAt(0).toLowerCase()}${left.title.en.slice(1)}`,
    'zh-CN': `${mask.title['zh-CN']}，并${left.title['zh-CN']}`,
  };
  return [{ ...mask, title, safety: 'review', edits: [...mask.edits, ...left.edits] }];
}

/**
 * Orders the masks of a line without words and the removal of the line. A value printed alone is masked first only by an existing mask,
 * without a new mask file.
 */
function withStray(stray: Fix | undefined, call: Node | undefined, masks: readonly Fix[]): (Fix | undefined)[] {
  const count = call?.type === 'CallExpression' ? call.arguments.length : 0;
  const isThere = masks[0]?.edits.some(({ range, text }) => range.start < range.end && /^[\w$.]+\(/.test(text)) === true;
  const isWritten = masks[0]?.edits.some(({ file, range }) => file !== undefined && range.end === 0) === true;
  const isMaskedBeside = count > 1 && masks[0] !== undefined && masks[0].act === 'mask' && call !== undefined && !hasMark(call);
  return isMaskedBeside || (count === 1 && isThere && !isWritten) ? [...masks, stray] : [stray, ...masks];
}

/** The repair that takes values out of the objects that are written out in the call. */
export function dropped(facts: Facts, { call, options = NO_OPTIONS }: FixPlace, placed: readonly PlacedSource[]): Fix | undefined {
  const nodes = placed.map(({ node }) => node);
  return call && dropFix(facts, call, nodes, options);
}

/** Expressions of which nothing may stay visible. */
function hiddenNodes(facts: Facts, placed: readonly PlacedSource[]): ReadonlySet<Node> {
  return new Set(placed.filter((pair) => !isMasked(facts, pair)).map(({ node }) => node));
}

/** `code.slice(0, 2) + '****'` for `code.slice(0, 2)`: marks without a letter or digit around a value belong to it. */
export function withStars(node: Node): Node {
  const given = node.parent?.type === 'ChainExpression' ? node.parent : node;
  const { parent } = given;
  const isMark = (text: string | undefined): boolean => text !== undefined && !/[\p{L}\p{N}]/u.test(text);
  if (parent?.type === 'TemplateLiteral' && parent.expressions.length === 1 && parent.parent.type !== 'TaggedTemplateExpression')
    return parent.quasis.some(({ value }) => value.raw !== '') && parent.quasis.every(({ value }) => isMark(value.raw)) ? parent : node;
  return parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.left === given && isMark(staticText(parent.right))
    ? parent
    : node;
}

/** Whether a part of a value may stay visible: there is a mask for it. */
export function isMasked(facts: Facts, { source: { kind }, node }: Pick<PlacedSource, 'source' | 'node'>): boolean {
  return maskFunctionHere(facts, kind) !== undefined || projectMaskOf(facts, kind, node) !== undefined;
}

/** The object that is written out around a value, where it holds nothing else than such values; else the value. */
function recordOf(node: Node, hidden: ReadonlySet<Node>): Node {
  const object = node.parent?.type === 'Property' && node.parent.value === node ? node.parent.parent : undefined;
  return object?.type === 'ObjectExpression' && object.properties.every((item) => item.type === 'Property' && hidden.has(item.value))
    ? object
    : node;
}

/** `JSON.stringify(data, null, 2)` of `data`: stars in it are a line of nothing. */
function textAround(node: Node): Node {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.arguments[0] === node && isStringifier(parent) ? parent : node;
}
