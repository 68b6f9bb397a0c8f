/** A token that a request is given among the parameters of its address goes into a header, where no log of a server has it. */
import { HEADER_OPTIONS } from '../../catalog/requests/parts.ts';
import { CLIENT_NAME } from '../../catalog/requests/clients.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, Text } from '../../types.ts';
import { cutsOf, gapBefore, textOf } from '../replace.ts';
import type { Parameter } from './parameter.ts';
import { requestOf } from './helper-header.ts';
import { outermost } from './parameters.ts';
import { isMiniProgram, requestAround, unencoded } from './request-call.ts';

/** What a repair is called that moves a token into the header for it. */
export const IN_HEADER: Text = {
  en: 'Send it in the Authorization header (the server has to read it there)',
  'zh-CN': '放入 Authorization 请求头（服务端需从请求头读取）',
};
const SENT: Text = {
  en: 'Leave it out of this address: the request helper sends it in a header (the server has to read it there)',
  'zh-CN': '从该地址中去掉：请求封装已在请求头中发送（服务端需从请求头读取）',
};

/** The repair of a request whose options hold one parameter that is a token; undefined where they have headers, or are incomplete. */
export function tokenHeaderFix(facts: Facts, call: Node, parameters: readonly Parameter[]): Fix | undefined {
  const [parameter] = parameters;
  const { object, property } = parameter ?? {};
  const holder = object?.parent;
  const options = holder?.type === 'Property' && holder.value === object ? holder.parent : undefined;
  if (
    parameters.length !== 1 ||
    !object ||
    !property ||
    holder?.type !== 'Property' ||
    options?.type !== 'ObjectExpression' ||
    call.type !== 'CallExpression' ||
    !call.arguments.some((argument) => unwrap(argument) === options) ||
    options.properties.some((item) => item.type === 'SpreadElement' || HEADER_OPTIONS.has(keyName(item.key, item.computed) ?? ''))
  )
    return undefined;
  const { text } = facts.file;
  const cut: Edit[] =
    object.properties.length === 1
      ? cutsOf(options.properties, new Set([holder]), text)
      : cutsOf(object.properties, new Set([property]), text);
  if (isSentByHelper(facts)) return { title: SENT, act: 'header', safety: 'review', edits: cut };
  const header = `${isMiniProgram(call) ? 'header' : 'headers'}: { Authorization: \`Bearer \${${textOf(text, property.value)}}\` }`;
  const isOnly = object.properties.length === 1;
  const added: Edit = isOnly
    ? { range: { start: holder.range[0], end: holder.range[1] }, text: header }
    : { range: { start: holder.range[1], end: holder.range[1] }, text: `,${gapBefore(holder, text)}${header}` };
  return {
    title: IN_HEADER,
    act: 'header',
    safety: 'review',
    edits: isOnly ? [added] : [...cutsOf(object.properties, new Set([property]), text), added],
  };
}

/**
 * The same where the token is written in the text of the address; `out` takes it from there. Undefined where the call is given headers, or does
 * not show where they go.
 */
export function tokenHeaderOfText(facts: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const [parameter, ...others] = parameters;
  const call = requestAround(address) ?? requestOf(facts, outermost(address));
  const [first, ...more] = call?.arguments ?? [];
  if (!parameter || parameter.object || others.length > 0 || !call || !first || more.length > 0) return undefined;
  const { text } = facts.file;
  if (isSentByHelper(facts)) return { title: SENT, act: 'header', safety: 'review', edits: out };
  const header = `${isMiniProgram(call) ? 'header' : 'headers'}: { Authorization: \`Bearer \${${textOf(text, unencoded(parameter.part))}}\` }`;
  const added = first.type === 'ObjectExpression' ? inOptions(first, header) : isGet(call) ? `, { ${header} }` : undefined;
  const at = first.type === 'ObjectExpression' ? (propertyValueEnd(first) ?? 0) : first.range[1];
  return added === undefined
    ? undefined
    : { title: IN_HEADER, act: 'header', safety: 'review', edits: [...out, { range: { start: at, end: at }, text: added }] };
}

/** `client.get(url)` and `fetch(url)`, whose second argument holds headers. */
function isGet({ callee }: TSESTree.CallExpression): boolean {
  const name = lastName(callee) ?? '';
  return callee.type === 'Identifier'
    ? name === 'fetch'
    : name === 'get' && CLIENT_NAME.test(lastName((callee as TSESTree.MemberExpression).object) ?? '');
}

/** What adds headers to options that have none. */
function inOptions({ properties }: TSESTree.ObjectExpression, header: string): string | undefined {
  const isOpen = properties.some((item) => item.type === 'SpreadElement' || HEADER_OPTIONS.has(keyName(item.key, item.computed) ?? ''));
  return isOpen ? undefined : `, ${header}`;
}

/** Where the address ends among the options of a request. */
function propertyValueEnd({ properties }: TSESTree.ObjectExpression): number | undefined {
  return properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'url')?.range[1];
}

/** Whether the program has one place that puts a token into the headers of its requests. */
function isSentByHelper({ fixing }: Facts): boolean {
  return fixing.program?.files.some((path) => INTERCEPTOR.test(fixing.program?.textOf(path) ?? '')) ?? false;
}

/** https://axios-http.com/docs/interceptors */
const INTERCEPTOR = /interceptors\.request\.use\([\s\S]{0,600}\bheaders\b[^\n]{1,80}token/i;
