/**
 * Marker fixtures: `// expect: rule` (or `{/* … *\/}` in JSX) names what must be reported on its line,
 * `<!-- expect-next-line: rule -->` on the line below. Everything unmarked must stay silent.
 *
 * `pending` marks a known miss, `pending-silent` a known false alarm: the suite stays green, says how many there are,
 * and fails when one of them starts to be right, so that its mark is promoted.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, isReported, rules } from '../../core/index.ts';
import { root } from '../tools/paths.ts';

const folder = join(root, 'test/fixtures/flows');
const MARK = /(?:\/\/|\/\*|<!--) (expect|pending|pending-silent)(-next-line)?: ([a-z-]+(?:, [a-z-]+)*)(?: -->| \*\/\})?$/;

/** `line rule` of every mark, by the word it uses. */
function readMarks(text: string): Record<'expect' | 'pending' | 'pending-silent', Set<string>> {
  const marks = { expect: new Set<string>(), pending: new Set<string>(), 'pending-silent': new Set<string>() };
  for (const [index, line] of text.split('\n').entries()) {
    const match = MARK.exec(line);
    if (!match) {
      assert.doesNotMatch(line, /(?:expect|pending)(?:-silent)?(?:-next-line)?:/, `a mark on line ${index + 1} cannot be read`);
      continue;
    }
    const [, word, next, names = ''] = match;
    for (const rule of names.split(', ')) {
      assert.ok(rules.some((item) => item.id === rule), `line ${index + 1} names an unknown rule ${rule}`);
      marks[word as 'expect'].add(`${index + (next ? 2 : 1)} ${rule}`);
    }
  }
  return marks;
}

function reported(path: string, text: string): Set<string> {
  const { findings, failure } = analyze({ path, text });
  assert.equal(failure, undefined);
  return new Set(findings.filter((finding) => isReported(finding, 'recommended')).map((finding) => `${text.slice(0, finding.range.start).split('\n').length} ${finding.ruleId}`));
}

const without = (all: ReadonlySet<string>, ...others: ReadonlySet<string>[]) => [...all].filter((item) => !others.some((other) => other.has(item)));

describe('flows', () => {
  let pending = 0;
  for (const file of readdirSync(folder)) {
    it(file, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const marks = readMarks(text);
      const found = reported(file, text);
      assert.ok(marks.expect.size + marks.pending.size >= 6, 'at least six lines that must be reported');
      assert.deepEqual(without(marks.expect, found), [], 'must be reported');
      assert.deepEqual(without(found, marks.expect, marks.pending, marks['pending-silent']), [], 'must stay silent');
      assert.deepEqual([...marks.pending].filter((item) => found.has(item)), [], 'pending no longer: mark as `expect`');
      assert.deepEqual(without(marks['pending-silent'], found), [], 'pending no longer: remove the mark');
      pending += marks.pending.size + marks['pending-silent'].size;
    });
  }
  after(() => {
    if (pending > 0) console.log(`      ${pending} lines are pending`);
  });
});
