import type { Node } from '../../types.ts';
import { functionName } from '../file/functions.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import { splitWords } from './words.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources } from './names.ts';

/** What is done to a text whose kind the rest of the name gives. */
const VERBS = new Set([
  'parse',
  'split',
  'extract',
  'format',
  'validate',
  'check',
  'verify',
  'send',
  'save',
  'store',
  'normalize',
  'clean',
  'trim',
  'recognize',
  'recognise',
  'identify',
  'smart',
  'encrypt',
  'mask',
  'is',
  'valid',
  'analyze',
  'analyse',
  'resolve',
]);
/** Names of parameters that are no evidence of a kind. */
const TEXTS = /^(?:text|txt|str|string|input|val|value|raw|content|s|v|data|source|src|original|origin)$/i;

/**
 * A parameter whose name is no evidence, in a function whose name is: `parseAddress(text)` gets an address,
 * `checkPhone(rule, value)` a phone number, `verifySmsCode(id, code)` a code.
 */
export function worksOn(context: FlowContext, fn: FunctionNode, parameter: Node): SourceHit[] {
  if (parameter.type !== 'Identifier') return [];
  const words = splitWords(functionName(fn) ?? '');
  if (words.length < 2 || !VERBS.has(words[0] ?? '')) return [];
  if (!TEXTS.test(parameter.name) && !isEndOf(words.slice(1), splitWords(parameter.name))) return [];
  return namedSources(context, words.slice(1).join(' '), parameter)
    .filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'api', confidence: 'medium' }));
}

/** Whether a parameter repeats the end of what the function is about: `code` of `verifySmsCode(id, code)`. */
function isEndOf(noun: readonly string[], parameter: readonly string[]): boolean {
  return noun.length > parameter.length && parameter.every((word, index) => noun[noun.length - parameter.length + index] === word);
}

/** Names of parameters that are a row of a list, of whatever. */
const ROWS = /^(?:item|row|record|it|data|val|value|detail|info|res)$/;

/** A row that is an argument of a callee whose name is evidence of its kind: `clickOrder(item)`. A guess, as the name `order` would be. */
export function rowOf(context: FlowContext, fn: FunctionNode, parameter: Node): SourceHit[] {
  if (parameter.type !== 'Identifier' || !ROWS.test(parameter.name)) return [];
  const words = splitWords(functionName(fn) ?? '');
  if (words.length !== 2 || words[1] !== 'order') return [];
  return namedSources(context, 'order', parameter);
}
