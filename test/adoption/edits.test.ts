/** A baseline over named edits of an invented application, in memory: nothing new is hidden, and nothing old comes back. `npm run edits` does the same with real code. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';
import { countEdits } from './count.ts';
import { EDITS } from './edits.ts';
import { Project } from './project.ts';

const EACH = 4;

describe('a baseline after edits', function () {
  this.timeout(180_000);
  const project = Project.of(join(root, 'test/fixtures/apps/mall'));

  for (const name of Object.keys(EDITS)) {
    it(name, () => {
      const wrong: string[] = [];
      const [counts] = countEdits(project, [name], { each: EACH, seed: 7, everything: EACH, onWrong: (_, what, found) => wrong.push(`${what} ${found?.path ?? ''} ${found?.finding.ruleId ?? ''} ${found?.identity.what ?? ''}`) }).values();
      assert.deepEqual(wrong, []);
      assert.equal(counts?.edits, EACH);
      assert.ok((counts?.old ?? 0) > EACH && ((counts?.added ?? 0) >= EACH) === /copy|swap|second|field|upgrade/.test(name));
    });
  }
});
