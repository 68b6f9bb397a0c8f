/**
 * Marker fixtures: `// expect: rule` (or `{/* … *\/}` in JSX) names what must be reported on its line,
 * `<!-- expect-next-line: rule -->` on the line below. Everything unmarked must stay silent.
 *
 * `strict` marks what only the strict preset reports, `silent` what that one must not report either. `pending` marks a known miss, `pending-silent` a known false alarm:
 * the suite stays green, says how many there are, and fails when one of them starts to be right, so that its mark is
 * promoted.
 */
import assert from 'node:assert/strict';
import { rules } from '../../core/index.ts';

type Word = 'expect' | 'strict' | 'silent' | 'pending' | 'pending-silent';
const MARK = /(?:\/\/|\/\*|<!--|#) (expect|strict|silent|pending|pending-silent)(-next-line)?: ([a-z-]+(?:, [a-z-]+)*)(?: -->| \*\/\}?)?$/;

/** `line rule` of every mark, by the word it uses. Fails on a mark that cannot be read or names an unknown rule. */
export function readMarks(text: string): Record<Word, Set<string>> {
  const marks: Record<Word, Set<string>> = { expect: new Set(), strict: new Set(), silent: new Set(), pending: new Set(), 'pending-silent': new Set() };
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = MARK.exec(line);
    if (!match) {
      assert.doesNotMatch(line, /(?:\/\/|\/\*|<!--) (?:expect|strict|silent|pending)(?:-silent)?(?:-next-line)?:/, `a mark on line ${index + 1} cannot be read`);
      continue;
    }
    const [, word, next, names = ''] = match;
    for (const rule of names.split(', ')) {
      assert.ok(rules.some((item) => item.id === rule), `line ${index + 1} names an unknown rule ${rule}`);
      marks[word as Word].add(`${index + (next ? 2 : 1)} ${rule}`);
    }
  }
  return marks;
}

/** Holds what was reported in each preset, as `line rule`, against the marks of a text. */
export function assertMarked(marks: Record<Word, Set<string>>, recommended: ReadonlySet<string>, strict: ReadonlySet<string>): void {
  assert.deepEqual(without(marks.expect, recommended), [], 'must be reported');
  assert.deepEqual(without(recommended, marks.expect, marks.pending, marks['pending-silent']), [], 'must stay silent');
  assert.deepEqual(without(marks.strict, strict), [], 'must be reported in strict');
  assert.deepEqual([...marks.silent].filter((item) => strict.has(item)), [], 'must stay silent in strict');
  assert.deepEqual([...marks.pending].filter((item) => recommended.has(item)), [], 'pending no longer: mark as `expect`');
  assert.deepEqual(without(marks['pending-silent'], recommended), [], 'pending no longer: remove the mark');
}

function without(all: ReadonlySet<string>, ...others: ReadonlySet<string>[]): string[] {
  return [...all].filter((item) => !others.some((other) => other.has(item)));
}
