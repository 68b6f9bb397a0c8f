/** What a component provides to those below it, as cells: `provide(KEY, form)` is what `inject(KEY)` gives. https://vuejs.org/guide/components/provide-inject */
import type { TSESTree } from '@typescript-eslint/types';
import { lastName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { computedBy } from '../../file/functions.ts';
import { initialValue, textOfConstant } from '../../file/initial-values.ts';
import { originOf } from '../../file/origin.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { SourceHit, Value } from '../../flow/value.ts';
import { withWords, type Cell } from '../cell.ts';
import { siteOf } from '../made.ts';
import { readable, writtenTo } from '../written.ts';

/** The space of the cells. */
export const PROVIDED = 'provided';

/** What `inject` gives, with what other files provide under its key; other values stay as they are. */
export function withProvided(context: FlowContext, node: TSESTree.CallExpression, value: Value): Value {
  const [key] = node.arguments;
  if (
    !key ||
    lastName(node.callee) !== 'inject' ||
    !context.modules.written ||
    value.sources.some(({ confidence }) => confidence !== 'low')
  )
    return value;
  const text = keyOf(context, key);
  const origin = originOf(node.callee, context.bindings);
  if (text === undefined || (origin?.type === 'module' && origin.module !== 'vue')) return value;
  const word = lastName(key) ?? text;
  const sources = writtenTo(context, { space: PROVIDED, key: { text }, marks: [withWords('provide(', word)] }, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

/** What a file provides under a key. */
export function providedWrites(context: FlowContext, cell: Cell): readonly SourceHit[] {
  const calls = [...(context.candidates.plainCalls.get('provide') ?? []), ...(context.candidates.methodCalls.get('provide') ?? [])];
  return calls.flatMap(({ arguments: [key, given] }) =>
    key && given && keyOf(context, key) === cell.key.text ? heldBy(given).flatMap((held) => readable(context.evaluate(held))) : [],
  );
}

/** A key by its text, or by the place where it is made. */
function keyOf(context: FlowContext, key: Node): string | undefined {
  const text = textOfConstant(key, context.bindings);
  if (text !== undefined) return text;
  const site = siteOf(context, key);
  if (site) return `${site.file} ${String(site.at)}`;
  const made = initialValue(key, context.bindings);
  return made === unwrap(key) || context.modules.from === undefined ? undefined : `${context.modules.from} ${String(made.range[0])}`;
}

/** What is provided behind functions that compute or protect it: `readonly(form)`, `computed(() => form.value.phone)`. */
function heldBy(given: Node): readonly Node[] {
  const bare = unwrap(given);
  const [first] = bare.type === 'CallExpression' ? bare.arguments : [];
  return computedBy(bare) ?? [first ?? bare];
}
