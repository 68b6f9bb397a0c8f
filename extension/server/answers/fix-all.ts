/** Several repairs at once. */
import { applyEdits, type Edit, type Finding, type Fix } from '../../../core/index.ts';
import { commonEnds } from '../checks/common-ends.ts';

/** As ESLint's `--fix`: enough for imports that several repairs need, and never endless. */
const MAX_PASSES = 10;

/** Findings of a text, with other files as the repairs so far have left them. */
export type FindAgain = (text: string, others: ReadonlyMap<string, string>) => readonly Finding[];

export interface FixAllOptions {
  /** Text of another file; undefined when there is none. */
  readonly read: (file: string) => string | undefined;
  readonly find: FindAgain;
  /** The repair to apply to a finding, if any. */
  readonly choose: (finding: Finding) => Fix | undefined;
}

/** What several repairs come to. */
export interface Repaired {
  /** The smallest edits from the given texts to the repaired ones. */
  readonly edits: readonly Edit[];
  /** What is found in the repaired text. */
  readonly left: readonly Finding[];
}

/**
 * Applies repairs until none is left or nothing changes. Repairs that touch the same text wait for the next pass, in
 * which the text is looked at afresh.
 */
export function fixAll(text: string, options: FixAllOptions): Repaired {
  const others = new Map<string, string>();
  let current = text;
  let left: readonly Finding[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    left = options.find(current, others);
    const chosen = compatible(left.flatMap((finding) => options.choose(finding) ?? []));
    if (chosen.length === 0) break;
    const edits = chosen.flatMap((fix) => fix.edits);
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const own = distinct(edits.filter((edit) => edit.file === file));
      if (file === undefined) current = applyEdits(current, own);
      else others.set(file, applyEdits(others.get(file) ?? options.read(file) ?? '', own));
    }
  }
  const changes = [
    { file: undefined, before: text, after: current },
    ...[...others].map(([file, after]) => ({ file, before: options.read(file) ?? '', after })),
  ];
  const edits = changes.flatMap(({ file, before, after }) => (before === after ? [] : [{ file, ...difference(before, after) }]));
  return { edits, left };
}

/** The fixes that can be applied together: first come, first served. An edit that several share counts once. */
function compatible(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  return fixes.filter((fix) => {
    if (fix.edits.some((edit) => taken.some((other) => (isSame(edit, other) ? false : touches(edit, other))))) return false;
    taken.push(...fix.edits);
    return true;
  });
}

function touches(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.range.start <= b.range.end && b.range.start <= a.range.end;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.text === b.text && a.range.start === b.range.start && a.range.end === b.range.end;
}

function distinct(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit, index) => edits.findIndex((other) => isSame(edit, other)) === index);
}

/** The one edit between two texts, without what they share at both ends. */
function difference(before: string, after: string): Pick<Edit, 'range' | 'text'> {
  const { head, tail } = commonEnds(before, after);
  return { range: { start: head, end: before.length - tail }, text: after.slice(head, after.length - tail) };
}
