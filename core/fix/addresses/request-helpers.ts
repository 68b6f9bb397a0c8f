/** A function of the program that sends the request of an address which it is given: a token goes into its headers by one more parameter. */
import { HEADER_OPTIONS, URL_OPTION } from '../../catalog/requests/parts.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { tryParseFile } from '../../syntax/index.ts';
import { isFunction, lastName, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';
import { insertion } from '../replace.ts';
import { isMiniProgram, propertyOf } from './request-call.ts';

/** How a call of a helper and the helper itself must change so that the request has one more header. */
export interface HelperHeader {
  /** Which argument of the helper holds the headers. */
  readonly index: number;
  /** Edits that add the headers as a parameter of the helper; none where it has one already. */
  readonly edits: readonly Edit[];
}

/** The length in characters above which a file is not parsed. */
const MAX_FILES = 300_000;

/** How the helper that `call` gives an address first takes headers; undefined where the program has no such function, or several. */
export function helperHeader(facts: Facts, call: TSESTree.CallExpression): HelperHeader | undefined {
  const name = lastName(call.callee);
  const { program } = facts.fixing;
  if (name === undefined || !program) return undefined;
  const defined = new RegExp(
    String.raw`\bfunction\s+${escaped(name)}\s*\(|\b(?:const|let|var)\s+${escaped(name)}\s*=|^[ \t]*(?:async\s+)?${escaped(name)}\s*(?:\([^()]*\)\s*\{|:\s*(?:async\s*)?(?:function|\())`,
    'm',
  );
  const files = [...new Set([facts.file.path, ...program.files])];
  const holding = files.filter((path) => defined.test(textOf(facts, path)));
  const [path, ...others] = holding;
  if (path === undefined || others.length > 0 || (path !== facts.file.path && facts.fixing.otherText?.(path) === undefined))
    return undefined;
  const text = textOf(facts, path);
  const found = text.length > MAX_FILES ? [] : helpersIn(path, text, name);
  const [helper] = found;
  if (!helper || found.length > 1) return undefined;
  return path === facts.file.path ? helper : { ...helper, edits: helper.edits.map((edit) => ({ ...edit, file: path })) };
}

function textOf(facts: Facts, path: string): string {
  return path === facts.file.path ? facts.file.text : (facts.fixing.program?.textOf(path) ?? '');
}

function helpersIn(path: string, text: string, name: string): HelperHeader[] {
  const found: HelperHeader[] = [];
  const file = tryParseFile(path, text);
  if (!file) return found;
  walk(file.tree, (node) => {
    const helper = isFunction(node) && functionName(node) === name ? helperOf(node, text) : undefined;
    if (helper) found.push(helper);
  });
  return found;
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
