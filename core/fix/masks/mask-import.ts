import type { Facts } from '../../sources/file/facts.ts';
import { planImport, type ImportPlan } from '../imports.ts';

export const MASK_PACKAGE = 'pi-guard-mask';

/** How a file calls a mask of `pi-guard-mask`, or of the mask file that `from` names. */
export function planMaskImport(facts: Facts, name: string, from = MASK_PACKAGE): ImportPlan {
  return planImport(facts.parsed.tree, facts.file.text, name, from, (local) => facts.bindings.topLevel(local) !== undefined);
}
