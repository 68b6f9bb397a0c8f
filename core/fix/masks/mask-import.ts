import type { Facts } from '../../sources/file/facts.ts';
import { planImport, type Importing, type ImportPlan } from '../imports.ts';

export const MASK_PACKAGE = 'pi-guard-mask';

/** How a file calls a mask of `pi-guard-mask`, or of the mask file that `from` names. */
export function planMaskImport(facts: Facts, name: string, from = MASK_PACKAGE): ImportPlan {
  return planImport(importing(facts), name, from, (local) => isTaken(facts, local));
}

/** The file of these facts as it gets an import. */
export function importing({ file: { path, text }, parsed: { tree } }: Facts): Importing {
  return { path, text, tree };
}

/** Whether a name means something anywhere in a file: an import of that name would be shadowed there, or clash. */
export function isTaken({ bindings }: Facts, name: string): boolean {
  return bindings.topLevel(name) !== undefined || bindings.declaresAny(new Set([name]));
}
