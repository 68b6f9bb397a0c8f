/** Where a value stands in an address as a parameter, and what takes it out: in a template, a concatenation, an object of a query. */
import { QUERY_NAMES } from '../../catalog/requests/parts.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { cutsOf } from '../replace.ts';
import type { Addressed, Parameter } from './parameter.ts';
import { joined } from './pieces.ts';

/** Expressions between a value and the text that it is put into. */
const AROUND = /^(?:CallExpression|LogicalExpression|TSAsExpression|TSNonNullExpression|ChainExpression|MemberExpression)$/;
const MAX_PARENTS = 6;
/** The name of a parameter directly before its value, with the `?` or `&` in front of it. */
const PARAMETER = /([?&])([\w.[\]-]+)=$/;

/** Whether an address would be left with further parameters that begin with `&`, and none that begins with `?`. */
export function losesFirst(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ isFirst }) => isFirst === true) && parameters.some(({ isBeforeOthers }) => isBeforeOthers === true);
}

/** What takes parameters out of an address. */
export function cutsOfParameters(parameters: readonly Parameter[], text: string): Edit[] {
  return [
    ...joined(
      parameters.flatMap(({ edits }) => edits),
      text,
    ),
    ...cutsOfProperties(parameters, text),
  ];
}

/** Counts parameters that the same edits remove as one. */
export function distinct(parameters: readonly Parameter[]): Parameter[] {
  return [
    ...new Map(
      parameters.map((parameter) => [parameter.property ?? parameter.edits.map(({ range }) => range.start).join(), parameter]),
    ).values(),
  ];
}

/** The parameter whose value is an expression; undefined where it stands in no query. */
export function parameterOf(facts: Facts, { node, name }: Addressed): Parameter | undefined {
  const { text } = facts.file;
  let part = node;
  for (let hops = 0; part.parent && hops < MAX_PARENTS && AROUND.test(part.parent.type); hops++) part = part.parent;
  const holder = part.parent;
  if (holder?.type === 'TemplateLiteral') return inTemplate(facts, holder, part);
  if (holder?.type === 'BinaryExpression' && holder.operator === '+') return inConcatenation(outermost(holder), part, text);
  const key = holder?.type === 'Property' ? keyName(holder.key, holder.computed) : undefined;
  const isParameter = holder?.type === 'Property' && key !== undefined && (key === name || isInQuery(holder));
  return isParameter && holder.parent.type === 'ObjectExpression' ? inObject(holder.parent, holder) : undefined;
}

/** Whether a property stands in an object that a request or a route calls its query, or that a page is opened with. */
function isInQuery({ parent: object }: TSESTree.Property): boolean {
  const holder = object.parent;
  if (argumentBefore(object)) return true;
  return holder.type === 'Property' && holder.value === object && QUERY_NAMES.has(keyName(holder.key, holder.computed) ?? '');
}

/** `…&phone=${phone}…`, and `…&phone={{phone}}…` in the markup of a mini-program. */
function inTemplate({ bindings, file: { text } }: Facts, template: TSESTree.TemplateLiteral, part: Node): Parameter | undefined {
  const index = template.expressions.indexOf(part as TSESTree.Expression);
  const before = template.quasis[index];
  const after = template.quasis[index + 1];
  if (!before || !after) return undefined;
  const isMarkup = text.startsWith('{{', before.range[1]) && text.startsWith('}}', after.range[0] - 2);
  const start = isMarkup ? before.range[1] : text.lastIndexOf('${', part.range[0]);
  const match = PARAMETER.exec(text.slice(before.range[0], start));
  if (!match) return undefined;
  const close = isMarkup ? after.range[0] : text.indexOf('}', part.range[1]) + 1;
  const following = after.range[0] === after.range[1] || after.value.raw === '' ? template.expressions[index + 1] : undefined;
  const isBeforeOthers = match[1] === '&' && following !== undefined && isMoreParameters(following, bindings);
  const range = rangeOut(match, start - match[0].length, close, isBeforeOthers ? '&' : text.charAt(close));
  // An empty text would leave a statement without a use, which a person has to remove.
  const isAll = range?.start === template.range[0] + 1 && range.end === template.range[1] - 1;
  return range && !isAll
    ? { name: match[2] ?? '', part, edits: [{ range, text: '' }], isFirst: match[1] === '?', isBeforeOthers }
    : undefined;
}

/** Whether a text is empty or begins with the sign of a further parameter: `extra` of `const extra = id ? `&id=${id}` : ''`. */
function isMoreParameters(node: Node, bindings: Facts['bindings']): boolean {
  const value = node.type === 'Identifier' ? constantValue(node, bindings) : node;
  if (value.type === 'ConditionalExpression')
    return [value.consequent, value.alternate].every((branch) => isMoreParameters(branch, bindings));
  const text = value.type === 'TemplateLiteral' ? value.quasis[0]?.value.raw : staticText(value);
  return text !== undefined && (text.startsWith('&') || (text === '' && value.type !== 'TemplateLiteral'));
}

/** The range to cut from `?a=…&b=…`. It includes the sign before the parameter, or the one behind it for the first of several. */
function rangeOut(match: RegExpExecArray, from: number, close: number, next: string): { start: number; end: number } | undefined {
  // Any other character behind the value would still be a part of it.
  if (match[1] === '&') return /[&`"'#]/.test(next) ? { start: from, end: close } : undefined;
  if (next === '&') return { start: from + 1, end: close + 1 };
  return /[`"'#]/.test(next) ? { start: from, end: close } : undefined;
}

/** The whole concatenation that an operand belongs to. */
export function outermost(node: Node): Node {
  let whole = node;
  while (whole.parent?.type === 'BinaryExpression' && whole.parent.operator === '+') whole = whole.parent;
  return whole;
}

/** `… + '&phone=' + phone + …` */
function inConcatenation(whole: Node, part: Node, text: string): Parameter | undefined {
  const parts = concatenatedParts(whole);
  const index = parts.indexOf(part);
  const before = parts[index - 1];
  const after = parts[index + 1];
  if (before?.type !== 'Literal' || typeof before.value !== 'string') return undefined;
  const written = text.slice(before.range[0] + 1, before.range[1] - 1);
  const match = PARAMETER.exec(written);
  if (!match) return undefined;
  const name = match[2] ?? '';
  const rest = written.slice(0, match.index);
  const beyond = after && staticText(after);
  if (after && (beyond === undefined || !/^(?:[&#]|$)/.test(beyond))) return undefined;
  const cut = after && beyond !== undefined ? betweenTexts(text, before, after, match, beyond) : undefined;
  if (cut) return { name, part, edits: [{ range: cut, text: '' }] };
  if (match[1] === '?' && beyond?.startsWith('&')) {
    const quote = { start: (after as Node).range[0] + 1, end: (after as Node).range[0] + 2 };
    return {
      name,
      part,
      edits: [
        { range: { start: before.range[1] - 1 - match[0].length + 1, end: before.range[1] - 1 }, text: '' },
        { range: { start: before.range[1], end: endOf(part, text) }, text: '' },
        { range: quote, text: '' },
      ],
    };
  }
  if (match[1] === '?' && beyond !== undefined && !/^(?:#|$)/.test(beyond)) return undefined;
  const previous = parts[index - 2];
  if (rest === '' && previous)
    return { name, part, edits: [{ range: { start: endOf(previous, text), end: endOf(part, text) }, text: '' }] };
  return {
    name,
    part,
    edits: [
      { range: { start: before.range[1] - 1 - match[0].length, end: before.range[1] - 1 }, text: '' },
      { range: { start: before.range[1], end: endOf(part, text) }, text: '' },
    ],
  };
}

/**
 * The cut of `'?phone=' + phone + '&id='` that joins the two texts into one. Undefined where the texts have different quotes, or too
 * little would be left.
 */
function betweenTexts(
  text: string,
  before: Node,
  after: Node,
  match: RegExpExecArray,
  beyond: string,
): { start: number; end: number } | undefined {
  if (text[before.range[0]] !== text[after.range[0]] || (match[1] === '?' && !beyond.startsWith('&'))) return undefined;
  const isFirst = match[1] === '?';
  const start = before.range[1] - 1 - match[0].length + (isFirst ? 1 : 0);
  return { start, end: after.range[0] + 1 + (isFirst ? 1 : 0) };
}

/** Where an operand ends together with the parentheses around it. */
function endOf({ range }: Node, text: string): number {
  let [start, end] = range;
  for (;;) {
    const close = /^\s*\)/.exec(text.slice(end, end + MAX_GAP));
    const open = /\(\s*$/.exec(text.slice(Math.max(0, start - MAX_GAP), start));
    if (!open || !close) return end;
    start -= open[0].length;
    end += close[0].length;
  }
}

/** Characters between an operand and its parenthesis, at most. */
const MAX_GAP = 200;

/** `params: { phone, page }`; several of one object are cut together. */
function inObject(object: TSESTree.ObjectExpression, property: TSESTree.Property): Parameter | undefined {
  const name = keyName(property.key, property.computed);
  return name === undefined ? undefined : { name, part: property.value, edits: [], object, property };
}

/** Cuts of the parameters that are properties, for each object together. */
function cutsOfProperties(found: readonly Parameter[], text: string): Edit[] {
  const objects = new Map<TSESTree.ObjectExpression, Set<Node>>();
  for (const { object, property } of found) if (object && property) objects.set(object, (objects.get(object) ?? new Set()).add(property));
  return [...objects].flatMap(([object, properties]) => {
    const isAll = properties.size === object.properties.length;
    const before = isAll ? argumentBefore(object) : undefined;
    if (before) return [{ range: { start: before.range[1], end: object.range[1] }, text: '' }];
    return isAll
      ? [{ range: { start: object.range[0] + 1, end: object.range[1] - 1 }, text: '' }]
      : cutsOf(object.properties, properties, text);
  });
}

/** The address before an object that is the last argument of a call which opens a page: `route('/pages/list', { phone })`. */
function argumentBefore(object: Node): Node | undefined {
  const call = object.parent;
  return call?.type === 'CallExpression' && call.arguments.length === 2 && call.arguments[1] === object && lastName(call.callee) === 'route'
    ? call.arguments[0]
    : undefined;
}
