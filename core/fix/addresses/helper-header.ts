/**
 * A token in an address that a request function of the program receives. The token moves to the headers that are passed to this function.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { functionAround } from '../../graph/places.ts';
import { isFunction, walk } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { outermost } from './parameters.ts';
import type { Parameter } from './parameter.ts';
import { helperHeader } from './request-helpers.ts';
import { unencoded } from './request-call.ts';

/**
 * The repair of an address with a token as its only parameter of concern; `out` removes the token. Undefined where no function of the
 * program requests the address.
 */
export function helperHeaderFix(facts: Facts, address: Node, parameters: readonly Parameter[], out: readonly Edit[]): Fix | undefined {
  const [parameter, ...others] = parameters;
  if (!parameter || parameter.object || others.length > 0) return undefined;
  const call = requestOf(facts, outermost(address));
  const helper = call && helperHeader(facts, call);
  if (!call || !helper || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const header = `{ Authorization: \`Bearer \${${textOf(facts.file.text, unencoded(parameter.part))}}\` }`;
  const given = call.arguments[helper.index];
  const last = call.arguments.at(-1);
  const isEmpty = given && /^(?:null|undefined|\{\s*\})$/.test(textOf(facts.file.text, given));
  if (!last || (given && !isEmpty)) return undefined;
  const missing = 'undefined, '.repeat(Math.max(0, helper.index - call.arguments.length));
  const added: Edit = given
    ? { range: { start: given.range[0], end: given.range[1] }, text: header }
    : { range: { start: last.range[1], end: last.range[1] }, text: `, ${missing}${header}` };
  const isInside = last.range[0] <= address.range[0] && address.range[1] <= last.range[1];
  // A cut at the end of the address and the added argument would be two edits at the same offset.
  if (isInside && out.some(({ range }) => range.end === last.range[1])) return undefined;
  return {
    title: {
      en: 'Send it in the Authorization header of this request (the server has to read it there)',
      'zh-CN': '放入该请求的 Authorization 请求头（服务端需从请求头读取）',
    },
    act: 'header',
    safety: 'review',
    edits: [...helper.edits, ...out, added],
  };
}

/** The call that is given an address first: as it stands, or by the name of a constant that nothing else reads. */
export function requestOf(facts: Facts, address: Node): TSESTree.CallExpression | undefined {
  const use = useOf(facts, address);
  const holder = use?.parent?.type === 'Property' && use.parent.value === use ? use.parent.parent : use;
  const call = holder?.parent;
  return call?.type === 'CallExpression' && call.arguments[0] === holder ? call : undefined;
}

/** Where an address is used: where it stands, or where its only reader does. */
function useOf({ bindings }: Facts, address: Node): Node | undefined {
  const declarator = address.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== address || declarator.id.type !== 'Identifier') return address;
  const variable = bindings.declared(declarator.id);
  const references = variable?.references.filter((reference) => !reference.init) ?? [];
  const use = references[0]?.identifier as Node | undefined;
  if (variable?.defs.length !== 1 || references.length !== 1 || !use) return undefined;
  return isReadIn(use, address) ? use : undefined;
}

/** Whether the address can move to its use: to the same function, or to an inner one that declares none of the names in the address. */
function isReadIn(use: Node, address: Node): boolean {
  const own = functionAround(address);
  const names = new Set<string>();
  walk(address, (node) => {
    if (node.type === 'Identifier') names.add(node.name);
  });
  for (let inner = functionAround(use); inner !== own; inner = functionAround(inner)) {
    if (!inner || namesOf(inner).some((name) => names.has(name))) return false;
  }
  return true;
}

/** Names that a function declares, those of functions inside of it too. */
function namesOf(fn: Node): string[] {
  const names: string[] = [];
  walk(fn, (node) => {
    const declared = isFunction(node) ? node.params : node.type === 'VariableDeclarator' ? [node.id] : [];
    for (const pattern of declared)
      walk(pattern, (inner) => {
        if (inner.type === 'Identifier') names.push(inner.name);
      });
  });
  return names;
}
