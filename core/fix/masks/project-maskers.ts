/** The project's own masking functions: those that a file declares or imports, and those that other modules export. */
import type { ForeignMask } from '../../fixing.ts';
import type { Accepted } from '../../sanitizers/accepted.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { Memo } from '../../memo.ts';
import type { Edit, KindId, Node } from '../../types.ts';
import { maskFunctionOf } from './mask-functions.ts';
import { planDefault, type ImportPlan } from '../imports.ts';
import { isUsableAt } from '../modules/initialised.ts';
import { importing, namesOf, planMaskImport } from './mask-import.ts';
import { ownMasks, type OwnMask } from './own-masks.ts';

/** How a file calls a mask of the project. */
export interface ProjectMask {
  /** Name by which it is called in this file. */
  readonly local: string;
  /** Edits that import it; none when it is there already. */
  readonly edits: readonly Edit[];
  /** The module that it is imported from, as the import names it. */
  readonly from?: string;
  /** What it may be given; undefined where it is a mask by its name alone. */
  readonly accepts?: Accepted;
  /** What it displays of a usual value, where that is known. */
  readonly shown?: string;
}

interface Known {
  readonly own: readonly OwnMask[];
  elsewhere?: { readonly mask: ProjectMask | undefined };
}

/** By file: each finding queries it, and a file may have thousands of names at its top. */
const memos = new Memo<Facts, Map<KindId, Known>>();

/** The project's own mask of a kind that an expression can call: `maskPhone` of this file, of an import, or of another module of the program. */
export function projectMaskOf(facts: Facts, kind: KindId, at: Node): ProjectMask | undefined {
  const byKind = memos.of(facts, () => new Map<KindId, Known>());
  let known = byKind.get(kind);
  if (!known) byKind.set(kind, (known = { own: ownMasks(facts, kind) }));
  const here = known.own.filter(({ variable }) => isUsableAt(facts, variable, at));
  const [own] = [...here.filter(({ accepts }) => accepts), ...here];
  if (own) return { local: own.variable.name, edits: [], ...(own.accepts && { accepts: own.accepts }), shown: own.shown };
  known.elsewhere ??= { mask: maskElsewhere(facts, kind) };
  return known.elsewhere.mask;
}

/** The program is searched for masks of those kinds alone of which a part may stay visible: the others need no function. */
function maskElsewhere(facts: Facts, kind: KindId): ProjectMask | undefined {
  const mask = maskFunctionOf(kind) && facts.fixing.projectMask(kind, facts.vocabulary);
  if (!mask) return undefined;
  return { ...planExport(facts, mask), from: mask.specifier, accepts: mask.accepts, shown: mask.shown };
}

/** A function that its module exports by its name, itself or the object that it is a member of, or as the default. */
function planExport(facts: Facts, mask: ForeignMask): ImportPlan {
  if (mask.by !== 'name') return planDefaultImport(facts, mask);
  const plan = planMaskImport(facts, mask.holder ?? mask.name, mask.specifier);
  return mask.holder === undefined ? plan : { ...plan, local: `${plan.local}.${mask.name}` };
}

/** A function that is the default export of its module, or a member of that. */
function planDefaultImport(facts: Facts, { name, by, specifier }: ForeignMask): ImportPlan {
  const base = by === 'default' ? name : nameOfModule(specifier);
  const plan = planDefault(importing(facts), base, specifier, namesOf(facts));
  return by === 'default' ? plan : { ...plan, local: `${plan.local}.${name}` };
}

/** `mask` of `@/utils/mask`, `maskTools` of `./mask-tools.js`. */
function nameOfModule(specifier: string): string {
  const last = (specifier.split('/').at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '');
  const words = splitWords(last === 'index' ? (specifier.split('/').at(-2) ?? '') : last).filter((word) => /^[a-z][a-z\d]*$/.test(word));
  const [first = 'masks', ...rest] = words;
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
