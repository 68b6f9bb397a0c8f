/** Events of components, which bring a value under a name that elsewhere is one of errors. */
import { EVENT_PARAMETERS } from '../../catalog/requests/handlers.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { isFailing } from '../../sources/requests/answers-values.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `pick(e) { go('?pay_pwd=' + e) }`: the key is evidence of what an event of a component carries; an error would not be put there. */
export function isGivenEvent({ bindings }: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'Identifier' &&
    EVENT_PARAMETERS.has(bare.name) &&
    String(bindings.resolve(bare)?.defs[0]?.type) === 'Parameter' &&
    !isFailing(node)
  );
}
