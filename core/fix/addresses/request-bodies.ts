/** Parameters of an address that move to the body of the request, sent by POST: nothing is lost, and the server has to accept it. */
import type { TSESTree } from '@typescript-eslint/types';
import { BODY_METHOD, BODY_METHODS, BODY_OR_DELETE, GETS } from '../../catalog/requests/methods.ts';
import { CLIENT_NAME, HAS_POST, TAKES_ONE_OBJECT } from '../../catalog/requests/clients.ts';
import { BODY_OPTIONS, HEADER_OPTIONS, QUERY_OPTIONS, URL_OPTION } from '../../catalog/requests/parts.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, Text } from '../../types.ts';
import type { Parameter } from './parameter.ts';
import { intoPresentBody } from './present-body.ts';
import { gapBefore, insertion, textOf } from '../replace.ts';
import { METHODS, isMiniProgram, propertyOf, requestAround, unencoded } from './request-call.ts';

/** The repair of a request whose query is one value, which moves to the body as it is. Routes of pages have a query too, and no body. */
export function wholeBodyFix(facts: Facts, call: Node, query: Node): Fix | undefined {
  return ofOptions(facts, call, query) ?? ofGet(facts, call, query);
}

/** Whether a call sends a request, by its own name, by what it is called on, or by the address among its options. */
function isRequest(call: Node, options: TSESTree.ObjectExpression): boolean {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (!callee) return false;
  return (
    TAKES_ONE_OBJECT.test(lastName(callee) ?? '') ||
    CLIENT_NAME.test(lastName(callee) ?? '') ||
    (callee.type === 'MemberExpression' && CLIENT_NAME.test(lastName(callee.object) ?? '')) ||
    propertyOf(options, URL_OPTION) !== undefined
  );
}

/**
 * The repair of a request whose parameters stand in one object, or in the text of its address; `out` are the edits that take them from
 * there.
 */
export function bodyFix(facts: Facts, call: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const request = requestAround(call);
  const edits = request && intoPresentBody(request, parameters, out, facts.file.text);
  if (edits) return { title: OWN_BODY, act: 'body', safety: 'review', edits };
  const object = parameters[0]?.object;
  if (object)
    return parameters.every((parameter) => parameter.object === object)
      ? (ofOptions(facts, call, object) ?? ofGet(facts, call, object))
      : undefined;
  return parameters.some((parameter) => parameter.object) ? undefined : ofText(facts, call, parameters, out);
}

/** `http.get(url, { params })` as `http.post(url, params)`, with what else the options have after it. */
function ofGet({ file: { text } }: Facts, call: Node, object: Node): Fix | undefined {
  const get = call.type === 'CallExpression' && call.arguments.length === 2 ? getOf(call) : undefined;
  const options = call.type === 'CallExpression' ? call.arguments[1] : undefined;
  if (get && options === object) return { title: TO_POST, act: 'body', safety: 'review', edits: [get] };
  if (!get || options?.type !== 'ObjectExpression') return undefined;
  const index = options.properties.findIndex(
    (item) => item.type === 'Property' && QUERY_OPTIONS.has(keyName(item.key, item.computed) ?? '') && unwrap(item.value) === object,
  );
  if (index < 0 || options.properties.some(({ type }) => type === 'SpreadElement')) return undefined;
  const others = options.properties.filter((_, at) => at !== index).map((item) => textOf(text, item));
  const rest = others.length > 0 ? `, { ${others.join(', ')} }` : '';
  return {
    title: TO_POST,
    act: 'body',
    safety: 'review',
    edits: [get, { range: { start: options.range[0], end: options.range[1] }, text: `${textOf(text, object)}${rest}` }],
  };
}

/** The edit that makes `post` of the `get` that is called. */
function getOf({ callee }: TSESTree.CallExpression): Edit | undefined {
  if (
    callee.type !== 'MemberExpression' ||
    callee.computed ||
    lastName(callee) !== 'get' ||
    !CLIENT_NAME.test(lastName(callee.object) ?? '')
  )
    return undefined;
  return { range: { start: callee.property.range[0], end: callee.property.range[1] }, text: 'post' };
}

/** An address in which the parameters are written. */
function ofText({ file: { text } }: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const call = requestAround(address);
  if (!call || !parameters.every(({ name }) => /^[a-z_$][\w$]*$/i.test(name))) return undefined;
  const [first] = call.arguments;
  const body = `{ ${parameters.map(({ name, part }) => field(name, textOf(text, unencoded(part)))).join(', ')} }`;
  const end = first?.range[1] ?? 0;
  const after = (added: string): Edit => ({ range: { start: end, end }, text: added });
  const get = call.arguments.length === 1 ? getOf(call) : undefined;
  if (get) return { title: TO_POST, act: 'body', safety: 'review', edits: [get, ...out, after(`, ${body}`)] };
  const empty = emptyBodyOf(call, text);
  if (empty)
    return {
      title: OWN_BODY,
      act: 'body',
      safety: 'review',
      edits: [...out, { range: empty, text: empty.start === end ? `, ${body}` : body }],
    };
  const { callee } = call;
  if (call.arguments.length === 1 && callee.type === 'Identifier' && HAS_POST.has(callee.name) && first?.type !== 'ObjectExpression')
    return { title: TO_POST, act: 'body', safety: 'review', edits: [insertion(callee.range[1], '.post'), ...out, after(`, ${body}`)] };
  if (call.arguments.length === 1 && callee.type === 'Identifier' && callee.name === 'fetch') {
    return {
      title: TO_POST,
      act: 'body',
      safety: 'review',
      edits: [...out, after(`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(${body}) }`)],
    };
  }
  if (
    first?.type !== 'ObjectExpression' ||
    !TAKES_ONE_OBJECT.test(lastName(call.callee) ?? '') ||
    first.properties.some(({ type }) => type === 'SpreadElement') ||
    propertyOf(first, BODY_OPTIONS)
  )
    return undefined;
  const url = propertyOf(first, URL_OPTION);
  const method = propertyOf(first, METHODS);
  const written = method && (staticText(method.value) ?? '');
  if (!url || (written !== undefined && !/^get$/i.test(written) && !BODY_METHOD.test(written))) return undefined;
  const place = url.range[1];
  if (written !== undefined && BODY_METHOD.test(written))
    return { title: OWN_BODY, act: 'body', safety: 'review', edits: [...out, insertion(place, `,${gapBefore(url, text)}data: ${body}`)] };
  const added: Edit = { range: { start: place, end: place }, text: `${method ? '' : ", method: 'POST'"}, data: ${body}` };
  return {
    title: TO_POST,
    act: 'body',
    safety: 'review',
    edits: [
      ...out,
      added,
      ...(method
        ? [
            {
              range: { start: method.value.range[0] + 1, end: method.value.range[1] - 1 },
              text: staticText(method.value) === 'get' ? 'post' : 'POST',
            },
          ]
        : []),
    ],
  };
}

/** The place of the body in `client.put(url)` or `client.post(url, null)`, where there is none yet. */
function emptyBodyOf({ callee, arguments: [address, body] }: TSESTree.CallExpression, text: string): Edit['range'] | undefined {
  const isClient = callee.type === 'MemberExpression' && !callee.computed && CLIENT_NAME.test(lastName(callee.object) ?? '');
  if (!isClient || !BODY_METHODS.has(lastName(callee) ?? '') || !address) return undefined;
  if (!body) return { start: address.range[1], end: address.range[1] };
  return EMPTY.test(textOf(text, body)) ? { start: body.range[0], end: body.range[1] } : undefined;
}

/** Arguments that stand for a missing body. */
const EMPTY = /^(?:null|undefined|\{\s*\})$/;

/** Whether a text is the address of a request. */
export function isAskedFor(address: Node): boolean {
  const callee = requestAround(address)?.callee;
  const name = (callee && lastName(callee)) ?? '';
  return (
    name === 'fetch' ||
    TAKES_ONE_OBJECT.test(name) ||
    CLIENT_NAME.test(name) ||
    (callee?.type === 'MemberExpression' && CLIENT_NAME.test(lastName(callee.object) ?? ''))
  );
}

function field(name: string, value: string): string {
  return name === value ? name : `${name}: ${value}`;
}

/** The options of a request with their parameters in the body, sent by POST; undefined where they show no such place. */
function ofOptions(facts: Facts, call: Node, object: Node): Fix | undefined {
  const options =
    call.type === 'CallExpression'
      ? call.arguments.map((argument) => unwrap(argument)).find((argument) => argument.type === 'ObjectExpression')
      : undefined;
  if (options?.type !== 'ObjectExpression') return undefined;
  const holder = options.properties.find((item) => item.type === 'Property' && unwrap(item.value) === object);
  const key = holder?.type === 'Property' ? keyName(holder.key, holder.computed) : undefined;
  if (
    holder?.type !== 'Property' ||
    key === undefined ||
    options.properties.some((item) => item.type === 'SpreadElement') ||
    !isRequest(call, options)
  )
    return undefined;
  if (
    !(key === 'data' || (QUERY_OPTIONS.has(key) && !propertyOf(options, BODY_OPTIONS))) ||
    GETS.test(call.type === 'CallExpression' ? (lastName(call.callee) ?? '') : '')
  )
    return undefined;
  if (call.type === 'CallExpression' && BODY_OR_DELETE.test(lastName(call.callee) ?? '')) return ofPost(facts, call, options, holder);
  // A helper that is named after such a method sends by it, and decides itself what becomes of its options.
  if (call.type === 'CallExpression' && splitWords(lastName(call.callee) ?? '').some((word) => BODY_METHODS.has(word))) return undefined;
  const method = propertyOf(options, METHODS);
  const written = method && staticText(method.value);
  if (method && written === undefined) return undefined;
  const edits = key === 'data' ? [] : [asData(holder)];
  if (!method) {
    const gap = gapBefore(holder, facts.file.text);
    // What a mini-program sends without a type is JSON, and what a server read of a query is a form.
    const isForm = call.type === 'CallExpression' && isMiniProgram(call) && !propertyOf(options, HEADER_OPTIONS);
    const form = isForm ? `header: { 'content-type': 'application/x-www-form-urlencoded' },${gap}` : '';
    edits.push({ range: { start: holder.range[0], end: holder.range[0] }, text: `method: 'POST',${gap}${form}` });
  } else if (!BODY_OR_DELETE.test(written ?? ''))
    edits.push({
      range: { start: method.value.range[0] + 1, end: method.value.range[1] - 1 },
      text: written === written?.toUpperCase() ? 'POST' : 'post',
    });
  const isSame = BODY_OR_DELETE.test(written ?? '');
  return edits.length === 0 ? undefined : { title: isSame ? OWN_BODY : TO_POST, act: 'body', safety: 'review', edits };
}

/** `client.post({ url, params })` with its data in the body, and `client.post(url, null, { params })` with them as its body. */
function ofPost(
  { file: { text } }: Facts,
  call: TSESTree.CallExpression,
  options: TSESTree.ObjectExpression,
  holder: TSESTree.Property,
): Fix | undefined {
  const [first, body] = call.arguments;
  if (first === options)
    return propertyOf(options, BODY_OPTIONS) ? undefined : { title: OWN_BODY, act: 'body', safety: 'review', edits: [asData(holder)] };
  const isEmpty = body !== undefined && EMPTY.test(textOf(text, body));
  if (!body || !isEmpty || call.arguments[2] !== options || options.properties.length > 1) return undefined;
  return {
    title: OWN_BODY,
    act: 'body',
    safety: 'review',
    edits: [{ range: { start: body.range[0], end: options.range[1] }, text: textOf(text, holder.value) }],
  };
}

/** `params: query` as `data: query`. */
function asData({ key, value, shorthand }: TSESTree.Property): Edit {
  return {
    range: { start: key.range[0], end: shorthand ? value.range[1] : key.range[1] },
    text: shorthand && key.type === 'Identifier' ? `data: ${key.name}` : 'data',
  };
}

/** What a repair is called that writes into the body of a request as it is. */
export const OWN_BODY: Text = {
  en: 'Send it in the body of this request (the server has to accept that)',
  'zh-CN': '放入该请求的请求体（服务端需同步支持）',
};
/** What a repair is called that makes a POST of a GET. */
export const TO_POST: Text = {
  en: 'Send it in the body by POST (the server has to accept that)',
  'zh-CN': '改用 POST 放入请求体（服务端需同步支持）',
};
