import type { Facts } from '../../sources/file/facts.ts';
import { planImport, type Importing, type ImportPlan, type Names } from '../imports.ts';

export const MASK_PACKAGE = 'pi-guard-mask';

/** How a file calls a mask of `pi-guard-mask`, or of the mask file that `from` names. */
export function planMaskImport(facts: Facts, name: string, from = MASK_PACKAGE): ImportPlan {
  return planImport(importing(facts), name, from, namesOf(facts));
}

/** The file of these facts as it gets an import. */
export function importing({ file: { path, text }, parsed: { tree } }: Facts): Importing {
  return { path, text, tree };
}

/** The names that the file of these facts has. */
export function namesOf({ bindings }: Facts): Names {
  return {
    isTaken: (name) => bindings.topLevel(name) !== undefined || bindings.declaresAny(new Set([name])),
    isHidden: (name) => bindings.isHidden(name),
  };
}
