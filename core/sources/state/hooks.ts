/** Hooks that hold a value: `const [rows, setRows] = useState([])`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { returnedExpressions } from '../file/functions.ts';
import { isFunction } from '../../syntax/tree.ts';

/** Hooks that give a value and its setter. */
export const HOLDING_HOOKS = /^use(?:State|SafeState|Immer|ImmerState)$/;

/** What the setter beside a value is given; of a function that makes the next value from the last one, what it returns. */
export function givenToSetter({ elements: [, setter] }: TSESTree.ArrayPattern, bindings: Bindings): readonly Node[] {
  const variable = setter?.type === 'Identifier' ? bindings.declared(setter) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }): readonly Node[] => {
    const call = (identifier as Node).parent;
    const given = call?.type === 'CallExpression' && call.callee === identifier ? call.arguments[0] : undefined;
    return given === undefined ? [] : isFunction(given) ? returnedExpressions(given) : [given];
  });
}
