import { WRITES_AS_TEXT } from '../../catalog/call-words/texts.ts';
import { functionAround } from '../../graph/places.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from '../../sources/flow/context.ts';
import { keyText } from '../../sources/state/key-text.ts';
import { callsOf, goesOnlyInto } from '../../sources/flow/functions/function-uses.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { SinkUse } from '../use.ts';

/**
 * Calls of functions of this file that pass their parameters to a sink under a name they are given:
 * `save('mobile', value)` where `save` is `(key, value) => localStorage.setItem(key, value)`.
 */
export function localWrapperUses(uses: readonly SinkUse[], context: FlowContext): SinkUse[] {
  return uses.flatMap((use) => {
    if (use.node.type !== 'CallExpression' || use.values.length !== 1) return [];
    const fn = functionAround(use.node);
    const [key] = use.node.arguments;
    const value = use.values[0]?.node;
    if (!fn || !key || !value) return [];
    const keyIndex = parameterIndex(fn, key, context);
    const valueIndex = parameterIndex(fn, value, context);
    if (keyIndex < 0 || valueIndex < 0 || keyIndex === valueIndex) return [];
    const parameter = fn.params[valueIndex];
    const handsOn = parameter && goesOnlyInto(context.bindings, parameter, use.node) ? 'alone' : 'among others';
    return callsOf(context, fn).flatMap((call): SinkUse[] => {
      const passedKey = call.arguments[keyIndex];
      const passed = call.arguments[valueIndex];
      if (!passedKey || !passed) return [];
      return [
        {
          sink: use.sink,
          node: call,
          values: [{ node: passed, label: keyText(passedKey, context), labelIsKey: true, key: passedKey }],
          byName: false,
          isGuess: use.isGuess,
          least: use.least,
          handsOn,
        },
      ];
    });
  });
}

/** Position of the plain parameter that an expression is, also inside `JSON.stringify(…)`, and of what a constant of the function is given of it. */
function parameterIndex(fn: FunctionNode, node: Node, { bindings }: FlowContext): number {
  const bare = constantValue(node, bindings);
  const isWritten = bare.type === 'CallExpression' && splitWords(lastName(bare.callee) ?? '').some((word) => WRITES_AS_TEXT.has(word));
  const inner = isWritten ? bare.arguments[0] : bare;
  if (inner?.type !== 'Identifier') return -1;
  return fn.params.findIndex((param: TSESTree.Parameter) => {
    const target = param.type === 'AssignmentPattern' ? param.left : param;
    return target.type === 'Identifier' && target.name === inner.name;
  });
}
