/** What is printed of a whole value in its place: a number of entries, an id, the names of the fields. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { isFunction, lastName, unwrap } from '../../syntax/tree.ts';
import { isTypeScript } from '../../syntax/languages.ts';
import { RETURNS_TEXT } from '../../catalog/call-words/texts.ts';
import { ANYTHING_NAMES, RESPONSE_NAMES, SENT_NAMES } from '../../catalog/words/names/records.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Fix, Node, Text } from '../../types.ts';
import { hasEffects, isStringifier } from '../purity.ts';
import { labelOfFields } from '../texts/labels.ts';
import { defaultedOf, isRepeatable, operandOf, replaceExpression, textOf } from '../replace.ts';
import { boxRead } from '../values/box-read.ts';
import { joinedList } from '../values/joined-list.ts';
import { fieldsRead } from '../values/read-fields.ts';
import { isDeniedField } from './denied-field.ts';
import { isLikelyList } from './likely-list.ts';
import { hasFields, isPosition } from './shown-object.ts';
import { factorsOf, statusesOf } from './status.ts';
import { fieldOf, type Whole } from './whole.ts';

const COUNT: Text = { en: 'Keep only the number of entries', 'zh-CN': '只保留条目数量' };
const ID: Text = { en: 'Keep only the internal id', 'zh-CN': '只保留内部 ID' };
const NAMES: Text = { en: 'Keep only the names of the fields', 'zh-CN': '只保留字段名' };
const PRESENCE: Text = { en: 'Keep only whether there is one', 'zh-CN': '只保留是否有值' };

/**
 * The number of entries, an id, how a request went, or the names of the fields: what the value is shown to have. Undefined where nothing
 * shows what it is.
 */
export function reducedFix(facts: Facts, whole: Whole): Fix | undefined {
  const { node } = whole;
  // In a branch whose condition is the value itself, the value is present.
  const form = whole.form.isPresent || !isProven(facts, node) ? whole.form : { ...whole.form, isPresent: true };
  // Which headers there are is what a log of them is for.
  if (form.form === 'dictionary' && /headers?$/i.test(lastName(node) ?? ''))
    return fix(
      facts,
      node,
      `Object.keys(${operandOf(facts.file.text, node)}${boxRead(facts, node)}${form.isPresent ? '' : ' ?? {}'})`,
      NAMES,
    );
  const size = collectionSize(facts, { ...whole, form });
  if (size !== undefined) return fix(facts, node, size, COUNT);
  const joined = joinedList(node);
  if (joined && !hasEffects(joined)) {
    const count = `${operandOf(facts.file.text, joined)}.length`;
    // A text that already holds the count needs no second one.
    return node.parent?.type === 'TemplateLiteral' && textOf(facts.file.text, node.parent).includes(count)
      ? undefined
      : fix(facts, node, count, COUNT);
  }
  if (!isReadable(whole))
    return isRecordOfCall(whole) ? fix(facts, node, `Object.keys(${textOf(facts.file.text, node)} ?? {})`, NAMES) : undefined;
  const text = operandOf(facts.file.text, node) + boxRead(facts, node);
  const dot = form.isPresent ? '.' : '?.';
  // `{}` has no id: a compiler objects to reading one of what may be that.
  const hasId = form.fields
    ? form.fields.has('id') && defaultedOf(node) === undefined
    : fieldsRead(facts, defaultedOf(node) ?? node).has('id');
  if (hasId && !isDeniedField(facts, node, 'id')) return fix(facts, node, `${text}${dot}id`, ID);
  const own = onlyId(facts, node, (form.fields ?? fieldsRead(facts, defaultedOf(node) ?? node)).keys());
  if (own !== undefined && defaultedOf(node) === undefined && !isDeniedField(facts, node, own))
    return fix(facts, node, `${text}${dot}${own}`, { en: `Keep only ${own}`, 'zh-CN': `只保留 ${own}` });
  if (form.form === 'unknown' && isLikelyList(facts, whole)) return fix(facts, node, `${text}${dot}length`, COUNT);
  // The `code` of a login opens a session: it is no status.
  const statuses =
    form.form === 'unknown' && ANYTHING_NAMES.test(lastName(node) ?? '') && !SENT_NAMES.test(lastName(node) ?? '')
      ? statusesOf(facts, node).filter((path) => !whole.sources.some((source) => fieldOf(source) === path || source.name === path))
      : [];
  if (statuses.length > 0) return fix(facts, node, statusesRead(statuses, text, dot), statusTitle(statuses));
  if (!hasFields(facts, whole) || (form.form === 'unknown' && isText(facts, node))) return undefined;
  // In a sentence, fields with constant values of the file are noise.
  if (isInSentence(node) && constantValue(node, facts.bindings).type === 'ObjectExpression') return undefined;
  return hasNamesBeside(facts, node, text) ? undefined : fix(facts, node, `Object.keys(${text}${form.isPresent ? '' : ' ?? {}'})`, NAMES);
}

/** Whether a call returns a record: something is known of its fields. What it does is done once as before. */
function isRecordOfCall({ node, sources }: Whole): boolean {
  return (
    node.type === 'CallExpression' &&
    sources.length > 0 &&
    sources.every((source) => source.node === node && source.inside && (source.path?.length ?? 0) > 0)
  );
}

/** Whether the same call prints the names of the fields already. */
function hasNamesBeside({ file }: Facts, node: Node, text: string): boolean {
  let call: Node | undefined = node.parent;
  while (call && /^(?:Property|ObjectExpression)$/.test(call.type)) call = call.parent;
  return call?.type === 'CallExpression' && textOf(file.text, call).includes(`Object.keys(${text})`);
}

/** The field that identifies the record, where one is called so: `orderId` of `order`, and no id that a platform gives a person. */
export function onlyId({ vocabulary }: Facts, node: Node, fields: Iterable<string>): string | undefined {
  const words = new Set(splitWords(lastName(defaultedOf(node) ?? node) ?? ''));
  const isOfRecord = (field: string): boolean =>
    field === '_id' ||
    splitWords(field)
      .slice(0, -1)
      .some((word) => words.has(word));
  const ids = [...fields].filter(
    (field) => /^(?:_id|[a-z]\w*Id)$/.test(field) && vocabulary.match(field) === undefined && vocabulary.personObject(field) === undefined,
  );
  return ids.length === 1 && ids[0] !== undefined && isOfRecord(ids[0]) ? ids[0] : undefined;
}

/** Names of ids: whether there is an id does not identify the record. */
const IS_ID = /(?:^id|Id|ID)$/;

/** Whether there is a value, which is right for every one; undefined where it stands in a sentence, which would make no sense. */
export function presenceFix(facts: Facts, whole: Whole): Fix | undefined {
  const { node } = whole;
  const holder = node.parent?.type;
  if (isElement(facts, node) || isPosition(node) || IS_ID.test(lastName(node) ?? '')) return undefined;
  if (!isReadable(whole) || holder === 'TemplateLiteral' || holder === 'BinaryExpression' || holder === 'SpreadElement') return undefined;
  // A text that was put together has a meaning, and a line that is just `true` has none.
  if (
    isText(facts, node) ||
    (node.parent?.type === 'CallExpression' && node.parent.arguments.length === 1 && !isNoteOfConsole(node.parent))
  )
    return undefined;
  if (isProven(facts, node)) return undefined;
  return fix(facts, node, `Boolean(${whole.text})`, PRESENCE);
}

/** Whether the condition of a branch around a value holds only where there is one. */
function isProven({ file }: Facts, node: Node): boolean {
  const own = textOf(file.text, node).replaceAll('?.', '.');
  for (let inner = node, outer = node.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent)
    if (
      outer.type === 'IfStatement' &&
      outer.consequent === inner &&
      factorsOf(outer.test).some((test) => isOwn(textOf(file.text, test), own))
    )
      return true;
  return false;
}

function isOwn(test: string, own: string): boolean {
  return test.replaceAll('?.', '.') === own;
}

/** Whether a value is each element of a list in turn: one line of `true` for every element has no use. */
function isElement({ bindings }: Facts, node: Node): boolean {
  const fn = node.type === 'Identifier' ? (bindings.resolve(node)?.defs[0]?.node as Node | undefined) : undefined;
  const call = isFunction(fn) ? fn.parent : undefined;
  return (
    call?.type === 'CallExpression' && isFunction(fn) && call.arguments[0] === fn && /^(?:forEach|map)$/.test(lastName(call.callee) ?? '')
  );
}

function isNoteOfConsole({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && lastName(bare.object) === 'console';
}

/** Whether a name is that of the unchanged result of a call. */
export function isAnswerName(name: string): boolean {
  return RESPONSE_NAMES.test(name);
}

/** Whether reading the value once more does nothing else. What a promise resolves to is no part of it. */
function isReadable({ node, form }: Whole): boolean {
  if (form.form === 'promise') return false;
  // A call and what is awaited of one stand once in what is printed: whatever they do, they do as before.
  if ((node.type === 'AwaitExpression' || node.type === 'CallExpression') && form.form !== 'unknown') return true;
  const isRead =
    node.type === 'MemberExpression' ||
    isRepeatable(node) ||
    (node.type === 'CallExpression' && form.form === 'unknown' && !makesText(node));
  return (isRead || defaultedOf(node) !== undefined) && !hasEffects(node);
}

/** Whether a value stands in a sentence, by itself or as JSON. */
function isInSentence({ parent }: Node): boolean {
  return (
    parent?.type === 'TemplateLiteral' ||
    (parent?.type === 'CallExpression' && lastName(parent.callee) === 'stringify' && isInSentence(parent))
  );
}

/** `res.data?.code`, and an object of several. */
function statusesRead(paths: readonly string[], text: string, dot: string): string {
  const read = (path: string): string => `${text}${dot}${path.replace('.', '?.')}`;
  const [only = ''] = paths;
  return paths.length === 1 ? read(only) : `{ ${paths.map((path) => `${path.split('.').at(-1) ?? path}: ${read(path)}`).join(', ')} }`;
}

function statusTitle(statuses: readonly string[]): Text {
  return { en: `Keep only ${statuses.join(', ')}`, 'zh-CN': `只保留 ${statuses.join('、')}` };
}

/** How many entries a collection has; undefined where the value is none, or only counting it would leave nothing of its statement. */
function collectionSize(facts: Facts, { node, form }: Whole): string | undefined {
  const text = operandOf(facts.file.text, node) + boxRead(facts, node);
  const dot = form.isPresent ? '.' : '?.';
  switch (form.form) {
    case 'list':
      return node.type === 'ArrayExpression' && node.elements.some((element) => element?.type !== 'SpreadElement')
        ? undefined
        : `${text}${dot}length`;
    case 'map':
    case 'set':
      return `${text}${dot}size`;
    case 'dictionary':
      return `Object.keys(${text}${form.isPresent ? '' : ' ?? {}'}).length`;
    default:
      return undefined;
  }
}

/** Whether a call gives a text, which has no fields. */
function makesText(node: TSESTree.CallExpression): boolean {
  return RETURNS_TEXT.has(lastName(node.callee) ?? '');
}

/** Whether a value of which no type is known is a text: one stands there, or it is joined with one, which objects are not. */
function isText({ bindings, file: { text } }: Facts, node: Node): boolean {
  // What is parsed as JSON is no object yet.
  if (isRepeatable(node) && text.includes(`JSON.parse(${textOf(text, node)})`)) return true;
  const made = constantValue(node, bindings);
  if (made.type === 'TemplateLiteral' || (made.type === 'CallExpression' && (makesText(made) || joinedList(made) !== undefined)))
    return true;
  return node.parent?.type === 'TemplateLiteral' || (node.parent?.type === 'BinaryExpression' && node.parent.operator === '+');
}

/** An expression longer than this is no part of a title. */
const MAX_SHOWN = 40;

/** Whether a repair prints the names of the fields. */
export function printsNames({ title }: Fix): boolean {
  return title.en.startsWith(NAMES.en);
}

/** Whether a repair prints a number of entries. */
export function printsCount({ title }: Fix): boolean {
  return title.en.startsWith(COUNT.en);
}

function fix(facts: Facts, node: Node, value: string, title: Text): Fix | undefined {
  // A list that is spread in an object has numbers for names.
  if (title === NAMES && node.parent?.type === 'SpreadElement' && node.parent.parent.type === 'ObjectExpression') return undefined;
  // A stream takes texts alone.
  if (node.parent?.type === 'CallExpression' && lastName(node.parent.callee) === 'write') return undefined;
  // What is spread is a list: its number stands for all of it.
  const spread = node.parent?.type === 'SpreadElement' && node.parent.parent.type !== 'ObjectExpression' ? node.parent : undefined;
  // A number or an id needs no JSON.
  const json =
    title !== NAMES &&
    node.parent?.type === 'CallExpression' &&
    node.parent.arguments[0] === node &&
    lastName(node.parent.callee) === 'stringify'
      ? node.parent
      : undefined;
  // `names.length` stands for all that is read of `names`.
  const given = spread ?? json ?? readOf(node) ?? node;
  const text = isTypedArgument(facts, given) && !value.startsWith('{') ? `{ ${keyOf(value, title)}: ${value} }` : value;
  const isShort = text.length <= MAX_SHOWN;
  return {
    title,
    ...(isShort && { preview: { en: text, 'zh-CN': text } }),
    act: title === COUNT || title === NAMES || title === PRESENCE ? 'names' : 'pick',
    safety: 'review',
    edits: [replaceExpression(given, text), ...(title === NAMES ? labelOfFields(facts.file.text, given) : [])],
  };
}

/** `names.join(', ')` of `names`. */
function readOf(node: Node): Node | undefined {
  const member = node.parent;
  const isRead = member?.type === 'MemberExpression' && member.object === node && member.parent.type === 'CallExpression';
  return isRead && member.parent.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined;
}

/** What a value is called in a record that stands for another. */
function keyOf(value: string, title: Text): string {
  if (title === COUNT) return 'count';
  if (title === NAMES) return 'fields';
  if (title === PRESENCE) return 'isGiven';
  return /([\w$]{1,40})$/.exec(value)?.[1] ?? 'value';
}

/** Whether a value is an argument of a logger with types, which may demand a record. */
export function isTypedArgument({ file }: Facts, node: Node): boolean {
  const call = node.parent;
  return (
    call?.type === 'CallExpression' &&
    call.callee !== node &&
    !isNoteOfConsole(call) &&
    !isStringifier(call) &&
    isTypeScript(file.path, file.text)
  );
}
