/** Parameters whose names alone are evidence, where every caller passes a text of its own wording. */
import { isWordedByCallers } from '../../sources/cells/parameters.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';

/** `track('purchase', …)` of `track(name)` in another module: the name of an event. Only guesses are checked, as tests may be the callers. */
export function isWordedElsewhere({ flow, wanted }: Facts, { confidence, evidence, inside, node }: SourceHit): boolean {
  return (
    wanted.guesses && confidence === 'low' && evidence === 'name' && !inside && node.type === 'Identifier' && isWordedByCallers(flow, node)
  );
}
