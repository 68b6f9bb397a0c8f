/** Keys that only name an application to its provider: whoever runs the program in a browser or on a phone has them. */
import { SHIPPED_KEYS } from '../../catalog/kind-groups.ts';
import type { Confidence, KindId } from '../../types.ts';

/** Map keys and app keys are shipped to the users of a program by design. */
export function isClientKey({ kind, confidence }: { readonly kind: KindId; readonly confidence: Confidence }): boolean {
  return SHIPPED_KEYS.has(kind) && confidence === 'medium';
}
