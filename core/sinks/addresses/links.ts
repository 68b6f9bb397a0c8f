import vueRouter from '../../catalog/sinks/addresses/vue-router.ts';
import { PLACE_PARTS } from '../../catalog/requests/parts.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { SinkUse } from '../use.ts';

/** What links put into the address of a page: `<router-link :to="{ path: '/x', query: { phone } }">`. */
export function linkUses({ links }: Candidates): SinkUse[] {
  return links.flatMap((node) => {
    const values = PLACE_PARTS.flatMap((name) => propertyValue(node, name) ?? []).map((part) => ({ node: part, labelIsKey: false }));
    return values.length > 0 ? [{ sink: vueRouter, node, values, byName: false }] : [];
  });
}
