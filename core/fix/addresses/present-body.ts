/** Parameters of an address that move into the body which the request has already. */
import type { TSESTree } from '@typescript-eslint/types';
import { BODY_METHOD, BODY_METHODS } from '../../catalog/requests/methods.ts';
import { WRITES_AS_TEXT } from '../../catalog/call-words/texts.ts';
import { CLIENT_NAME, TAKES_ONE_OBJECT } from '../../catalog/requests/clients.ts';
import { BODY_OPTIONS, QUERY_OPTIONS } from '../../catalog/requests/parts.ts';
import { keyName, keysOf, lastName, staticText } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { cutsOf, gapBefore, insertion, textOf } from '../replace.ts';
import type { Parameter } from './parameter.ts';
import { METHODS, propertyOf, unencoded } from './request-call.ts';

/**
 * Edits that write parameters behind the fields of the body of a request; `out` takes them from where they are. Undefined where no body is
 * written out, or it has one of the fields.
 */
export function intoPresentBody(
  call: TSESTree.CallExpression,
  parameters: readonly Parameter[],
  out: readonly Edit[],
  text: string,
): readonly Edit[] | undefined {
  const body = bodyOf(call);
  const last = body?.properties.at(-1);
  const keys = body ? keysOf(body) : [];
  if (!last || parameters.some(({ name }) => keys.includes(name) || !/^[a-z_$][\w$]*$/i.test(name))) return undefined;
  const fields = parameters.map(({ name, part }) => {
    const value = textOf(text, unencoded(part));
    return `,${gapBefore(last, text)}${value === name ? name : `${name}: ${value}`}`;
  });
  return [...(emptied(call, parameters, text) ?? out), insertion(last.range[1], fields.join(''))];
}

/**
 * The object that a request sends: `client.post(url, { … })`, `fetch(url, { method: 'POST', body: JSON.stringify({ … }) })`,
 * `request({ method, data: { … } })`.
 */
function bodyOf(call: TSESTree.CallExpression): TSESTree.ObjectExpression | undefined {
  const { callee } = call;
  const name = lastName(callee) ?? '';
  const [first, second] = call.arguments;
  if (callee.type === 'MemberExpression' && BODY_METHODS.has(name) && CLIENT_NAME.test(lastName(callee.object) ?? ''))
    return second?.type === 'ObjectExpression' ? second : undefined;
  const options = name === 'fetch' ? second : TAKES_ONE_OBJECT.test(name) ? first : undefined;
  if (options?.type !== 'ObjectExpression') return undefined;
  const method = propertyOf(options, METHODS);
  const body = method && BODY_METHOD.test(staticText(method.value) ?? '') ? propertyOf(options, BODY_OPTIONS)?.value : undefined;
  const given = body?.type === 'CallExpression' && WRITES_AS_TEXT.has(lastName(body.callee) ?? '') ? body.arguments[0] : body;
  return given?.type === 'ObjectExpression' ? given : undefined;
}

/** Cuts that take the query out of the options of a request where nothing of it is left; undefined where something is, or it is no option. */
function emptied(call: TSESTree.CallExpression, parameters: readonly Parameter[], text: string): Edit[] | undefined {
  const object = parameters[0]?.object;
  const holder = object?.parent;
  const options = holder?.type === 'Property' && QUERY_OPTIONS.has(keyName(holder.key, holder.computed) ?? '') ? holder.parent : undefined;
  if (!object || holder?.type !== 'Property' || options?.type !== 'ObjectExpression' || object.properties.length > parameters.length)
    return undefined;
  const isOnly = options.properties.length === 1 && call.arguments.at(-1) === options && call.arguments.length > 1;
  return isOnly ? cutsOf<Node>(call.arguments, new Set([options]), text) : cutsOf<Node>(options.properties, new Set([holder]), text);
}
