import { KEEPS_KIND } from '../../catalog/words/names/functions.ts';
import { ROW_PARAMETERS, TEXT_PARAMETERS } from '../../catalog/words/names/whole-names.ts';
import type { Node } from '../../types.ts';
import { functionName } from '../file/functions.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import { splitWords } from './words.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources } from './names.ts';

/**
 * A parameter whose name is no evidence, in a function whose name is: `parseAddress(text)` gets an address,
 * `checkPhone(rule, value)` a phone number, `verifySmsCode(id, code)` a code.
 */
export function worksOn(context: FlowContext, fn: FunctionNode, parameter: Node): SourceHit[] {
  if (parameter.type !== 'Identifier') return [];
  const words = splitWords(functionName(fn) ?? '');
  if (words.length < 2 || !KEEPS_KIND.has(words[0] ?? '')) return [];
  if (!TEXT_PARAMETERS.test(parameter.name) && !isEndOf(words.slice(1), splitWords(parameter.name))) return [];
  return namedSources(context, words.slice(1).join(' '), parameter)
    .filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'api', confidence: 'medium' }));
}

/** Whether a parameter repeats the end of what the function is about: `code` of `verifySmsCode(id, code)`. */
function isEndOf(noun: readonly string[], parameter: readonly string[]): boolean {
  return noun.length > parameter.length && parameter.every((word, index) => noun[noun.length - parameter.length + index] === word);
}

/** A row that is an argument of a callee whose name is evidence of its kind: `clickOrder(item)`. A guess, as the name `order` would be. */
export function rowOf(context: FlowContext, fn: FunctionNode, parameter: Node): SourceHit[] {
  if (parameter.type !== 'Identifier' || !ROW_PARAMETERS.has(parameter.name)) return [];
  const words = splitWords(functionName(fn) ?? '');
  if (words.length !== 2 || words[1] !== 'order') return [];
  return namedSources(context, 'order', parameter);
}
