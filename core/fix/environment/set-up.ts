/**
 * A repair that reads a variable, together with what sets the variable: the list of variables, a line that loads them, and containers and
 * jobs that pass it.
 */
import { RUNS_BESIDE } from '../../catalog/files/tests.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Edit, Fix } from '../../types.ts';
import { withJoinedLines } from './defaults/joined-lines.ts';
import { handedOn } from './handed-on.ts';
import { environmentFileEdits } from './listing.ts';
import { requiredListEdit } from './required-list.ts';
import { isScript } from './script.ts';
import { LISTING, NO_LIST, withHandedOn, withIgnoring, withRequired, withSetting, type Titled } from './titles.ts';
import { wayOf } from './ways.ts';

/** A repair of a file, and what it needs of the environment. */
interface Repair {
  readonly title: Titled;
  readonly edits: readonly Edit[];
  /** Whether the program reads the variable already, so that whoever starts it knows of it. */
  readonly isKnown?: boolean;
}

/**
 * The whole repair for the variable `name`. It creates no list of variables where nothing fills the environment from one; the title then
 * describes what is left to do.
 */
export function setUp(facts: Facts, { title, edits: written, isKnown = false }: Repair, name: string | undefined): Fix {
  const edits = withJoinedLines(facts, written);
  if (name === undefined) return { title: title(NO_LIST), safety: 'review', edits };
  const list = facts.fixing.environmentFile;
  const { isFilled, loading } = wayOf(facts);
  const isListed = isFilled || list?.text !== undefined;
  const added = list && isListed ? environmentFileEdits(list, name) : [];
  const isNamed = added.some(({ file }) => file === list?.path) || (list === undefined && isFilled);
  const ignored = isFilled && list?.ignoring !== undefined && added.includes(list.ignoring) ? list.ignoring : undefined;
  const passed = isKnown ? { edits: [], files: [] } : handedOn(facts, name);
  // Such a list is that of the program: what a script of its own needs, the program does without.
  const isBeside = isScript(facts) || RUNS_BESIDE.test(facts.file.path.slice((facts.fixing.packageFolder ?? '').length));
  const required = isBeside ? undefined : requiredListEdit(facts, name);
  const handed = withHandedOn(withIgnoring(title(isNamed ? LISTING : NO_LIST), ignored?.text ?? ''), passed.files);
  const said = required ? withRequired(handed, required.shown) : handed;
  return {
    title: isFilled || isKnown || passed.files.length > 0 ? said : withSetting(said),
    safety: 'review',
    edits: [
      ...(loading ? [loading] : []),
      ...edits,
      ...added.filter((edit) => edit !== list?.ignoring || ignored !== undefined),
      ...passed.edits,
      ...(required ? [required.edit] : []),
    ],
  };
}
