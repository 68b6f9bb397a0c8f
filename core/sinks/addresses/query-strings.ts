import { demandsAt, demandsByPath } from '../../catalog/addresses/demanding-hosts.ts';
import { queryString } from '../../catalog/recognised-sinks/query-string.ts';
import { BODY_METHODS } from '../../catalog/requests/methods.ts';
import { SENDS_BODY, SENT_AS_BODY } from '../../catalog/requests/parts.ts';
import { ofPersons } from '../../sources/addressed-persons.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { pathOf as requestPath } from '../../sources/requests/answers-requests.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { initialValue, textOfConstant } from '../../sources/file/initial-values.ts';
import { keyName, lastName, memberName, staticText, templateParts, unwrap } from '../../syntax/tree.ts';
import { addressOf } from '../transport/addresses.ts';
import { isLocalText, isPartOfLocal } from './local-address.ts';
import { isOnlyHashed } from './hashed-texts.ts';
import { isListed } from './named-parameters.ts';
import { isDemanded, isForeign } from './request-addresses.ts';
import { addedBy, serializedValues } from './serialized-queries.ts';
import type { SinkUse, SunkValue } from '../use.ts';

/** `https://user:` before a password that `@` ends. */
const USER = /^https?:\/\/[^/?#@\s:]+:$/i;
/** Between two parts of one value: `?location=${latitude},${longitude}`. */
const SEPARATOR = /^(?:,|%2C|;)$/i;
/** A parameter's name before its value, also with the scheme of a token in between: `?Authorization=Bearer `. */
const PARAMETER = /[?&#]([\w.\-[\]$]+)=(?:(?:Bearer|Basic|Token)(?:\s|%20|\+))?$/i;

/**
 * Addresses built from text: every dynamic part that follows `?name=` or `&name=`, an object that becomes a query after
 * `?`, the password before a host; and what is added to the parameters of a `URL`.
 */
export function queryStringUses(candidates: Candidates, context: FlowContext): SinkUse[] {
  const uses: SinkUse[] = addedToAddresses(candidates, context);
  const add = (node: Node, parts: readonly (Node | string)[]): void => {
    if (isFormBody(node, parts)) return;
    const values = ofPersons(
      parameters(parts, () => hostBeside(node, context) || beforeInChain(node, context), context),
      context,
    );
    if (values.length === 0 || isOnlyHashed(node, context.bindings)) return;
    if (!isLocalText(addressOf(node, context)?.text ?? '') && !isPartOfLocal(node))
      uses.push({ sink: queryString, node, values, byName: false });
  };
  for (const node of candidates.strings) if (node.type === 'TemplateLiteral' && node.expressions.length > 0) add(node, templateParts(node));
  for (const node of candidates.concatenations) if (isOutermost(node)) add(node, concatenatedParts(node));
  return uses;
}

function isOutermost(node: Node): boolean {
  return !(node.parent?.type === 'BinaryExpression' && node.parent.operator === '+');
}

/** A form, `name=value&…`, that is the body of a request: `fetch(url, { method: 'POST', body: `grant_type=x&assertion=${jwt}` })`. */
function isFormBody(node: Node, [first]: readonly (Node | string)[]): boolean {
  const text = typeof first === 'string' ? first : first && staticText(first);
  if (text === undefined || !/^[\w.-]+=/.test(text)) return false;
  const { parent } = node;
  if (parent?.type === 'Property') return parent.value === node && SENT_AS_BODY.has(keyName(parent.key, parent.computed) ?? '');
  if (parent?.type !== 'CallExpression') return false;
  const called = lastName(parent.callee) ?? '';
  return (SENDS_BODY.has(called) && parent.arguments[0] === node) || (BODY_METHODS.has(called) && parent.arguments[1] === node);
}

/** `https://api.example.com` of a path that is written out beside its host: `{ hostname: 'api.example.com', path: `/login?…` }`. */
function hostBeside({ parent }: Node, { bindings }: FlowContext): string {
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectExpression' || keyName(parent.key, parent.computed) !== 'path')
    return '';
  for (const item of parent.parent.properties) {
    if (item.type !== 'Property' || !/^host(?:name)?$/.test(keyName(item.key, item.computed) ?? '')) continue;
    const host = textOfConstant(item.value, bindings);
    if (host !== undefined) return `https://${host}`;
  }
  return '';
}

/** What a `+` chain begins with before a template in it: `'https://api.example.com/token?' + `&secret=${secret}``. */
function beforeInChain(node: Node, context: FlowContext): string {
  let whole = node;
  while (whole.parent?.type === 'BinaryExpression' && whole.parent.operator === '+') whole = whole.parent;
  const [first] = whole === node ? [] : concatenatedParts(whole);
  return first === undefined || first === node ? '' : (addressOf(first, context)?.text ?? '');
}

/**
 * The values in the parameters of an address. `host` returns its beginning; it is called only where there is a parameter, since most
 * templates are no addresses.
 */
function parameters(parts: readonly (Node | string)[], host: () => string, context: FlowContext): SunkValue[] {
  const values: SunkValue[] = [];
  let before = '';
  /** The first part that is not constant, and the text before it. */
  let first: { readonly part: Node; readonly before: string } | undefined;
  let known: string | undefined;
  /** The beginning of the address. */
  const start = (): string => (known ??= host() + (first?.before ?? '') || (first && addressOf(first.part, context)?.text) || '');
  /** All of it that is constant. */
  let told = '';
  let last: string | undefined;
  for (const [index, part] of parts.entries()) {
    const text = typeof part === 'string' ? part : textOfConstant(part, context.bindings);
    if (text !== undefined) {
      before += text;
      told += text;
      continue;
    }
    const name: string | undefined = PARAMETER.exec(before)?.[1] ?? (SEPARATOR.test(before) ? last : undefined);
    last = name;
    first ??= { part: part as Node, before };
    const next = parts[index + 1];
    const after = typeof next === 'string' ? next : next && staticText(next);
    if (name !== undefined)
      values.push({ node: part as Node, label: name, labelIsKey: true, isDemanded: demandsAt(start(), name) || demandsByPath(told, name) });
    else if (isOpenQuery(before) && !demandsAt(start(), undefined)) values.push(...serializedValues(part as Node, pathOf(before), context));
    else if (USER.test(before) && after?.startsWith('@')) values.push({ node: part as Node, label: 'password', labelIsKey: true });
    before = before === '' ? ' ' : '';
  }
  return values;
}

/** Whether a path, or a part of one, goes on with parameters: `/list?`, `/list?page=1&`, `&`. */
function isOpenQuery(text: string): boolean {
  if (text === '&' || /[\w/.}]\?$/.test(text)) return true;
  const start = Math.max(text.lastIndexOf('?'), text.lastIndexOf('&', text.length - 2));
  return text.endsWith('&') && start >= 0 && /^[\w.-]+=\S*$/.test(text.slice(start + 1, -1));
}

/** Segments of the path before a query. */
function pathOf(text: string): string[] {
  return (text.split('?')[0] ?? '').split('/');
}

/** `url.searchParams.set('phone', phone)`, and `url.search = new URLSearchParams({ phone }).toString()`. */
function addedToAddresses(candidates: Candidates, context: FlowContext): SinkUse[] {
  return [...setParameters(candidates, context), ...writtenQueries(candidates, context)];
}

function writtenQueries({ memberWrites }: Candidates, context: FlowContext): SinkUse[] {
  return (memberWrites.get('search') ?? []).flatMap((write): SinkUse[] => {
    const target = unwrap(write.left);
    const url = target.type === 'MemberExpression' ? initialValue(target.object, context.bindings) : undefined;
    if (url?.type !== 'NewExpression' || lastName(url.callee) !== 'URL') return [];
    const path = url.arguments[0] && addressOf(url.arguments[0], context)?.text;
    const values = serializedValues(write.right, pathOf(path ?? ''), context);
    return values.length > 0 ? [{ sink: queryString, node: write, values, byName: false }] : [];
  });
}

function setParameters({ methodCalls }: Candidates, context: FlowContext): SinkUse[] {
  return ['set', 'append'].flatMap((name) =>
    (methodCalls.get(name) ?? []).flatMap((call): SinkUse[] => {
      const callee = unwrap(call.callee);
      const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
      if (owner?.type !== 'MemberExpression' || memberName(owner) !== 'searchParams') return [];
      const url = initialValue(owner.object, context.bindings);
      const address = url.type === 'NewExpression' ? url.arguments[0] : undefined;
      const values = addedBy(call, context.bindings).filter(
        ({ label }) =>
          !(isDemanded(label, context) && isForeign(address, context)) &&
          !(address && label !== undefined && demandsByPath(addressOf(address, context)?.text ?? '', label)) &&
          !(address && isListed(requestPath(context, address) ?? [])),
      );
      return values.length > 0 ? [{ sink: queryString, node: call, values, byName: false }] : [];
    }),
  );
}
