/**
 * A value that a mini-program passes to a page in its address. The repair stores it in the state of the app, and the page reads it there.
 */
import { APP_FILE } from '../../catalog/files/programs.ts';
import { OPENS_PAGE } from '../../catalog/requests/clients.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';
import { pagesOpenedBy } from '../reads/page-parameters.ts';
import { clearingEdit } from './cleared-state.ts';
import { textOf } from '../replace.ts';
import type { Parameter } from './parameter.ts';
import { isMiniProgram, unencoded } from './request-call.ts';

const STATE = /\bglobalData\s*[:=]/;
/** Names of the variables in which a page receives its parameters. */
const GIVEN = String.raw`\b(options?|opts|query|params|e)`;
/** Characters behind a route in which the parameters of its address are looked for. */
const ADDRESS = 240;
/** Characters of text before a read that are examined. */
const BEFORE = 40;

/**
 * The repair of `call`, which opens a page with one parameter: the value goes into `globalData`, and the page reads it from there. Undefined where
 * the program has no such state, the page or what else opens it is not in sight, or it reads the parameter in another way. `out`: what takes the
 * parameter out of the address.
 */
export function appStateFix(facts: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const { fixing, file } = facts;
  const [parameter, ...others] = parameters;
  const call = parameter && callAround(address);
  const statement = call?.parent;
  const { program } = fixing;
  if (!parameter || others.length > 0 || !program || !call || statement?.type !== 'ExpressionStatement') return undefined;
  if (!/^(?:BlockStatement|Program)$/.test(statement.parent.type)) return undefined;
  const { name } = parameter;
  const opened = pagesOpenedBy(facts, call);
  const [page, ...more] = opened?.pages ?? [];
  const text = page === undefined || page === file.path ? undefined : fixing.otherText?.(page);
  const app = program.files.find((path) => APP_FILE.test(path) && STATE.test(program.textOf(path) ?? ''));
  if (!opened || page === undefined || text === undefined || more.length > 0 || app === undefined) return undefined;
  const texts = program.files.map((path) => (path === file.path ? file.text : (program.textOf(path) ?? '')));
  // A stored value stays, so that a page which is opened without the parameter would read it too.
  const isAlwaysGiven = texts.every((other) => addressesOf(other, opened.route).every((given) => given.includes(`${name}=`)));
  const value = unencoded(parameter.part);
  const record = serialised(value);
  const isTaken = texts.some((other) => new RegExp(String.raw`\bglobalData\??\.${escaped(name)}\b`).test(other));
  const prepared = isAlwaysGiven ? preparedRead(text, name, record !== undefined) : undefined;
  const read = prepared ?? (isAlwaysGiven && !isTaken ? readsOf(page, text, name, record !== undefined) : undefined);
  // What the page decodes is stored as it stood in the address.
  const kept = record ?? (read?.isDecoded === true ? parameter.part : value);
  if (!read || new RegExp(String.raw`\b${escaped(name)}\s*:`).test(program.textOf(app) ?? '')) return undefined;
  const [start] = statement.range;
  const indent = /(?:^|\n)([ \t]*)$/.exec(file.text.slice(0, start))?.[1] ?? '';
  const end = textOf(file.text, statement).endsWith(';') ? ';' : '';
  const shown = page.split(/[/\\]/).at(-1) ?? '';
  return {
    title: {
      en: `Pass ${name} in globalData of the app instead, and read it there in ${shown}`,
      'zh-CN': `改用 globalData 传递 ${name}，并在 ${shown} 中读取`,
    },
    safety: 'review',
    edits: [
      { range: { start, end: start }, text: `getApp().globalData.${name} = ${textOf(file.text, kept)}${end}\n${indent}` },
      ...out,
      ...read.edits.map((edit) => ({ ...edit, file: page })),
    ],
  };
}

/** The call that opens the page of an address. */
function callAround(address: Node): TSESTree.CallExpression | undefined {
  let outer: Node | undefined = address;
  while (outer && outer.type !== 'CallExpression') outer = /Statement$|Function/.test(outer.type) ? undefined : outer.parent;
  const options = outer?.arguments[0];
  const isOpening = outer && OPENS_PAGE.has(lastName(outer.callee) ?? '') && isMiniProgram(outer);
  return isOpening &&
    options?.type === 'ObjectExpression' &&
    options.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'url')
    ? outer
    : undefined;
}

/** `user` of `JSON.stringify(user)`. */
function serialised(value: Node): Node | undefined {
  const bare = unwrap(value);
  return bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify' && bare.arguments.length === 1
    ? bare.arguments[0]
    : undefined;
}

/** The parts of a text that are addresses of a page, as far as their parameters go. */
function addressesOf(text: string, route: string): string[] {
  return [...text.matchAll(new RegExp(String.raw`['"\`/]${escaped(route)}(?=[?'"\`])`, 'g'))].map(
    ({ index }) => text.slice(index, index + ADDRESS).split('\n')[0] ?? '',
  );
}

/** A page that takes the value from the state already, since something else that opens it has been repaired. */
function preparedRead(text: string, name: string, isRecord: boolean): ReturnType<typeof readsOf> {
  const taken = String.raw`getApp\(\)\.globalData\.${escaped(name)}\b`;
  if (!new RegExp(String.raw`\bdelete ${taken}`).test(text)) return undefined;
  const isOfRecord = new RegExp(String.raw`JSON\.parse\([^\n]{1,200}: ${taken}`).test(text);
  if (isOfRecord !== isRecord) return undefined;
  return { edits: [], isDecoded: new RegExp(String.raw`decodeURI(?:Component)?\([^\n]{0,200}\|\| ${taken}`).test(text) };
}

/**
 * Edits that make a page read what it is given in its address or from the state, and whether it decodes a text; undefined where it reads it in
 * several ways.
 */
function readsOf(
  page: string,
  text: string,
  name: string,
  isRecord: boolean,
): { readonly edits: readonly Edit[]; readonly isDecoded: boolean } | undefined {
  const own = String.raw`${GIVEN}\.${escaped(name)}\b`;
  const all = [...text.matchAll(new RegExp(own, 'g'))];
  const pattern = isRecord ? String.raw`JSON\.parse\(\s*(?:decodeURIComponent\(\s*${own}\s*\)|${own})\s*\)` : own;
  const reads = [...text.matchAll(new RegExp(pattern, 'g'))];
  const isDestructured = new RegExp(
    String.raw`\{[^{}]{0,120}\b${escaped(name)}\b[^{}]{0,120}\}\s*(?:=\s*(?:options?|opts|query)\b|\)\s*\{)`,
  ).test(text);
  if (reads.length === 0 || reads.length !== all.length || isDestructured) return undefined;
  const cleared = clearingEdit(
    page,
    text,
    reads.map(({ index }) => index),
    name,
  );
  if (!cleared) return undefined;
  // A test whether the text is present decodes nothing.
  const uses = reads.filter(({ 0: read, index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    return (
      !/(?:\bif|&&|\|\|)\s?\(?!?$/.test(before) &&
      !/^\s?(?:&&|\?(?!\.))/.test(text.slice(index + read.length, index + read.length + BEFORE))
    );
  });
  const decoded = uses.filter(({ index }) => /decodeURI(?:Component)?\(\s?$/.test(text.slice(Math.max(0, index - BEFORE), index)));
  if (!isRecord && decoded.length > 0 && decoded.length < uses.length) return undefined;
  const edits = reads.map(({ 0: read, index }): Edit => {
    const given = new RegExp(own).exec(read)?.[0] ?? read;
    const either = isRecord ? `${given} ? ${read} : getApp().globalData.${name}` : `${read} || getApp().globalData.${name}`;
    const end = index + read.length;
    const isAlone = text[index - 1] === '(' && (text[end] === ')' || (!isRecord && /^\s?\|\|/.test(text.slice(end, end + BEFORE))));
    return { range: { start: index, end }, text: isAlone ? either : `(${either})` };
  });
  return { edits: [...edits, cleared], isDecoded: decoded.length > 0 };
}
