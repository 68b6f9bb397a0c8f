/**
 * Repairs of addresses. Nothing is masked there, since an address with stars in it leads nowhere: the parameter goes, or
 * moves to the body of the request. The server or page then gets less, so every one of them is for review.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { keyName, staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, Text } from '../../types.ts';
import { declarationsLeftUnread } from '../last-reads.ts';
import { hasEffects } from '../purity.ts';
import { escaped } from '../reads/program-texts.ts';
import { cutsOf, textOf } from '../replace.ts';
import { isReadByHandler, isReadByPage } from '../reads/page-parameters.ts';
import type { Parameter } from './parameter.ts';
import { joined } from './pieces.ts';
import { TO_POST, bodyFix, isAskedFor, wholeBodyFix } from './request-bodies.ts';
import { tokenHeaderFix } from './token-header.ts';
import { isCommand } from './writes.ts';

/** Expressions between a value and the text that it is put into. */
const AROUND = /^(?:CallExpression|LogicalExpression|TSAsExpression|TSNonNullExpression|ChainExpression|MemberExpression)$/;
const MAX_PARENTS = 6;
/** The name of a parameter at the end of what stands before its value, with what parts it from the one before. */
const PARAMETER = /([?&])([\w.[\]-]+)=$/;

/** An expression that is put into an address, and the name of the parameter, where that is not written before it. */
export interface Addressed {
  readonly node: Node;
  readonly name: string | undefined;
}

/** What an address is for. */
export interface Asked {
  /** Whether a request is sent: without a value its response is another one. Else a page is opened. */
  readonly isRequest: boolean;
  /** Whether the request or page still works without the values, which is not so for a key or a token. */
  readonly mayBeLeftOut: boolean;
  /** Whether all of the values are tokens, which have a place of their own in a request. */
  readonly isToken: boolean;
}

/**
 * Repairs of one finding about an address that `call` builds or requests, best first. A request that only reads stays one: as a POST it
 * would be another interface.
 */
export function addressFixes(facts: Facts, call: Node, values: readonly Addressed[], asked: Asked): Fix[] {
  const { mayBeLeftOut, isToken } = asked;
  const isRequest = asked.isRequest || isAskedFor(call);
  const mayBePost = !isRequest || isCommand(call);
  const query = wholeQuery(values);
  const whole = query && wholeBodyFix(facts, call, query);
  if (whole) return isAllowed(whole, mayBePost) ? [whole] : [];
  const parameters = values.map((value) => parameterOf(facts, value));
  if (parameters.includes(undefined)) return [];
  const found = distinct(parameters as Parameter[]);
  const names = [...new Set(found.map(({ name }) => name))];
  const edits = editsOf(found, facts.file.text);
  const header = isRequest && isToken && !mayBePost ? tokenHeaderFix(facts, call, found) : undefined;
  if (header) return [header];
  const together = [...found, ...toldBeside(facts, found)];
  const body = bodyFix(facts, call, together, editsOf(together, facts.file.text));
  const moved = body && isAllowed(body, mayBePost) && !isReadByHandler(facts, names) ? body : undefined;
  // A whole record in one parameter is what the page shows, and a page that reads a parameter has no other way to come by it.
  // What leaves a call out leaves out what it does.
  const isNeeded =
    isRequest ||
    found.some(({ part }) => hasEffects(part)) ||
    !mayBeLeftOut ||
    found.some(({ part }) => isRecord(facts, part)) ||
    isReadByPage(facts, call, names);
  if (isNeeded) return moved ? [moved] : [];
  if (standsAgain(facts, found)) return moved ? [moved] : [];
  const unread = declarationsLeftUnread(
    facts,
    found.map(({ part }) => part),
  );
  return [
    ...(moved ? [moved] : []),
    {
      title: leaveOutTitle(names),
      safety: 'review',
      edits: [...edits, ...unread.filter((edit) => edits.every((other) => isApart(edit, other)))],
    },
  ];
}

/** Whether another branch of a choice has one of these parameters too: leaving it out of one would be half of it. */
function standsAgain({ file: { text } }: Facts, found: readonly Parameter[]): boolean {
  return found.some(({ part, name }) => {
    let choice: Node | undefined = part.parent;
    while (choice && choice.type !== 'ConditionalExpression' && /^(?:TemplateLiteral|BinaryExpression)$/.test(choice.type))
      choice = choice.parent;
    if (choice?.type !== 'ConditionalExpression') return false;
    return [choice.consequent, choice.alternate].every((branch) =>
      new RegExp(String.raw`[?&]${escaped(name)}=`).test(textOf(text, branch)),
    );
  });
}

/** Other parameters of the same text that are about a person or open something: they go where those of the finding go. */
function toldBeside(facts: Facts, found: readonly Parameter[]): Parameter[] {
  const holders = new Set(
    found
      .map(({ part, object }) => (object ? undefined : part.parent))
      .map((holder) => holder && (holder.type === 'BinaryExpression' ? outermost(holder) : holder)),
  );
  const [holder] = holders;
  if (!holder || holders.size > 1) return [];
  const parts = holder.type === 'TemplateLiteral' ? holder.expressions : concatenatedParts(holder);
  return parts.flatMap((node) => {
    const parameter =
      node.type === 'Literal' || found.some(({ part }) => part === node) ? undefined : parameterOf(facts, { node, name: undefined });
    return parameter && facts.vocabulary.match(parameter.name) !== undefined ? [parameter] : [];
  });
}

/** Whether the way in which a request is made stays, or may change. */
function isAllowed({ title }: Fix, mayBePost: boolean): boolean {
  return mayBePost || title !== TO_POST;
}

/** Whether a value is the JSON of a record, also where a constant holds it. */
function isRecord({ bindings, file: { text } }: Facts, part: Node): boolean {
  return /\bJSON\.stringify\(/.test(textOf(text, constantValue(part, bindings)));
}

/** `params` of `request({ url, params })`, where every value of the finding is in it. */
function wholeQuery(values: readonly Addressed[]): Node | undefined {
  const [first] = values;
  return first && values.every(({ node }) => node === first.node) && first.node.parent?.type === 'Property' ? first.node : undefined;
}

function isApart({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** What takes parameters out of an address. */
function editsOf(parameters: readonly Parameter[], text: string): Edit[] {
  return [
    ...joined(
      parameters.flatMap(({ edits }) => edits),
      text,
    ),
    ...cutsOfProperties(parameters, text),
  ];
}

function distinct(parameters: readonly Parameter[]): Parameter[] {
  return [
    ...new Map(
      parameters.map((parameter) => [parameter.property ?? parameter.edits.map(({ range }) => range.start).join(), parameter]),
    ).values(),
  ];
}

function parameterOf({ file: { text } }: Facts, { node, name }: Addressed): Parameter | undefined {
  let part = node;
  for (let hops = 0; part.parent && hops < MAX_PARENTS && AROUND.test(part.parent.type); hops++) part = part.parent;
  const holder = part.parent;
  if (holder?.type === 'TemplateLiteral') return inTemplate(holder, part, text);
  if (holder?.type === 'BinaryExpression' && holder.operator === '+') return inConcatenation(outermost(holder), part, text);
  const key = holder?.type === 'Property' ? keyName(holder.key, holder.computed) : undefined;
  const isParameter = holder?.type === 'Property' && key !== undefined && (key === name || isInQuery(holder));
  return isParameter && holder.parent.type === 'ObjectExpression' ? inObject(holder.parent, holder) : undefined;
}

/** Names of a query that is no path: parameters of a path cannot be left out. */
const QUERIES: ReadonlySet<string> = new Set(['query', 'qs', 'searchParams']);

/** Whether a property stands in an object that a request or a route calls its query. */
function isInQuery({ parent: object }: TSESTree.Property): boolean {
  const holder = object.parent;
  return holder.type === 'Property' && holder.value === object && QUERIES.has(keyName(holder.key, holder.computed) ?? '');
}

/** `…&phone=${phone}…`, and `…&phone={{phone}}…` in the markup of a mini-program. */
function inTemplate(template: TSESTree.TemplateLiteral, part: Node, text: string): Parameter | undefined {
  const index = template.expressions.indexOf(part as TSESTree.Expression);
  const before = template.quasis[index];
  const after = template.quasis[index + 1];
  if (!before || !after) return undefined;
  const isMarkup = text.startsWith('{{', before.range[1]) && text.startsWith('}}', after.range[0] - 2);
  const start = isMarkup ? before.range[1] : text.lastIndexOf('${', part.range[0]);
  const match = PARAMETER.exec(text.slice(before.range[0], start));
  if (!match) return undefined;
  const close = isMarkup ? after.range[0] : text.indexOf('}', part.range[1]) + 1;
  const range = rangeOut(match, start - match[0].length, close, text.charAt(close));
  // An empty text means that the statement has no more use, which is for people to see.
  const isAll = range?.start === template.range[0] + 1 && range.end === template.range[1] - 1;
  return range && !isAll ? { name: match[2] ?? '', part, edits: [{ range, text: '' }] } : undefined;
}

/** What is cut of `?a=…&b=…`: the parameter with the sign before it, or with the one behind where it is the first of several. */
function rangeOut(match: RegExpExecArray, from: number, close: number, next: string): { start: number; end: number } | undefined {
  // What stands behind the value belongs to it.
  if (match[1] === '&') return /[&`"'#]/.test(next) ? { start: from, end: close } : undefined;
  if (next === '&') return { start: from + 1, end: close + 1 };
  return /[`"'#]/.test(next) ? { start: from, end: close } : undefined;
}

function outermost(node: Node): Node {
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
 * What goes of `'?phone=' + phone + '&id='` so that one text is left; undefined where the texts have other quotes, or too little would be
 * left.
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
    return isAll
      ? [{ range: { start: object.range[0] + 1, end: object.range[1] - 1 }, text: '' }]
      : cutsOf(object.properties, properties, text);
  });
}

function leaveOutTitle(names: readonly string[]): Text {
  const listed = names.join(', ');
  return { en: `Leave ${listed} out of this address`, 'zh-CN': `从该地址中去掉 ${names.join('、')}` };
}
