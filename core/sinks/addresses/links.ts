import { CALLBACK_MAKES } from '../../catalog/call-words/result-types.ts';
import vueRouter from '../../catalog/sinks/addresses/vue-router.ts';
import { PLACE_PARTS } from '../../catalog/requests/parts.ts';
import { initialValue, objectLiterals } from '../../sources/file/initial-values.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { SinkUse } from '../use.ts';

/** What links put into the address of a page: `<router-link :to="{ path: '/x', query: { phone } }">`. */
export function linkUses({ candidates: { links }, bindings }: FlowContext): SinkUse[] {
  return links.flatMap((node) => {
    const places = objectLiterals(madeOf(node, bindings), bindings);
    const values = places.flatMap((place) =>
      PLACE_PARTS.flatMap((name) => propertyValue(place, name) ?? []).map((part) => ({ node: part, labelIsKey: false })),
    );
    return values.length > 0 ? [{ sink: vueRouter, node, values, byName: false }] : [];
  });
}

/** What a name stands for, or the function that makes it: `computed(() => ({ path, query }))`. */
function madeOf(node: Node, bindings: FlowContext['bindings']): Node {
  const value = initialValue(node, bindings);
  const [made] = value.type === 'CallExpression' && CALLBACK_MAKES.has(lastName(value.callee) ?? '') ? value.arguments : [];
  return made ?? value;
}
