/** A thousand valid values and a thousand near misses of every literal format, each under a name of its kind. */
import assert from 'node:assert/strict';
import { literals } from '../../core/catalog/literals/index.ts';
import { kindById } from '../../core/catalog/kinds.ts';
import { analyze, isReported } from '../../core/index.ts';
import { literalValues } from '../tools/literal-values.ts';
import { randomFrom } from '../tools/personal-values.ts';

const VALUES = 1_000;
const BATCH = 250;
const RULE = 'no-hardcoded-personal-info';

/** Which of the values are reported, by the rule and in the preset that reports most: a value that comes twice is said once. */
function reported(kind: string, values: readonly string[], ofRecipients = false): boolean[] {
  const name = ofRecipients ? 'recipientPhone' : kindById(kind)?.examples.finds.find((one) => /^[a-z]+[A-Z]\w+$/.test(one)) ?? kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const text = values.map((value, index) => `export const v${index} = { ${name}: ${JSON.stringify(value)} };`).join('\n');
  const lines = new Set(
    analyze({ path: 'src/records.ts', text })
      .findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'strict'))
      .map(({ range }) => text.slice(0, range.start).split('\n').length - 1),
  );
  return values.map((value) => lines.has(values.indexOf(value)));
}

describe('values of the literal formats', () => {
  it('are generated for each', () => {
    assert.deepEqual(Object.keys(literalValues).sort(), literals.map(({ id }) => id).sort());
  });

  for (const { id, kind, ofRecipients } of literals) {
    for (const [what, isFound] of [['valid', true], ['near', false]] as const) {
      it(`${id}: ${VALUES} ${what} values are ${isFound ? 'found' : 'left alone'}`, () => {
        const random = randomFrom(id.length * 7 + (isFound ? 1 : 2));
        let wrong = 0;
        for (let made = 0; made < VALUES; made += BATCH) {
          const values = Array.from({ length: BATCH }, () => literalValues[id]?.[what](random) ?? '');
          wrong += reported(kind, values, ofRecipients).filter((one) => one !== isFound).length;
        }
        assert.equal(wrong, 0, `${wrong} of ${VALUES} are judged wrongly`);
      });
    }
  }
});
