/** What a function may be given without it throwing, and whether it does anything but to compute its result. */
import type { FunctionNode } from '../syntax/tree.ts';
import { Interpreter } from './interpreter/interpreter.ts';
import { NotUnderstood, Thrown, input, type Value } from './interpreter/values.ts';
import type { MaskScope } from './scope.ts';

/** Texts of any form alone, or whatever may stand where a text is expected: a number, or nothing. */
export type Accepted = 'anything' | 'texts';

/** Texts of several forms: a mask may look for one of them only. */
const TEXTS: readonly string[] = [
  '15400001234',
  '+86 154-0000-1234',
  'somebody@example.com',
  '110101188001010011',
  '张三',
  'abc',
  '1',
  '',
  'x'.repeat(60),
];
const OTHERS: readonly Value[] = [undefined, null, 15_400_001_234, 0];

/**
 * What a function returns a text or nothing for, whatever the value is, by running it on such values. Undefined where it throws on a text, prints,
 * changes what is not its own, or does what is not understood.
 */
export function acceptedBy(fn: FunctionNode, scope: MaskScope): Accepted | undefined {
  const returns = (value: Value): boolean => outcomeOf(fn, value, scope) === 'returns';
  if (!TEXTS.every((text) => returns(input(text)))) return undefined;
  return OTHERS.every(returns) ? 'anything' : 'texts';
}

/** Whether a function does nothing but to compute its result, or to throw. */
export function onlyComputes(fn: FunctionNode, scope: MaskScope): boolean {
  return TEXTS.every((text) => outcomeOf(fn, input(text), scope) !== undefined);
}

/** Undefined where it does something else, or what is not understood. */
function outcomeOf(fn: FunctionNode, value: Value, scope: MaskScope): 'returns' | 'throws' | undefined {
  const interpreter = new Interpreter();
  try {
    interpreter.call(fn, [value], scope);
    return interpreter.hasEffects ? undefined : 'returns';
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    if (error instanceof Thrown) return 'throws';
    throw error;
  }
}
