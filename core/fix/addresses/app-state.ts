/**
 * Values that a mini-program passes to a page in its address. The repair stores them in the state of the app, and the page reads them there.
 */
import { OPENS_PAGE } from '../../catalog/requests/clients.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { newlineOf } from '../../positions.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';
import { pagesOpenedBy } from '../reads/page-parameters.ts';
import { textOf } from '../replace.ts';
import { stateField, stateHolder } from './app-object.ts';
import type { Parameter } from './parameter.ts';
import { isMiniProgram, unencoded } from './request-call.ts';
import { preparedRead, readsOf, type StateReads } from './state-reads.ts';

/** Characters behind a route in which the parameters of its address are looked for. */
const ADDRESS = 240;

/** A page and the texts of its program. */
interface Opened {
  readonly route: string;
  readonly page: string;
  readonly text: string;
  readonly texts: readonly string[];
}

/**
 * The repair of `call`, which opens a page with parameters: each value goes into `globalData`, and the page reads it from there. Undefined where
 * the program has no app that could hold it, the page or what else opens it is not in sight, or it reads a parameter in another way. `out`: what
 * takes the parameters out of the address.
 */
export function appStateFix(facts: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const { fixing, file } = facts;
  const call = parameters.length > 0 ? callAround(address) : undefined;
  const statement = call?.parent;
  const { program } = fixing;
  if (!program || !call || statement?.type !== 'ExpressionStatement') return undefined;
  if (!/^(?:BlockStatement|Program)$/.test(statement.parent.type)) return undefined;
  const found = pagesOpenedBy(facts, call);
  const [page, ...more] = found?.pages ?? [];
  const text = page === undefined || page === file.path ? undefined : fixing.otherText?.(page);
  const holder = stateHolder(program);
  if (!found || page === undefined || text === undefined || more.length > 0 || !holder) return undefined;
  const texts = program.files.map((path) => (path === file.path ? file.text : (program.textOf(path) ?? '')));
  const moves = parameters.map((parameter) =>
    moveOf({ route: found.route, page, text, texts }, parameter, program.textOf(holder.path) ?? ''),
  );
  if (moves.includes(undefined)) return undefined;
  const [start] = statement.range;
  const indent = /(?:^|\n)([ \t]*)$/.exec(file.text.slice(0, start))?.[1] ?? '';
  const end = textOf(file.text, statement).endsWith(';') ? ';' : '';
  const shown = page.split(/[/\\]/).at(-1) ?? '';
  const names = parameters.map(({ name }) => name);
  const writes = (moves as Move[]).map(
    ({ name, kept }) => `${stateField(file.text, name)} = ${textOf(file.text, kept)}${end}${newlineOf(file.text)}${indent}`,
  );
  return {
    title: {
      en: `Pass ${names.join(', ')} in globalData of the app instead, and read ${names.length > 1 ? 'them' : 'it'} there in ${shown}`,
      'zh-CN': `改用 globalData 传递 ${names.join('、')}，并在 ${shown} 中读取`,
    },
    safety: 'review',
    edits: [
      { range: { start, end: start }, text: writes.join('') },
      ...out,
      ...holder.edits,
      ...(moves as Move[]).flatMap(({ read }) => read.edits.map((edit) => ({ ...edit, file: page }))),
    ],
  };
}

/** A parameter that moves into the state. */
interface Move {
  readonly name: string;
  /** What is stored. */
  readonly kept: Node;
  readonly read: StateReads;
}

/** How one parameter moves; undefined where the page may be opened without it, or reads it in another way. */
function moveOf({ route, page, text, texts }: Opened, parameter: Parameter, app: string): Move | undefined {
  // A stored value stays, so that a page which is opened without the parameter would read it too.
  if (!texts.every((other) => addressesOf(other, route).every((given) => isGiven(given, parameter.name)))) return undefined;
  const value = unencoded(parameter.part);
  const record = serialised(value);
  for (const name of [parameter.name, ofPage(route, parameter.name)]) {
    const isTaken =
      texts.some((other) => new RegExp(String.raw`\bglobalData\??\.${escaped(name)}\b`).test(other)) ||
      new RegExp(String.raw`\b${escaped(name)}\s*:`).test(app);
    const read =
      preparedRead(text, name, record !== undefined) ??
      (isTaken ? undefined : readsOf(page, text, parameter.name, name, record !== undefined));
    // What the page decodes is stored as it stood in the address.
    if (read) return { name, kept: record ?? (read.isDecoded ? parameter.part : value), read };
  }
  return undefined;
}

/** `profileOpenid` for `openid` of `pages/profile/profile`. */
function ofPage(route: string, name: string): string {
  const page = (route.split('/').at(-1) ?? '').replace(/[^\w$]{1,40}(\w)/g, (_, letter: string) => letter.toUpperCase());
  return page + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The call that opens the page of an address: `wx.navigateTo({ url })`, `uni.$u.route(url, params)`. */
function callAround(address: Node): TSESTree.CallExpression | undefined {
  let outer: Node | undefined = address;
  while (outer && !opensPage(outer)) outer = /Statement$|Function/.test(outer.type) ? undefined : outer.parent;
  return outer;
}

/** Whether a call opens a page of a mini-program. */
export function opensPage(call: Node): call is TSESTree.CallExpression {
  if (call.type !== 'CallExpression') return false;
  const name = lastName(call.callee) ?? '';
  const callee = unwrap(call.callee);
  if (name === 'route' && callee.type === 'MemberExpression' && lastName(callee.object) === '$u') return true;
  const options = call.arguments[0];
  return (
    OPENS_PAGE.has(name) &&
    isMiniProgram(call) &&
    options?.type === 'ObjectExpression' &&
    options.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'url')
  );
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
  return [...text.matchAll(new RegExp(String.raw`['"\`/]${escaped(route)}(?=[?'"\`])`, 'g'))].map(({ index }) =>
    text.slice(index, index + ADDRESS),
  );
}

/** Whether an address has a parameter, in its text or in the object behind it. */
function isGiven(address: string, name: string): boolean {
  const [line = ''] = address.split('\n');
  return line.includes(`${name}=`) || new RegExp(String.raw`^.[^'"\n]*['"],\s*(?:params:\s*)?\{[^{}]*\b${escaped(name)}\b`).test(address);
}
