/** A key in the address of a third party's interface moves to the header that the documentation of the interface names. */
import type { TSESTree } from '@typescript-eslint/types';
import { headerKeys } from '../../catalog/addresses/header-keys.ts';
import { BODILESS_METHODS, BODY_METHODS } from '../../catalog/requests/methods.ts';
import { CLIENT_NAME } from '../../catalog/requests/clients.ts';
import { TOKEN_EXCHANGE } from '../../catalog/requests/parts.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { insertion, textOf } from '../replace.ts';
import type { Parameter } from './parameter.ts';
import { requestAround, unencoded } from './request-call.ts';
import { functionAround } from '../../graph/places.ts';
import { quoteOf } from '../../syntax/quotes.ts';

/**
 * The repair of the request of `address`, whose only parameter of concern is a key; `out` removes the key from the address. Undefined
 * where the call does not show its headers.
 */
export function documentedHeaderFix(facts: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const [parameter, ...others] = parameters;
  if (!parameter || parameter.object || others.length > 0) return undefined;
  const text = wholeText(address);
  const row = rowOf(facts, text, parameter.name);
  const call = row && (requestAround(text) ?? requestOfConstant(facts, text));
  if (!row || !call) return undefined;
  const value = textOf(facts.file.text, unencoded(parameter.part));
  const quote = quoteOf(facts.file.text);
  const key = /^[a-z]+$/i.test(row.header) ? row.header : `${quote}${row.header}${quote}`;
  const inserted = addedHeader(facts.file.text, call, row.scheme ? `${key}: \`${row.scheme} \${${value}}\`` : `${key}: ${value}`);
  return (
    inserted && {
      title: {
        en: `Send it in the ${row.header} header, which this interface documents`,
        'zh-CN': `放入 ${row.header} 请求头（该接口的文档支持）`,
      },
      act: 'header',
      safety: 'review',
      edits: [...out, inserted],
    }
  );
}

/** The template or the sum that an address is put together in. */
function wholeText(address: Node): Node {
  let whole = address;
  while (whole.parent?.type === 'BinaryExpression') whole = whole.parent;
  return whole;
}

/** The documented header for a parameter of an address, by the host of the interface. */
function rowOf(facts: Facts, address: Node, name: string): (typeof headerKeys)[number] | undefined {
  const written = textOf(facts.file.text, address);
  const host = /^https?:\/\/([\w.-]+)/.exec(beginOf(facts, address))?.[1];
  if (host === undefined || TOKEN_EXCHANGE.test(written.replace(/[?&]access_token=/g, ''))) return undefined;
  return headerKeys.find((row) => (host === row.host || host.endsWith(`.${row.host}`)) && row.parameters.includes(name));
}

/** The constant text that an address begins with. */
function beginOf(facts: Facts, node: Node): string {
  let first = node;
  while (first.type === 'BinaryExpression') first = first.left as Node;
  if (first.type !== 'TemplateLiteral') return staticText(constantValue(first, facts.bindings)) ?? '';
  const [text] = first.quasis;
  if (text && text.value.raw !== '') return text.value.cooked ?? '';
  const [base] = first.expressions;
  return base ? (staticText(constantValue(base, facts.bindings)) ?? '') : '';
}

/** The request that is given an address by its name, which nothing else reads. */
function requestOfConstant({ bindings }: Facts, address: Node): TSESTree.CallExpression | undefined {
  const declarator = address.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== address || declarator.id.type !== 'Identifier') return undefined;
  const references = bindings.declared(declarator.id)?.references.filter((reference) => !reference.init) ?? [];
  const [use] = references;
  const call = references.length === 1 ? (use?.identifier.parent as Node | undefined) : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== use?.identifier) return undefined;
  return functionAround(call) === functionAround(address) ? call : undefined;
}

/** The edit that gives a call one more header; undefined where its options are not written out. */
function addedHeader(text: string, call: TSESTree.CallExpression, header: string): Edit | undefined {
  const method = lastName(call.callee) ?? '';
  const isFetch = call.callee.type === 'Identifier' && method === 'fetch';
  const isClient = call.callee.type === 'MemberExpression' && CLIENT_NAME.test(lastName(call.callee.object) ?? '');
  const at = isFetch || (isClient && BODILESS_METHODS.has(method)) ? 1 : isClient && BODY_METHODS.has(method) ? 2 : undefined;
  const before = at === undefined ? undefined : call.arguments[at - 1];
  if (at === undefined || !before) return undefined;
  const options = call.arguments[at];
  if (!options) return insertion(before.range[1], `, { headers: { ${header} } }`);
  if (options.type !== 'ObjectExpression') return undefined;
  const headers = options.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'headers');
  if (headers?.type === 'Property') return headers.value.type === 'ObjectExpression' ? added(text, headers.value, header) : undefined;
  return options.properties.some(({ type }) => type === 'SpreadElement') ? undefined : added(text, options, `headers: { ${header} }`);
}

/** One more property of an object behind its first, on a line of its own where they are. */
function added(text: string, object: TSESTree.ObjectExpression, property: string): Edit {
  const [first] = object.properties;
  if (!first) return { range: { start: object.range[0], end: object.range[1] }, text: `{ ${property} }` };
  const gap = /^\s*/.exec(text.slice(object.range[0] + 1, first.range[0]))?.[0] ?? ' ';
  return insertion(first.range[1], `,${gap === '' ? ' ' : gap}${property}`);
}
