import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../core/catalog/define.ts';
import { answers } from '../../core/catalog/answers/index.ts';
import { kindById } from '../../core/catalog/kinds.ts';
import { analyze, isReported, type Finding } from '../../core/index.ts';
import { root } from '../tools/paths.ts';

const IMPORTS = /^(?:import\b[^;]*;\s*)+/;

/** Findings of an example in the strict preset; imports stay at the top. */
function findingsIn(example: string): Finding[] {
  const imports = IMPORTS.exec(example)?.[0] ?? '';
  const text = `${imports}\nexport async function example() {\n${example.slice(imports.length)}\n}\n`;
  const { findings, failure } = analyze({ path: 'src/example.tsx', text });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => finding.ruleId === 'no-log-personal-info' && isReported(finding, 'strict'));
}

describe('answers', () => {
  for (const answer of answers) {
    describe(answer.id, () => {
      for (const example of answer.examples.finds) it(`finds ${example}`, () => assert.ok(findingsIn(example).length > 0, 'no finding'));
      for (const example of answer.examples.ignores) {
        it(`ignores ${example}`, () => assert.deepEqual(findingsIn(example).map((finding) => `${finding.kinds.join()} ${finding.data['names']}`), []));
      }
    });
  }
});

describe('the catalogue of answers', () => {
  const files = readdirSync(join(root, 'core/catalog/answers')).filter((file) => file !== 'index.ts');
  const failing = (isBad: (answer: Answer) => boolean) => answers.filter(isBad).map(({ id }) => id);

  it('has one file per entry, named by its id', () => assert.deepEqual(answers.map(({ id }) => `${id}.ts`).sort(), files.sort()));
  it('names kinds that exist', () => assert.deepEqual(failing(({ fields }) => fields.some(({ kind }) => !kindById(kind))), []));
  it('links documentation of calls over https', () => {
    assert.deepEqual(failing(({ doc, calls, reads }) => (calls || reads ? !doc?.startsWith('https://') : doc !== undefined && !doc.startsWith('https://'))), []);
  });
  it('writes request words in lower case, without borders', () => {
    assert.deepEqual(failing(({ requests }) => [...(requests?.words ?? []), ...(requests?.records ?? []), ...(requests?.weak ?? [])].some((word) => !/^[a-z\d]+$/.test(word))), []);
  });
  it('names each word once', () => {
    const words = answers.flatMap(({ requests }) => [...(requests?.words ?? []), ...(requests?.records ?? []), ...(requests?.weak ?? [])]);
    assert.deepEqual(words.filter((word, index) => words.indexOf(word) !== index), []);
  });
  it('shows at least two near misses of each', () => assert.deepEqual(failing(({ examples }) => examples.finds.length === 0 || examples.ignores.length < 2), []));
});
