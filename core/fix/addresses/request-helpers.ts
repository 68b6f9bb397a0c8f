/** A function of the program that sends the request of an address which it is given: a token goes into its headers by one more parameter. */
import { HEADER_OPTIONS, URL_OPTION } from '../../catalog/requests/parts.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { walk, type FunctionNode } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { insertion } from '../replace.ts';
import { functionsCalled } from './program-function.ts';
import { isMiniProgram, propertyOf } from './request-call.ts';

/** How a call of a helper and the helper itself must change so that the request has one more header. */
export interface HelperHeader {
  /** Which argument of the helper holds the headers. */
  readonly index: number;
  /** Edits that add the headers as a parameter of the helper; none where it has one already. */
  readonly edits: readonly Edit[];
}

/** How the helper that `call` gives an address first takes headers; undefined where the program has no such function, or several. */
export function helperHeader(facts: Facts, call: TSESTree.CallExpression): HelperHeader | undefined {
  const found = functionsCalled(facts, call).flatMap(({ path, text, fn }) => {
    const helper = helperOf(fn, text);
    return helper ? [{ path, helper }] : [];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  const { path, helper } = only;
  if (path === facts.file.path) return helper;
  if (facts.fixing.otherText?.(path) === undefined) return undefined;
  return { ...helper, edits: helper.edits.map((edit) => ({ ...edit, file: path })) };
}

/** A function that makes one request, of the address which is its first parameter, with the options written out. */
function helperOf(fn: FunctionNode, text: string): HelperHeader | undefined {
  const [address] = fn.params;
  const names = fn.params.map((param) => (param.type === 'AssignmentPattern' ? param.left : param));
  if (address?.type !== 'Identifier' || !names.every(({ type }) => type === 'Identifier')) return undefined;
  const requests: { readonly call: TSESTree.CallExpression; readonly options: TSESTree.ObjectExpression; readonly url: Node }[] = [];
  walk(fn.body, (node) => {
    const options = node.type === 'CallExpression' ? node.arguments[0] : undefined;
    const url = options?.type === 'ObjectExpression' ? propertyOf(options, URL_OPTION) : undefined;
    if (
      node.type === 'CallExpression' &&
      options?.type === 'ObjectExpression' &&
      url?.value.type === 'Identifier' &&
      url.value.name === address.name
    )
      requests.push({ call: node, options, url });
  });
  const [request, ...others] = requests;
  if (!request || others.length > 0 || request.options.properties.some(({ type }) => type === 'SpreadElement')) return undefined;
  const given = propertyOf(request.options, HEADER_OPTIONS);
  if (given) {
    const index = names.findIndex(
      (param) => param.type === 'Identifier' && given.value.type === 'Identifier' && param.name === given.value.name,
    );
    return index < 0 ? undefined : { index, edits: [] };
  }
  const key = isMiniProgram(request.call) ? 'header' : 'headers';
  const last = fn.params.at(-1);
  // A parameter of this name, or a type that the file demands, would need more than this.
  if (!last || names.some((param) => param.type === 'Identifier' && param.name === key) || address.typeAnnotation) return undefined;
  const isParenthesised = /^\s*(?:,\s*)?\)/.test(text.slice(last.range[1], last.range[1] + 80));
  const gap = /\n[ \t]*$/.exec(text.slice(0, request.url.range[0]))?.[0] ?? ' ';
  return isParenthesised
    ? {
        index: fn.params.length,
        edits: [insertion(last.range[1], `, ${key}`), insertion(request.url.range[1], `,${gap}${key}: ${key}`)],
      }
    : undefined;
}
