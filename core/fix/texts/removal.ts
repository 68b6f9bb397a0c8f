/** Statements that store what must not be stored: a user who typed a password in has to type it again. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { originOf } from '../../sources/file/origin.ts';
import { COOKIE_JARS, PLACES_COOKIE } from '../../catalog/call-words/stores.ts';
import { contains, isFunction, keyName, lastName, memberName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, KindId, Node, Text } from '../../types.ts';
import { declarationsAllUnread, declarationsLeftUnread, withoutStatement } from '../last-reads.ts';
import { hasEffects } from '../purity.ts';
import { isScript } from '../environment/script.ts';
import { NOTES, PRINTS_NOTES, SENDS_MESSAGES } from '../../catalog/call-words/logging.ts';
import { eventWord } from '../../catalog/words/sentences/event-words.ts';
import { splitWords } from '../../sources/names/words.ts';
import { holdsMore } from './held-beside.ts';
import { emptiedStatement, wholeStatement } from './whole-statement.ts';
import { ANNOUNCES, isOnlyLabel } from './labels.ts';
import { isEntryOfReport } from '../other-meaning.ts';
import type { PlacedSource } from '../places.ts';
import type { Readers } from '../reads/kept-fields.ts';
import { textOf } from '../replace.ts';

/** Secrets that a person types in each time. A token is none of them: without it the person would be signed out. */
export const TYPED_IN: ReadonlySet<KindId> = new Set([
  'login-password',
  'payment-password',
  'card-verification',
  'sms-otp',
  'security-answer',
]);

/** What takes out what a method of a store writes under a key. */
const TAKES_OUT: ReadonlyMap<string, string> = new Map([
  ['setStorageSync', 'removeStorageSync'],
  ['setItem', 'removeItem'],
]);

/**
 * The repair that takes a password out of a store in place of storing it: what an earlier version of the program stored goes too. Undefined
 * where the store has no such method, or something else is stored too.
 */
export function unstoredFix(facts: Facts, call: Node, stored: readonly PlacedSource[]): Fix | undefined {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const method = callee?.type === 'MemberExpression' && !callee.computed ? takingOut(facts, callee) : undefined;
  if (
    call.type !== 'CallExpression' ||
    callee?.type !== 'MemberExpression' ||
    method === undefined ||
    !stored.every(({ source }) => TYPED_IN.has(source.kind))
  )
    return undefined;
  const statement = call.parent;
  if (statement.type !== 'ExpressionStatement' || !/^(?:BlockStatement|Program)$/.test(statement.parent.type)) return undefined;
  const [key, value, ...more] = call.arguments;
  if (
    !key ||
    !value ||
    !(more.length === 0 || (method === 'remove' && mayGoWithout(more))) ||
    isRecord(value) ||
    hasEffects(value) ||
    holdsMore(facts, value, stored)
  )
    return undefined;
  const edits: Edit[] = [
    { range: rangeOf(callee.property), text: method },
    { range: { start: key.range[1], end: (more.at(-1) ?? value).range[1] }, text: '' },
    ...declarationsLeftUnread(facts, [value]),
  ];
  return {
    title: { en: 'Take it out of the storage instead: a password is not stored', 'zh-CN': '改为从存储中移除：密码不应保存' },
    act: 'leave out',
    safety: 'review',
    edits,
  };
}

/** The method of what stores under a key that takes it out again. */
function takingOut({ bindings }: Facts, callee: TSESTree.MemberExpression): string | undefined {
  const method = memberName(callee) ?? '';
  if (method !== 'set') return TAKES_OUT.get(method);
  const origin = originOf(callee.object, bindings);
  const jar = origin?.type === 'module' ? origin.module : origin?.type === 'global' ? origin.name : lastName(callee.object);
  return jar !== undefined && COOKIE_JARS.has(jar) ? 'remove' : undefined;
}

/** Whether the options of a cookie are about how long it lasts or who may read it, and not which one it is. */
function mayGoWithout([options, ...more]: readonly Node[]): boolean {
  if (more.length > 0 || options?.type !== 'ObjectExpression') return options?.type === 'Literal' && more.length === 0;
  return options.properties.every(
    (item) => item.type === 'Property' && !PLACES_COOKIE.has(keyName(item.key, item.computed) ?? 'path') && !hasEffects(item.value),
  );
}

/** How long the text of an expression may be for a title. */
const MAX_NAMED = 40;

/** Expressions as a title names them; undefined where they are too long. */
export function namesOf({ file }: Facts, nodes: Iterable<Node>): Text | undefined {
  const names = [...new Set([...nodes].map((node) => textOf(file.text, node)))];
  const isShort = names.length > 0 && names.join(', ').length <= MAX_NAMED && names.every((name) => /^[\w$.?!]+$/.test(name));
  return isShort ? { en: names.join(', '), 'zh-CN': ` ${names.join('、')}` } : undefined;
}

const NO_PASSWORD: Text = { en: 'Remove this statement: a password is not stored', 'zh-CN': '删除该语句：密码不应保存' };
const NEVER_READ: Text = { en: 'Remove this statement: nothing in the program reads it again', 'zh-CN': '删除该语句：程序中没有再读取它' };
const READ_BY_TESTS: Text = { en: 'Remove this statement: only tests read it again', 'zh-CN': '删除该语句：只有测试会再读取它' };

/** The repair that takes a storing call out; undefined where it stores something else, or leaving it out leaves out more. `readers`: what reads it again. */
export function removalFix(facts: Facts, call: Node, stored: readonly PlacedSource[], readers: Readers = 'program'): Fix | undefined {
  const isUnread = readers !== 'program';
  const own = call.parent?.type === 'ExpressionStatement' ? wholeStatement(facts, call.parent) : undefined;
  const statement = own && isEmptied([own], declarationsLeftUnread(facts, [own])) ? emptiedStatement(facts, own) : own;
  if (call.type !== 'CallExpression' || !statement) return undefined;
  if (
    !(isUnread || stored.every(({ source }) => TYPED_IN.has(source.kind))) ||
    (!isUnread && call.arguments.some((argument) => holdsMore(facts, argument, stored))) ||
    call.arguments.some(
      (argument) => (!isUnread && isRecord(argument)) || hasEffects(argument.type === 'SpreadElement' ? argument.argument : argument),
    )
  )
    return undefined;
  const unread = declarationsLeftUnread(facts, [statement]);
  if (isEmptied([statement], unread)) return undefined;
  const edits: Edit[] = [withoutStatement(statement, facts.file.text), ...unread];
  return {
    title: readers === 'nothing' ? NEVER_READ : readers === 'tests' ? READ_BY_TESTS : NO_PASSWORD,
    act: 'leave out',
    safety: 'review',
    edits,
    isRemoval: true,
  };
}

/**
 * The repair that takes out a line of a log that shows nothing but constant text of its code; undefined where it shows anything else,
 * or leaving it out leaves out more. `hidden`: the expressions of which nothing may be shown. `mayBeSafe`: what it is given is printed
 * and goes nowhere else. `isByHelper`: a function of the program prints it, and does nothing else.
 */
export function silentLogFix(facts: Facts, call: Node, hidden: ReadonlySet<Node>, mayBeSafe: boolean, isByHelper = false): Fix | undefined {
  const statement = call.parent?.type === 'ExpressionStatement' ? wholeStatement(facts, call.parent) : undefined;
  if (call.type !== 'CallExpression' || !statement) return undefined;
  if (!isByHelper && !isNote(call) && !isLabelledNote(call)) return undefined;
  if (hidden.size === 0 || !call.arguments.every((argument) => isHidden(argument, hidden) || isConstant(argument, hidden)))
    return undefined;
  if ([...hidden].some(isEntryOfReport)) return undefined;
  const lines = call.arguments.length === 1 && hidden.has(call.arguments[0] as Node) ? withLabelBefore(statement) : [statement];
  const unread = declarationsAllUnread(facts, lines);
  if (!unread || isEmptied(lines, unread)) return undefined;
  const name = namesOf(facts, hidden);
  return {
    title: name
      ? { en: `Remove this line of the log: it only prints ${name.en}`, 'zh-CN': `删除这行日志（它只输出${name['zh-CN']}）` }
      : { en: 'Remove this line of the log', 'zh-CN': '删除该行日志' },
    act: 'leave out',
    safety: mayBeSafe && unread.length === 0 && statement === call.parent ? 'safe' : 'review',
    edits: [...lines.map((line) => withoutStatement(line, facts.file.text)), ...unread],
    isRemoval: true,
  };
}

/**
 * The repair that takes out a line without a word: values, and a number or dashes by which whoever wrote it found it again. `values`: what it
 * must not show. Undefined where leaving it out leaves out more.
 */
export function strayLogFix(facts: Facts, call: Node, values: ReadonlySet<Node>): Fix | undefined {
  const statement = call.parent?.type === 'ExpressionStatement' ? wholeStatement(facts, call.parent) : undefined;
  if (call.type !== 'CallExpression' || !statement || !isNote(call)) return undefined;
  const isMark = (argument: Node): boolean => argument.type === 'Literal' && !/\p{L}/u.test(String(argument.value));
  // Values alone are a note of whoever wrote the line, unless a script is there to print them.
  const isNoteOfCode = call.arguments.length > 0 && statement.parent.type === 'BlockStatement' && !isScript(facts);
  const isFoundAgain = call.arguments.some(isMark) || isNoteOfCode;
  if (!isFoundAgain || !call.arguments.every((argument) => isMark(argument) || isRead(argument))) return undefined;
  const lines = call.arguments.length === 1 ? withLabelBefore(statement) : [statement];
  const unread = declarationsAllUnread(facts, lines);
  if (!unread || isEmptied(lines, unread)) return undefined;
  const name = namesOf(facts, values);
  return {
    title: {
      en: `Remove this line of the log: it prints ${name?.en ?? 'values'} without a word`,
      'zh-CN': `删除这行日志（它只输出${name?.['zh-CN'] ?? '数据'}，没有说明文字）`,
    },
    act: 'leave out',
    safety: 'review',
    edits: [...lines.map((line) => withoutStatement(line, facts.file.text)), ...unread],
    isRemoval: true,
  };
}

/** A name, or a member of one. */
function isRead(node: Node): boolean {
  return /^(?:Identifier|MemberExpression|ThisExpression|ChainExpression)$/.test(node.type) && !hasEffects(node);
}

/** The statement with a line before it that only announces what it prints. */
function withLabelBefore(statement: TSESTree.Statement): readonly TSESTree.Statement[] {
  const { parent } = statement;
  const list = parent.type === 'BlockStatement' || parent.type === 'Program' ? parent.body : [];
  const before = list[list.indexOf(statement) - 1];
  const call = before?.type === 'ExpressionStatement' ? before.expression : undefined;
  if (before?.type !== 'ExpressionStatement' || call?.type !== 'CallExpression' || call.arguments.length !== 1 || !isNote(call))
    return [statement];
  const text = staticText(call.arguments[0] as Node) ?? '';
  return /[:：]\s*$/.test(text) && isOnlyLabel(text) ? [before, statement] : [statement];
}

/** Whether a call prints a note of the developer. */
export function isNote({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && lastName(bare.object) === 'console' && NOTES.has(memberName(bare) ?? '');
}

/** `logger.info('first characters:', token)`: a line that names a value, and reports nothing that happened. */
function isLabelledNote({ callee, arguments: [first, ...values] }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  const isTemplate = first?.type === 'TemplateLiteral' && first.expressions.length === 1 && first.quasis[1]?.value.raw === '';
  const text = isTemplate ? first.quasis[0]?.value.cooked : first && staticText(first);
  return (
    bare.type === 'MemberExpression' &&
    SENDS_MESSAGES.test(lastName(bare.object) ?? '') &&
    PRINTS_NOTES.has(memberName(bare) ?? '') &&
    isTemplate !== values.length > 0 &&
    typeof text === 'string' &&
    ANNOUNCES.test(text) &&
    isOnlyLabel(text.replace(PLACE, ''))
  );
}

/** The place in the code that a line begins with, in brackets: it reports nothing. */
const PLACE = /^\s*\[[^[\]]{1,60}\]\s*(?=\S)/;

/** Whether a block that is no function's would have nothing left. */
function isEmptied(gone: readonly Node[], unread: readonly Edit[]): boolean {
  const parent = gone[0]?.parent;
  if (parent?.type !== 'BlockStatement' || isFunction(parent.parent)) return false;
  return parent.body.every((other) => gone.some((one) => one === other) || unread.some(({ range }) => contains(range, rangeOf(other))));
}

/** Whether an argument is, as it stands or as JSON, one of the expressions of which nothing may be shown. */
export function isHidden(argument: Node, hidden: ReadonlySet<Node>): boolean {
  const bare = unwrap(argument);
  // JSON with an indentation is what a program has to show.
  const isSerialised = bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify' && bare.arguments.length === 1;
  return (
    (hidden.has(argument) || hidden.has(bare) || (isSerialised && hidden.has(unwrap(bare.arguments[0] as Node)))) && !hasEffects(argument)
  );
}

/** What stands before a value and only names it; the quotation of a value has nothing before it. */
const LABEL = /(?:[:：=>\-]\s*|^\P{L}*)$/u;

/** Whether all other text of an argument is written in the code. */
function isConstant(argument: Node, hidden: ReadonlySet<Node>): boolean {
  const isOne = (part: Node): boolean => isHidden(part, hidden) || isConstant(part, hidden);
  switch (argument.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      // `User ${name} signed in` reports an event.
      return (
        argument.expressions.every(isOne) &&
        argument.quasis.slice(0, -1).every(({ value }, at) => names(value.cooked ?? '', argument.expressions[at] as Node))
      );
    case 'BinaryExpression':
      return argument.operator === '+' && isOne(argument.left) && isOne(argument.right);
    default:
      return false;
  }
}

/** Whether a text only names the value behind it: with a colon, or by the word that the code has for it, such as `Access token `. */
function names(text: string, value: Node): boolean {
  if (LABEL.test(text)) return true;
  const word = splitWords(text.trim().split(/\s+/).at(-1) ?? '').at(-1);
  return word !== undefined && !eventWord.test(text) && splitWords(lastName(unwrap(value)) ?? '').at(-1) === word;
}

/** An object may hold more than the secret. */
function isRecord(argument: Node): boolean {
  return /^(?:ObjectExpression|ArrayExpression|SpreadElement)$/.test(unwrap(argument).type);
}
