/** A token in the address of a socket of a mini-program goes into the headers that it is opened with. */
import { SOCKETS_WITH_HEADERS } from '../../catalog/requests/clients.ts';
import { HEADER_OPTIONS, URL_OPTION } from '../../catalog/requests/parts.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keysOf } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { gapBefore, insertion, textOf } from '../replace.ts';
import { requestOf } from './helper-header.ts';
import type { Parameter } from './parameter.ts';
import { outermost } from './parameters.ts';
import { propertyOf, requestAround, unencoded } from './request-call.ts';
import { IN_HEADER } from './token-header.ts';

/** The repair of a socket with a token as the only parameter of concern; `out` takes it from the address. Undefined where the socket takes no headers. */
export function socketHeaderFix(facts: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const { text } = facts.file;
  const [parameter, ...others] = parameters;
  const call = requestAround(address) ?? requestOf(facts, outermost(address));
  const options = call?.arguments[0];
  if (!parameter || parameter.object || others.length > 0 || !call || options?.type !== 'ObjectExpression') return undefined;
  if (!SOCKETS_WITH_HEADERS.test(textOf(text, call.callee)) || options.properties.some(({ type }) => type !== 'Property')) return undefined;
  const header = `Authorization: \`Bearer \${${textOf(text, unencoded(parameter.part))}}\``;
  const given = propertyOf(options, HEADER_OPTIONS);
  const url = propertyOf(options, URL_OPTION);
  const last = given?.value.type === 'ObjectExpression' ? given.value.properties.at(-1) : undefined;
  if (
    !url ||
    (given && (given.value.type !== 'ObjectExpression' || !last || keysOf(given.value).some((key) => /^authorization$/i.test(key))))
  )
    return undefined;
  const added = last
    ? insertion(last.range[1], `,${gapBefore(last, text)}${header}`)
    : insertion(url.range[1], `,${gapBefore(url, text)}header: { ${header} }`);
  return { title: IN_HEADER, act: 'header', safety: 'review', edits: [...out, added] };
}
