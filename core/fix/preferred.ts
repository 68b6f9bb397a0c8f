/** Which of the repairs of a finding may be made unread: on save, for a whole file, by the editor's own key. */
import type { Finding, Fix } from '../types.ts';

/** The first safe repair; one that takes a statement out only where no other leaves it. `isOpen`: whether a repair can be made at all. */
export function preferredFix({ fixes }: Finding, isOpen: (fix: Fix) => boolean = () => true): Fix | undefined {
  const isKept = fixes.some((fix) => !fix.isRemoval);
  return fixes.find((fix) => fix.safety === 'safe' && isOpen(fix) && !(isKept && fix.isRemoval));
}
