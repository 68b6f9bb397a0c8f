/** Events of components. Their parameter may carry a value and be named as errors elsewhere are. */
import { EVENT_PARAMETERS } from '../../catalog/requests/handlers.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { isFailing } from '../../sources/requests/answers-values.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `pick(e) { go('?pay_pwd=' + e) }`: the key is evidence of what the event carries, since no error would be put there. */
export function isGivenEvent({ bindings }: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'Identifier' &&
    EVENT_PARAMETERS.has(bare.name) &&
    String(bindings.resolve(bare)?.defs[0]?.type) === 'Parameter' &&
    !isFailing(node)
  );
}
