/** `--fix`: the safe repairs, made in the file. */
import { applyEdits, isReported, type Edit } from '../../../core/index.ts';
import { safeEdits } from '../../fixes.ts';
import type { FileLinter } from './lint.ts';
import { writeWhole } from '../files/write-whole.ts';

/** A repair can make room for another one, for example where both add the same import. */
const MAX_PASSES = 5;

interface Repairing {
  readonly linter: FileLinter;
}

/** What became of a file: the text that stands there now, and whether there are repairs that could not be written. */
interface Repaired {
  readonly text: string;
  readonly isFixed: boolean;
  readonly isUnwritable: boolean;
}

/** Makes the safe repairs of a file's findings, and writes it when there are any. */
export async function repaired(
  path: string,
  opened: { readonly text: string; readonly hasMark?: boolean },
  { linter }: Repairing,
): Promise<Repaired> {
  let { text } = opened;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { analysis } = await linter.lint(path, text);
    if (!analysis) break;
    const { preset, minLevel } = linter.setupOf(path);
    const edits = separate([
      ...safeEdits(analysis, (finding) => isReported(finding, preset, minLevel), { skipsSuppressed: true }).values(),
    ]);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  if (text === opened.text) return { text, isFixed: false, isUnwritable: false };
  const isFixed = writeWhole(path, (opened.hasMark ? '\uFEFF' : '') + text);
  return { text: isFixed ? text : opened.text, isFixed, isUnwritable: !isFixed };
}

/** Edits of repairs that do not get in each other's way; the others have their turn in the next pass. */
function separate(repairs: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const edits of repairs) {
    const isFree = edits.every(({ range }) => taken.every((other) => range.end < other.range.start || other.range.end < range.start));
    if (isFree) taken.push(...edits);
  }
  return taken;
}
