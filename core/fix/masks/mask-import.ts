import type { Facts } from '../../sources/file/facts.ts';
import type { Node } from '../../types.ts';
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
export function namesOf({ bindings, parsed: { templates } }: Facts): Names {
  const isOfMarkup = (name: string): boolean => templates.some(({ locals }) => locals.includes(name));
  return {
    isTaken: (name) => bindings.topLevel(name) !== undefined || bindings.declaresAny(new Set([name])) || isOfMarkup(name),
    isHidden: (name) => bindings.isHidden(name) || isOfMarkup(name),
  };
}

const SETUP = /<script\s[^>]{0,200}\bsetup\b/i;

/** Whether an expression stands in markup that sees the members of a component alone, and nothing that its script imports. */
export function seesNoImports({ file, parsed: { templates } }: Facts, { range: [start, end] }: Node): boolean {
  return templates.some(({ tree }) => tree.range[0] <= start && end <= tree.range[1]) && !SETUP.test(file.text);
}
