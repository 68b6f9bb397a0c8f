/**
 * A setting that a call reads from a configuration, without its default. The configuration of Nest can throw where the setting is missing,
 * which tests that stand in for `get` alone cannot. https://docs.nestjs.com/techniques/configuration
 */
import { TEST_FILE } from '../../../catalog/files/tests.ts';
import type { ProgramTexts } from '../../../fixing.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import { functionAround } from '../../../graph/places.ts';
import { newlineOf } from '../../../positions.ts';
import { isSettingRead, settingDefault } from '../../../secrets/constants/settings.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { isFunction, rangeOf, staticText, unwrap } from '../../../syntax/tree.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Node } from '../../../types.ts';
import { textOf } from '../../replace.ts';
import { escaped } from '../../reads/program-texts.ts';
import { endsInSemicolons, startOfCheck, statementAround } from '../place-of-check.ts';
import { quoteOf } from '../../../syntax/quotes.ts';

/** What a read of a setting is without its default. */
interface SettingRead {
  /** The expression without the default. */
  readonly plain: string;
  /** The same, which throws where the setting is missing; undefined where the configuration has no such method. */
  readonly throwing?: string;
  /** The key that the call has; empty where no call reads it. */
  readonly key: string;
}

/** The read of which `literal` is the default, in `whole`; undefined where that is none. */
export function settingRead(text: string, whole: Node, literal: Node): SettingRead | undefined {
  if (whole.type === 'LogicalExpression') {
    if (whole.right !== literal || whole.operator === '&&' || !isSettingRead(whole.left)) return undefined;
    let last: Node = whole.left;
    while (last.type === 'LogicalExpression') last = last.right;
    const call = unwrap(last);
    const plain = text.slice(...whole.left.range);
    return call.type === 'CallExpression' ? withThrowing(text, call, plain, whole.left.range[0]) : { plain, key: '' };
  }
  if (whole.type !== 'CallExpression' || settingDefault(whole) !== literal) return undefined;
  const [key, , ...more] = whole.arguments;
  const end = (whole.typeArguments ?? whole.callee).range[1];
  const plain = `${text.slice(whole.range[0], end)}(${[key, ...more].map((node) => node && textOf(text, node)).join(', ')})`;
  return withThrowing(text, whole, plain, whole.range[0]);
}

function withThrowing(text: string, call: TSESTree.CallExpression, plain: string, start: number): SettingRead {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' && !callee.computed ? callee.property : undefined;
  const isOfNest = method?.type === 'Identifier' && method.name === 'get' && text.includes('@nestjs/config');
  const at = isOfNest ? method.range[1] - start : -1;
  const key = call.arguments[0] ? (staticText(call.arguments[0]) ?? '') : '';
  return { plain, key, ...(isOfNest && { throwing: `${plain.slice(0, at)}OrThrow${plain.slice(at)}` }) };
}

/** Edits of one file that read a setting without the default that `whole` has for it. */
export function settingEdits(file: Pick<SourceFile, 'path' | 'text'>, whole: Node, program: ProgramTexts | undefined): Edit[] {
  const { text } = file;
  const literal = whole.type === 'LogicalExpression' ? whole.right : whole.type === 'CallExpression' ? settingDefault(whole) : undefined;
  const read = literal && settingRead(text, whole, literal);
  if (!read) return [];
  const { key, plain, throwing } = read;
  const range = rangeOf(whole);
  if (throwing === undefined) return [{ range, text: plain }];
  const stand = standIn(file.path, program);
  const attempt = attemptAround(whole, text);
  // A stand-in that does not know the setting gives nothing, and a check would fail every test.
  if (stand !== undefined && !stand.includes(key)) return [{ range, text: plain }];
  if (stand === undefined && !attempt) return [{ range, text: throwing }];
  const { statement, isBelow } = statementAround(whole);
  if (!statement || isBelow || isSuperCall(statement)) return [{ range, text: stand === undefined ? throwing : plain }];
  const newline = newlineOf(text);
  const indent = /[ \t]*$/.exec(text.slice(0, (attempt ?? statement).range[0]))?.[0] ?? '';
  const end = endsInSemicolons(text, statement) ? ';' : '';
  const quote = quoteOf(text);
  const checkOf = (name: string): string =>
    stand === undefined ? '' : `${newline}${indent}if (!${name}) throw new Error(${quote}${key} is not set${quote})${end}`;
  const own = attempt ? undefined : holderOf(whole, statement);
  if (own !== undefined) {
    const behind = statement.range[1];
    return [
      { range, text: plain },
      { range: { start: behind, end: behind }, text: checkOf(own) },
    ];
  }
  const name = nameOfSetting(key);
  const around = functionAround(whole);
  const taken = new RegExp(String.raw`\b${name}\b`).test(around ? textOf(text, around) : text);
  if (taken) return [{ range, text: stand === undefined ? throwing : plain }];
  const start = startOfCheck(text, attempt ?? statement);
  const declared = `const ${name} = ${stand === undefined ? throwing : plain}${end}${checkOf(name)}${newline}${indent}`;
  return [
    { range: { start, end: start }, text: declared },
    { range, text: name },
  ];
}

/**
 * The statement that catches what fails inside of it, with the read: there, a missing setting would be taken for a bad token. Undefined where what
 * is read is known only inside.
 */
function attemptAround(whole: Node, text: string): Node | undefined {
  let attempt: Node | undefined;
  for (let inner = whole, outer = whole.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent)
    if (outer.type === 'TryStatement' && outer.block === inner && outer.handler) attempt = outer;
  const root = /^\w+/.exec(textOf(text, whole))?.[0] ?? '';
  const isInside = attempt && new RegExp(String.raw`\b(?:const|let|var)\b[^=;]{0,200}\b${root}\b`).test(textOf(text, attempt));
  return isInside === true ? undefined : attempt;
}

function isSuperCall(statement: Node): boolean {
  return (
    statement.type === 'ExpressionStatement' &&
    statement.expression.type === 'CallExpression' &&
    statement.expression.callee.type === 'Super'
  );
}

/** The constant that a statement gives a value to. */
function holderOf(whole: Node, statement: Node): string | undefined {
  if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return undefined;
  const [{ id, init }] = statement.declarations;
  return id.type === 'Identifier' && init && unwrap(init) === whole ? id.name : undefined;
}

/** `jwtSecret` of `JWT_SECRET` and of `jwt.secret`. */
function nameOfSetting(key: string): string {
  const [first = '', ...words] = splitWords(key.replace(/[.:-]/g, '_'));
  return [first, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

/** The text of a test that loads a file and gives it a configuration which has no more than `get`; undefined where there is none. */
function standIn(path: string, program: ProgramTexts | undefined): string | undefined {
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[cm]?[jt]sx?$/, '');
  const loading = new RegExp(String.raw`/${escaped(name)}(?:\.[cm]?[jt]sx?)?["']`);
  return program?.files
    .filter((file) => TEST_FILE.test(file))
    .map((file) => program.textOf(file) ?? '')
    .find((text) => loading.test(text) && text.includes('ConfigService') && STANDS_IN.test(text) && !text.includes('getOrThrow'));
}

/** A method `get` that a test makes: `{ get: jest.fn() }`. */
const STANDS_IN = /(?<![.\w])get\s{0,4}[:(]|\.get\.mock/;
