/** Passwords that a device stores encrypted: the next person who opens the page logs in with them all the same. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { SinkUse } from '../../sinks/use.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isPassword } from './kinds.ts';

/** One password in a storage or cookie, behind an encryption. */
export interface RememberedPassword {
  readonly use: SinkUse;
  readonly call: TSESTree.CallExpression;
  readonly source: SourceHit;
  /** The key stands in this file, so that the encryption hides nothing. */
  readonly isKeyHere: boolean;
}

/** Every such password of a file. */
export function rememberedPasswords(uses: readonly SinkUse[], context: FlowContext): RememberedPassword[] {
  return uses.flatMap((use) => {
    if (use.sink.target !== 'storage') return [];
    return use.values
      .flatMap(({ node }) => encryptions(node, context, 0))
      .flatMap((call) => {
        const sources = call.arguments.flatMap((argument) => context.evaluate(argument).sources);
        const source = sources.find(({ kind, confidence }) => isPassword(kind) && confidence !== 'low');
        return source
          ? [{ use, call, source, isKeyHere: context.evaluate(call).sources.some(({ mask }) => mask?.weakness.message === 'literalKey') }]
          : [];
      });
  });
}

/** Calls of something that encrypts, in a value as it is written: also inside objects, `JSON.stringify(…)` and `toString()`. */
function encryptions(node: Node, context: FlowContext, depth: number): TSESTree.CallExpression[] {
  const value = initialValue(node, context.bindings);
  if (depth > 4) return [];
  if (value.type === 'ObjectExpression')
    return value.properties.flatMap((item) => (item.type === 'Property' ? encryptions(item.value, context, depth + 1) : []));
  if (value.type !== 'CallExpression') return [];
  const callee = unwrap(value.callee);
  const name = lastName(callee) ?? '';
  if (name === 'toString' && callee.type === 'MemberExpression') return encryptions(callee.object, context, depth + 1);
  if (name === 'stringify' && value.arguments[0]) return encryptions(value.arguments[0], context, depth + 1);
  return /encrypt|cipher/i.test(name) || context.evaluate(value).sources.some(({ mask }) => mask?.weakness.message === 'literalKey')
    ? [value]
    : [];
}
