/** Which calls return their argument, and which calls of one file send the same request. */
import { PICKS_WITH_PROMISES } from '../../catalog/call-words/lists.ts';
import { COPIES_SHAPE, COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import { LOADS_ANYTHING, LOADS_BY_ARGUMENT } from '../../catalog/words/names/functions.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { originOf } from '../file/origin.ts';
import { initialValue } from '../file/initial-values.ts';
import { SERVICE_METHOD } from '../requests/service-methods.ts';
import { propertyValue } from '../state/state-options.ts';
import type { Bindings } from '../file/bindings.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import type { Node } from '../../types.ts';
import { tableQuestion } from './rows/table-queries.ts';

/** Expressions that hold what the result of a call holds; undefined when the call makes something else. */
export function givenBack(call: TSESTree.CallExpression): readonly Node[] | undefined {
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  const object = callee.type === 'MemberExpression' ? callee.object : undefined;
  if (COPIES_INTO_FIRST.has(name) && call.arguments.length > 1) return call.arguments;
  if (object && PICKS_WITH_PROMISES.has(name)) return [object];
  if (object && name === 'concat') return [object, ...call.arguments];
  return COPIES_SHAPE.has(name) && call.arguments[0] ? [call.arguments[0]] : undefined;
}

/** `request.json()`: the message whose body it is, beside its headers. https://developer.mozilla.org/docs/Web/API/Request/json */
export function bodyOf(call: TSESTree.CallExpression): Node | undefined {
  if (call.arguments.length > 0) return undefined;
  const bare = unwrap(call.callee);
  return bare.type === 'MemberExpression' && lastName(bare) === 'json' ? bare.object : undefined;
}

/** The elements of `Promise.all([…])`. */
export function promisedTogether(call: TSESTree.CallExpression): TSESTree.ArrayExpression | undefined {
  const list = /^all(?:Settled)?$/.test(lastName(call.callee) ?? '') && call.arguments[0] ? unwrap(call.arguments[0]) : undefined;
  return list?.type === 'ArrayExpression' ? list : undefined;
}

/**
 * What calls that send the same request have in common: the method and the constant address of a request, or the name
 * of an imported function that reads something. The call itself where nothing of the kind is known.
 */
export function questionOf(call: TSESTree.CallExpression, bindings: Bindings): Node | string {
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  const table = tableQuestion(call);
  if (table !== undefined) return table;
  const endpoint = endpointOf(call, bindings);
  if (endpoint !== undefined) return `request ${name} ${endpoint}`;
  const origin = isReading(name) ? originOf(callee, bindings) : undefined;
  if (origin?.type !== 'module') return call;
  return ['call', origin.module, origin.exported, origin.member, ...namesIn(callee), ...call.arguments.flatMap(constantsIn)].join(' ');
}

/** `['prisma', 'user', 'findUnique']` of `this.prisma.user.findUnique`: queries of different tables are different ones. */
function namesIn(callee: Node): string[] {
  const bare = unwrap(callee);
  const own = lastName(bare);
  const before = bare.type === 'MemberExpression' ? namesIn(bare.object) : [];
  return own === undefined ? before : [...before, own];
}

function isReading(name: string): boolean {
  const words = splitWords(name);
  return words.length > 1 && LOADS_BY_ARGUMENT.has(words[0] ?? '') && !LOADS_ANYTHING.has(words.at(-1) ?? '');
}

/** Constant texts that a call is given, itself or in an object: they may determine what it loads. */
export function constantsIn(argument: Node): string[] {
  const bare = unwrap(argument);
  if (bare.type === 'ObjectExpression') {
    const given = bare.properties.filter((item) => item.type === 'Property');
    return given.flatMap(({ key, value }) => constantsIn(value).map((text) => `${lastName(key)}=${text}`));
  }
  const text = staticText(bare);
  return text === undefined ? [] : [text];
}

/** Whether the arguments of a function determine what it loads: `getData`, `request`. */
export function isGeneralFunction(name: string): boolean {
  const words = splitWords(name);
  return words.length < 2 || LOADS_ANYTHING.has(words.at(-1) ?? '');
}

/** Constant address that a call requests, whatever its method. */
export function addressOf(call: TSESTree.CallExpression, bindings: Bindings): string | undefined {
  return endpointOf(call, bindings)?.split(' ')[1];
}

/** Constant address that a call requests, with `*` for what is not constant in it. */
function endpointOf({ arguments: given }: TSESTree.CallExpression, bindings: Bindings): string | undefined {
  for (const argument of given.slice(0, 2)) {
    const bare = initialValue(argument, bindings);
    const address = bare.type === 'ObjectExpression' ? propertyValue(bare, 'url') : bare;
    const text = address && addressText(address, bindings);
    if (text === undefined) continue;
    const method = bare.type === 'ObjectExpression' ? propertyValue(bare, 'method') : undefined;
    return `${(method && staticText(unwrap(method))?.toLowerCase()) ?? ''} ${text}`;
  }
  return undefined;
}

function addressText(node: Node, bindings: Bindings): string | undefined {
  const text = constantParts(node, bindings, 0);
  if (SERVICE_METHOD.test(text)) return text;
  if (!/[a-z]/i.test(text) || !text.includes('/') || /\s/.test(text)) return undefined;
  return text
    .replace(/^\*?(?:https?:\/\/[^/]*)?/, '')
    .replace(/\/{2,}/g, '/')
    .split('?')[0];
}

function constantParts(node: Node, bindings: Bindings, depth: number): string {
  const bare = depth > 6 ? node : initialValue(node, bindings);
  const text = staticText(bare);
  if (text !== undefined) return text;
  if (depth > 6) return '*';
  const of = (part: Node | undefined): string => (part ? constantParts(part, bindings, depth + 1) : '');
  if (bare.type === 'TemplateLiteral') return bare.quasis.map((quasi, index) => quasi.value.cooked + of(bare.expressions[index])).join('');
  if (bare.type === 'BinaryExpression' && bare.operator === '+') return of(bare.left) + of(bare.right);
  return '*';
}

/** Words of the last name of what a request loads: `shop`, `list` of `/shop/list`. */
export function nounOf(question: unknown): string | undefined {
  if (typeof question !== 'string') return undefined;
  return question
    .split(/[ /]/)
    .filter((part) => /^[a-z]\w*$/i.test(part))
    .slice(-2)
    .join('_');
}
